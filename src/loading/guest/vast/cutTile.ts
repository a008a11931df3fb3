// Vector tiles of a large set, cut when they are asked for; the indices are made with the first one.
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { GuestTile } from "#loading/guest/guestWire.ts";
import { type PointTiles, pointTiles } from "./pointTiles.ts";
import { type ShapeTiles, shapeTiles } from "./shapeTiles.ts";
import { rowsThatPass, type TileFilter } from "./tileFilter.ts";
import { tileExtent, tileFrame } from "./tileFrame.ts";
import { mostMarks, type TileMark } from "./tileMark.ts";
import type { VastStore } from "./vastStore.ts";

export type CutTile = (z: number, x: number, y: number, filter?: TileFilter | null) => GuestTile;

/** What the writer asks for besides; it reads only the features. */
const layerOf = (features: TileMark[]) => ({ features, transformed: true }) as never;

/** `most`: marks of one kind in a tile; tests lower it. */
export function tileCutter(store: VastStore, most = mostMarks): CutTile {
  let points: PointTiles | null = null;
  let shapes: ShapeTiles | null = null;
  return (z, x, y, filter = null) => {
    points ??= pointTiles(store, most);
    shapes ??= shapeTiles(store, most);
    const frame = tileFrame(z, x, y);
    const passes = rowsThatPass(store, filter);
    const kinds = { points: points.cut(frame, passes), ...shapes.cut(frame, passes) };
    const full = Object.entries(kinds).filter(([, { marks }]) => marks.length > 0);
    const all = Object.values(kinds);
    const sum = (count: (kind: (typeof all)[number]) => number) => all.reduce((total, kind) => total + count(kind), 0);
    const bytes =
      full.length > 0
        ? fromGeojsonVt(Object.fromEntries(full.map(([name, { marks }]) => [name, layerOf(marks)])), {
            version: 2,
            extent: tileExtent,
          })
        : null;
    return {
      // The writer's buffer is longer than what it wrote, and the buffer is given away.
      bytes: bytes ? (bytes.slice().buffer as ArrayBuffer) : null,
      held: sum(({ held }) => held),
      drawn: sum(({ marks }) => marks.length),
      thinned: sum(({ thinned }) => thinned),
    };
  };
}
