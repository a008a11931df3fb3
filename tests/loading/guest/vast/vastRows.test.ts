import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCollector } from "#loading/guest/vast/collector.ts";
import { compareCells } from "#loading/guest/vast/vastRows.ts";
import { openVastSet, type VastSet } from "#loading/guest/vast/vastSet.ts";
import type { GuestFeature, GuestTie } from "#model/guest/guestSet.ts";
import { guestFeature, guestPoint, guestTie } from "../../../support/guest/guestRows.ts";

const always = { features: -1, positions: -1, ties: -1 };
const { signal } = new AbortController();

function setOf(rows: readonly (GuestFeature | GuestTie)[]): VastSet {
  const collector = createCollector({ key: "k", weaveAtMost: always, placeOfActor: () => null });
  for (const row of rows)
    if ("from" in row) collector.addTie(row);
    else collector.addFeature(row);
  if (!collector.store) throw new Error("It is not large");
  return openVastSet(collector.store);
}
const cell = fc.oneof(
  fc.constantFrom("", "10", "9", "-1.5", "2e3", "Zürich", "zurich", "__proto__"),
  fc.string({ maxLength: 5 }),
);

describe("the table of a large set", () => {
  test("pages, search and order are those of a plain list", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 25 }),
        fc.record({
          from: fc.nat(10),
          count: fc.nat(10),
          sort: fc.option(fc.nat(1)),
          down: fc.boolean(),
          text: fc.oneof(fc.constant(""), fc.string({ maxLength: 2 })),
        }),
        async (rows, ask) => {
          const set = setOf(
            rows.map(([a, b], index) =>
              guestPoint(index + 1, [0, 0], {
                properties: [
                  ["a", a],
                  ["constructor", b],
                ],
              }),
            ),
          );
          const page = await set.rows(ask, signal);
          const plain = rows
            .map((cells, index) => ({ row: index + 1, cells: [...cells] }))
            .filter(({ cells }) => cells.some((each) => each.toLowerCase().includes(ask.text.toLowerCase())));
          if (ask.sort !== null)
            plain.sort((x, y) => compareCells(x.cells[ask.sort ?? 0] ?? "", y.cells[ask.sort ?? 0] ?? "", ask.down));
          else if (ask.down) plain.reverse();
          expect(page.total).toBe(plain.length);
          expect(page.rows).toEqual(plain.slice(ask.from, ask.from + ask.count));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("numbers stand before words and in their own order, rows without a value last whichever way", () => {
    const order = (down: boolean) => ["b", "10", "", "9", "a", "-1"].sort((x, y) => compareCells(x, y, down));
    expect(order(false)).toEqual(["-1", "9", "10", "a", "b", ""]);
    expect(order(true)).toEqual(["b", "a", "10", "9", "-1", ""]);
  });

  test("a row is asked for by its number in the file, in whatever order rows came", async () => {
    const named = (row: number) => guestPoint(row, [0, 0], { properties: [["n", `is ${row}`]] });
    for (const rows of [
      [2, 5, 9],
      [9, 2, 5],
    ]) {
      const set = setOf(rows.map(named));
      expect(set.properties(5)).toEqual([["n", "is 5"]]);
      expect(set.properties(4)).toEqual([]);
    }
  });

  test("a search that nobody waits for any more ends", async () => {
    const set = setOf(Array.from({ length: 50 }, (_, row) => guestPoint(row, [0, 0], { properties: [["n", "x"]] })));
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    await expect(set.tile(0, 0, 0, stop.signal, null)).rejects.toThrow("enough");
  });
});

describe("a large set as a file", () => {
  const rows = [
    guestPoint(1, [1.5, 2], {
      id: "a",
      properties: [
        ["name", "Fäbrik"],
        ["__proto__", "=1+1"],
      ],
    }),
    guestFeature(3, [
      {
        type: "line",
        line: [
          [0, 0],
          [1, 1],
        ],
      },
      {
        type: "line",
        line: [
          [2, 2],
          [3, 3],
        ],
      },
    ]),
    guestFeature(
      4,
      [
        { type: "point", at: [1, 1] },
        {
          type: "area",
          rings: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      ],
      {
        properties: [["size", "12.50"]],
      },
    ),
  ];

  test("GeoJSON has every shape, and every word as it was", async () => {
    const text = await (await setOf(rows).save("geojson", signal)).text();
    const { type, features } = JSON.parse(text) as { type: string; features: Record<string, unknown>[] };
    expect(type).toBe("FeatureCollection");
    expect(features).toHaveLength(3);
    expect(features[0]).toMatchObject({ type: "Feature", id: "a", geometry: { type: "Point", coordinates: [1.5, 2] } });
    expect(Object.entries(features[0]?.["properties"] as object)).toEqual([
      ["name", "Fäbrik"],
      ["__proto__", "=1+1"],
    ]);
    expect(features[1]?.["geometry"]).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ],
    });
    expect(features[2]).toMatchObject({
      geometry: { type: "GeometryCollection", geometries: [{}, {}] },
      properties: { size: "12.50" },
    });
  });

  test("CSV has a column for each name, and nothing that a spreadsheet takes for a formula", async () => {
    const bytes = new Uint8Array(await (await setOf(rows).save("csv", signal)).arrayBuffer());
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\r\n");
    expect(lines).toEqual([
      "\uFEFFrow,lon,lat,name,__proto__,size",
      "1,1.5,2,Fäbrik,'=1+1,",
      "3,,,,,",
      "4,,,,,12.50",
      "",
    ]);
  });

  test("ties say their ends", async () => {
    const set = setOf([guestTie(2, [0, 1], [2, 3], { properties: [["since", "2020"]] })]);
    const text = await (await set.save("csv", signal)).text();
    expect(text.split("\r\n").slice(0, 2)).toEqual(["row,from,to,since", "2,from 2,to 2,2020"]);
    const { features } = JSON.parse(await (await set.save("geojson", signal)).text()) as {
      features: { geometry: unknown; properties: unknown }[];
    };
    expect(features[0]).toMatchObject({
      geometry: {
        type: "LineString",
        coordinates: [
          [0, 1],
          [2, 3],
        ],
      },
      properties: { since: "2020", from: "from 2", to: "to 2" },
    });
  });
});
