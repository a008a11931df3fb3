// What a cell shows: one part for each standing its ties have, firmest first, side by side on a rung.
import { inkOn } from "#encoding/inkOn.ts";
import { alphaOf, colourOf, dashOf } from "#encoding/ties.ts";
import type { Family } from "#model/atlas.ts";
import { type StatusClass, statusClasses, type ThemeName } from "#model/pose.ts";
import { firmness } from "#model/status.ts";
import type { Tie } from "#model/ties.ts";

export interface RungPart {
  readonly status: StatusClass;
  /** null in a key, where nothing is counted. */
  readonly count: number | null;
  /** "#rrggbb": the family's, or `mixed` where the ties are of several families. */
  readonly colour: string;
  readonly x: number;
  readonly width: number;
}

/** CSS pixels. */
export interface RungRoom {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** Where ties of several families meet, none of their colours may stand for the others. */
export const mixedColour: Readonly<Record<ThemeName, string>> = {
  light: "#4b5257",
  dark: "#c3ccd4",
  projector: "#2b3033",
};

export const firmestFirst: readonly StatusClass[] = [...statusClasses].sort((a, b) => firmness(b) - firmness(a));

export function rungParts(
  ties: readonly Tie[],
  families: readonly Family[],
  theme: ThemeName,
  { width, gap }: Pick<RungRoom, "width" | "gap">,
): readonly RungPart[] {
  const groups = firmestFirst.flatMap((status) => {
    const of = ties.filter((tie) => tie.statusClass === status);
    return of.length > 0 ? [{ status, of }] : [];
  });
  const each = (width - gap * (groups.length - 1)) / groups.length;
  return groups.map(({ status, of }, at) => {
    const one = new Set(of.map((tie) => tie.family)).size === 1;
    const family = one ? families.find(({ id }) => id === of[0]?.family) : undefined;
    return {
      status,
      count: of.length,
      colour: family ? colourOf(family, theme) : mixedColour[theme],
      x: round(at * (each + gap)),
      width: round(each),
    };
  });
}

/** A shape of SVG as plain data: what the page and the export both draw. */
export interface Shape {
  readonly tag: "rect" | "path" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

export interface RungInks {
  readonly ink: string;
  readonly paper: string;
}

/** Under this width a part's own number cannot be read: then one number, over all parts, says how many there are. */
const leastWidth = 7;

/** `unit`: CSS pixels to a sixteenth of the root's letter size. */
export function rungShapes(
  parts: readonly RungPart[],
  height: number,
  unit: number,
  { ink, paper }: RungInks,
): readonly Shape[] {
  if (parts.every((part) => part.width >= leastWidth * unit))
    return parts.flatMap((part) => partShapes(part, height, unit, ink));
  const last = parts.at(-1);
  const total = parts.reduce((sum, part) => sum + (part.count ?? 0), 0);
  const size = round(12 * unit);
  return [
    ...parts.flatMap((part) => partShapes({ ...part, count: null }, height, unit, ink)),
    {
      tag: "text",
      attributes: {
        x: round(((last?.x ?? 0) + (last?.width ?? 0)) / 2),
        y: round(height / 2 + size * 0.34),
        "text-anchor": "middle",
        "font-size": size,
        "font-weight": 600,
        fill: ink,
        stroke: paper,
        "stroke-width": round(4 * unit),
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
      text: String(total),
    },
  ];
}

function partShapes(part: RungPart, height: number, unit: number, ink: string): readonly Shape[] {
  const { status, colour, x, width } = part;
  const stroke = round(1.25 * unit);
  const solid = status === "in_force";
  const box: Shape["attributes"] = solid
    ? { x, y: 0, width, height, fill: colour }
    : {
        x: round(x + stroke / 2),
        y: round(stroke / 2),
        width: round(width - stroke),
        height: round(height - stroke),
        fill: status === "signed" ? colour : "none",
        "fill-opacity": status === "signed" ? 0.2 : 1,
        stroke: colour,
        "stroke-width": stroke,
        "stroke-opacity": alphaOf(status, "chosen"),
        "stroke-dasharray": dashOf(status)
          .map((length) => round(length * stroke))
          .join(" "),
      };
  const size = round(Math.min(12 * unit, width * 1.5));
  const middle = round(x + width / 2);
  const number: Shape = {
    tag: "text",
    attributes: {
      x: middle,
      y: round(height / 2 + size * 0.34),
      "text-anchor": "middle",
      "font-size": size,
      fill: solid ? inkOn(colour) : ink,
      ...(solid ? { "font-weight": 600 } : {}),
    },
    text: String(part.count),
  };
  const rect: Shape = { tag: "rect", attributes: { ...box, rx: round(1.5 * unit) } };
  if (part.count === null) return [rect];
  if (status !== "ended") return [rect, number];
  const strike = `M${round(middle - 5 * unit)} ${round(height / 2)}H${round(middle + 5 * unit)}`;
  return [rect, number, { tag: "path", attributes: { d: strike, stroke: ink, "stroke-width": unit, fill: "none" } }];
}

/** A rung hatched from corner to corner: reached only through a bloc. */
export function hatchShapes({ width, height }: RungRoom, unit: number, colour: string): readonly Shape[] {
  const gap = 4.5 * unit;
  const lines: string[] = [];
  for (let at = gap / 2; at < width + height; at += gap) {
    const [x1, y1] = at <= height ? [0, at] : [at - height, height];
    const [x2, y2] = at <= width ? [at, 0] : [width, at - width];
    lines.push(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`);
  }
  return [
    { tag: "path", attributes: { d: lines.join(""), stroke: colour, "stroke-width": round(unit), fill: "none" } },
  ];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
