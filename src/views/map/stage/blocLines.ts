// The outer boundary of a set of countries, from the same topology the base map is cut from.
import { mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Position } from "#model/atlas.ts";

type World = Topology<{ countries: GeometryCollection<{ a3: string }> }>;
export type BoundaryOf = (members: readonly string[]) => readonly (readonly Position[])[];

export async function loadBoundaries(url: string): Promise<BoundaryOf> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const world = (await response.json()) as World;
  const known = new Map<string, readonly (readonly Position[])[]>();
  return (members) => {
    const key = members.join();
    const lines = known.get(key) ?? boundary(world, new Set(members));
    known.set(key, lines);
    return lines;
  };
}

function boundary(world: World, members: ReadonlySet<string>): readonly (readonly Position[])[] {
  const has = (area: { properties?: { a3?: string } | undefined }): boolean => members.has(area.properties?.a3 ?? "");
  const lines = mesh(world, world.objects.countries, (a, b) => (a === b ? has(a) : has(a) !== has(b)));
  return lines.coordinates.map((line) => line.map(([lon, lat]): Position => [lon ?? 0, lat ?? 0]));
}
