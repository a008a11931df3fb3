import type { Position } from "#model/atlas.ts";
import type { SeenRun } from "./plane.ts";
import { maxLatitude, type Point, toSheet } from "./webMercator.ts";

/** A line that passes near a pole leaves the flat map at its edge and comes back; it does not run along the edge. */
export function mappedRuns(line: readonly Position[]): readonly SeenRun[] {
  const runs: SeenRun[] = [];
  const steps = Math.max(1, line.length - 1);
  let points: Point[] = [];
  let from = 0;
  line.forEach((at, index) => {
    const before = line[index - 1];
    if (onMap(at)) {
      if (points.length === 0) {
        from = index / steps;
        if (before) points.push(toSheet(atEdge(at, before)));
      }
      points.push(toSheet(at));
    } else if (points.length > 0 && before) {
      points.push(toSheet(atEdge(before, at)));
      runs.push({ points, from, to: index / steps });
      points = [];
    }
  });
  if (points.length > 1) runs.push({ points, from, to: 1 });
  return runs;
}

const onMap = (at: Position): boolean => Math.abs(at[1]) <= maxLatitude;

function atEdge([lon, lat]: Position, beyond: Position): Position {
  const edge = Math.sign(beyond[1]) * maxLatitude;
  return [lon + ((beyond[0] - lon) * (edge - lat)) / (beyond[1] - lat), edge];
}
