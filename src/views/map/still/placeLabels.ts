// Which names are shown and where: by rank, each at the first of its places that is free. A name that finds none is left out.
import type { MapLabel, MapScene, PointMark } from "#views/map/scene.ts";
import { type SetLabel, setLabel } from "./labelStyle.ts";
import type { Point, Size } from "./webMercator.ts";

export interface PlacedLabel extends SetLabel {
  /** Screen point the name belongs to, and the middle of its box from there. */
  readonly at: Point;
  readonly dx: number;
  readonly dy: number;
  readonly align: "start" | "middle" | "end";
  readonly key: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelRoom {
  readonly size: Size;
  readonly zoom: number;
  /** All places where a position appears on the screen: several where the world repeats, none behind the globe. */
  readonly screen: (at: readonly [number, number]) => readonly Point[];
  /** Whether a name may take this room. */
  readonly holds: (box: Box) => boolean;
}

export const boxOf = (placed: Pick<PlacedLabel, "at" | "dx" | "dy" | "width" | "height">, pad = 0): Box => ({
  left: placed.at[0] + placed.dx - placed.width / 2 - pad,
  right: placed.at[0] + placed.dx + placed.width / 2 + pad,
  top: placed.at[1] + placed.dy - placed.height / 2 - pad / 2,
  bottom: placed.at[1] + placed.dy + placed.height / 2 + pad / 2,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function placeLabels(scene: MapScene, room: LabelRoom): readonly PlacedLabel[] {
  const marks = scene.points.flatMap((mark) => room.screen(mark.at).map((at) => markBox(mark, at)));
  const hubs = hubPlaces(scene).flatMap((at) => room.screen(at).map((point) => around(point, 7)));
  const sizes = new Map(scene.points.map((mark) => [placeKey(mark.at), mark.size]));
  const wanted = scene.labels
    .filter((label) => room.zoom >= label.minZoom || label.emphasis === "chosen")
    .toSorted((a, b) => weight(a) - weight(b));
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  const waters = new Set<string>();
  for (const label of wanted) {
    // A sea that has a name on either side of 180° is named once in a window.
    if (waters.has(label.text)) continue;
    const set = setLabel(label, scene.language);
    const mark = sizes.get(placeKey(label.at));
    room.screen(label.at).forEach((at, copy) => {
      if (at[0] < 0 || at[1] < 0 || at[0] > room.size.width || at[1] > room.size.height) return;
      const found = freePlace(set, at, mark, { taken, marks, hubs, holds: room.holds });
      if (!found) return;
      placed.push({ ...set, ...found, at, key: `${label.kind}-${label.ref ?? label.text}-${copy}` });
      taken.push(boxOf({ ...set, ...found, at }, 3));
      if (label.kind === "ocean" || label.kind === "sea") waters.add(label.text);
    });
  }
  return placed;
}

const weight = (label: MapLabel): number =>
  label.rank - (label.emphasis === "chosen" ? 1e6 : label.emphasis === "near" ? 1e3 : 0);
const placeKey = (at: readonly [number, number]): string => `${at[0].toFixed(3)},${at[1].toFixed(3)}`;
const around = ([x, y]: Point, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
const markBox = (mark: PointMark, at: Point): Box => around(at, mark.size / 2 + 0.5);

/** Marks at which three ties or more start are never covered by a name. Tie lines stop a little short of the mark they leave. */
function hubPlaces(scene: MapScene): readonly (readonly [number, number])[] {
  const starts = new Map<string, { at: readonly [number, number]; ties: number }>();
  for (const tie of scene.ties) {
    const first = tie.line[0];
    if (!first) continue;
    const key = `${Math.round(first[0] / 2)},${Math.round(first[1] / 2)}`;
    const start = starts.get(key);
    if (start) start.ties++;
    else starts.set(key, { at: first, ties: 1 });
  }
  const hubs = [...starts.values()].filter((start) => start.ties >= 3);
  const near = (mark: PointMark, [lon, lat]: readonly [number, number]): number =>
    Math.hypot(mark.at[0] - lon, mark.at[1] - lat);
  return hubs.flatMap(({ at }) => {
    const closest = scene.points
      .filter((mark) => mark.layer !== "landings" && near(mark, at) < 1)
      .toSorted((a, b) => b.size - a.size)[0];
    return closest ? [closest.at] : [];
  });
}

interface Obstacles {
  readonly taken: readonly Box[];
  readonly marks: readonly Box[];
  readonly hubs: readonly Box[];
  readonly holds: (box: Box) => boolean;
}
type Place = Pick<PlacedLabel, "dx" | "dy" | "align">;

function freePlace(set: SetLabel, at: Point, markSize: number | undefined, obstacles: Obstacles): Place | null {
  const first = set.label.rank <= 0;
  const strict = !first && (set.label.kind === "city" || set.label.kind === "landing" || set.label.kind === "cable");
  let best: Place | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const place of placesOf(set, markSize)) {
    const box = boxOf({ ...set, ...place, at });
    if (!obstacles.holds(box)) continue;
    if (
      (!first && obstacles.hubs.some((hub) => overlap(hub, box))) ||
      obstacles.taken.some((other) => overlap(other, box))
    )
      continue;
    const covered = obstacles.marks.filter((mark) => overlap(mark, box)).length;
    if (covered === 0) return place;
    if (!strict && covered < fewest) {
      fewest = covered;
      best = place;
    }
  }
  // The hub is always named; a country's name may lie over a few marks, a city's never over another's.
  const allowed = first ? Number.POSITIVE_INFINITY : set.label.emphasis === "chosen" ? 6 : 2;
  return fewest <= allowed ? best : null;
}

function placesOf(set: SetLabel, markSize: number | undefined): readonly Place[] {
  const { kind, size } = set.label;
  if (kind === "count") return [{ dx: 0, dy: 0, align: "middle" }];
  if (markSize === undefined && kind !== "city" && kind !== "landing") {
    const step = kind === "ocean" || kind === "sea" ? 1.3 : 0.9;
    return [
      [0, 0],
      [0, -step],
      [0, step],
      [-2, 0],
      [2, 0],
      [-2, -step],
      [2, step],
      [2, -step],
      [-2, step],
    ].map(([x, y]) => ({ dx: (x as number) * size, dy: (y as number) * size, align: "middle" as const }));
  }
  const gap = (markSize ?? 0) / 2 + 3;
  const side = gap + set.width / 2;
  const up = gap + set.height / 2 - size * 0.2;
  const slant = gap * 0.6;
  return [
    { dx: side, dy: 0, align: "start" },
    { dx: -side, dy: 0, align: "end" },
    { dx: side - gap + slant, dy: -up + 1, align: "start" },
    { dx: side - gap + slant, dy: up - 1, align: "start" },
    { dx: 0, dy: -up, align: "middle" },
    { dx: 0, dy: up, align: "middle" },
    { dx: -side + gap - slant, dy: -up + 1, align: "end" },
    { dx: -side + gap - slant, dy: up - 1, align: "end" },
  ];
}
