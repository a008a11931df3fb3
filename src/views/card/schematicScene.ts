// A system as a vertical strip map: stops in rows, names at the right. Units are CSS pixels of a 16 px page, so that a larger page scales it.
import type { CableStatus, Ref } from "#model/atlas.ts";
import type { SchematicHop, SchematicLine, SchematicStop, SystemSchematic } from "#model/schematic.ts";

export interface StripWords {
  /** Names of landings as they stand in the drawing: short. */
  readonly name: (stop: SchematicStop) => string;
  readonly stopTitle: (stop: SchematicStop) => string;
  readonly stopDetail: (stop: SchematicStop, branch: SchematicHop["segment"] | null) => string;
  readonly stretchTitle: (segment: SchematicHop["segment"]) => string;
  readonly stretchText: (segment: SchematicHop["segment"]) => string;
}

export interface StripStop {
  readonly ref: Ref;
  readonly name: string;
  readonly title: string;
  readonly detail: string;
  readonly x: number;
  readonly y: number;
  readonly shape: "landing" | "node" | "unit";
  readonly status: CableStatus;
  /** false: its name would stand on the row of the landing that branches off there. */
  readonly named: boolean;
}

export interface StripStretch {
  readonly ref: Ref;
  readonly title: string;
  readonly status: CableStatus;
  readonly medium: "sea" | "terrestrial" | "leased";
  /** Pieces of line, each from stop to stop, as SVG path data. */
  readonly pieces: readonly string[];
  /** Said on a row of its own, between two stops of the line. */
  readonly text: { readonly said: string; readonly y: number } | null;
}

export interface SchematicScene {
  /** Width of the drawing left of the names. */
  readonly gutter: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly stops: readonly StripStop[];
  readonly stretches: readonly StripStretch[];
  /** What the arrow keys go through, from top to bottom: an index in stops or in stretches. */
  readonly order: readonly { readonly kind: "stop" | "stretch"; readonly index: number }[];
}

const rowHeight = 28;
const textHeight = 20;
const lineGap = 14;
const columnWidth = 18;
const laneWidth = 12;

/** null where no stretch is known. */
export function schematicScene({ lines }: SystemSchematic, words: StripWords): SchematicScene | null {
  if (lines.length === 0) return null;
  const lanes = Math.max(0, ...lines.map(loopLanes));
  const left = 9 + lanes * laneWidth;
  const xOf = (column: number) => left + column * columnWidth;
  const columns = Math.max(...lines.flatMap((line) => line.stops.map((stop) => stop.column)));
  const stops: StripStop[] = [];
  const stretches: StripStretch[] = [];
  const order: { kind: "stop" | "stretch"; index: number; y: number }[] = [];
  let top = 4;
  for (const line of lines) {
    const { ys, textYs, bottom } = rowsOf(line, top);
    for (const [index, stop] of line.stops.entries()) {
      const branch = line.hops.find((hop) => hop.kind === "off" && lower(hop) === index)?.segment ?? null;
      const { landing } = stop;
      order.push({ kind: "stop", index: stops.length, y: ys[index] ?? 0 });
      stops.push({
        ref: landing.ref,
        name: words.name(stop),
        title: words.stopTitle(stop),
        detail: words.stopDetail(stop, branch),
        x: xOf(stop.column),
        y: ys[index] ?? 0,
        shape: landing.nodeType === "branching-unit" ? "unit" : landing.nodeType === "terrestrial" ? "node" : "landing",
        status: landing.status,
        named: !sharesRow(line, index),
      });
    }
    for (const segment of new Set(line.hops.map((hop) => hop.segment))) {
      const hops = line.hops.filter((hop) => hop.segment === segment);
      const pieces = hops.map((hop) => {
        const end = (index: number) => ({ x: xOf(line.stops[index]?.column ?? 0), y: ys[index] ?? 0 });
        const [from, to] = [end(hop.from), end(hop.to)];
        if (hop.kind !== "loop") return `M${from.x} ${from.y}L${to.x} ${to.y}`;
        const x = left - laneWidth * (1 + loopsOf(line).indexOf(hop));
        const bend = Math.min(laneWidth, Math.abs(to.y - from.y) / 2) * Math.sign(to.y - from.y);
        return `M${from.x} ${from.y}Q${x} ${from.y} ${x} ${from.y + bend}L${x} ${to.y - bend}Q${x} ${to.y} ${to.x} ${to.y}`;
      });
      const y = textYs.get(segment.id);
      const at = Math.min(...hops.map((hop) => ys[lower(hop)] ?? 0));
      order.push({ kind: "stretch", index: stretches.length, y: (y ?? at) - 0.5 });
      stretches.push({
        ref: segment.ref,
        title: words.stretchTitle(segment),
        status: segment.status,
        medium: segment.medium,
        pieces,
        text: y === undefined ? null : { said: words.stretchText(segment), y },
      });
    }
    top = bottom + lineGap;
  }
  return {
    gutter: xOf(columns) + 14,
    height: top - lineGap + 4,
    rowHeight,
    stops,
    stretches,
    order: order.sort((a, b) => a.y - b.y).map(({ kind, index }) => ({ kind, index })),
  };
}

const upper = (hop: SchematicHop) => Math.min(hop.from, hop.to);
const lower = (hop: SchematicHop) => Math.max(hop.from, hop.to);
const loopsOf = (line: SchematicLine) => line.hops.filter((hop) => hop.kind === "loop");
const loopLanes = (line: SchematicLine) => loopsOf(line).length;

/** A branching unit is no place one goes to: the landing that branches off first stands on its row. */
function sharesRow(line: SchematicLine, index: number): boolean {
  return (
    line.stops[index]?.landing.nodeType === "branching-unit" &&
    line.hops.some((hop) => hop.kind === "off" && upper(hop) === index && lower(hop) === index + 1)
  );
}

/** Middle of each stop's row, and of the row that says a stretch of the line: just above the first stop it leads to. */
function rowsOf(line: SchematicLine, top: number) {
  const ys: number[] = [];
  const textYs = new Map<string, number>();
  let y = top;
  for (const index of line.stops.keys()) {
    for (const hop of line.hops) {
      if (hop.kind !== "along" || lower(hop) !== index || textYs.has(hop.segment.id)) continue;
      textYs.set(hop.segment.id, y + textHeight / 2);
      y += textHeight;
    }
    ys.push(y + rowHeight / 2);
    if (!sharesRow(line, index)) y += rowHeight;
  }
  return { ys, textYs, bottom: y };
}

/** The target the arrow keys lead to; null for other keys. */
export function roveStrip(count: number, index: number, key: string): number | null {
  const clamp = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return clamp(index + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return clamp(index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
