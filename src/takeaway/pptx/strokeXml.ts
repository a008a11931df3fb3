import type { FigureStroke } from "#model/figure.ts";
import type { Point } from "#takeaway/shapes/flatPath.ts";

/** DrawingML colour with its alpha (in thousandths of a percent). */
export function colourXml(colour: string, alpha: number): string {
  const value = colour.replace("#", "").toUpperCase();
  const share = Math.round(Math.max(0, Math.min(1, alpha)) * 100_000);
  return share === 100_000
    ? `<a:srgbClr val="${value}"/>`
    : `<a:srgbClr val="${value}"><a:alpha val="${share}"/></a:srgbClr>`;
}

const caps = { butt: "flat", round: "rnd", square: "sq" } as const;
const joins = { round: "<a:round/>", bevel: "<a:bevel/>", miter: '<a:miter lim="800000"/>' } as const;

/** `a:ln`: paint, dash, join in the order that ECMA-376, 20.1.2.2.24 gives. `ends` are where a fading line begins and ends. */
export function strokeXml(
  { colour, alphas, width, dash, cap, join }: FigureStroke,
  ends: readonly [Point, Point] | null,
  unit: number,
): string {
  const paint =
    alphas[0] === alphas[1] || !ends
      ? `<a:solidFill>${colourXml(colour, alphas[0])}</a:solidFill>`
      : fadingXml(colour, alphas, ends);
  return `<a:ln w="${Math.max(1, Math.round(width * unit))}" cap="${caps[cap]}">${paint}${dashXml(dash, width)}${joins[join]}</a:ln>`;
}

function fadingXml(colour: string, [from, to]: readonly [number, number], [a, b]: readonly [Point, Point]): string {
  const degrees = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  // Sixty-thousandths of a degree, clockwise, 0 to under 360.
  const angle = Math.round(((degrees + 360) % 360) * 60_000) % 21_600_000;
  const stops = `<a:gs pos="0">${colourXml(colour, from)}</a:gs><a:gs pos="100000">${colourXml(colour, to)}</a:gs>`;
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops}</a:gsLst><a:lin ang="${angle}" scaled="0"/></a:gradFill>`;
}

/** Dashes are counted in widths of the line there, in thousandths of a percent; none may be nothing. */
function dashXml(dash: readonly number[], width: number): string {
  if (dash.length === 0 || !(width > 0)) return '<a:prstDash val="solid"/>';
  const even = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const part = (length: number) => Math.max(1000, Math.round((length / width) * 100_000));
  const stops = even.flatMap((on, at) =>
    at % 2 === 0 ? [`<a:ds d="${part(on)}" sp="${part(even[at + 1] ?? 0)}"/>`] : [],
  );
  return `<a:custDash>${stops.join("")}</a:custDash>`;
}
