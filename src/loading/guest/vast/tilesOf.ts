// What the page is told of a large set.
import type { GuestExtent, GuestTiles } from "#model/guest/guestSet.ts";
import type { VastStore } from "./vastStore.ts";

/** Deeper than the map goes: nothing is ever drawn from a tile that is stretched. */
const deepest = 14;
/** A table of more columns than this is no table; each row shows all that it has. */
const mostColumns = 200;

/** Degrees; what is spread over the whole world is shown as the usual world. */
const leastGap = 30;

/** The narrowest span of longitudes that holds them all, by the widest gap between the degrees that are taken. */
function span(taken: Uint8Array, west: number, east: number): readonly [number, number] {
  let best = { length: 0, from: 0 };
  for (let start = 0; start < 360; start++) {
    if (taken[start] || !taken[(start + 359) % 360]) continue;
    let length = 0;
    while (length < 360 && !taken[(start + length) % 360]) length += 1;
    if (length > best.length) best = { length, from: start };
  }
  // The gap beside 180° is the usual one: then the plain span is the narrow one.
  const over = best.from + best.length;
  return best.length < leastGap || over >= 360 || best.from === 0 ? [west, east] : [over - 180, best.from - 180];
}

function extentOf(store: VastStore): GuestExtent | null {
  if (store.positions === 0) return null;
  const taken = new Uint8Array(360);
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let shape = 0; shape < store.shapes; shape++) {
    const [first, end] = store.partsOf(shape);
    const from = store.positionsOf(first)[0];
    const to = store.positionsOf(end - 1)[1];
    let [low, high] = [180, -180];
    for (let at = from; at < to; at++) {
      const [lon, lat] = [store.lon(at), store.lat(at)];
      low = Math.min(low, lon);
      high = Math.max(high, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
    west = Math.min(west, low);
    east = Math.max(east, high);
    // A tie may run across 180°: only its ends count.
    if (store.kindOf(shape) === "tie") for (const lon of [low, high]) taken[degree(lon)] = 1;
    else taken.fill(1, degree(low), degree(high) + 1);
  }
  const [from, to] = span(taken, west, east);
  return [from, south, to, north];
}

const degree = (lon: number): number => Math.max(0, Math.min(359, Math.floor(lon + 180)));

export function tilesOf(key: string, store: VastStore): GuestTiles {
  return {
    key,
    counts: {
      points: store.count("point"),
      lines: store.count("line"),
      areas: store.count("area"),
      ties: store.count("tie"),
    },
    extent: extentOf(store),
    minZoom: 0,
    maxZoom: deepest,
    layers: ["points", "lines", "areas"],
    of: "rows",
    attribution: null,
    graded: store.graded,
    columns: store.columns.slice(0, mostColumns),
  };
}
