// Lines and rings that cross the 180th meridian, cut there as RFC 7946 3.1.9 asks. Positions are [lon, lat] degrees, |lon| <= 540.
import type { Position } from "#model/schema/shared.ts";

/** A place on the unrolled globe: longitude within -180..180, and how many turns it lies east of the first. */
interface Unrolled {
  readonly lon: number;
  readonly lat: number;
  readonly turn: number;
}

type Ring = readonly Position[];

/** Whole turns are exact: only ±360 is added. */
export function wrapLongitude(lon: number): number {
  return lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
}

/**
 * A step of more than half a turn between longitudes of opposite sign is meant the short way; between those of one sign (0 to 350) as written.
 * A ring's step of exactly one turn is the artificial edge of Antarctica, and stays.
 */
function isShortcut(before: number, lon: number, of: "line" | "ring"): boolean {
  const step = Math.abs(lon - before);
  return step > 180 && before * lon < 0 && !(of === "ring" && step === 360);
}

/** Whether a line or ring leaves -180..180 or jumps over the 180th meridian. */
export function crossesDateLine(line: Ring, of: "line" | "ring"): boolean {
  return line.some(([lon], at) => Math.abs(lon) > 180 || isShortcut(line[at - 1]?.[0] ?? lon, lon, of));
}

/** Long steps that are meant as written get places between: once within -180..180 they would be taken for the short way. */
function withShortSteps(line: Ring, of: "line" | "ring"): Ring {
  return line.flatMap(([lon, lat], at) => {
    const [from, fromLat] = line[at - 1] ?? [lon, lat];
    const isEdge = of === "ring" && Math.abs(lon) <= 180 && Math.abs(from) <= 180;
    const isLong = Math.abs(lon - from) > 180 && !isEdge && !isShortcut(from, lon, of);
    const steps = isLong ? Math.ceil(Math.abs(lon - from) / 150) : 1;
    return Array.from({ length: steps }, (_, step): Position => {
      const part = (step + 1) / steps;
      return step + 1 === steps ? [lon, lat] : [from + (lon - from) * part, fromLat + (lat - fromLat) * part];
    });
  });
}

function unroll(written: Ring, of: "line" | "ring"): Unrolled[] {
  let turns = 0;
  const line = withShortSteps(written, of);
  return line.map(([raw, lat], at) => {
    const before = line[at - 1]?.[0] ?? raw;
    if (isShortcut(before, raw, of)) turns -= Math.round((raw - before) / 360);
    const lon = wrapLongitude(raw);
    return { lon, lat, turn: turns + Math.round((raw - lon) / 360) };
  });
}

/** Degrees east of the middle of a band; band n holds 360n - 180 to 360n + 180. A place's own band gives its own longitude, to the last digit. */
function within(band: number, { lon, turn }: Unrolled): number {
  return turn === band ? lon : lon + 360 * (turn - band);
}

function latitudeAt(edge: number, from: number, fromLat: number, to: number, toLat: number): number {
  const lat = from === to ? toLat : fromLat + ((toLat - fromLat) * (edge - from)) / (to - from);
  return Math.min(Math.max(lat, Math.min(fromLat, toLat)), Math.max(fromLat, toLat));
}

/** The line's pieces, each within -180..180; a line that does not cross is returned as it is. */
export function cutLineAtDateLine(line: Ring): readonly Ring[] {
  if (!crossesDateLine(line, "line")) return [line];
  const path = unroll(line, "line");
  const pieces: Ring[] = [];
  let band = path[0]?.turn ?? 0;
  let piece: Position[] = [];
  const end = () => {
    if (piece.length > 1) pieces.push(piece);
  };
  for (const [at, place] of path.entries()) {
    const before = path[at - 1];
    while (before && Math.abs(within(band, place)) > 180) {
      const way = within(band, place) > 0 ? 1 : -1;
      const lat = latitudeAt(180 * way, within(band, before), before.lat, within(band, place), place.lat);
      addNew(piece, [180 * way, lat]);
      end();
      band += way;
      piece = [[-180 * way, lat]];
    }
    if (before && pieces.length > 0) addNew(piece, [within(band, place), place.lat]);
    else piece.push([within(band, place), place.lat]);
  }
  // A cut line may end just where it is cut.
  end();
  return pieces;
}

/** The end of a cut is not written twice. */
function addNew(piece: Position[], position: Position): void {
  if (piece.length !== 1 || !samePlace(piece[0], position)) piece.push(position);
}

/** The area's pieces as lists of rings; null where a ring runs once around the globe, so that there is no saying which side is inside. */
export function cutAreaAtDateLine(rings: readonly Ring[]): readonly (readonly Ring[])[] | null {
  const cut: (readonly Ring[])[] = [];
  for (const ring of rings) {
    const pieces = cutRing(ring);
    if (!pieces) return null;
    cut.push(pieces);
  }
  const [shells = [], ...holes] = cut;
  return shells.map((shell) => [shell, ...holes.flat().filter((hole) => boxesMeet(shell, hole))]);
}

function cutRing(ring: Ring): readonly Ring[] | null {
  const path = unroll(ring, "ring");
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return [];
  if (first.turn !== last.turn && first.lon === last.lon) return null;
  const turns = path.map(({ turn }) => turn);
  const [from, to] = [Math.min(...bounded(turns)), Math.max(...bounded(turns))];
  if (from === to) return [path.map(({ lon, lat }): Position => [lon, lat])];
  const pieces: Ring[] = [];
  for (let band = from; band <= to; band++) {
    const shifted = path.map((place): Position => [within(band, place), place.lat]);
    const inside = clip(clip(shifted, -180, 1), 180, -1);
    const start = inside[0];
    // What only touches the meridian has no area.
    if (start && inside.length > 2 && inside.some(([lon]) => lon !== start[0])) pieces.push([...inside, start]);
  }
  return pieces;
}

/** Math.min takes no million arguments. */
function bounded(turns: readonly number[]): readonly number[] {
  return [...new Set(turns)];
}

/** Sutherland and Hodgman's clipping of a closed ring by one meridian; `side` 1 keeps the east. The result is open. */
function clip(ring: Ring, meridian: number, side: 1 | -1): Position[] {
  const kept: Position[] = [];
  const open = ring.length > 1 && samePlace(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;
  for (const [at, here] of open.entries()) {
    const before = open.at(at - 1) ?? here;
    const isIn = (here[0] - meridian) * side >= 0;
    if (isIn !== (before[0] - meridian) * side >= 0)
      kept.push([meridian, latitudeAt(meridian, before[0], before[1], here[0], here[1])]);
    if (isIn) kept.push(here);
  }
  return kept.filter((position, at) => !samePlace(position, kept[at - 1]));
}

function samePlace(one: Position | undefined, other: Position | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

function boxesMeet(one: Ring, other: Ring): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a.west < b.east && b.west < a.east && a.south < b.north && b.south < a.north;
}

function boxOf(ring: Ring) {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const [lon, lat] of ring) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}
