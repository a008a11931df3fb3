// The world as one amended topology a resolution: our codes, small states added, borders sorted into kinds. Spherical, not cut.
import { mergeArcs, mesh, transform } from "topojson-client";
import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from "topojson-specification";
import { partOf } from "./baseCodes.ts";
import { type Disputes, inBox } from "./baseDisputes.ts";
import { type Area, a3Of, arcIndex, type Draft, neighboursOf, type Point, polygonsOf, splitArcs } from "./baseDraft.ts";
import { separateGolan } from "./baseGolan.ts";

export type Source = Topology<{ countries: GeometryCollection<{ a3: string }> }>;
export type BaseTopology = Topology<{
  countries: GeometryCollection<{ a3: string }>;
  border: MultiLineString;
  disputed: MultiLineString;
  coast: MultiLineString;
}>;

function plainArcs(source: Source): Point[][] {
  const place = transform(source.transform ?? null);
  return source.arcs.map((arc) => arc.map((at, i) => place(at as Point, i > 0) as Point));
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
      const old = arcIndex(arc);
      const now = moved.get(old) ?? draft.arcs.push(arcs[old] ?? []) - 1;
      moved.set(old, now);
      if ((sides.get(old)?.length ?? 1) > 1) draft.inland.add(now);
      return arc < 0 ? ~now : now;
    };
    draft.areas.push({
      type: "MultiPolygon",
      properties: { a3: a3Of(area) },
      arcs: polygonsOf(area).map((rings) => rings.map((ring) => ring.map(renumber))),
    });
  }
}

/** Vertices at which a run of segments with some property begins or ends. */
const turnsOf = (line: readonly Point[], has: (a: Point, b: Point) => boolean): number[] =>
  line.flatMap((at, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before && after && has(before, at) !== has(at, after) ? [i] : [];
  });

const middle = ([x1, y1]: Point, [x2, y2]: Point): Point => [(x1 + x2) / 2, (y1 + y2) / 2];

// The source has a few parts cut straight at 180 degrees and a point for the pole: neither is a coast.
const isSeam = ([x1, y1]: Point, [x2, y2]: Point) =>
  (Math.abs(x1) > 179.99 && Math.abs(x2) > 179.99) || (y1 < -89.9 && y2 < -89.9);

/** One geometry a country, with the parts that the base map holds apart. */
function countriesOf(topology: Topology, areas: readonly Area[]): Area[] {
  const members = new Map<string, Area[]>();
  for (const area of areas) {
    const a3 = partOf[a3Of(area)] ?? a3Of(area);
    members.set(a3, [...(members.get(a3) ?? []), area]);
  }
  return [...members]
    .map(([a3, parts]) => {
      const first = parts[0];
      const { type, arcs } =
        parts.length > 1 || first === undefined ? mergeArcs(topology, parts as MultiPolygon[]) : first;
      return { type, arcs, id: a3, properties: { a3 } } as Area;
    })
    .sort((a, b) => (a3Of(a) < a3Of(b) ? -1 : 1));
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

export function amendTopology(source: Source, finer: Source | null, disputes: Disputes): BaseTopology {
  const draft: Draft = {
    arcs: plainArcs(source),
    areas: (source.objects.countries.geometries as Area[]).map((area) => ({ ...area })),
    inland: new Set(),
  };
  separateGolan(draft);
  if (finer) addMissing(draft, finer);
  splitArcs(draft, (line, [a, b]) =>
    a && b ? disputes.boxesOf(a, b).flatMap((box) => turnsOf(line, (p, q) => inBox(box, middle(p, q)))) : [],
  );
  splitArcs(draft, (line) => turnsOf(line, isSeam));
  const bare: Topology = { type: "Topology", objects: {}, arcs: draft.arcs };
  const lines = linesOf(draft, disputes);
  const asLine = (arcs: readonly number[]): MultiLineString => ({
    type: "MultiLineString",
    arcs: arcs.map((arc) => [arc]),
  });
  return {
    ...bare,
    objects: {
      countries: { type: "GeometryCollection", geometries: countriesOf(bare, draft.areas) },
      border: asLine(lines.border),
      disputed: asLine(lines.disputed),
      coast: asLine(lines.coast),
    },
  };
}

/** Lines of one kind, stitched end to end so that dashes run on. */
export function stitched(topology: BaseTopology, kind: "border" | "disputed" | "coast") {
  return mesh(topology, topology.objects[kind]);
}
