// Rings and lines in degrees made ready for the flat sheet, whose edges lie at 180°: the little of that which needs no d3.
import type { Position } from "geojson";

/** Longitudes that run on past 180 instead of jumping. */
function runningOn(line: readonly Position[]): [number, number][] {
  let turn = 0;
  let before: number | null = null;
  return line.map(([lon = 0, lat = 0]) => {
    if (before !== null) turn += Math.abs(lon - before) > 180 ? (lon < before ? 360 : -360) : 0;
    before = lon;
    return [lon + turn, lat];
  });
}

const crosses = (line: readonly Position[]): boolean =>
  line.some(([lon = 0], at) => at > 0 && Math.abs(lon - (line[at - 1]?.[0] ?? lon)) > 180);

const between = (a: Position, b: Position, lon: number): [number, number] => {
  const [fromLon = 0, fromLat = 0] = a;
  const [toLon = 0, toLat = 0] = b;
  return [lon, fromLat + ((toLat - fromLat) * (lon - fromLon)) / (toLon - fromLon)];
};

/** What of a closed ring lies between two meridians (Sutherland and Hodgman), moved by whole worlds to -180..180. */
function within(ring: readonly [number, number][], west: number): [number, number][] {
  const half = (points: readonly [number, number][], edge: number, inside: (lon: number) => boolean) =>
    points.flatMap((at, index): [number, number][] => {
      const before = points[(index + points.length - 1) % points.length] ?? at;
      const kept: [number, number][] = inside(at[0]) !== inside(before[0]) ? [between(before, at, edge)] : [];
      return inside(at[0]) ? [...kept, at] : kept;
    });
  const east = west + 360;
  const cut = half(
    half(ring, west, (lon) => lon >= west),
    east,
    (lon) => lon <= east,
  );
  const moved = cut.map(([lon, lat]): [number, number] => [lon - west - 180, lat]);
  return moved[0] ? [...moved, moved[0]] : [];
}

/** A ring that goes round a pole is closed along the pole's edge of the sheet. */
export function cutRing(ring: readonly Position[]): readonly (readonly Position[])[] {
  if (!crosses(ring)) return [ring];
  const run = runningOn(ring);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  if (Math.abs(last[0] - first[0]) > 180) {
    const pole = last[1] < 0 ? -90 : 90;
    run.push([last[0], pole], [first[0], pole]);
  }
  const lons = run.map(([lon]) => lon);
  const [least, most] = [Math.min(...lons), Math.max(...lons)];
  const pieces: [number, number][][] = [];
  for (let west = Math.floor((least + 180) / 360) * 360 - 180; west < most; west += 360) {
    const piece = within(run, west);
    if (piece.length > 3) pieces.push(piece);
  }
  return pieces;
}

/** A line that crosses 180° ends at one edge and goes on from the other. */
export function cutLine(line: readonly Position[]): readonly (readonly Position[])[] {
  if (!crosses(line)) return [line];
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((at, index) => {
    const before = line[index - 1];
    if (before && Math.abs((at[0] ?? 0) - (before[0] ?? 0)) > 180) {
      const side = Math.sign(before[0] ?? 0) * 180;
      const [, lat] = between(before, [(at[0] ?? 0) + 2 * side, at[1] ?? 0], side);
      pieces.push([...piece, [side, lat]]);
      piece = [[-side, lat]];
    }
    piece.push(at);
  });
  return [...pieces, piece];
}
