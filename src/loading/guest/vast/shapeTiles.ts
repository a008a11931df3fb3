// Lines, areas and ties of a large set in a tile: simplified to half a pixel, the largest first where a tile would hold too many.
import Flatbush from "flatbush";
import { counts, singles } from "./column.ts";
import { cutLine, cutRing, type Place } from "./cutShapes.ts";
import { worldX, worldY } from "./mercator.ts";
import { type Box, curveNear, type TieCurve, tieBoxes, tieCurve } from "./tieCurve.ts";
import { type TileFrame, tileExtent, tileMargin, unitsPerPixel } from "./tileFrame.ts";
import type { TileMark, TileMarks } from "./tileMark.ts";
import type { VastStore } from "./vastStore.ts";

/** Corners of lines and areas in one tile: few lines can have as many as all others together. */
const mostCorners = 1_000_000;
/** More things than this in one tile are drawn with fewer corners: two pixels are then as good as half a one. */
const crowd = 10_000;
const low = -tileMargin;
const high = tileExtent + tileMargin;
const pixel = unitsPerPixel;

export interface ShapeTiles {
  /** `passes`: by index of the row; null = all. */
  cut(
    frame: TileFrame,
    passes: ((row: number) => boolean) | null,
  ): { readonly lines: TileMarks; readonly areas: TileMarks };
}

const isNear = ([x, y]: Place): boolean => Math.min(x, y) >= low && Math.max(x, y) <= high;

const none: TileMarks = { marks: [], held: 0, thinned: 0 };

export function shapeTiles(store: VastStore, mostMarks: number): ShapeTiles {
  const shapeOfItem = counts();
  const boxes = singles();
  const sizes = new Float32Array(store.shapes);
  const add = (shape: number, [west, north, east, south]: Box): void => {
    // What runs over 180° lies at both edges of the world.
    for (const shift of [-1, 0, 1]) {
      if (east + shift < 0 || west + shift > 1) continue;
      shapeOfItem.push(shape);
      boxes.push(west + shift);
      boxes.push(north);
      boxes.push(east + shift);
      boxes.push(south);
    }
  };
  const curveOf = (shape: number): TieCurve => {
    const [first] = store.positionsOf(store.partsOf(shape)[0]);
    return tieCurve(store.lon(first), store.lat(first), store.lon(first + 1), store.lat(first + 1));
  };
  const boxOf = (shape: number): Box => {
    const [first, end] = store.partsOf(shape);
    const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = store.positionsOf(first)[0]; at < store.positionsOf(end - 1)[1]; at++) {
      const [x, y] = [worldX(store.lon(at)), worldY(store.lat(at))];
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
    return box;
  };
  for (let shape = 0; shape < store.shapes; shape++) {
    const kind = store.kindOf(shape);
    if (kind === "point") continue;
    if (kind === "tie") {
      const curve = curveOf(shape);
      sizes[shape] = curve.angle / (2 * Math.PI);
      for (const box of tieBoxes(curve)) add(shape, box);
      continue;
    }
    const box = boxOf(shape);
    sizes[shape] = Math.max(box[2] - box[0], box[3] - box[1]);
    add(shape, box);
  }
  const index = shapeOfItem.length > 0 ? new Flatbush(shapeOfItem.length, 16, Float32Array) : null;
  for (let item = 0; item < shapeOfItem.length; item++)
    index?.add(boxes.at(item * 4), boxes.at(item * 4 + 1), boxes.at(item * 4 + 2), boxes.at(item * 4 + 3));
  index?.finish();
  boxes.drop();

  /** Whole units, corners nearer than `least` units to the one before left out, the last one kept. */
  const simplified = (line: readonly Place[], least: number): [number, number][] => {
    const out: [number, number][] = [];
    line.forEach(([x, y], at) => {
      const place: [number, number] = [Math.round(x), Math.round(y)];
      const before = out.at(-1);
      const last = at === line.length - 1;
      if (before && Math.max(Math.abs(place[0] - before[0]), Math.abs(place[1] - before[1])) < least) {
        if (last && out.length > 1) out[out.length - 1] = place;
        return;
      }
      out.push(place);
    });
    return out;
  };
  const inTile = (part: number, frame: TileFrame): Place[] => {
    const [from, to] = store.positionsOf(part);
    const line: Place[] = [];
    let before: Place | null = null;
    for (let at = from; at < to; at++) {
      const place: Place = [frame.toX(worldX(store.lon(at))), frame.toY(worldY(store.lat(at)))];
      if (
        before &&
        at < to - 1 &&
        Math.abs(place[0] - before[0]) < pixel / 4 &&
        Math.abs(place[1] - before[1]) < pixel / 4
      )
        continue;
      line.push(place);
      before = place;
    }
    return line;
  };
  const linesOf = (shape: number, frame: TileFrame, coarse: boolean): Place[][] => {
    if (store.kindOf(shape) === "tie") {
      // Three degrees a step seen from afar, finer as one comes nearer.
      const finest = ((coarse ? 8 : 3) * Math.PI) / 180 / 2 ** (frame.z / 2);
      return curveNear(curveOf(shape), frame.box(tileMargin), finest).map((run) =>
        run.map(([x, y]) => [frame.toX(x), frame.toY(y)]),
      );
    }
    const [first, end] = store.partsOf(shape);
    return Array.from({ length: end - first }, (_, at) => inTile(first + at, frame));
  };
  const lineGeometry = (shape: number, frame: TileFrame, coarse: boolean): [number, number][][] =>
    linesOf(shape, frame, coarse)
      .flatMap((line) => cutLine(line, low, high))
      .map((line) => {
        const places = simplified(line, coarse ? 2 * pixel : pixel / 2);
        const [start] = places;
        // Shorter than half a pixel, but there.
        return places.length > 1 || !start ? places : [start, [start[0] + pixel, start[1]]];
      });
  const areaGeometry = (shape: number, frame: TileFrame, coarse: boolean): [number, number][][] => {
    const [first, end] = store.partsOf(shape);
    const rings: [number, number][][] = [];
    for (let part = first; part < end; part++) {
      const ring = inTile(part, frame);
      const whole = ring.length > 3 ? cutRing(ring, low, high) : ring.filter(isNear);
      const cut = simplified(whole, coarse ? 2 * pixel : pixel / 2);
      const area = signedArea(cut);
      if (cut.length < 4 || area === 0) {
        const [corner] = cut;
        // Smaller than a pixel, but there; a hole of that size is not seen.
        if (part === first && corner) rings.push(pixelAt(corner));
        if (part === first) break;
        continue;
      }
      // The outer ring runs one way, holes the other, as the specification asks.
      rings.push(area > 0 === (part === first) ? cut : cut.reverse());
    }
    return rings;
  };

  /** At most `mostMarks` of them: what looks alike at this zoom once, then the largest. */
  const choose = (found: readonly number[], frame: TileFrame): { chosen: readonly number[]; thinned: number } => {
    if (found.length <= mostMarks) return { chosen: found, thinned: 0 };
    const scale = 2 ** frame.z * (tileExtent / pixel);
    // A number while cells of both ends fit into one, which is where there are many.
    const cells = scale / 2;
    const cell = (position: number): number =>
      Math.floor(worldX(store.lon(position)) * cells) * cells + Math.floor(worldY(store.lat(position)) * cells);
    const pair = (from: number, to: number): number | string =>
      cells <= 8192 ? cell(from) * cells * cells + cell(to) : `${cell(from)} ${cell(to)}`;
    const seen = new Set<number | string>();
    const apart = found.filter((shape) => {
      const small = (sizes[shape] as number) * scale < 1;
      const kind = store.kindOf(shape);
      if (!small && kind !== "tie") return true;
      const [first] = store.positionsOf(store.partsOf(shape)[0]);
      const key = kind === "tie" ? pair(first, first + 1) : -1 - cell(first);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (apart.length <= mostMarks) return { chosen: apart, thinned: 0 };
    const bySize = Float32Array.from(apart, (shape) => sizes[shape] as number).sort();
    const least = bySize[bySize.length - mostMarks] as number;
    const larger = apart.filter((shape) => (sizes[shape] as number) > least);
    const equal = apart.filter((shape) => sizes[shape] === least).slice(0, mostMarks - larger.length);
    const chosen = [...larger, ...equal].sort((a, b) => a - b);
    return { chosen, thinned: apart.length - chosen.length };
  };

  const draw = (found: readonly number[], frame: TileFrame, type: 2 | 3): TileMarks => {
    const { chosen, thinned } = choose(found, frame);
    let corners = 0;
    let over = 0;
    const marks: TileMark[] = [];
    // Where corners run short it is the small ones that are left out.
    const order = [...chosen].sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
    for (const shape of order) {
      if (corners > mostCorners) {
        over += 1;
        continue;
      }
      const geometry = (type === 2 ? lineGeometry : areaGeometry)(shape, frame, chosen.length > crowd);
      if (geometry.length === 0) continue;
      for (const line of geometry) corners += line.length;
      const colour = store.colourOf(shape);
      const tags: Record<string, string | number> = colour ? { c: colour } : {};
      if (store.kindOf(shape) === "tie") tags["t"] = 1;
      marks.push({ type, id: store.rowNumber(store.rowOf(shape)), geometry, tags });
    }
    return { marks, held: found.length, thinned: thinned + over };
  };

  return {
    cut(frame, passes) {
      if (!index) return { lines: none, areas: none };
      const [west, north, east, south] = frame.box(tileMargin);
      const items = index.search(west, north, east, south);
      // Several boxes may be of one tie.
      const all = Uint32Array.from(items, (item) => shapeOfItem.at(item)).sort();
      const found = Array.from(
        all.filter((shape, at) => shape !== all[at - 1] && (!passes || passes(store.rowOf(shape)))),
      );
      return {
        lines: draw(
          found.filter((shape) => store.kindOf(shape) !== "area"),
          frame,
          2,
        ),
        areas: draw(
          found.filter((shape) => store.kindOf(shape) === "area"),
          frame,
          3,
        ),
      };
    },
  };
}

/** Twice the area, positive where the ring runs clockwise on a screen whose y points down. */
function signedArea(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = ring[at - 1] as readonly [number, number];
    const [bx, by] = ring[at] as readonly [number, number];
    sum += ax * by - bx * ay;
  }
  return sum;
}

const pixelAt = ([x, y]: readonly [number, number]): [number, number][] => [
  [x, y],
  [x + pixel, y],
  [x + pixel, y + pixel],
  [x, y + pixel],
  [x, y],
];
