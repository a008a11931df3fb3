// The source gives the Golan to Israel; the UN (Security Council resolution 497) and the EU hold it to be occupied Syrian ground.
// Our line along the Jordan and the lake is a generalised drawing of the limit before June 1967, good for the scale of the base map only.
import { arcIndex, areaOf, type Draft, neighboursOf, type Point, polygonsOf, splitArcs } from "./baseDraft.ts";

const north: Point = [35.62, 33.27];
const south: Point = [35.66, 32.69];
const between: readonly Point[] = [
  [35.645, 33.24],
  [35.62, 33.1],
  [35.625, 33],
  [35.63, 32.89],
  [35.65, 32.8],
  [35.655, 32.72],
];

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const same = (a: Point, b: Point) => distance(a, b) < 1e-9;

export function separateGolan(draft: Draft): void {
  const lineOf = (arc: number): Point[] => (arc < 0 ? (draft.arcs[~arc] ?? []).toReversed() : (draft.arcs[arc] ?? []));
  const ringOf = () => polygonsOf(areaOf(draft, "ISR"))[0]?.[0] ?? [];
  const vertices = ringOf().flatMap(lineOf);
  const nearest = (target: Point) =>
    vertices.reduce((best, at) => (distance(at, target) < distance(best, target) ? at : best), vertices[0] ?? target);
  const [from, to] = [nearest(north), nearest(south)];
  splitArcs(draft, (line, sides) =>
    sides.includes("ISR")
      ? line.flatMap((at, i) => (i > 0 && i < line.length - 1 && (same(at, from) || same(at, to)) ? [i] : []))
      : [],
  );

  const ring = ringOf();
  const startsAt = (at: Point) => ring.findIndex((arc) => same(lineOf(arc)[0] ?? [0, 0], at));
  const chain = (start: number, end: number) => [...ring, ...ring].slice(start, end > start ? end : end + ring.length);
  const sides = neighboursOf(draft.areas);
  const southward = chain(startsAt(from), startsAt(to));
  const northward = chain(startsAt(to), startsAt(from));
  const eastIsSouthward = southward.some((arc) => sides.get(arcIndex(arc))?.includes("SYR"));
  const [east, west] = eastIsSouthward ? [southward, northward] : [northward, southward];
  const limit = draft.arcs.push([from, ...between, to]) - 1;
  const along = eastIsSouthward ? limit : ~limit;
  draft.areas = draft.areas.map((area) =>
    area.properties?.a3 === "ISR"
      ? { ...area, type: "MultiPolygon", arcs: [[[...west, along]], ...polygonsOf(area).slice(1)] }
      : area,
  );
  draft.areas.push({ type: "MultiPolygon", properties: { a3: "GOL" }, arcs: [[[...east, ~along]]] });
}
