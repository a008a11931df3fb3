// So much of the world as a picture needs, as lines that are each said once and shared by the shapes on both their sides.
import type { Position } from "geojson";
import type { World } from "#views/map/still/world.ts";

/** First point, then steps: longitude and latitude in turn, in whole 1 / perDegree degrees. */
export type PackedLine = readonly number[];
/** Numbers of lines, end to end; ~n is line n backwards. */
type Chain = readonly number[];

export interface PackedWorld {
  readonly perDegree: number;
  readonly arcs: readonly PackedLine[];
  /** ISO 3166-1 alpha-3 of each country, and its rings. */
  readonly countries: readonly (readonly [a3: string, ...rings: Chain[]])[];
  readonly border: readonly Chain[];
  readonly disputed: readonly Chain[];
  readonly coast: readonly Chain[];
}

export function unpackLine(line: PackedLine, perDegree: number): [number, number][] {
  const points: [number, number][] = [];
  let [lon, lat] = [0, 0];
  for (let at = 0; at < line.length; at += 2) {
    lon += line[at] as number;
    lat += line[at + 1] as number;
    points.push([lon / perDegree, lat / perDegree]);
  }
  return points;
}

export function unpackWorld({ perDegree, arcs, countries, ...lines }: PackedWorld): World {
  const known = arcs.map((arc) => unpackLine(arc, perDegree));
  const chain = (numbers: Chain): Position[] =>
    numbers.flatMap((number, at) => {
      const arc = number < 0 ? (known[~number] ?? []).toReversed() : (known[number] ?? []);
      return at === 0 ? arc : arc.slice(1);
    });
  const mesh = (chains: readonly Chain[]) => ({ type: "MultiLineString" as const, coordinates: chains.map(chain) });
  return {
    countries: countries.map(([a3, ...rings]) => ({
      type: "Feature",
      properties: { a3 },
      geometry: { type: "Polygon", coordinates: rings.map(chain) },
    })),
    borders: { border: mesh(lines.border), disputed: mesh(lines.disputed), coast: mesh(lines.coast) },
  };
}
