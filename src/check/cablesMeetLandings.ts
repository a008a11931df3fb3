import type { Position } from "#model/schema/shared.ts";
import { landingsOf, type Segment, segmentsOf } from "./cables.ts";
import type { Finding, Rule } from "./rule.ts";
import { kmBetween } from "./sphere.ts";

const sameKm = 1;

export const cablesMeetLandings: Rule = {
  name: "a cable's line runs from its first landing to its last, cut at the antimeridian",
  *find(data) {
    const points = new Map<string, Position>();
    for (const { id, path, at } of landingsOf(data)) {
      if (at) points.set(id, at);
      else
        yield {
          file: "cables.geojson",
          path: [...path, "geometry"],
          message: `"${id}" has no point`,
          remedy: "give it a Point",
        };
    }
    for (const segment of segmentsOf(data)) {
      const { id, path, geometry, properties, lines } = segment;
      if (geometry?.type === "Point") {
        yield {
          file: "cables.geojson",
          path: [...path, "geometry"],
          message: `"${id}" is a segment drawn as a point`,
          remedy: "give it a LineString",
        };
      }
      if (lines.length === 0) continue;
      yield* endMeets(segment, lines[0]![0]!, properties.from, points);
      yield* endMeets(segment, lines.at(-1)!.at(-1)!, properties.to, points);
      yield* breaks(segment);
    }
  },
};

function* endMeets(
  { id, path }: Segment,
  end: Position,
  landing: string,
  points: ReadonlyMap<string, Position>,
): Generator<Finding> {
  const point = points.get(landing);
  if (!point || kmBetween(point, end) <= sameKm) return;
  yield {
    file: "cables.geojson",
    path: [...path, "geometry"],
    message: `"${id}" has an end ${kmBetween(point, end).toFixed(1)} km from "${landing}"`,
    remedy: "begin the line at `from` and end it at `to`",
  };
}

function* breaks({ id, path, lines }: Segment): Generator<Finding> {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.at(-1);
    if (before && kmBetween(before, line[0]!) > sameKm) {
      yield {
        file: "cables.geojson",
        path: [...path, "geometry"],
        message: `"${id}" has a gap of ${kmBetween(before, line[0]!).toFixed(1)} km after part ${index}`,
        remedy: "join the parts; cut only at 180 degrees",
      };
    }
    const jump = line.findIndex((at, nth) => nth > 0 && Math.abs(at[0] - line[nth - 1]![0]) > 180);
    if (jump > 0) {
      yield {
        file: "cables.geojson",
        path: [...path, "geometry"],
        message: `"${id}" crosses the antimeridian uncut at ${line[jump]!.join(", ")}`,
        remedy: "cut it there into a MultiLineString (RFC 7946, 3.1.9)",
      };
    }
  }
}
