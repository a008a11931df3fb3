import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCollector } from "#loading/guest/vast/collector.ts";
import { tileCutter } from "#loading/guest/vast/cutTile.ts";
import { worldX, worldY } from "#loading/guest/vast/mercator.ts";
import type { GuestFeature, GuestTie } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";
import { guestFeature, guestPoint, guestTie } from "../../../support/guest/guestRows.ts";
import { readTile } from "../../../support/guest/readTile.ts";

function cutterOf(features: readonly GuestFeature[], ties: readonly GuestTie[] = [], most?: number) {
  const weaveAtMost = { features: -1, positions: -1, ties: -1 };
  const collector = createCollector({ key: "k", weaveAtMost, placeOfActor: () => null });
  for (const feature of features) collector.addFeature(feature);
  for (const tie of ties) collector.addTie(tie);
  if (!collector.store) throw new Error("It is not large");
  return tileCutter(collector.store, most);
}
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<Position>;

describe("points in tiles", () => {
  test("each is in the tile it lies in, in no other, and where it lies", () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 12 }), (places, z) => {
        const cut = cutterOf(places.map((at, index) => guestPoint(index + 1, at)));
        const tiles = 2 ** z;
        const seen = new Map<number | null, number>();
        const visited = new Set<string>();
        for (const [lon, lat] of places)
          for (const [dx, dy] of [
            [0, 0],
            [1, 0],
            [-1, 0],
            [0, 1],
            [0, -1],
          ] as const) {
            const x = Math.floor(worldX(lon) * tiles) + dx;
            const y = Math.floor(worldY(lat) * tiles) + dy;
            if (x < 0 || y < 0 || x >= tiles || y >= tiles || visited.has(`${x} ${y}`)) continue;
            visited.add(`${x} ${y}`);
            for (const { id, lines } of readTile(cut(z, x, y).bytes).get("points") ?? []) {
              seen.set(id, (seen.get(id) ?? 0) + 1);
              const [px = -1, py = -1] = lines[0]?.[0] ?? [];
              const [trueLon, trueLat] = places[(id ?? 0) - 1] as Position;
              expect(Math.abs(px / 4096 + x - worldX(trueLon) * tiles) * 4096).toBeLessThanOrEqual(1.001);
              expect(Math.abs(py / 4096 + y - worldY(trueLat) * tiles) * 4096).toBeLessThanOrEqual(1.001);
              expect(Math.min(px, py)).toBeGreaterThanOrEqual(0);
              expect(Math.max(px, py)).toBeLessThan(4096);
            }
          }
        expect([...seen.values()].every((times) => times === 1)).toBe(true);
        expect(seen.size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });

  test("where there are too many, those within two pixels are one, and the count says for how many each stands", () => {
    const count = 7000;
    const cut = cutterOf(
      Array.from({ length: count }, (_, index) => guestPoint(index + 1, [(index % 70) / 10, (index / 70) % 80])),
      [],
      6000,
    );
    const tile = cut(0, 0, 0);
    const marks = readTile(tile.bytes).get("points") ?? [];
    expect(tile.held).toBe(count);
    expect(tile.thinned).toBe(0);
    expect(marks).toHaveLength(tile.drawn);
    expect(tile.drawn).toBeLessThan(6000);
    expect(marks.reduce((sum, { tags }) => sum + Number(tags.get("n") ?? 1), 0)).toBe(count);
    // The first of the file stands for those beside it.
    expect(marks.some(({ id }) => id === 1)).toBe(true);
    const near = cut(6, 33, 31);
    expect(near.drawn).toBe(near.held);
  });

  test("say their row and their own colour, and nothing of what the file calls them", () => {
    const cut = cutterOf([
      guestPoint(7, [1, 1], { properties: [["constructor", "x"]], name: "A", style: { markerColour: "#00ff00" } }),
      guestPoint(9, [2, 2]),
    ]);
    const marks = readTile(cut(0, 0, 0).bytes).get("points") ?? [];
    expect(marks.map(({ id, tags }) => [id, ...tags])).toEqual([[7, ["c", "#00ff00"]], [9]]);
  });

  test("beyond the latitude where tiles end are in no tile", () => {
    expect(cutterOf([guestPoint(1, [0, 89])])(0, 0, 0)).toMatchObject({ bytes: null, held: 0 });
  });
});

describe("what the filter lets through", () => {
  const dated = [
    guestPoint(1, [0, 0], { since: "2020", until: "2022-06" }),
    guestPoint(2, [10, 0], { since: "2023" }),
    guestPoint(3, [20, 0], { status: "planned" }),
    guestFeature(
      4,
      [
        {
          type: "line",
          line: [
            [0, 10],
            [20, 10],
          ],
        },
      ],
      { status: "in_force", until: "2021" },
    ),
  ];
  const shown = (filter: Parameters<ReturnType<typeof cutterOf>>[3]) => {
    const tile = readTile(cutterOf(dated)(0, 0, 0, filter).bytes);
    return ["points", "lines"].flatMap((kind) => tile.get(kind) ?? []).map(({ id }) => id);
  };
  const all = { day: null, span: null, statuses: null };

  test("is everything where nothing is asked", () => {
    expect(shown(all)).toEqual([1, 2, 3, 4]);
    expect(shown(null)).toEqual([1, 2, 3, 4]);
  });

  test("at a day: what may have begun and may not be over, and what has no dates", () => {
    expect(shown({ ...all, day: "2022-06-30" })).toEqual([1, 3]);
    expect(shown({ ...all, day: "2022-07-01" })).toEqual([3]);
    expect(shown({ ...all, day: "2023-01-01" })).toEqual([2, 3]);
    expect(shown({ ...all, day: "2021-12-31" })).toEqual([1, 3, 4]);
  });

  test("within a span: what is dated in it", () => {
    expect(shown({ ...all, span: { from: "2021", to: "2022" } })).toEqual([1, 4]);
  });

  test("of a status: rows without one pass", () => {
    expect(shown({ ...all, statuses: ["in_force"] })).toEqual([1, 2, 4]);
  });
});

describe("lines, areas and ties in tiles", () => {
  test("a tie over 180° runs off one edge and on at the other, and nowhere across the map", () => {
    const lines = readTile(cutterOf([], [guestTie(1, [170, 0], [-170, 0])])(0, 0, 0).bytes).get("lines")?.[0]?.lines;
    const xs = lines?.flat().map(([x]) => x) ?? [];
    expect(lines).toHaveLength(2);
    expect(Math.min(...xs)).toBe(-64);
    expect(Math.max(...xs)).toBe(4160);
    expect(xs.filter((x) => x > 200 && x < 3900)).toEqual([]);
  });

  test("a tie follows the great circle", () => {
    // From 40° N to 40° N over 80° of longitude the shortest way passes 47.6° N: tan 40° / cos 40°.
    const tie = readTile(cutterOf([], [guestTie(1, [0, 40], [80, 40])])(0, 0, 0).bytes).get("lines")?.[0];
    const top = Math.min(...(tie?.lines.flat().map(([, y]) => y) ?? []));
    const north = (Math.atan(Math.tan((40 * Math.PI) / 180) / Math.cos((40 * Math.PI) / 180)) * 180) / Math.PI;
    expect(Math.abs(top - worldY(north) * 4096)).toBeLessThan(3);
    expect(tie?.tags.get("t")).toBe(1);
  });

  test("a tie is in every tile that its great circle crosses, and in none far from it", () => {
    fc.assert(
      fc.property(
        position,
        position,
        fc.integer({ min: 1, max: 5 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        (from, to, z, share) => {
          const [a, b] = [from, to].map(([lon, lat]) => {
            const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
            return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
          }) as [number[], number[]];
          const angle = Math.acos(
            Math.max(
              -1,
              Math.min(
                1,
                a.reduce((sum, each, at) => sum + each * (b[at] as number), 0),
              ),
            ),
          );
          fc.pre(angle > 0.1 && angle < 3);
          const on = a.map(
            (each, at) =>
              (Math.sin((1 - share) * angle) * each + Math.sin(share * angle) * (b[at] as number)) / Math.sin(angle),
          );
          const lat = (Math.asin(on[2] as number) * 180) / Math.PI;
          fc.pre(Math.abs(lat) < 80);
          const [x, y] = [worldX((Math.atan2(on[1] as number, on[0] as number) * 180) / Math.PI), worldY(lat)].map(
            (at) => at * 2 ** z,
          ) as [number, number];
          const lines =
            readTile(cutterOf([], [guestTie(1, from, to)])(z, Math.floor(x), Math.floor(y)).bytes).get("lines")?.[0]
              ?.lines ?? [];
          const [px, py] = [(x % 1) * 4096, (y % 1) * 4096];
          const distances = lines.flatMap((line) =>
            line.slice(1).map(([bx, by], index) => {
              const [ax, ay] = line[index] as readonly [number, number];
              const length = (bx - ax) ** 2 + (by - ay) ** 2;
              const along =
                length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
              return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay));
            }),
          );
          // Three pixels: what the bend of a step may differ by.
          expect(Math.min(...distances)).toBeLessThan(24);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("areas are cut at the tile's edge, closed, their outer ring one way and holes the other", () => {
    const ring = (west: number, south: number, east: number, north: number): Position[] => [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const cut = cutterOf([
      guestFeature(1, [{ type: "area", rings: [ring(-40, -40, 40, 40), ring(-20, -20, 20, 20)] }]),
    ]);
    for (const [z, x, y] of [
      [0, 0, 0],
      [1, 0, 0],
      [1, 1, 1],
    ] as const) {
      const [area] = readTile(cut(z, x, y).bytes).get("areas") ?? [];
      const areas = area?.lines.map((line) =>
        line.slice(1).reduce((sum, [bx, by], at) => sum + (line[at]?.[0] ?? 0) * by - bx * (line[at]?.[1] ?? 0), 0),
      );
      expect(areas).toHaveLength(2);
      expect(areas?.[0]).toBeGreaterThan(0);
      expect(areas?.[1]).toBeLessThan(0);
      for (const [px, py] of area?.lines.flat() ?? []) {
        expect(Math.min(px, py)).toBeGreaterThanOrEqual(-64);
        expect(Math.max(px, py)).toBeLessThanOrEqual(4160);
      }
    }
    expect(cut(2, 0, 0).bytes).toBeNull();
  });

  test("what is smaller than a pixel is still there", () => {
    const tiny: Position[] = [
      [10, 10],
      [10.001, 10],
      [10.001, 10.001],
      [10, 10],
    ];
    const tile = readTile(
      cutterOf([
        guestFeature(1, [{ type: "area", rings: [tiny] }]),
        guestFeature(2, [{ type: "line", line: tiny.slice(0, 3) }]),
      ])(0, 0, 0).bytes,
    );
    expect(tile.get("areas")).toHaveLength(1);
    expect(tile.get("lines")?.[0]?.lines[0]?.length).toBeGreaterThan(1);
  });

  test("too many in one tile: the largest are drawn, and how many are not is told", () => {
    const count = 610;
    const cut = cutterOf(
      Array.from({ length: count }, (_, index) => {
        const [lon, lat] = [(index % 300) - 150, ((index / 300) % 140) - 70];
        return guestFeature(index + 1, [
          {
            type: "line",
            line: [
              [lon, lat],
              [lon + (index < 100 ? 9 : 2), lat],
            ],
          },
        ]);
      }),
      [],
      600,
    );
    const tile = cut(0, 0, 0);
    expect(tile.held).toBe(count);
    expect(tile.drawn + tile.thinned).toBe(count);
    expect(tile.drawn).toBe(600);
    const ids = new Set(
      readTile(tile.bytes)
        .get("lines")
        ?.map(({ id }) => id),
    );
    expect(Array.from({ length: 100 }, (_, index) => index + 1).every((id) => ids.has(id))).toBe(true);
  });
});
