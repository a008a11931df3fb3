// What lies under the pointer, asked of the scene instead of the page: nearest first, points before ties before lines before areas before countries.
import type { Position as GeoPosition } from "geojson";
import type { Ref } from "#model/atlas.ts";
import { guestDrawing } from "#views/map/guestDrawing.ts";
import type { MapScene, PointMark } from "#views/map/scene.ts";
import { shapesOf } from "./countryShapes.ts";
import { boxOf, type PlacedLabel } from "./placeLabels.ts";
import type { Plane } from "./plane.ts";
import { offLine } from "./simplified.ts";
import type { Point } from "./webMercator.ts";
import type { CountryShape, World } from "./world.ts";

export interface HitQuestion {
  readonly scene: MapScene;
  readonly world: World;
  readonly plane: Plane;
  readonly labels: readonly PlacedLabel[];
  /** Pointer on the screen. */
  readonly at: Point;
  /** The pointer in the plane's units: several places where the world repeats. */
  readonly spots: readonly Point[];
  /** The pointer in degrees; null off the globe. */
  readonly place: readonly [number, number] | null;
  /** Pixels per unit of the plane. */
  readonly scale: number;
  /** Pixels of reach around marks and lines: more for fingers. */
  readonly reach: number;
}

export function hitTest(question: HitQuestion): Ref | null {
  const { now } = guestDrawing;
  return (
    hitPoint(question) ??
    hitLabel(question) ??
    hitTie(question) ??
    now?.hitLine(question) ??
    hitCable(question) ??
    now?.hitArea(question) ??
    hitCountry(question)
  );
}

/** The thing least far beyond its own edge, if that is within reach. */
export function nearest<Thing>(
  things: readonly Thing[],
  beyond: (thing: Thing) => number,
  reach: number,
): Thing | null {
  let best: Thing | null = null;
  let least = reach;
  for (const thing of things) {
    const off = beyond(thing);
    if (off <= least) {
      least = off;
      best = thing;
    }
  }
  return best;
}

function hitPoint({ scene, plane, spots, scale, reach }: HitQuestion): Ref | null {
  const beyond = (mark: PointMark): number => {
    const at = plane.point(mark.at);
    if (!at) return Number.POSITIVE_INFINITY;
    const off = Math.min(...spots.map((spot) => Math.hypot(at[0] - spot[0], at[1] - spot[1])));
    return off * scale - mark.size / 2;
  };
  return nearest(scene.points, beyond, reach)?.ref ?? null;
}

function hitLabel({ labels, at: [x, y] }: HitQuestion): Ref | null {
  const under = labels.find((label) => {
    if (label.label.ref === null) return false;
    const box = boxOf(label, 1);
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  });
  return under?.label.ref ?? null;
}

function hitTie({ scene, plane, spots, scale, reach }: HitQuestion): Ref | null {
  const beyond = (tie: MapScene["ties"][number]): number =>
    fromLines(
      plane.runs(tie.line).map((run) => run.points),
      spots,
      reach / scale,
    ) *
      scale -
    tie.width / 2;
  return nearest(scene.ties, beyond, reach)?.ref ?? null;
}

function hitCable({ scene, plane, spots, scale, reach }: HitQuestion): Ref | null {
  const beyond = (cable: MapScene["cables"][number]): number => {
    const lines = cable.lines.flatMap((line) => plane.runs(line).map((run) => run.points));
    return fromLines(lines, spots, reach / scale) * scale - cable.casingWidth / 2;
  };
  return nearest(scene.cables, beyond, reach)?.ref ?? null;
}

export function fromLines(lines: readonly (readonly Point[])[], spots: readonly Point[], reach: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const spot of spots) {
      for (let at = 1; at < line.length; at++) {
        const [a, b] = [line[at - 1] as Point, line[at] as Point];
        if (spot[1] < Math.min(a[1], b[1]) - reach * 2 || spot[1] > Math.max(a[1], b[1]) + reach * 2) continue;
        least = Math.min(least, offLine(spot, a, b));
      }
    }
  }
  return least;
}

function hitCountry({ scene, world, place }: HitQuestion): Ref | null {
  if (!place) return null;
  return (
    scene.countries.find((country) => shapesOf(world, country.a3).some((shape) => holds(shape, place)))?.ref ?? null
  );
}

const reaches = new WeakMap<CountryShape, readonly [number, number]>();

/** Counts the borders between the place and the north pole: right across 180° too, as no country holds the north pole. */
export function holds(shape: CountryShape, [lon, lat]: readonly [number, number]): boolean {
  const polygons = shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
  let span = reaches.get(shape);
  if (!span) {
    const lats = polygons.flat(2).map((at) => at[1] as number);
    span = [lats.reduce((a, b) => Math.min(a, b), 90), lats.reduce((a, b) => Math.max(a, b), -90)];
    reaches.set(shape, span);
  }
  if (lat > span[1] || (lat < span[0] && span[0] > -60)) return false;
  return polygons.some((rings) =>
    rings.reduce((inside, ring) => (crossings(ring, lon, lat) % 2 === 1 ? !inside : inside), false),
  );
}

function crossings(ring: readonly GeoPosition[], lon: number, lat: number): number {
  let count = 0;
  for (let at = 1; at < ring.length; at++) {
    const [a, b] = [ring[at - 1] as GeoPosition, ring[at] as GeoPosition];
    const da = relative((a[0] as number) - lon);
    const db = relative((b[0] as number) - lon);
    if (da < 0 === db < 0 || Math.abs(da - db) > 180) continue;
    const height = (a[1] as number) + (((b[1] as number) - (a[1] as number)) * da) / (da - db);
    if (height > lat) count++;
  }
  return count;
}

const relative = (turn: number): number => (turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn);
