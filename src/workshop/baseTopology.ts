// The world as one amended topology a resolution: our codes, small states added, borders sorted into kinds. Spherical, not cut.
import { mergeArcs, mesh, transform } from "topojson-client";
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from "topojson-specification";
import { partOf } from "./baseCodes.ts";
import { inBox, type Disputes } from "./baseDisputes.ts";

type Point = [number, number];
type Area = (Polygon<{ a3: string }> | MultiPolygon<{ a3: string }>) & { id?: string };
export type Source = Topology<{ countries: GeometryCollection<{ a3: string }> }>;
export type BaseTopology = Topology<{
  countries: GeometryCollection<{ a3: string }>;
  border: MultiLineString;
  disputed: MultiLineString;
  coast: MultiLineString;
}>;

/** Working copy with plain coordinates: arcs can then be added and split. */
interface Draft { readonly arcs: Point[][]; areas: Area[]; /** Arcs that divide land, though no neighbour here shares them. */ readonly inland: Set<number> }

const polygonsOf = (area: Area): number[][][] => (area.type === "Polygon" ? [area.arcs] : area.arcs);
const index = (arc: number) => (arc < 0 ? ~arc : arc);
const a3Of = (area: Area) => area.properties?.a3 ?? "";

function plainArcs(source: Source): Point[][] {
  const place = transform(source.transform ?? null);
  return source.arcs.map((arc) => arc.map((at, i) => place(at as Point, i > 0) as Point));
}

/** Which areas meet at each arc. */
function neighboursOf(areas: readonly Area[]): Map<number, string[]> {
  const at = new Map<number, string[]>();
  for (const area of areas)
    for (const arc of polygonsOf(area).flat(2).map(index)) {
      const sides = at.get(arc) ?? [];
      if (!sides.includes(a3Of(area))) sides.push(a3Of(area));
      at.set(arc, sides);
    }
  return at;
}

/** Adds areas of the finer source that the coarse one lacks. */
function addMissing(draft: Draft, finer: Source): void {
  const has = new Set(draft.areas.map(a3Of));
  const arcs = plainArcs(finer);
  const areas = finer.objects.countries.geometries as Area[];
  const sides = neighboursOf(areas);
  for (const area of areas) {
    if (has.has(a3Of(area)) || a3Of(area) in partOf || a3Of(area) === "KAS") continue;
    const moved = new Map<number, number>();
    const renumber = (arc: number) => {
      const old = index(arc);
      const now = moved.get(old) ?? draft.arcs.push(arcs[old] ?? []) - 1;
      moved.set(old, now);
      if ((sides.get(old)?.length ?? 1) > 1) draft.inland.add(now);
      return arc < 0 ? ~now : now;
    };
    draft.areas.push({ type: "MultiPolygon", properties: { a3: a3Of(area) }, arcs: polygonsOf(area).map((rings) => rings.map((ring) => ring.map(renumber))) });
  }
}

/** Splits arcs at the vertices that `cutsOf` names. */
function splitArcs(draft: Draft, cutsOf: (line: readonly Point[], sides: readonly string[]) => readonly number[]): void {
  const pieces = new Map<number, number[]>();
  for (const [arc, sides] of neighboursOf(draft.areas)) {
    const line = draft.arcs[arc] ?? [];
    const cuts = cutsOf(line, sides);
    if (cuts.length === 0) continue;
    const ends = [0, ...cuts, line.length - 1];
    const parts = ends.slice(1).map((end, i) => line.slice(ends[i], end + 1));
    draft.arcs[arc] = parts[0] ?? [];
    pieces.set(arc, [arc, ...parts.slice(1).map((part) => draft.arcs.push(part) - 1)]);
  }
  const refine = (arc: number): number[] => {
    const parts = pieces.get(index(arc));
    return parts === undefined ? [arc] : arc < 0 ? parts.toReversed().map((part) => ~part) : parts;
  };
  draft.areas = draft.areas.map((area) => ({
    ...area, type: "MultiPolygon", arcs: polygonsOf(area).map((rings) => rings.map((ring) => ring.flatMap(refine))),
  } as Area));
}

/** Vertices at which a run of segments with some property begins or ends. */
const turnsOf = (line: readonly Point[], has: (a: Point, b: Point) => boolean): number[] =>
  line.flatMap((at, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before && after && has(before, at) !== has(at, after) ? [i] : [];
  });

const middle = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];

// The source has a few parts cut straight at 180 degrees and a point for the pole: neither is a coast.
const isSeam = ([x1, y1]: Point, [x2, y2]: Point) => (Math.abs(x1) > 179.99 && Math.abs(x2) > 179.99) || (y1 < -89.9 && y2 < -89.9);

/** One geometry a country, with the parts that the base map holds apart. */
function countriesOf(topology: Topology, areas: readonly Area[]): Area[] {
  const members = new Map<string, Area[]>();
  for (const area of areas) {
    const a3 = partOf[a3Of(area)] ?? a3Of(area);
    members.set(a3, [...(members.get(a3) ?? []), area]);
  }
  return [...members].map(([a3, parts]) => {
    const first = parts[0];
    const { type, arcs } = parts.length > 1 || first === undefined ? mergeArcs(topology, parts as MultiPolygon[]) : first;
    return { type, arcs, id: a3, properties: { a3 } } as Area;
  }).sort((a, b) => (a3Of(a) < a3Of(b) ? -1 : 1));
}

function linesOf(draft: Draft, disputes: Disputes): Record<"border" | "disputed" | "coast" | "hidden", number[]> {
  const lines = { border: [] as number[], disputed: [] as number[], coast: [] as number[], hidden: [] as number[] };
  for (const [arc, [a, b]] of neighboursOf(draft.areas)) {
    const line = draft.arcs[arc] ?? [];
    const [from, to] = [line[0], line[1]];
    if (!from || !to || isSeam(from, to)) continue;
    if (a && b) lines[disputes.kindOf(a, b, middle(from, to))].push(arc);
    else lines[draft.inland.has(arc) ? "border" : "coast"].push(arc);
  }
  return lines;
}

export function amendTopology(source: Source, finer: Source | null, disputes: Disputes, amend: (draft: Draft) => void = () => {}): BaseTopology {
  const draft: Draft = { arcs: plainArcs(source), areas: (source.objects.countries.geometries as Area[]).map((area) => ({ ...area })), inland: new Set() };
  amend(draft);
  if (finer) addMissing(draft, finer);
  splitArcs(draft, (line, [a, b]) => (a && b ? disputes.boxesOf(a, b).flatMap((box) => turnsOf(line, (p, q) => inBox(box, middle(p, q)))) : []));
  splitArcs(draft, (line) => turnsOf(line, isSeam));
  const bare: Topology = { type: "Topology", objects: {}, arcs: draft.arcs };
  const lines = linesOf(draft, disputes);
  const asLine = (arcs: readonly number[]): MultiLineString => ({ type: "MultiLineString", arcs: arcs.map((arc) => [arc]) });
  return {
    ...bare,
    objects: {
      countries: { type: "GeometryCollection", geometries: countriesOf(bare, draft.areas) },
      border: asLine(lines.border), disputed: asLine(lines.disputed), coast: asLine(lines.coast),
    },
  };
}

/** Lines of one kind, stitched end to end so that dashes run on. */
export function stitched(topology: BaseTopology, kind: "border" | "disputed" | "coast") {
  return mesh(topology, topology.objects[kind]);
}
