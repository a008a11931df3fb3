// Land and coast as one path: filled it is the land, drawn along it is the coast.
import type { Position } from "geojson";
import { cutLine } from "#views/map/still/cutAtEdge.ts";
import { pathText } from "#views/map/still/pathText.ts";
import { simplified } from "#views/map/still/simplified.ts";
import { type Point, sheetSize, toSheet } from "#views/map/still/webMercator.ts";
import type { World } from "#views/map/still/world.ts";

const edge = (a: Position, b: Position): string => `${a.join()};${b.join()}`;
const same = (a: Position | undefined, b: Position | undefined): boolean => a?.join() === b?.join();

/** Coasts in the direction of the rings that they are part of, so that a lake's runs against the land's around it. */
function directed({ countries, borders }: World): readonly (readonly Position[])[] {
  const edges = new Set<string>();
  for (const { geometry } of countries) {
    for (const ring of geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
      for (let at = 1; at < ring.length; at++) edges.add(edge(ring[at - 1] as Position, ring[at] as Position));
  }
  return borders.coast.coordinates.map((line) => {
    const [first, second] = line;
    return first && second && !edges.has(edge(first, second)) ? line.toReversed() : line;
  });
}

/** A closed line that was cut begins at the cut, not amid its first piece. */
function pieces(line: readonly Position[]): readonly (readonly Position[])[] {
  const cut = cutLine(line);
  const [first, last] = [cut[0], cut.at(-1)];
  if (cut.length < 2 || !first || !last || !same(line[0], line.at(-1))) return cut;
  return [[...last, ...first.slice(1)], ...cut.slice(1, -1)];
}

export interface CoastPath {
  readonly d: string;
  /** What lies between the southernmost coast, which runs from edge to edge, and the sheet's own edge: land without a coast. */
  readonly pole: string;
}

/** In whole sheet units, `tolerance` units simpler. */
export function coastPath(world: World, tolerance: number): CoastPath {
  const lines = directed(world)
    .flatMap(pieces)
    .map((line) => line.map((at) => toSheet(at as [number, number])));
  const round = lines.find(([first], at) => {
    const last = lines[at]?.at(-1);
    return first && last && Math.abs(first[0] - last[0]) > sheetSize - 1;
  });
  const ends = [round?.[0], round?.at(-1)].map((point) => Math.round(point?.[1] ?? sheetSize));
  const [west = sheetSize, east = sheetSize] = (round?.[0]?.[0] ?? 0) < 1 ? ends : ends.toReversed();
  return {
    d: pathText(
      lines.map((line): readonly Point[] => simplified(line, tolerance)),
      0,
    ),
    pole: round ? `M0 ${west}L${sheetSize} ${east}V${sheetSize}H0z` : "",
  };
}
