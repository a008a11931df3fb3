// Large shapes are drawn as several paths, so that a window that sees a corner of the world paints only that corner.
import type { MultiLineString } from "geojson";
import type { CountryShape, World } from "./world.ts";

/** Degrees a side. */
const cell = 45;
const cellOf = (at: readonly number[] | undefined): string =>
  `${Math.floor((at?.[0] ?? 0) / cell)},${Math.floor((at?.[1] ?? 0) / cell)}`;

const meshes = new WeakMap<MultiLineString, readonly MultiLineString[]>();

export function meshChunks(mesh: MultiLineString): readonly MultiLineString[] {
  let chunks = meshes.get(mesh);
  if (!chunks) {
    chunks = [...grouped(mesh.coordinates, (line) => cellOf(line[line.length >> 1])).values()].map((coordinates) => ({
      type: "MultiLineString",
      coordinates,
    }));
    meshes.set(mesh, chunks);
  }
  return chunks;
}

const lands = new WeakMap<World, readonly (readonly CountryShape[])[]>();

export function landChunks(world: World): readonly (readonly CountryShape[])[] {
  let chunks = lands.get(world);
  if (!chunks) {
    chunks = [...grouped(world.countries, (shape) => cellOf(longestRing(shape)[0])).values()];
    lands.set(world, chunks);
  }
  return chunks;
}

function longestRing({ geometry }: CountryShape): readonly (readonly number[])[] {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
}

function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
