// The force drawing: discs, strands between them, and the names that find room.
import { alphaOf, colourOf as colourOfFamily, dashOf } from "#encoding/ties.ts";
import type { Actor, Family, Ref } from "#model/atlas.ts";
import type { Graph, NodeFigures } from "#model/network.ts";
import type { ThemeName } from "#model/pose.ts";
import { cutText } from "#views/network/cutText.ts";
import type { GraphPaint } from "#views/network/graphPaint.ts";
import type { Spots } from "#views/network/morph.ts";
import type { Bundle, Strand } from "./forceBundles.ts";
import type { ForceFrame } from "./forceFrame.ts";
import { type Label, type LabelDisc, placeLabels } from "./placeLabels.ts";

export interface ForceInput {
  readonly graph: Graph;
  readonly figures: ReadonlyMap<Ref, NodeFigures>;
  readonly bundles: readonly Bundle[];
  /** In units of the layout. */
  readonly radii: ReadonlyMap<Ref, number>;
  readonly frame: ForceFrame;
  /** Middles in pixels of the room; on the way from another drawing not yet where the frame would have them. */
  readonly places: Spots;
  /** Names are set at rest. */
  readonly atRest: boolean;
  readonly families: readonly Family[];
  /** Of actors whose region or community has a colour; null = ink. */
  readonly colourOf: (ref: Ref) => string | null;
  readonly paint: GraphPaint;
  readonly titles: {
    readonly name: (ref: Ref) => string;
    /** "Japan: 14 ties in 6 kinds with 9 others" */
    readonly node: (ref: Ref) => string;
  };
  readonly theme: ThemeName;
  /** CSS pixels of 1rem. */
  readonly rem: number;
  readonly measure: (text: string, size: number) => number;
}

export interface ForceNode {
  readonly ref: Ref;
  readonly kind: Actor["kind"] | "instrument";
  readonly name: string;
  /** What is written beside it: the acronym of what has a long name. */
  readonly short: string | null;
  /** What is said of it. */
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** null = ink. */
  readonly colour: string | null;
}

export interface Line {
  readonly strand: Strand;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
  readonly width: number;
  /** Pixels; empty = solid. */
  readonly dash: readonly number[];
  readonly alpha: number;
  /** It stands in a group of an open answer, and is drawn above what does not. */
  readonly inGroup: boolean;
}

export interface ForceBundle {
  readonly bundle: Bundle;
  readonly lines: readonly Line[];
}

/** Lines that look alike, as one path: thousands of them cost no more than a few. */
export interface ForceStroke {
  readonly key: string;
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
}

export interface ForceScene {
  readonly theme: ThemeName;
  readonly frame: ForceFrame;
  /** The most linked first. */
  readonly nodes: readonly ForceNode[];
  readonly bundles: readonly ForceBundle[];
  readonly strokes: readonly ForceStroke[];
  /** Names as they would like to stand, the most important first; and those that found room. */
  readonly wanted: readonly LabelDisc[];
  readonly labels: readonly Label[];
  readonly fontSize: number;
}

const thin: Readonly<Record<ThemeName, number>> = { light: 1.15, dark: 1.15, projector: 3 };
const gap = 0.7;
/** Of a name that is not a place's, in ems. */
const longest = 12;
/** Among so few nodes there is room for twice that, where it is a small part of the width. */
const fewNodes = 24;
const roomOf = (nodes: number, width: number, fontSize: number): number =>
  fontSize * longest * (nodes <= fewNodes && width > 6 * fontSize * longest ? 2 : 1);
/** Many lines lie close: until one is lifted they stand back. */
const resting: Readonly<Record<"few" | "many", number>> = { few: 0.75, many: 0.28 };

export function forceScene(input: ForceInput): ForceScene {
  const { frame, theme } = input;
  const nodes = nodesOf(input);
  const byRef = new Map(nodes.map((node) => [node.ref, node]));
  const colours = new Map(input.families.map((family) => [family.id, colourOfFamily(family, theme)]));
  const back = input.bundles.length > 1200 ? resting.many : resting.few;
  const bundles = input.bundles.flatMap((bundle): ForceBundle[] => {
    const [a, b] = [byRef.get(bundle.ends[0]), byRef.get(bundle.ends[1])];
    return a && b ? [{ bundle, lines: linesOf(bundle, a, b, { theme, colours, back, paint: input.paint }) }] : [];
  });
  const fontSize = fontSizeOf(input);
  const wanted = labelsOf(nodes, bundles, fontSize, roomOf(nodes.length, frame.size.width, fontSize), input.measure);
  return {
    theme,
    frame,
    nodes,
    bundles,
    strokes: strokesOf(bundles),
    fontSize,
    wanted,
    labels: input.atRest
      ? placeLabels(wanted, { size: frame.size, fontSize, measure: input.measure, discs: nodes })
      : [],
  };
}

/** Discs grow slower than the distances between them when one zooms in, and no disc is drawn larger than its room. */
export function radiusIn(frame: ForceFrame, units: number, theme: ThemeName): number {
  const scale = Math.min(frame.across, frame.down);
  const least = Math.min(theme === "projector" ? 3.2 : 2.3, (units + 2) * scale);
  const grown = frame.look.scale > 1 ? frame.look.scale ** 0.45 : frame.look.scale;
  return Math.max(least, units * Math.min(scale, 1.3)) * grown;
}

function fontSizeOf({ frame, rem, theme }: ForceInput): number {
  const narrow = frame.size.width < 30 * rem;
  return Math.round(rem * (theme === "projector" ? 0.75 : narrow ? 0.72 : 0.8125) * 2) / 2;
}

function nodesOf(input: ForceInput): ForceNode[] {
  const { graph, figures, radii, frame, places, families, colourOf, titles, theme, paint } = input;
  const familyById = new Map(families.map((family) => [family.id, family]));
  const nodes = graph.nodes.flatMap(({ ref, actor, instrument }): ForceNode[] => {
    const at = places.get(ref);
    if (!at) return [];
    const family = instrument && familyById.get(instrument.family);
    return [
      {
        ref,
        kind: actor?.kind ?? "instrument",
        name: titles.name(ref),
        short: actor?.acronym ?? null,
        title: titles.node(ref),
        x: round(at.x),
        y: round(at.y),
        radius: round(radiusIn(frame, radii.get(ref) ?? 0, theme)),
        colour: paint.node(ref) ?? (family ? colourOfFamily(family, theme) : colourOf(ref)),
      },
    ];
  });
  const figure = (ref: Ref) => figures.get(ref) ?? { degree: 0, weight: 0 };
  // Names of instruments are long: among equals actors are named first.
  const rank = (node: ForceNode) => figure(node.ref).degree - (node.kind === "instrument" ? 0.5 : 0);
  return nodes.sort(
    (a, b) => rank(b) - rank(a) || figure(b.ref).weight - figure(a.ref).weight || (a.ref < b.ref ? -1 : 1),
  );
}

interface Dress {
  readonly theme: ThemeName;
  readonly colours: ReadonlyMap<string, string>;
  readonly back: number;
  readonly paint: GraphPaint;
}

function linesOf(bundle: Bundle, a: ForceNode, b: ForceNode, { theme, colours, back, paint }: Dress): Line[] {
  const width = thin[theme];
  const { strands } = bundle;
  const looks = strands.map((strand) => paint.link(strand.links, "plain"));
  const widths = strands.map((strand, at) => (looks[at]?.width ?? 1) * width * (1 + 0.35 * Math.log2(strand.weight)));
  const whole = widths.reduce((sum, each) => sum + each, 0) + gap * (strands.length - 1);
  // Side by side they are no broader than the smaller disc, so that each is seen to end there.
  const slim = Math.min(1, Math.max(2.4, 2 * Math.min(a.radius, b.radius)) / whole);
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [nx, ny] = [-(b.y - a.y) / long, (b.x - a.x) / long];
  let from = (-whole / 2) * slim;
  return strands.map((strand, at) => {
    const own = (widths[at] ?? width) * slim;
    const off = from + own / 2;
    from += own + gap * slim;
    const drawn = Math.max(0.5, quarter(own));
    const look = looks[at];
    const dash = look?.dash ?? paint.dash(strand.links) ?? dashOf(strand.statusClass);
    // A group's lines are what the answer says: however many lie close, they do not stand back.
    const strength = look ? look.alpha * (look.group ? 0.9 : 0.5) : alphaOf(strand.statusClass, "near", theme) * back;
    return {
      strand,
      x1: round(a.x + nx * off),
      y1: round(a.y + ny * off),
      x2: round(b.x + nx * off),
      y2: round(b.y + ny * off),
      colour: look?.ink ?? colours.get(strand.family) ?? "#888888",
      width: drawn,
      dash: dash.map((length) => round(length * Math.max(1, drawn))),
      alpha: Math.round(strength * 100) / 100,
      inGroup: Boolean(look?.group) && look?.alpha === 1,
    };
  });
}

function strokesOf(bundles: readonly ForceBundle[]): ForceStroke[] {
  const strokes = new Map<string, { line: Line; path: string[] }>();
  for (const { lines } of bundles)
    for (const line of lines) {
      const key = [line.strand.family, line.strand.statusClass, line.width, line.colour, line.alpha, line.dash].join(
        " ",
      );
      const stroke = strokes.get(key) ?? { line, path: [] };
      stroke.path.push(`M${line.x1} ${line.y1}L${line.x2} ${line.y2}`);
      strokes.set(key, stroke);
    }
  const inOrder = [...strokes].sort(([, a], [, b]) => Number(a.line.inGroup) - Number(b.line.inGroup));
  return inOrder.map(([key, { line, path }]) => ({
    key,
    path: path.join(""),
    colour: line.colour,
    width: line.width,
    dash: line.dash,
    alpha: line.alpha,
  }));
}

/** Names stand on the side away from what the node is tied to; long ones that are not those of places are shortened. */
function labelsOf(
  nodes: readonly ForceNode[],
  bundles: readonly ForceBundle[],
  fontSize: number,
  room: number,
  measure: ForceInput["measure"],
): LabelDisc[] {
  const away = new Map<Ref, { x: number; y: number }>(nodes.map(({ ref }) => [ref, { x: 0, y: 0 }]));
  const byRef = new Map(nodes.map((node) => [node.ref, node]));
  for (const { bundle } of bundles) {
    const [a, b] = bundle.ends.map((ref) => byRef.get(ref));
    if (!a || !b) continue;
    const long = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    for (const [node, sign] of [
      [a, -1],
      [b, 1],
    ] as const) {
      const sum = away.get(node.ref);
      if (!sum) continue;
      sum.x += (sign * (b.x - a.x)) / long;
      sum.y += (sign * (b.y - a.y)) / long;
    }
  }
  const written = ({ kind, name, short }: ForceNode) => {
    if (kind === "country" || kind === "city" || measure(name, fontSize) <= room) return name;
    return short ?? cutText(name, room, (part) => measure(part, fontSize));
  };
  return nodes.map((node) => ({
    ref: node.ref,
    text: written(node),
    x: node.x,
    y: node.y,
    radius: node.radius,
    away: away.get(node.ref) ?? { x: 0, y: 0 },
  }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
const quarter = (value: number): number => Math.round(value * 4) / 4;
