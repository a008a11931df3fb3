// Where ties run: great circles from hub to partner, several between the same two actors fanned out so that they can be counted.
import { bearing } from "@turf/bearing";
import { destination } from "@turf/destination";
import { isOnMap, type Position } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";
import { greatCircle } from "./greatCircle.ts";

const degrees = 180 / Math.PI;

/** Angle between two ties of one fan at its middle, as a share of the distance between the ends. */
const fanStep = 0.006;
/** A fan is never wider than this share of its length. */
const fanWidth = 0.075;
/** Points stop this far short of the marks at both ends, in degrees of arc, or a tenth of short ties. */
const gap = 0.35;

/** tie id → [lon, lat][] from hub to partner; longitudes run on past ±180 rather than jump. Ties without two places have no line. */
export function tieLines(ties: readonly Tie[]): ReadonlyMap<string, readonly Position[]> {
  const bundles = new Map<string, Tie[]>();
  for (const tie of ties) {
    if (!tie.from.at || !tie.to.at || !isOnMap(tie.from) || !isOnMap(tie.to) || samePlace(tie.from.at, tie.to.at))
      continue;
    const key = tie.from.id < tie.to.id ? `${tie.from.id}~${tie.to.id}` : `${tie.to.id}~${tie.from.id}`;
    const bundle = bundles.get(key);
    if (bundle) bundle.push(tie);
    else bundles.set(key, [tie]);
  }
  const lines = new Map<string, readonly Position[]>();
  for (const bundle of bundles.values()) {
    const step = Math.min(fanStep, fanWidth / bundle.length);
    bundle.forEach((tie, at) => {
      const forward = tie.from.id < tie.to.id ? 1 : -1;
      const line = fannedLine(
        tie.from.at as Position,
        tie.to.at as Position,
        forward * step * (at - (bundle.length - 1) / 2),
      );
      lines.set(tie.id, line);
    });
  }
  return lines;
}

function samePlace(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 0.05 && Math.abs(a[1] - b[1]) < 0.05;
}

/** Great circle from a to b whose middle is pushed sideways by `offset` times the distance (positive: to the left of travel). */
export function fannedLine(a: Position, b: Position, offset: number): readonly Position[] {
  const { length, at: along } = greatCircle(a, b);
  const distance = length * degrees;
  // Towards the poles a flat map stretches the line, and its corners would show: there it has up to twice as many points.
  const top = Math.max(...[0, 0.5, 1].map((share) => Math.abs(along(share)[1])));
  const stretch = Math.min(2, 1 / Math.cos(top / degrees));
  const count = Math.max(8, Math.min(112, Math.ceil((distance / 2.2) * stretch)));
  const trim = Math.min(gap / distance, 0.1);
  const points: Position[] = [];
  for (let at = 0; at <= count; at++) {
    const share = trim + ((1 - 2 * trim) * at) / count;
    const [lon, lat] = along(share);
    const side = offset * distance * Math.sin(Math.PI * share);
    const point = side === 0 ? ([lon, lat] as const) : shifted([lon, lat], along(Math.min(1, share + 1e-3)), side);
    points.push(continuous(points.at(-1), point));
  }
  return points;
}

/** The point `side` degrees to the left of the way from `at` to `ahead`. */
function shifted(at: Position, ahead: Position, side: number): Position {
  const [lon, lat] = destination([...at], side, bearing([...at], [...ahead]) - 90, { units: "degrees" }).geometry
    .coordinates;
  return [lon as number, lat as number];
}

function continuous(before: Position | undefined, point: Position): Position {
  if (!before) return round(point);
  let lon = point[0];
  while (lon - before[0] > 180) lon -= 360;
  while (lon - before[0] < -180) lon += 360;
  return round([lon, point[1]]);
}

const round = ([lon, lat]: Position): Position => [Math.round(lon * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
