// A topology while it is being amended: plain coordinates, so that arcs can be added and split.
import type { MultiPolygon, Polygon } from "topojson-specification";

export type Point = [number, number];
export type Area = (Polygon<{ a3: string }> | MultiPolygon<{ a3: string }>) & { id?: string };
/** Working copy with plain coordinates: arcs can then be added and split. */
export interface Draft {
  readonly arcs: Point[][];
  areas: Area[] /** Arcs that divide land, though no neighbour here shares them. */;
  readonly inland: Set<number>;
}

export const polygonsOf = (area: Area): number[][][] => (area.type === "Polygon" ? [area.arcs] : area.arcs);
export const arcIndex = (arc: number) => (arc < 0 ? ~arc : arc);
export const a3Of = (area: Area) => area.properties?.a3 ?? "";

/** Which areas meet at each arc. */
export function neighboursOf(areas: readonly Area[]): Map<number, string[]> {
  const at = new Map<number, string[]>();
  for (const area of areas)
    for (const arc of polygonsOf(area).flat(2).map(arcIndex)) {
      const sides = at.get(arc) ?? [];
      if (!sides.includes(a3Of(area))) sides.push(a3Of(area));
      at.set(arc, sides);
    }
  return at;
}

/** Splits arcs at the vertices that `cutsOf` names. */
export function splitArcs(
  draft: Draft,
  cutsOf: (line: readonly Point[], sides: readonly string[]) => readonly number[],
): void {
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
    const parts = pieces.get(arcIndex(arc));
    return parts === undefined ? [arc] : arc < 0 ? parts.toReversed().map((part) => ~part) : parts;
  };
  draft.areas = draft.areas.map(
    (area) =>
      ({
        ...area,
        type: "MultiPolygon",
        arcs: polygonsOf(area).map((rings) => rings.map((ring) => ring.flatMap(refine))),
      }) as Area,
  );
}

export const areaOf = (draft: Draft, a3: string): Area => {
  const area = draft.areas.find((one) => a3Of(one) === a3);
  if (area === undefined) throw new Error(`The base map has no ${a3}.`);
  return area;
};
