import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureGeometry } from "#model/guest/featureGeometry.ts";
import type { GuestShape } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";
import { areaOf, boxOf, lineOf } from "../../support/guestScenes.ts";

const geometry = (...shapes: readonly GuestShape[]) => featureGeometry({ shapes });
const signed = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [bx, by] = ring[at - 1] ?? [x, y];
    return sum + (bx * y - x * by) / 2;
  }, 0);
/** Square degrees that even-odd filling paints. */
const painted = (polygons: ReturnType<typeof geometry>["polygons"]): number =>
  polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + Math.abs(signed(outer ?? [])) - holes.reduce((all, hole) => all + Math.abs(signed(hole)), 0),
    0,
  );

describe("shapes of a feature for a map", () => {
  it("of an area have its size, whichever way its rings run, and its hole the other way", () => {
    for (const outer of [boxOf(0, 0, 20, 10), boxOf(0, 0, 20, 10).toReversed()])
      for (const hole of [boxOf(5, 2, 15, 8), boxOf(5, 2, 15, 8).toReversed()]) {
        const { polygons } = geometry(areaOf(outer, hole));
        expect(painted(polygons)).toBeCloseTo(140, 6);
        const [one, other] = polygons[0] as [readonly Position[], readonly Position[]];
        expect(Math.sign(signed(one))).toBe(-Math.sign(signed(other)));
      }
  });

  it("of the whole world are the whole world, and have no border", () => {
    for (const ring of [boxOf(-180, -90, 180, 90), boxOf(-180, -90, 180, 90).toReversed()]) {
      const { polygons, edges } = geometry(areaOf(ring));
      expect(painted(polygons)).toBeCloseTo(360 * 180, 3);
      expect(edges).toEqual([]);
    }
  });

  it("of a ring round a pole reach to the pole, with the ring as their only border", () => {
    const ring = [...Array.from({ length: 36 }, (_, at): Position => [at * 10 - 175, -70]), [-175, -70] as const];
    const { polygons, edges } = geometry(areaOf(ring));
    expect(painted(polygons)).toBeCloseTo(360 * 20, 3);
    expect(edges.flat().every(([, lat]) => lat === -70)).toBe(true);
    expect(edges.flat().length).toBeGreaterThan(36);
  });

  it("of a ring over 180° lie on both sides, without a border where they were cut", () => {
    const { polygons, edges } = geometry(
      areaOf([
        [170, 0],
        [-170, 0],
        [-170, 10],
        [170, 10],
        [170, 0],
      ]),
    );
    expect(painted(polygons)).toBeCloseTo(200, 6);
    expect(polygons.length).toBe(2);
    const along180 = (line: readonly Position[]) =>
      line.some((at, index) => Math.abs(at[0]) === 180 && line[index - 1]?.[0] === at[0]);
    expect(edges.filter(along180)).toEqual([]);
    // Areas that the file itself has cut there are drawn as one, too.
    const cut = geometry(areaOf(boxOf(170, 0, 180, 10)), areaOf(boxOf(-180, 0, -170, 10)));
    expect(cut.edges.filter(along180)).toEqual([]);
  });

  it("of a line over 180° end at one edge and go on from the other", () => {
    const { lines } = geometry(lineOf([170, 10], [-170, 30]));
    expect(lines.length).toBe(2);
    expect(lines[0]?.at(-1)).toEqual([180, expect.closeTo(20, 6)]);
    expect(lines[1]?.[0]).toEqual([-180, expect.closeTo(20, 6)]);
  });

  it("are finite, within the world, and have no long step, whatever the positions", () => {
    const position = fc.tuple(
      fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0)),
      fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0)),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 9 }), (line) => {
        const { lines, polygons, edges } = geometry(lineOf(...line), areaOf([...line, line[0] as Position]));
        for (const at of [...lines.flat(), ...edges.flat(), ...polygons.flat(2)]) {
          expect(Number.isFinite(at[0]) && Number.isFinite(at[1])).toBe(true);
          expect(Math.abs(at[0])).toBeLessThanOrEqual(180 + 1e-9);
          expect(Math.abs(at[1])).toBeLessThanOrEqual(90 + 1e-9);
        }
        for (const run of [...lines, ...edges])
          run.forEach(([lon], at) => {
            expect(Math.abs(lon - (run[at - 1]?.[0] ?? lon))).toBeLessThan(4);
          });
        for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
      }),
    );
  });
});
