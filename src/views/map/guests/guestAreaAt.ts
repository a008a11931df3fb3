import type { Position, Ref } from "#model/atlas.ts";
import type { GuestArea } from "#views/map/scene.ts";

/** The uppermost of a scene's areas over a place, [lon, lat] degrees within -180..180. */
export function guestAreaAt(areas: readonly GuestArea[], place: readonly [number, number]): Ref | null {
  return areas.findLast(({ polygons }) => polygons.some((rings) => holds(rings, place)))?.ref ?? null;
}

const spans = new WeakMap<readonly (readonly Position[])[], readonly [number, number, number, number]>();

/** Even-odd: a ring within a ring is a hole, and a ring within that is not. */
function holds(rings: readonly (readonly Position[])[], [lon, lat]: readonly [number, number]): boolean {
  let span = spans.get(rings);
  if (!span) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [x, y] of rings[0] ?? []) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
    span = [west, south, east, north];
    spans.set(rings, span);
  }
  if (lon < span[0] || lon > span[2] || lat < span[1] || lat > span[3]) return false;
  let inside = false;
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [ax, ay] = ring[at - 1] as Position;
      const [bx, by] = ring[at] as Position;
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    }
  return inside;
}
