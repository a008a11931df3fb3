import { existsSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { geoArea, geoContains } from "d3-geo";
import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Point, Position } from "geojson";
import { beforeAll, describe, expect, test } from "vitest";
import { decodeWorld, readWorld, type World } from "#loading/baseMap.ts";
import { iso2Of } from "#workshop/baseCodes.ts";
import { type BaseFileName, type BaseFiles, makeBaseMap } from "#workshop/baseMap.ts";
import { withoutSlivers } from "#workshop/baseSlivers.ts";
import type { BaseTopology } from "#workshop/baseTopology.ts";

type Areas = FeatureCollection<MultiPolygon, { a3: string }>;
type Lines = FeatureCollection<MultiLineString, { kind: string }>;

let files: BaseFiles;
const areas = (name: BaseFileName) => JSON.parse(files[name]) as Areas;
const world = (name: BaseFileName): World => decodeWorld(JSON.parse(files[name]));
beforeAll(async () => {
  files = await makeBaseMap();
}, 60_000);

const linesOf = (name: BaseFileName): Position[][] =>
  (JSON.parse(files[name]) as FeatureCollection<MultiPolygon | MultiLineString>).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : geometry.coordinates,
  );

const cutFiles = [
  "countries-coarse.geojson",
  "countries-medium.geojson",
  "borders-coarse.geojson",
  "borders-medium.geojson",
  "sea-fine.geojson",
  "coast-fine.geojson",
] as const;
const worldFiles = ["world-coarse.json", "world-medium.json"] as const;

describe("the cut base map", () => {
  test.each(cutFiles)("%s never jumps across 180 degrees and stays within the poles", (name) => {
    let segments = 0;
    for (const line of linesOf(name))
      for (let i = 1; i < line.length; i++) {
        const [[x1 = Number.NaN, y1 = Number.NaN] = [], [x2 = Number.NaN, y2 = Number.NaN] = []] = [
          line[i - 1],
          line[i],
        ];
        const alongPole = Math.abs(y1) === 90 && Math.abs(y2) === 90;
        if (!(Math.abs(x1 - x2) <= 180) && !alongPole) throw new Error(`jump from ${x1},${y1} to ${x2},${y2}`);
        if (!(Math.abs(x2) <= 180 && Math.abs(y2) <= 90)) throw new Error(`out of the world: ${x2},${y2}`);
        if (y2 < -85 && y2 > -90) throw new Error(`beyond the edge of the tiles: ${x2},${y2}`);
        segments++;
      }
    expect(segments).toBeGreaterThan(1000);
  });

  test.each(cutFiles.slice(0, 2))("rings of %s are closed, exteriors anticlockwise", (name) => {
    for (const { geometry } of areas(name).features)
      for (const rings of geometry.coordinates)
        for (const [i, ring] of rings.entries()) {
          expect(ring[0]).toEqual(ring.at(-1));
          const area = ring
            .slice(1)
            .reduce((sum, [x2 = 0, y2 = 0], k) => sum + (ring[k]?.[0] ?? 0) * y2 - x2 * (ring[k]?.[1] ?? 0), 0);
          expect(area > 0).toBe(i === 0);
        }
  });

  test.each(["borders-coarse.geojson", "borders-medium.geojson", "coast-fine.geojson"] as const)(
    "%s draws no line along 180 degrees or the pole",
    (name) => {
      for (const line of linesOf(name))
        for (let i = 1; i < line.length; i++) {
          const [a, b] = [line[i - 1] ?? [], line[i] ?? []];
          const alongCut = Math.abs(a[0] ?? 0) === 180 && Math.abs(b[0] ?? 0) === 180;
          const alongPole = (a[1] ?? 0) < -89 && (b[1] ?? 0) < -89;
          if (alongCut || alongPole) throw new Error(`line from ${a.join()} to ${b.join()}`);
        }
    },
  );
});

describe("the whole base map, on the sphere", () => {
  test("parts that quantising flattened or turned inside out are left out", () => {
    const square = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    const bare = { type: "MultiLineString" as const, arcs: [] };
    const sample: BaseTopology = {
      type: "Topology",
      arcs: [
        square,
        square.toReversed(),
        [
          [20, 0],
          [30, 0],
          [20, 0],
          [20, 0],
        ],
      ],
      objects: {
        countries: {
          type: "GeometryCollection",
          geometries: [{ type: "MultiPolygon", properties: { a3: "AAA" }, arcs: [[[0]], [[1]], [[2]]] }],
        },
        border: bare,
        disputed: bare,
        coast: bare,
      },
    };
    const [kept] = withoutSlivers(sample).objects.countries.geometries;
    expect(kept).toMatchObject({ type: "MultiPolygon", arcs: [[[0]]] });
  });

  test.each(worldFiles)("no part of %s is turned inside out", (name) => {
    for (const { properties, geometry } of world(name).countries) {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      for (const coordinates of polygons)
        expect(geoArea({ type: "Polygon", coordinates }), properties.a3).toBeLessThan(Math.PI);
    }
  });

  test("the coarse world is small enough for the first picture", () => {
    expect(brotliCompressSync(files["world-coarse.json"]).length).toBeLessThan(31_000);
  });
});

const countryAt = (name: BaseFileName, at: [number, number]) =>
  world(name)
    .countries.filter((one) => geoContains(one, at))
    .map((one) => one.properties.a3)
    .join();
const nearDashes = (name: BaseFileName, [lon, lat]: [number, number]) =>
  (JSON.parse(files[name]) as Lines).features
    .find((one) => one.properties.kind === "disputed")
    ?.geometry.coordinates.flat()
    .some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < 0.6) ?? false;

describe.each(worldFiles)("who holds what, in %s", (name) => {
  test.each<[string, string, [number, number]]>([
    ["Crimea", "UKR", [34.1, 45.2]],
    ["the Golan", "SYR", [35.76, 33.0]],
    ["the West Bank", "PSE", [35.23, 32.1]],
    ["Western Sahara", "ESH", [-13.2, 25.5]],
    ["Pristina", "XKX", [21.0, 42.6]],
    ["Taipei's island", "TWN", [121, 24]],
    ["northern Cyprus", "CYP", [33.4, 35.3]],
    ["Hargeisa", "SOM", [44.1, 9.6]],
    ["Abkhazia", "GEO", [41.2, 43]],
    ["the South Pole", "ATA", [0, -89.8]],
    ["Chukotka", "RUS", [-175, 66.5]],
    ["Galilee", "ISR", [35.35, 32.85]],
  ])("%s lies in %s", (_place, a3, at) => expect(countryAt(name, at)).toBe(a3));
});

describe.each(["borders-coarse.geojson", "borders-medium.geojson"] as const)("disputed lines in %s", (name) => {
  test.each<[string, [number, number]]>([
    ["Kosovo and Serbia", [21, 43.1]],
    ["Western Sahara and Morocco", [-10, 27.67]],
    ["the Green Line on Cyprus", [33.2, 35.1]],
    ["the line of control in Kashmir", [75.5, 34.5]],
    ["the Golan", [35.65, 33]],
    ["the West Bank", [35, 32]],
  ])("%s are dashed", (_where, at) => expect(nearDashes(name, at)).toBe(true));
  test.each<[string, [number, number]]>([
    ["France and Spain", [0.6, 42.7]],
    ["India and Pakistan in the Thar", [70.5, 26]],
  ])("%s are not", (_where, at) => expect(nearDashes(name, at)).toBe(false));
});

describe("every country can be filled and named", () => {
  const countries = "data/countries.geojson";
  test.skipIf(!existsSync(countries))("each partner country has a shape, or is known to be too small", () => {
    const wanted = (
      JSON.parse(readFileSync(countries, "utf8")) as FeatureCollection<Point, { iso3: string }>
    ).features.map((one) => one.properties.iso3);
    for (const name of cutFiles.slice(0, 2)) {
      const has = new Set(areas(name).features.map((one) => one.properties.a3));
      expect(wanted.filter((a3) => !has.has(a3) && a3 !== "VAT")).toEqual([]);
    }
  });

  test("small states are there at both resolutions", () => {
    for (const name of cutFiles.slice(0, 2)) {
      const has = areas(name).features.map((one) => one.properties.a3);
      expect(has).toEqual(
        expect.arrayContaining([
          "MLT",
          "SGP",
          "BHR",
          "MDV",
          "CPV",
          "MUS",
          "SYC",
          "AND",
          "LIE",
          "MCO",
          "SMR",
          "COM",
          "TUV",
        ]),
      );
    }
  });

  test("names stand inside their country and know its two-letter code", () => {
    const labels = JSON.parse(files["country-labels.geojson"]) as FeatureCollection<
      Point,
      { a3: string; iso2: string; minZoom: number }
    >;
    const shapes = new Map(areas("countries-medium.geojson").features.map((one) => [one.properties.a3, one.geometry]));
    expect(labels.features.length).toBeGreaterThan(230);
    for (const {
      properties: { a3, iso2, minZoom },
      geometry,
    } of labels.features) {
      expect(iso2, a3).toBe(iso2Of.get(a3));
      expect(minZoom, a3).toBeGreaterThanOrEqual(0);
      const [x = 0, y = 0] = geometry.coordinates;
      const shape = shapes.get(a3);
      if (shape !== undefined)
        expect(
          shape.coordinates.some(([ring = []]) => insideFlat(ring, x, y)),
          a3,
        ).toBe(true);
    }
  });
});

function insideFlat(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

describe("the names of the seas", () => {
  const seas = JSON.parse(readFileSync("data/seas.geojson", "utf8")) as FeatureCollection<
    Point | LineString,
    { id: string }
  >;
  test("stand and run in water", () => {
    const land = areas("countries-medium.geojson")
      .features.flatMap((one) => one.geometry.coordinates)
      .map(([ring = []]) => {
        const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
        return { ring, west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
      });
    const isLand = (x: number, y: number) =>
      land.some(
        ({ ring, west, east, south, north }) =>
          x > west && x < east && y > south && y < north && insideFlat(ring, x, y),
      );
    expect(isLand(12, 43)).toBe(true);
    for (const {
      properties: { id },
      geometry,
    } of seas.features) {
      const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
      const dense = points.flatMap((at, i) => {
        const next = points[i + 1];
        return next ? [at, [((at[0] ?? 0) + (next[0] ?? 0)) / 2, ((at[1] ?? 0) + (next[1] ?? 0)) / 2]] : [at];
      });
      for (const [x = 0, y = 0] of dense) expect(isLand(x, y), `${id} at ${x},${y}`).toBe(false);
    }
  });
  test("run from west to east", () => {
    for (const {
      properties: { id },
      geometry,
    } of seas.features)
      if (geometry.type === "LineString")
        expect((geometry.coordinates.at(-1)?.[0] ?? 0) - (geometry.coordinates[0]?.[0] ?? 0), id).toBeGreaterThan(0);
  });
});

describe("reading the world", () => {
  const answer = (body: string, status = 200) => (async () => new Response(body, { status })) as typeof fetch;
  test("gives countries and three kinds of line", async () => {
    const read = await readWorld("base/world-coarse.json", answer(files["world-coarse.json"]));
    expect(read.countries.find((one) => one.properties.a3 === "ITA")?.id).toBe("ITA");
    for (const kind of ["border", "disputed", "coast"] as const)
      expect(read.borders[kind].coordinates.length).toBeGreaterThan(3);
  });
  test("says which file failed", async () => {
    await expect(readWorld("base/x.json", answer("gone", 404))).rejects.toThrow("base/x.json");
    await expect(readWorld("base/x.json", answer("{}"))).rejects.toThrow("not a world topology");
  });
});
