// The ground and the borders of an element.
import type { FigureFill, FigurePath, FigureStroke } from "#model/figure.ts";
import type { Colour } from "./colourOf.ts";
import { pathCommands, roundedRect } from "./pathCommands.ts";
import type { Reader } from "./reader.ts";
import type { Place } from "./shapeList.ts";

type Radii = readonly [number, number, number, number];
const sides = ["Top", "Right", "Bottom", "Left"] as const;

interface Side {
  readonly width: number;
  readonly style: string;
  readonly colour: Colour;
}

/** `under`: the plain colour on which the element stands. Returns what its own content stands on. */
export function readBox(
  element: Element,
  style: CSSStyleDeclaration,
  place: Place,
  under: string | null,
  reader: Reader,
): string | null {
  if (style.visibility === "hidden") return under;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width < 0.25 || height < 0.25) return borderTriangle(style, left, top, width, height, place, reader) ?? under;
  const radii = radiiOf(style, width, height);
  const ground = reader.colour(style.backgroundColor);
  const shape = polygonOf(style.clipPath, left, top, width, height) ?? roundedRect(left, top, width, height, radii);
  const put = (fill: FigureFill | null, stroke: FigureStroke | null, data: string) =>
    reader.list.path(
      { kind: "path", d: pathCommands(data), fill, fillRule: "nonzero", stroke, title: null } satisfies FigurePath,
      place,
    );
  const plain = (colour: Colour): FigureFill => ({
    kind: "plain",
    colour: colour.hex,
    alpha: colour.alpha * place.opacity,
  });
  if (ground && !(ground.alpha === 1 && ground.hex === under)) put(plain(ground), null, shape);
  const image = style.backgroundImage;
  if (image !== "none") {
    const hatch = hatchIn(image, place.opacity, reader);
    const rule = ruleIn(style, left, top, width, height, reader);
    if (hatch) put(hatch, null, shape);
    else if (rule) put(plain(rule.colour), null, rule.data);
  }
  readBorders(style, [left, top, width, height], radii, put, place.opacity, reader);
  return ground?.alpha === 1 ? ground.hex : under;
}

type Put = (fill: FigureFill | null, stroke: FigureStroke | null, data: string) => void;

function readBorders(
  style: CSSStyleDeclaration,
  [left, top, width, height]: readonly [number, number, number, number],
  radii: Radii,
  put: Put,
  opacity: number,
  reader: Reader,
): void {
  const borders = sides.map((side) => borderOf(style, side, reader));
  const [first] = borders;
  const alike = borders.every(
    (border) =>
      border &&
      first &&
      border.width === first.width &&
      border.style === first.style &&
      border.colour.hex === first.colour.hex &&
      border.colour.alpha === first.colour.alpha,
  );
  if (first && alike) {
    const half = first.width / 2;
    const inner = radii.map((radius) => Math.max(0, radius - half)) as unknown as Radii;
    const data = roundedRect(left + half, top + half, width - first.width, height - first.width, inner);
    return put(null, strokeOf(first, opacity), data);
  }
  const [right, bottom] = [left + width, top + height];
  borders.forEach((border, at) => {
    if (!border) return;
    const half = border.width / 2;
    const lines = [
      `M${left} ${top + half}H${right}`,
      `M${right - half} ${top}V${bottom}`,
      `M${left} ${bottom - half}H${right}`,
      `M${left + half} ${top}V${bottom}`,
    ];
    put(null, strokeOf(border, opacity), lines[at] ?? "");
  });
}

function borderOf(style: CSSStyleDeclaration, side: (typeof sides)[number], reader: Reader): Side | null {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const kind = style[`border${side}Style`];
  const colour = reader.colour(style[`border${side}Color`]);
  return width > 0 && colour && kind !== "none" && kind !== "hidden" ? { width, style: kind, colour } : null;
}

function strokeOf({ width, style, colour }: Side, opacity: number): FigureStroke {
  const alpha = colour.alpha * opacity;
  const dash = style === "dashed" ? [3 * width, 3 * width] : style === "dotted" ? [width, width] : [];
  return { colour: colour.hex, alphas: [alpha, alpha], width, dash, cap: "butt", join: "miter" };
}

/** Boxes without any size whose borders are an arrowhead: nothing that the picture needs. */
function borderTriangle(
  style: CSSStyleDeclaration,
  left: number,
  top: number,
  width: number,
  height: number,
  place: Place,
  reader: Reader,
): null {
  // A rule: an empty element with one border.
  const border =
    width >= 0.25 ? borderOf(style, "Top", reader) : height >= 0.25 ? borderOf(style, "Left", reader) : null;
  if (border) {
    const data = width >= 0.25 ? `M${left} ${top}h${width}` : `M${left} ${top}v${height}`;
    const stroke = strokeOf(border, place.opacity);
    reader.list.path(
      { kind: "path", d: pathCommands(data), fill: null, fillRule: "nonzero", stroke, title: null },
      place,
    );
  }
  return null;
}

function radiiOf(style: CSSStyleDeclaration, width: number, height: number): Radii {
  const most = Math.min(width, height) / 2;
  const one = (said: string) => {
    const value = Number.parseFloat(said) || 0;
    return Math.min(most, said.includes("%") ? (value / 100) * Math.min(width, height) : value);
  };
  return [
    one(style.borderTopLeftRadius),
    one(style.borderTopRightRadius),
    one(style.borderBottomRightRadius),
    one(style.borderBottomLeftRadius),
  ];
}

function polygonOf(clipPath: string, left: number, top: number, width: number, height: number): string | null {
  const points = /^polygon\((?:nonzero, |evenodd, )?(.*)\)$/.exec(clipPath)?.[1];
  if (points === undefined) return null;
  const at = (said: string, start: number, size: number) =>
    start + (said.endsWith("%") ? (Number.parseFloat(said) / 100) * size : Number.parseFloat(said));
  const corners = points.split(",").map((pair) => {
    const [x = "0", y = "0"] = pair.trim().split(/\s+/);
    return `${at(x, left, width)} ${at(y, top, height)}`;
  });
  return `M${corners.join("L")}z`;
}

const colourIn = /(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^()]*\)|#[\da-f]{3,8}|transparent/g;

/** `repeating-linear-gradient(135deg, colour 0 2px, other 2px 5px)`: lines, as the views hatch boxes. */
function hatchIn(image: string, opacity: number, reader: Reader): FigureFill | null {
  const said = /^repeating-linear-gradient\((-?[\d.]+)deg,(.*)\)$/.exec(image);
  const colour = said && reader.colour(said[2]?.match(colourIn)?.[0] ?? "");
  const stops = [...(said?.[2]?.matchAll(/([\d.]+)px/g) ?? [])].map((match) => Number(match[1])).filter((px) => px > 0);
  const [width, spacing] = [Math.min(...stops), Math.max(...stops)];
  if (!said || !colour || !(spacing > width)) return null;
  // A gradient runs across its lines, and counts from upright.
  return { kind: "hatch", colour: colour.hex, alpha: colour.alpha * opacity, width, spacing, angle: Number(said[1]) };
}

/** `linear-gradient(colour, colour) center / 64px 1px no-repeat`: a rule in the middle of a box. */
function ruleIn(
  style: CSSStyleDeclaration,
  left: number,
  top: number,
  width: number,
  height: number,
  reader: Reader,
): { readonly colour: Colour; readonly data: string } | null {
  const colours = style.backgroundImage.startsWith("linear-gradient(") ? style.backgroundImage.match(colourIn) : null;
  const [across = "", down = ""] = style.backgroundSize.split(" ");
  const colour = colours && new Set(colours).size === 1 ? reader.colour(colours[0] ?? "") : null;
  if (!colour || !down.endsWith("px")) return null;
  const [w, h] = [
    across.endsWith("%") ? (width * Number.parseFloat(across)) / 100 : Number.parseFloat(across),
    Number.parseFloat(down),
  ];
  return { colour, data: `M${left + (width - w) / 2} ${top + (height - h) / 2}h${w}v${h}h${-w}z` };
}
