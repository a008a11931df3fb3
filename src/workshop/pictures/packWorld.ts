// So much of the world as some window sees, as fine as a picture of the usual size shows it.
import { meshArcs, transform } from "topojson-client";
import type { GeometryCollection, MultiLineString, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { PackedWorld } from "#views/map/picture/packedWorld.ts";
import { simplified } from "#views/map/still/simplified.ts";
import type { Point } from "#views/map/still/webMercator.ts";
import type { Seen } from "./probes.ts";
import { stepsOf } from "./stepsOf.ts";

export type WorldTopology = Topology<{
  countries: GeometryCollection<{ a3: string }>;
  border: MultiLineString;
  disputed: MultiLineString;
  coast: MultiLineString;
}>;

/** Pixels of the usual window by which a line may be off: where pictures mostly look, where only odd windows do, and beyond. */
const tolerances = { well: 0.7, ever: 3, never: 16 };
/** Islands smaller than this, pixels across, are left out, but never the whole of a coloured land. */
const leastIsland = { well: 1.4, ever: 6, never: 40 };

type Reach = "well" | "ever" | "never";

export function packWorld(topology: WorldTopology, seen: Seen, coloured: ReadonlySet<string>): PackedWorld {
  const place = transform(topology.transform ?? null);
  const arcs = topology.arcs.map((arc) =>
    arc.map((at, index) => place(at as [number, number], index > 0) as unknown as Point),
  );
  const flat = arcs.map(seen.project);
  const reaches = flat.map(
    (line): Reach => (seen.sees(line, "well") ? "well" : seen.sees(line, "ever") ? "ever" : "never"),
  );
  const kept = arcs.map((arc, at) => thinned(arc, flat[at] ?? [], tolerances[reaches[at] ?? "never"]));

  const ringsOf = (geometry: Polygon | MultiPolygon) =>
    geometry.type === "Polygon" ? geometry.arcs : geometry.arcs.flat();
  const indexOf = (arc: number) => (arc < 0 ? ~arc : arc);
  const across = (ring: readonly number[]) => {
    const points = ring.flatMap((arc) => flat[indexOf(arc)] ?? []);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return Math.max(spread(xs), spread(ys));
  };
  const reachOf = (ring: readonly number[]): Reach => {
    const all = ring.map((arc) => reaches[indexOf(arc)] ?? "never");
    if (all.includes("well")) return "well";
    if (all.includes("ever")) return "ever";
    // A land may fill the window though none of its outlines is in it.
    return seen.sees(
      ring.flatMap((arc) => flat[indexOf(arc)] ?? []),
      "ever",
    )
      ? "ever"
      : "never";
  };

  const geometries = topology.objects.countries.geometries as ((Polygon | MultiPolygon) & {
    properties: { a3: string };
  })[];
  const used = new Set<number>();
  const countries = geometries.flatMap((geometry): [string, ...number[][]][] => {
    const { a3 } = geometry.properties;
    const rings = ringsOf(geometry).map((ring) => ({ ring, size: across(ring), reach: reachOf(ring) }));
    const largest = Math.max(...rings.map(({ size }) => size));
    const stay = rings
      .filter(
        ({ size, reach }) =>
          reach !== "never" && (size >= leastIsland[reach] || (size === largest && coloured.has(a3))),
      )
      .map(({ ring }) => ring);
    for (const arc of stay.flat()) used.add(indexOf(arc));
    return stay.length > 0 ? [[a3, ...stay]] : [];
  });

  const numbers = new Map([...used].sort((a, b) => a - b).map((arc, at) => [arc, at]));
  const renumbered = (chain: readonly number[]) =>
    chain.map((arc) => (arc < 0 ? ~(numbers.get(~arc) as number) : (numbers.get(arc) as number)));
  const chains = (line: MultiLineString) => {
    const own = line.arcs.filter((arcsOf) =>
      arcsOf.every((arc) => used.has(indexOf(arc)) && reaches[indexOf(arc)] !== "never"),
    );
    return meshArcs(topology, { type: "MultiLineString", arcs: own }).arcs.map(renumbered);
  };
  const perDegree = Math.ceil(2.5 * perDegreeOf(seen));
  return {
    perDegree,
    arcs: [...numbers.keys()].map((arc) => stepsOf(kept[arc] ?? [], perDegree)),
    countries: countries.map(([a3, ...rings]) => [a3, ...rings.map(renumbered)]),
    border: chains(topology.objects.border),
    disputed: chains(topology.objects.disputed),
    coast: chains(topology.objects.coast),
  };
}

/** Pixels a degree of longitude takes at the equator in the usual window. */
export const perDegreeOf = (seen: Seen): number => (seen.scale * 4096) / 360;

const spread = (values: readonly number[]) =>
  values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);

function thinned(arc: readonly Point[], flat: readonly Point[], tolerance: number): readonly Point[] {
  const indices = new Map(flat.map((point, at) => [point, at]));
  return simplified(flat, tolerance).map((point) => arc[indices.get(point) as number] as Point);
}
