// The stops of a segment in the order in which its drawn line passes them.
import type { CableSegment, Landing, Position } from "#model/atlas.ts";

const radians = Math.PI / 180;

/** Shortest way round from one longitude to another, degrees. */
const turn = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180;

interface Place {
  /** Degrees of arc from the start of the line, longitudes shortened by the cosine of the latitude. */
  readonly along: number;
  readonly off: number;
}

/** Nearest place on the polyline, on the plane that touches the globe at the point: good enough to tell an order. */
function placeOn(lines: readonly (readonly Position[])[], at: Position): Place {
  const shrink = Math.cos(at[1] * radians);
  const flat = ([lon, lat]: Position): readonly [number, number] => [turn(at[0], lon) * shrink, lat - at[1]];
  let best: Place = { along: 0, off: Number.POSITIVE_INFINITY };
  let passed = 0;
  for (const line of lines)
    for (let index = 1; index < line.length; index += 1) {
      const first = line[index - 1] as Position;
      const second = line[index] as Position;
      const [ax, ay] = flat(first);
      const bx = ax + turn(first[0], second[0]) * shrink;
      const by = ay + second[1] - first[1];
      const squared = (bx - ax) ** 2 + (by - ay) ** 2;
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / squared));
      const off = Math.hypot(ax + share * (bx - ax), ay + share * (by - ay));
      // Along the line degrees count the same whatever the latitude of the point asked about.
      const mean = Math.cos(((first[1] + second[1]) / 2) * radians);
      const length = Math.hypot(turn(first[0], second[0]) * mean, second[1] - first[1]);
      if (off < best.off) best = { along: passed + share * length, off };
      passed += length;
    }
  return best;
}

/** From, whatever lies on the way, to; with the share (0 to 1) of the segment's length at which each lies. */
export function stopsAlong(
  segment: CableSegment,
  from: Landing,
  to: Landing,
  between: readonly Landing[],
): readonly { readonly landing: Landing; readonly share: number }[] {
  const start = placeOn(segment.lines, from.at).along;
  const end = placeOn(segment.lines, to.at).along;
  const length = Math.abs(end - start) || 1;
  const turned = end < start;
  const middle = between
    .map((landing) => {
      const { along } = placeOn(segment.lines, landing.at);
      return { landing, share: Math.min(1, Math.max(0, (turned ? start - along : along - start) / length)) };
    })
    .sort((a, b) => a.share - b.share);
  return [{ landing: from, share: 0 }, ...middle, { landing: to, share: 1 }];
}
