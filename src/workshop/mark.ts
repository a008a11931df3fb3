// The mark of the atlas: two places, an arc above the sea (what is agreed) and one below it (the cable). Drawn from the same numbers as SVG and as pixels.
import { PNG } from "pngjs";

/** Canvas of 64; the arcs are circles through both places. */
const left = { x: 13, y: 36 };
const right = { x: 51, y: 36 };
const rise = { above: 17, below: 10 };
const dot = 4;
const stroke = { above: 2.8, below: 3.6, level: 1 };
const shore = 5;
const paper = "#fbfaf6";
const ink = "#23282b";
const sea = "#0b57a4";

const half = (right.x - left.x) / 2;
const radiusOf = (sagitta: number): number => (half * half + sagitta * sagitta) / (2 * sagitta);

/** The numbers of the mark, for whoever draws it in another way. */
export const markForm = { left, right, rise, dot, stroke, shore, ink, sea, radiusOf } as const;

export function markSvg(): string {
  const arc = (sagitta: number, sweep: 0 | 1, colour: string, width: number) => {
    const radius = radiusOf(sagitta).toFixed(2);
    return `<path d="M${left.x} ${left.y}A${radius} ${radius} 0 0 ${sweep} ${right.x} ${right.y}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
  };
  const place = ({ x, y }: typeof left) => `<circle cx="${x}" cy="${y}" r="${dot}" fill="${ink}"/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">`,
    `<rect width="64" height="64" rx="10" fill="${paper}"/>`,
    `<path d="M${shore} ${left.y}H${64 - shore}" stroke="${ink}" stroke-width="${stroke.level}"/>`,
    arc(rise.above, 1, ink, stroke.above),
    arc(rise.below, 0, sea, stroke.below),
    place(left),
    place(right),
    "</svg>",
  ].join("");
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Distance from a point to a circular arc through both places, `up` -1 or 1. */
function toArc(x: number, y: number, sagitta: number, up: 1 | -1): number {
  const radius = radiusOf(sagitta);
  const centre = { x: (left.x + right.x) / 2, y: left.y + up * (radius - sagitta) };
  const onItsSide = up === 1 ? y <= left.y : y >= left.y;
  return onItsSide ? Math.abs(Math.hypot(x - centre.x, y - centre.y) - radius) : Number.POSITIVE_INFINITY;
}

function outsideCorner(x: number, y: number, round: number): number {
  const dx = Math.max(round - x, x - (64 - round), 0);
  const dy = Math.max(round - y, y - (64 - round), 0);
  return Math.hypot(dx, dy) - round;
}

/** A square PNG of `size` pixels; a maskable one fills its square and keeps the drawing within the middle four fifths. */
export function markPng(size: number, maskable: boolean): Buffer {
  const png = new PNG({ width: size, height: size });
  const unit = 64 / size;
  const shrink = maskable ? 0.8 : 1;
  const cover = (distance: number, scale: number) => Math.min(1, Math.max(0, 0.5 - distance / (unit / scale)));
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const [px, py] = [(column + 0.5) * unit, (row + 0.5) * unit];
      const [x, y] = [(px - 32) / shrink + 32, (py - 32) / shrink + 32];
      let colour = channels(paper);
      const layers: readonly (readonly [string, number])[] = [
        [ink, Math.max(Math.abs(y - left.y) - stroke.level / 2, Math.abs(x - 32) - (32 - shore))],
        [ink, toArc(x, y, rise.above, 1) - stroke.above / 2],
        [sea, toArc(x, y, rise.below, -1) - stroke.below / 2],
        [ink, Math.hypot(x - left.x, y - left.y) - dot],
        [ink, Math.hypot(x - right.x, y - right.y) - dot],
      ];
      for (const [over, distance] of layers) {
        const share = cover(distance, shrink);
        const above = channels(over);
        colour = colour.map((was, channel) => was + ((above[channel] ?? 0) - was) * share);
      }
      const alpha = maskable ? 1 : cover(outsideCorner(px, py, 10), 1);
      png.data.set([...colour.map(Math.round), Math.round(alpha * 255)], (row * size + column) * 4);
    }
  return PNG.sync.write(png);
}
