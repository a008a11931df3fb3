// Points of a large set in a tile. Where there are more than can be told apart, those within one or two pixels of each other are drawn as one.
import KDBush from "kdbush";
import { farthestLatitude, worldX, worldY } from "./mercator.ts";
import { type TileFrame, tileExtent, unitsPerPixel } from "./tileFrame.ts";
import type { TileMark, TileMarks } from "./tileMark.ts";
import type { VastStore } from "./vastStore.ts";

export interface PointTiles {
  /** `passes`: by index of the row; null = all. */
  cut(frame: TileFrame, passes: ((row: number) => boolean) | null): TileMarks;
}

export function pointTiles(store: VastStore, mostMarks: number): PointTiles {
  const shapeOf: number[] = [];
  const place = (shape: number): number => store.positionsOf(store.partsOf(shape)[0])[0];
  for (let shape = 0; shape < store.shapes; shape++)
    if (store.kindOf(shape) === "point" && Math.abs(store.lat(place(shape))) <= farthestLatitude) shapeOf.push(shape);
  const shapes = Uint32Array.from(shapeOf);
  const index = new KDBush(shapes.length);
  for (const shape of shapes) index.add(worldX(store.lon(place(shape))), worldY(store.lat(place(shape))));
  if (shapes.length > 0) index.finish();

  const markOf = (shape: number, x: number, y: number, together: number): TileMark => {
    const colour = store.colourOf(shape);
    const tags: Record<string, string | number> = {};
    if (colour) tags["c"] = colour;
    if (together > 1) tags["n"] = together;
    return { type: 1, id: store.rowNumber(store.rowOf(shape)), geometry: [[x, y]], tags };
  };

  return {
    cut(frame, passes) {
      if (shapes.length === 0) return { marks: [], held: 0, thinned: 0 };
      const found = index.range(...(frame.box(0) as [number, number, number, number]));
      const inside: number[] = [];
      const xs = new Uint16Array(found.length);
      const ys = new Uint16Array(found.length);
      for (const id of found) {
        const at = place(shapes[id] as number);
        const x = Math.floor(frame.toX(worldX(store.lon(at))));
        const y = Math.floor(frame.toY(worldY(store.lat(at))));
        // The edge belongs to the next tile.
        if (x < 0 || y < 0 || x >= tileExtent || y >= tileExtent) continue;
        if (passes && !passes(store.rowOf(shapes[id] as number))) continue;
        xs[inside.length] = x;
        ys[inside.length] = y;
        inside.push(shapes[id] as number);
      }
      const held = inside.length;
      if (held <= mostMarks)
        return { held, thinned: 0, marks: inside.map((shape, at) => markOf(shape, xs[at] ?? 0, ys[at] ?? 0, 1)) };
      const grid = (cell: number): TileMark[] => {
        const side = tileExtent / cell;
        const first = new Int32Array(side * side).fill(-1);
        const together = new Uint32Array(side * side);
        for (let at = 0; at < held; at++) {
          const key = Math.floor((ys[at] ?? 0) / cell) * side + Math.floor((xs[at] ?? 0) / cell);
          const before = first[key] as number;
          // The one that comes first in the file stands for all.
          if (before < 0 || (inside[at] as number) < (inside[before] as number)) first[key] = at;
          together[key] = (together[key] as number) + 1;
        }
        const marks: TileMark[] = [];
        first.forEach((at, key) => {
          if (at >= 0) marks.push(markOf(inside[at] as number, xs[at] ?? 0, ys[at] ?? 0, together[key] as number));
        });
        return marks;
      };
      const fine = grid(unitsPerPixel);
      return { held, thinned: 0, marks: fine.length <= mostMarks ? fine : grid(2 * unitsPerPixel) };
    },
  };
}
