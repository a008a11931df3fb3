// What lies under the pointer, reckoned on the processor from the scene itself: no second drawing, no waiting for the graphics card,
// and nothing behind the globe, because the pointer never names a place there.
import type { Position, Ref } from "#model/atlas.ts";
import type { MapScene } from "#views/map/scene.ts";

type Point = readonly [number, number];

/** How a place of the earth lands on the screen, and back. */
export interface Screen {
  readonly globe: boolean;
  /** CSS pixels a unit: of world width on the flat map, of the sphere's radius on the globe. */
  readonly scale: number;
  toScreen(at: Position): Point;
}

interface Pickable {
  readonly ref: Ref;
  /** 0 point, 1 tie, 2 line of a reader's, 3 cable. */
  readonly band: number;
  readonly faded: boolean;
  /** Half of its drawn width, CSS pixels. */
  readonly reach: number;
  readonly line: readonly Position[];
}

interface Shape extends Pickable {
  readonly flat: Float64Array;
  readonly box: readonly [number, number, number, number];
  globe: Float64Array | null;
}

const radians = Math.PI / 180;
const flatX = (lon: number): number => lon / 360 + 0.5;
const flatY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (Math.max(-89, Math.min(89, lat)) * radians) / 2)) / (2 * Math.PI);

function flatOf(line: readonly Position[]): Float64Array {
  const out = new Float64Array(line.length * 2);
  let before = line[0]?.[0] ?? 0;
  line.forEach(([lon, lat], index) => {
    before = lon - 360 * Math.round((lon - before) / 360);
    out[index * 2] = flatX(before);
    out[index * 2 + 1] = flatY(lat);
  });
  return out;
}

function globeOf(line: readonly Position[]): Float64Array {
  const out = new Float64Array(line.length * 3);
  for (const [index, at] of line.entries()) out.set(unit(at), index * 3);
  return out;
}

function unit([lon, lat]: Position): [number, number, number] {
  const flat = Math.cos(lat * radians);
  return [flat * Math.cos(lon * radians), flat * Math.sin(lon * radians), Math.sin(lat * radians)];
}

/** Nearest point of a polyline in any number of dimensions: squared distance, segment and share of it. */
function nearest(
  points: Float64Array,
  size: number,
  at: readonly number[],
): { squared: number; segment: number; share: number } {
  const value = (index: number): number => points[index] as number;
  let best = { squared: Number.POSITIVE_INFINITY, segment: 0, share: 0 };
  const count = points.length / size;
  for (let segment = 0; segment < Math.max(1, count - 1); segment++) {
    const from = segment * size;
    const to = count > 1 ? from + size : from;
    let along = 0;
    let length = 0;
    for (let k = 0; k < size; k++) {
      const d = value(to + k) - value(from + k);
      along += ((at[k] as number) - value(from + k)) * d;
      length += d * d;
    }
    const share = length > 0 ? Math.max(0, Math.min(1, along / length)) : 0;
    let squared = 0;
    for (let k = 0; k < size; k++)
      squared += ((at[k] as number) - value(from + k) - (value(to + k) - value(from + k)) * share) ** 2;
    if (squared < best.squared) best = { squared, segment, share };
  }
  return best;
}

function shapeOf(pickable: Pickable): Shape {
  const flat = flatOf(pickable.line);
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < flat.length; index += 2) {
    const [x, y] = [flat[index] as number, flat[index + 1] as number];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return { ...pickable, flat, box, globe: null };
}

/** The scene's own pickables, uppermost first within each band. */
type Scene = Pick<MapScene, "points" | "ties" | "cables" | "guests">;

function pickablesOf(scene: Scene): Pickable[] {
  const faded = (emphasis: string): boolean => emphasis === "faded";
  return [
    ...scene.points.map((point) => ({
      ref: point.ref,
      band: 0,
      faded: faded(point.emphasis),
      reach: point.size / 2,
      line: [point.at],
    })),
    ...scene.ties.map((tie) => ({
      ref: tie.ref,
      band: 1,
      faded: faded(tie.emphasis),
      reach: tie.width / 2,
      line: tie.line,
    })),
    ...(scene.guests?.lines ?? []).flatMap((guest) =>
      guest.lines.map((line) => ({
        ref: guest.ref,
        band: 2,
        faded: faded(guest.emphasis),
        reach: guest.width / 2,
        line,
      })),
    ),
    ...scene.cables.flatMap((cable) =>
      cable.lines.map((line) => ({
        ref: cable.ref,
        band: 3,
        faded: faded(cable.emphasis),
        reach: cable.casingWidth / 2,
        line,
      })),
    ),
  ].reverse();
}

function flatDistance(shape: Shape, at: Position, screen: Screen, tolerance: number): number {
  const limit = (shape.reach + tolerance) / screen.scale;
  const y = flatY(at[1]);
  let best = Number.POSITIVE_INFINITY;
  for (let world = -1; world <= 1; world++) {
    const x = flatX(at[0]) + world;
    if (x < shape.box[0] - limit || x > shape.box[2] + limit || y < shape.box[1] - limit || y > shape.box[3] + limit)
      continue;
    best = Math.min(best, Math.sqrt(nearest(shape.flat, 2, [x, y]).squared) * screen.scale);
  }
  return best;
}

/** Near the limb a pixel spans many degrees, so the sphere only proposes; the screen decides. */
const proposal = 6;

function globeDistance(shape: Shape, at: Position, screen: Screen, tolerance: number, pointer: Point): number {
  shape.globe ??= globeOf(shape.line);
  const found = nearest(shape.globe, 3, unit(at));
  if (Math.sqrt(found.squared) * screen.scale > (shape.reach + tolerance) * proposal) return Number.POSITIVE_INFINITY;
  const from = shape.line[found.segment] as Position;
  const to = shape.line[found.segment + 1] ?? from;
  const lon = from[0] + (to[0] - from[0] - 360 * Math.round((to[0] - from[0]) / 360)) * found.share;
  const [x, y] = screen.toScreen([lon, from[1] + (to[1] - from[1]) * found.share]);
  return Math.hypot(x - pointer[0], y - pointer[1]);
}

export interface Picker {
  set(scene: Scene): void;
  /** The thing at the pointer, which stands over `at` on the earth; null = none within `tolerance` pixels. */
  pick(pointer: Point, at: Position, screen: Screen, tolerance: number): Ref | null;
}

export function createPicker(): Picker {
  let shapes: readonly Shape[] | null = null;
  let source: Scene = { points: [], ties: [], cables: [] };
  return {
    set(scene) {
      const same = (["points", "ties", "cables", "guests"] as const).every((list) => scene[list] === source[list]);
      if (same) return;
      source = scene;
      shapes = null;
    },
    pick(pointer, at, screen, tolerance) {
      shapes ??= pickablesOf(source).map(shapeOf);
      let best: { ref: Ref; order: number; distance: number } | null = null;
      for (const shape of shapes) {
        const order = (shape.faded ? 4 : 0) + shape.band;
        if (best && order > best.order) continue;
        const distance = screen.globe
          ? globeDistance(shape, at, screen, tolerance, pointer)
          : flatDistance(shape, at, screen, tolerance);
        if (distance > shape.reach + tolerance) continue;
        if (!best || order < best.order || distance < best.distance) best = { ref: shape.ref, order, distance };
      }
      return best?.ref ?? null;
    },
  };
}
