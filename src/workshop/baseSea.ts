// The sea, as the world less the land, and the coast between them: near, the map lays this sea over its coarser countries, so that their
// fills end at the finest coast.
import type { MultiLineString, MultiPolygon, Position } from "geojson";

const world: Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

/** `land` is cut at 180 degrees, exteriors anticlockwise. */
export function seaAround(land: MultiPolygon): MultiPolygon {
  const islands = land.coordinates.flatMap(([exterior]) => (exterior ? [exterior.toReversed()] : []));
  const inlandWaters = land.coordinates.flatMap(([, ...holes]) => holes.map((hole) => [hole.toReversed()]));
  return { type: "MultiPolygon", coordinates: [[world, ...islands], ...inlandWaters] };
}

const isOnEdge = ([x = 0, y = 0]: Position): boolean => Math.abs(x) > 179.9995 || y < -89.9;
/** Where the land is cut at 180 degrees or closed over the pole there is no coast. */
const isCut = (from: Position, to: Position): boolean => isOnEdge(from) && isOnEdge(to);

export function coastOf(land: MultiPolygon): MultiLineString {
  const coordinates: Position[][] = [];
  for (const ring of land.coordinates.flat()) {
    let run: Position[] = [];
    for (const [index, at] of ring.entries()) {
      const before = ring[index - 1];
      if (before && isCut(before, at)) {
        if (run.length > 1) coordinates.push(run);
        run = [];
      }
      run.push(at);
    }
    if (run.length > 1) coordinates.push(run);
  }
  return { type: "MultiLineString", coordinates };
}
