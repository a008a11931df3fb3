// Asked of rings of coast: is a point land, how far is the coast, how much land does a line cross.
import type { Position } from "#model/schema/shared.ts";
import { kmBetween, stepsAlong } from "./sphere.ts";

export interface Land {
  readonly isLand: (at: Position) => boolean;
  /** Kilometres to the nearest coast, or Infinity when it is farther than `withinKm`. */
  readonly kmToCoast: (at: Position, withinKm: number) => number;
}

export interface LandCrossing {
  readonly km: number;
  /** The middle of the first stretch on land. */
  readonly at: Position | null;
}

const columnsPerDegree = 50;
const columnCount = 360 * columnsPerDegree;
const kmPerDegree = 111.195;

/** Rings may cross the antimeridian: only the short way between two neighbours is taken. */
export function landOf(rings: readonly (readonly Position[])[]): Land {
  // Because a meridian has no seam, edges are filed by the thin columns of longitude they touch, counted modulo 360 degrees.
  const edges: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [lonA, latA] = ring[i - 1]!;
      const [lonB, latB] = ring[i]!;
      edges.push(lonA, latA, lonA + shortWay(lonB - lonA), latB);
    }
  }
  const columns = fileByColumn(edges);

  function* edgesNear(column: number): Generator<number> {
    const wrapped = ((column % columnCount) + columnCount) % columnCount;
    for (let i = columns.starts[wrapped]!; i < columns.starts[wrapped + 1]!; i++) yield columns.members[i]! * 4;
  }

  function isLand([lon, lat]: Position): boolean {
    // Walk north along the meridian: the pole there is sea, so an odd number of coasts means land.
    let coasts = 0;
    for (const e of edgesNear(columnOf(lon))) {
      const a = shortWay(edges[e]! - lon);
      const b = a + edges[e + 2]! - edges[e]!;
      if (a > 0 === b > 0) continue;
      const crossing = edges[e + 1]! + ((edges[e + 3]! - edges[e + 1]!) * -a) / (b - a);
      if (crossing > lat) coasts++;
    }
    return coasts % 2 === 1;
  }

  function kmToCoast([lon, lat]: Position, withinKm: number): number {
    const east = kmPerDegree * Math.cos((lat * Math.PI) / 180);
    const reach = Math.min(180, withinKm / Math.max(east, 0.1));
    let nearest = Number.POSITIVE_INFINITY;
    for (let column = columnOf(lon - reach); column <= columnOf(lon + reach); column++) {
      for (const e of edgesNear(column)) {
        const south = (edges[e + 1]! - lat) * kmPerDegree;
        const north = (edges[e + 3]! - lat) * kmPerDegree;
        if (Math.min(south, north) > withinKm || Math.max(south, north) < -withinKm) continue;
        const a = shortWay(edges[e]! - lon);
        const b = a + edges[e + 2]! - edges[e]!;
        nearest = Math.min(nearest, distanceToOrigin(a * east, south, b * east, north));
      }
    }
    return nearest <= withinKm ? nearest : Number.POSITIVE_INFINITY;
  }

  return { isLand, kmToCoast };
}

/** Land under great-circle legs, leaving out what lies within `freeKm` of the ends: shores are coarse and landings stand on land. */
export function landAlong(
  lines: readonly (readonly Position[])[],
  ends: readonly Position[],
  land: Land,
  freeKm: number,
): LandCrossing {
  const stepKm = 0.5;
  let km = 0;
  let at: Position | null = null;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      for (const step of stepsAlong(line[i - 1]!, line[i]!, stepKm)) {
        if (!land.isLand(step.at) || ends.some((end) => kmBetween(end, step.at) <= freeKm)) continue;
        km += step.km;
        at ??= step.at;
      }
    }
  }
  return { km, at };
}

function columnOf(lon: number): number {
  return Math.floor((lon + 180) * columnsPerDegree);
}

function shortWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

function distanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
  return Math.hypot(ax + dx * along, ay + dy * along);
}

function fileByColumn(edges: readonly number[]): { readonly starts: Int32Array; readonly members: Int32Array } {
  const starts = new Int32Array(columnCount + 1);
  const eachColumn = (visit: (edge: number, column: number) => void) => {
    for (let edge = 0; edge * 4 < edges.length; edge++) {
      const a = columnOf(edges[edge * 4]!);
      const b = columnOf(edges[edge * 4 + 2]!);
      for (let column = Math.min(a, b); column <= Math.max(a, b); column++)
        visit(edge, ((column % columnCount) + columnCount) % columnCount);
    }
  };
  eachColumn((_, column) => {
    starts[column + 1]!++;
  });
  for (let column = 0; column < columnCount; column++) starts[column + 1]! += starts[column]!;
  const members = new Int32Array(starts[columnCount]!);
  const next = starts.slice();
  eachColumn((edge, column) => {
    members[next[column]!++] = edge;
  });
  return { starts, members };
}
