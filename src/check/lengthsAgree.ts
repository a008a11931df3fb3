import { type Segment, segmentsOf } from "./cables.ts";
import type { DataSet, Finding, Rule } from "./rule.ts";
import { lengthKm } from "./sphere.ts";

const ownTolerance = 0.02;
/** Published length over ours. A cable has slack and its true way is longer than our legs; a published length may leave branches out. */
const least = 0.8;
const most = 1.35;

export const lengthsAgree: Rule = {
  name: "lengths agree: ours with the line, the published with ours",
  *find(data) {
    for (const segment of segmentsOf(data)) {
      if (segment.lines.length > 0) yield* withOwnLine(segment);
      yield* withPublished(segment);
    }
    yield* systemsWithSegments(data);
  },
};

function* withOwnLine({ id, path, properties, lines }: Segment): Generator<Finding> {
  const drawn = lines.reduce((sum, line) => sum + lengthKm(line), 0);
  if (Math.abs(drawn - properties.routeKm) <= Math.max(1, drawn * ownTolerance)) return;
  yield {
    file: "cables.geojson",
    path: [...path, "properties", "routeKm"],
    message: `"${id}" says ${Math.round(properties.routeKm)} km, but its line is ${Math.round(drawn)} km long`,
    remedy: `write ${Math.round(drawn)}, or mend the line`,
  };
}

function* withPublished({ id, path, properties }: Segment): Generator<Finding> {
  const range = properties.publishedKmRange;
  if (!range) return;
  if (range[0] > range[1]) {
    yield {
      file: "cables.geojson",
      path: [...path, "properties", "publishedKmRange"],
      message: `the range runs from ${range[0]} down to ${range[1]}`,
      remedy: "write the smaller number first",
    };
  }
  yield* band(`"${id}"`, range, properties.routeKm, "cables.geojson", [...path, "properties", "publishedKmRange"]);
}

/** A published length may mean the trunk alone, or some branches too, or all: it need lie between. */
function* systemsWithSegments(data: DataSet): Generator<Finding> {
  const routes = new Map<string, { all: number; trunk: number }>();
  for (const { properties } of segmentsOf(data)) {
    if (properties.medium !== "sea") continue;
    const sum = routes.get(properties.system) ?? { all: 0, trunk: 0 };
    sum.all += properties.routeKm;
    if (properties.part === "trunk") sum.trunk += properties.routeKm;
    routes.set(properties.system, sum);
  }
  for (const [index, { id, kind, lengthKm: published }] of data["systems.json"].systems.entries()) {
    const ours = routes.get(id);
    if (kind !== "submarine" || published === null || !ours) continue;
    const nearest = Math.min(Math.max(published, ours.trunk || ours.all), ours.all);
    yield* band(`system "${id}"`, [published, published], nearest, "systems.json", ["systems", index, "lengthKm"]);
  }
}

function* band(
  what: string,
  published: readonly [number, number],
  ours: number,
  file: Finding["file"],
  path: Finding["path"],
): Generator<Finding> {
  const [low, high] = published;
  if (high / ours >= least && low / ours <= most) return;
  const nearer = high / ours < least ? high : low;
  yield {
    file,
    path,
    warning: true,
    message: `${what} is published as ${low === high ? low : `${low} to ${high}`} km and drawn as ${Math.round(ours)} km (ratio ${(nearer / ours).toFixed(2)}, expected ${least} to ${most})`,
    remedy: "look whether both mean the same stretch, and say so in the note",
  };
}
