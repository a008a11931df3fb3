// A path as a shape whose points can be edited.
import type { FigurePath, PathCommand } from "#model/figure.ts";
import { pathBox } from "#takeaway/shapes/pathBox.ts";
import { pathEnds } from "#takeaway/shapes/pathEnds.ts";
import { thinnedPath } from "#takeaway/shapes/thinnedPath.ts";
import type { Box, Drawn } from "./slideShapes.ts";
import { colourXml, strokeXml } from "./strokeXml.ts";

/** Pixels that no eye misses. */
const tolerance = 0.3;
/** Points are counted in twentieths of a pixel from the shape's corner: short numbers, small files. */
const fineness = 20;

/** `properties` is the shape's p:cNvPr. null when nothing of it is left to see. */
export function freeformXml(path: FigurePath, properties: string, unit: number): Drawn | null {
  const d = thinnedPath(path.d, tolerance);
  const around = pathBox(d);
  if (!around?.every(Number.isFinite)) return null;
  const emu = (value: number) => Math.round(value * unit);
  const [x, y] = [emu(around[0]), emu(around[1])];
  // A line straight up or across is still something that can be taken hold of.
  const box: Box = [x, y, Math.max(1, emu(around[0] + around[2]) - x), Math.max(1, emu(around[1] + around[3]) - y)];
  const area = path.fill?.kind === "plain" ? path.fill : null;
  const fine = (length: number) => Math.round(length * fineness);
  const point = (px: number, py: number) => `<a:pt x="${fine(px - around[0])}" y="${fine(py - around[1])}"/>`;
  const grid = `w="${Math.max(1, fine(around[2]))}" h="${Math.max(1, fine(around[3]))}"`;
  const paths = apart(d, path)
    .map(
      (part) =>
        `<a:path ${grid}${area ? "" : ' fill="none"'}${path.stroke ? "" : ' stroke="0"'}>${part.map((command) => commandXml(command, point)).join("")}</a:path>`,
    )
    .join("");
  const fill = area ? `<a:solidFill>${colourXml(area.colour, area.alpha)}</a:solidFill>` : "<a:noFill/>";
  const line = path.stroke ? strokeXml(path.stroke, pathEnds(d), unit) : "<a:ln><a:noFill/></a:ln>";
  return {
    box,
    xml: `<p:sp><p:nvSpPr>${properties}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>${fill}${line}</p:spPr></p:sp>`,
  };
}

function commandXml(command: PathCommand, point: (x: number, y: number) => string): string {
  if (command[0] === "M") return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
  if (command[0] === "L") return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
  if (command[0] === "Z") return "<a:close/>";
  const [, x1, y1, x2, y2, x, y] = command;
  return `<a:cubicBezTo>${point(x1, y1)}${point(x2, y2)}${point(x, y)}</a:cubicBezTo>`;
}

/** Rings in one a:path cut holes into one another; where all turn the same way, overlaps are to stay full, and each gets its own. */
function apart(d: readonly PathCommand[], { fill, fillRule }: FigurePath): readonly (readonly PathCommand[])[] {
  if (!fill || fillRule === "evenodd") return [d];
  const rings: PathCommand[][] = [];
  for (const command of d)
    if (command[0] === "M" || rings.length === 0) rings.push([command]);
    else rings.at(-1)?.push(command);
  const turns = new Set(rings.map((ring) => Math.sign(turn(ring))));
  return turns.size === 1 && someMeet(rings) ? rings : [d];
}

/** Whether the boxes around any two rings share more than an edge. */
function someMeet(rings: readonly (readonly PathCommand[])[]): boolean {
  const boxes = rings.map(pathBox).filter((box) => box !== null);
  return boxes.some(([x, y, w, h], at) =>
    boxes
      .slice(at + 1)
      .some(([x2, y2, w2, h2]) => x < x2 + w2 - 0.01 && x2 < x + w - 0.01 && y < y2 + h2 - 0.01 && y2 < y + h - 0.01),
  );
}

/** Twice the area of the ring's corners, by the shoelace formula; its sign says which way round it goes. */
function turn(ring: readonly PathCommand[]): number {
  const corners = ring.flatMap(([, ...numbers]) => (numbers.length >= 2 ? [numbers.slice(-2)] : []));
  return corners.reduce((sum, [x = 0, y = 0], at) => {
    const [px = 0, py = 0] = corners.at(at - 1) ?? [];
    return sum + px * y - x * py;
  }, 0);
}
