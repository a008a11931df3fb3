import type { FigurePath } from "#model/figure.ts";
import { commandsOf, discCommands, pathOf, plainFill, plainStroke } from "#takeaway/picture/shapes.ts";
import { markForm } from "#workshop/mark.ts";

type Point = readonly [number, number];

/** The mark without its paper, its canvas of 64 laid at (x, y) and `size` wide. */
export function markShapes(x: number, y: number, size: number): readonly FigurePath[] {
  const { left, right, rise, dot, stroke, shore, ink, sea } = markForm;
  const scale = size / 64;
  const on = ([px, py]: Point): Point => [x + px * scale, y + py * scale];
  const line = (points: readonly Point[], colour: string, width: number): FigurePath =>
    pathOf(commandsOf(points.map(on), false), { stroke: plainStroke(colour, width * scale) });
  const place = ({ x: px, y: py }: typeof left): FigurePath =>
    pathOf(discCommands(...on([px, py]), dot * scale), { fill: plainFill(ink) });
  return [
    line(
      [
        [shore, left.y],
        [64 - shore, left.y],
      ],
      ink,
      stroke.level,
    ),
    line(arc(rise.above, -1), ink, stroke.above),
    line(arc(rise.below, 1), sea, stroke.below),
    place(left),
    place(right),
  ];
}

/** From one place to the other along the circle through both; `side` -1 rises above the sea. */
function arc(sagitta: number, side: 1 | -1): readonly Point[] {
  const { left, right, radiusOf } = markForm;
  const radius = radiusOf(sagitta);
  const half = Math.asin((right.x - left.x) / 2 / radius);
  const [cx, cy] = [(left.x + right.x) / 2, left.y - side * (radius - sagitta)];
  return Array.from({ length: 49 }, (_, at): Point => {
    const turn = -half + (2 * half * at) / 48;
    return [cx + radius * Math.sin(turn), cy + side * radius * Math.cos(turn)];
  });
}
