// What a still map of any pose stands on, in one file: the coarse world and the places of country names, as the base map has them.
import { tabled, untabled } from "./tables.ts";

interface WorldFile {
  readonly transform: unknown;
  readonly objects: unknown;
  /** Each line's first point, then steps. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

interface PlacesFile {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly number[] };
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/** `arcs`: x and y by turns; a line begins where it lies from where the last one began. */
interface PackedGround {
  readonly transform: unknown;
  readonly objects: unknown;
  readonly arcs: readonly (readonly number[])[];
  readonly places: unknown;
}

/** Files of the base map, as JSON values: a topology whose lines are quantized, and points with properties. */
export function packedGround(world: unknown, places: unknown): PackedGround {
  const { transform, objects, arcs } = world as WorldFile;
  let [x, y] = [0, 0];
  const steps = arcs.map((arc) => {
    const [[startX = 0, startY = 0] = [], ...rest] = arc;
    const packed = [startX - x, startY - y, ...rest.flat()];
    [x, y] = [startX, startY];
    return packed;
  });
  // Not their areas: they have made the order that the places stand in.
  const points = (places as PlacesFile).features.map(({ geometry, properties: { a3, iso2, rank, minZoom } }) => ({
    geometry,
    properties: { a3, iso2, rank, minZoom },
  }));
  return { transform, objects: tabled(objects), arcs: steps, places: tabled(points) };
}

/** As `decodeWorld` and `decodeCountryPlaces` read them. Our own output, so nothing is checked. */
export function unpackedGround(packed: unknown): readonly [world: unknown, places: unknown] {
  const { transform, objects, arcs, places } = packed as PackedGround;
  let [x, y] = [0, 0];
  const lines = arcs.map((steps) => {
    x += steps[0] ?? 0;
    y += steps[1] ?? 0;
    const line = [[x, y]];
    for (let at = 2; at + 1 < steps.length; at += 2) line.push([steps[at] ?? 0, steps[at + 1] ?? 0]);
    return line;
  });
  return [{ type: "Topology", transform, objects: untabled(objects), arcs: lines }, { features: untabled(places) }];
}
