// Members of a bloc share borders point by point, so an edge that occurs twice lies inside the bloc and one that occurs once is its outline.
import type { MultiLineString, Position } from "geojson";
import { shapesOf } from "./countryShapes.ts";
import type { World } from "./world.ts";

const outlines = new WeakMap<World, Map<string, MultiLineString>>();

export function blocOutlines(world: World, members: readonly string[]): MultiLineString {
  let known = outlines.get(world);
  if (!known) {
    known = new Map();
    outlines.set(world, known);
  }
  const key = [...members].sort().join();
  const old = known.get(key);
  if (old) return old;
  const made: MultiLineString = { type: "MultiLineString", coordinates: outline(world, members) };
  known.set(key, made);
  return made;
}

function outline(world: World, members: readonly string[]): Position[][] {
  const rings: Position[][] = members
    .flatMap((a3) => shapesOf(world, a3))
    .flatMap((shape) =>
      shape.geometry.type === "Polygon" ? shape.geometry.coordinates : shape.geometry.coordinates.flat(),
    );
  const times = new Map<string, number>();
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const name = edgeName(ring[at - 1] as Position, ring[at] as Position);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  const lines: Position[][] = [];
  for (const ring of rings) {
    let line: Position[] = [];
    for (let at = 1; at < ring.length; at++) {
      const [a, b] = [ring[at - 1] as Position, ring[at] as Position];
      if (times.get(edgeName(a, b)) === 1 && !onCut(a, b)) {
        if (line.length === 0) line.push(a);
        line.push(b);
      } else if (line.length > 0) {
        lines.push(line);
        line = [];
      }
    }
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

function edgeName(a: Position, b: Position): string {
  const [first, second] = [`${a[0]},${a[1]}`, `${b[0]},${b[1]}`];
  return first < second ? `${first};${second}` : `${second};${first}`;
}

const onCut = (a: Position, b: Position): boolean =>
  Math.abs(a[0] as number) > 179.9999 && Math.abs(b[0] as number) > 179.9999;
