import { describe, expect, it } from "vitest";
import { makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import type { GuestFeature } from "#model/guest/guestSet.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import type { Position } from "#model/schema/shared.ts";
import { collection, gated, point, shape } from "../../support/guest/gated.ts";

function positionOf(feature: GuestFeature | undefined): Position | null {
  const shape = feature?.shapes[0];
  return shape?.type === "point" ? shape.at : null;
}

const good = point([12.5, 41.9], { name: "Rome" });

describe("what GeoJSON is taken", () => {
  it.each([
    ["Point", [1, 2], ["point"]],
    [
      "MultiPoint",
      [
        [1, 2],
        [3, 4],
      ],
      ["point", "point"],
    ],
    [
      "LineString",
      [
        [1, 2],
        [3, 4],
      ],
      ["line"],
    ],
    [
      "MultiLineString",
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
      ["line", "line"],
    ],
    [
      "Polygon",
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
      ["area"],
    ],
    [
      "MultiPolygon",
      [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
      ["area"],
    ],
  ])("a bare %s is one feature, and so is one in a Feature or a collection", (type, coordinates, shapes) => {
    const geometry = { type, coordinates };
    for (const text of [geometry, shape(type, coordinates), collection(shape(type, coordinates))]) {
      const { features, report } = gated(text);
      expect(report.outcome).toBe("accept");
      expect(features.map((feature) => feature.shapes.map((found) => found.type))).toEqual([shapes]);
    }
  });

  it("collections of geometries, also nested, become one feature of all their shapes", () => {
    const inner = { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] };
    const { features, report } = gated({
      type: "GeometryCollection",
      geometries: [inner, { type: "Point", coordinates: [3, 4] }],
    });
    expect(report.outcome).toBe("accept");
    expect(features[0]?.shapes).toEqual([
      { type: "point", at: [1, 2] },
      { type: "point", at: [3, 4] },
    ]);
  });

  it("heights are read and not kept; minus zero is zero", () => {
    const { features } = gated(collection(point([-0, 5, 1e300])));
    expect(features[0]?.shapes).toEqual([{ type: "point", at: [0, 5] }]);
    expect(Object.is(positionOf(features[0])?.[0], 0)).toBe(true);
  });

  it("a file's own name is its title", () => {
    expect(gated({ ...collection(good), name: " My ports " }).title).toBe("My ports");
  });
});

describe("what is left out", () => {
  it.each([
    ["numbers in quotes", ["1", "2"], "position-not-numbers"],
    ["null", [null, null], "position-not-numbers"],
    ["a height that is no number", [1, 2, "high"], "position-not-numbers"],
    ["one number", [1], "position-not-numbers"],
    ["booleans", [true, false], "position-not-numbers"],
    ["an object", { lon: 1, lat: 2 }, "no-coordinates"],
    ["a latitude beyond the pole", [100, 91], "latitude-out-of-range"],
    ["a longitude beyond any turn", [541, 10], "longitude-out-of-range"],
    ["latitude and longitude the wrong way round", [35.7, 139.7], "looks-swapped"],
    ["metres", [565000, 5935000], "looks-projected"],
    ["nested too deep", [[1, 2]], "coordinates-misnested"],
  ])("%s: the feature, with its reason and place, while its neighbour is drawn", (_, coordinates, code) => {
    const { report, found, features } = gated(collection(good, point(coordinates)));
    expect(features).toHaveLength(1);
    expect([report.outcome, report.usable, report.dropped]).toEqual(["accept_with_warning", 1, 1]);
    expect(found[code]).toBe(1);
    const place = report.findings.find((finding) => finding.code === code)?.places[0];
    expect(place?.row).toBe(2);
    expect(place?.path).toMatch(/^features\[1\]\.geometry\.coordinates/);
  });

  it("a whole line for one bad position, which is named", () => {
    const { features, report } = gated(
      collection(
        good,
        shape("LineString", [
          [0, 0],
          [1, null],
          [2, 2],
        ]),
      ),
    );
    expect(features).toHaveLength(1);
    expect(report.findings[0]?.places[0]?.path).toBe("features[1].geometry.coordinates[1]");
  });

  it("a line of one position, a ring of three, a type that is none, what is no feature", () => {
    const { found, features } = gated(
      collection(
        good,
        shape("LineString", [[0, 0]]),
        shape("Polygon", [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ]),
        shape("Circle", [0, 0]),
        null,
        5,
        [],
      ),
    );
    expect(features).toHaveLength(1);
    expect(found).toEqual({ "line-too-short": 1, "ring-too-short": 1, "geometry-unknown": 1, "not-a-feature": 3 });
  });

  it("collections nested more than 64 deep, however deep, without exhausting the stack", () => {
    let geometry: object = { type: "Point", coordinates: [0, 0] };
    for (let depth = 0; depth < 20_000; depth++) geometry = { type: "GeometryCollection", geometries: [geometry] };
    const { found, report } = gated(collection(good, { type: "Feature", properties: {}, geometry }));
    expect(found).toEqual({ "nested-too-deep": 1 });
    expect(report.usable).toBe(1);
  });

  it("a feature without a place is said, and is no fault of the file", () => {
    const nowhere = { type: "Feature", properties: {}, geometry: null };
    expect(gated(collection(good, nowhere)).found).toEqual({ "no-place": 1 });
    const alone = gated(collection(nowhere));
    expect([alone.report.outcome, alone.report.usable, alone.report.dropped]).toEqual(["accept_with_warning", 0, 1]);
  });

  it("if nothing is left, the file is refused with the reasons", () => {
    const { report, found } = gated(collection(point(["a", "b"])));
    expect(report.outcome).toBe("reject");
    expect(found).toEqual({ "position-not-numbers": 1, "nothing-usable": 1 });
  });

  it("if all is metres, the file is refused with the way out", () => {
    const { report } = gated({
      ...collection(point([2600000, 1200000])),
      crs: { type: "name", properties: { name: "EPSG:2056" } },
    });
    const refusal = report.findings.find(({ effect }) => effect === "refused");
    expect(refusal?.code).toBe("projected");
    expect(refusal?.remedy.en).toMatch(/Save it in WGS 84/);
  });
});

describe("what is kept with a word", () => {
  it("longitudes up to 540 are brought back by a turn", () => {
    const { features, found } = gated(collection(point([190, 0]), point([-190, 0]), point([540, 0])));
    expect(features.map(({ shapes: [first] }) => first)).toEqual([
      { type: "point", at: [-170, 0] },
      { type: "point", at: [170, 0] },
      { type: "point", at: [180, 0] },
    ]);
    expect(found).toEqual({ "longitude-wrapped": 3 });
  });

  it("an open ring is closed", () => {
    const { features, found } = gated(
      collection(
        shape("Polygon", [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ]),
      ),
    );
    expect(features[0]?.shapes).toEqual([
      {
        type: "area",
        rings: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
            [0, 0],
          ],
        ],
      },
    ]);
    expect(found).toEqual({ "ring-closed": 1 });
  });

  it("a bounding box that is none is ignored; one across the antimeridian is fine", () => {
    for (const bbox of [null, "x", [1, 2, 3], ["a", 1, 2, 3], [0, 50, 1, 40], [0, -1e308, 0, 1e308]])
      expect(gated({ ...collection(good), bbox }).found).toEqual({ "bbox-ignored": 1 });
    expect(gated({ ...collection(good), bbox: [170, -20, -170, -10] }).found).toEqual({});
  });

  it("another coordinate system warns; the names of WGS 84 do not, and a link is not followed", () => {
    const named = (name: string) => gated({ ...collection(good), crs: { type: "name", properties: { name } } }).found;
    for (const fine of [
      "urn:ogc:def:crs:OGC:1.3:CRS84",
      "EPSG:4326",
      "urn:ogc:def:crs:EPSG::4326",
      "urn:ogc:def:crs:EPSG::4258",
      "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
    ])
      expect(named(fine)).toEqual({});
    for (const other of ["EPSG:3857", "EPSG:4267", "GCJ-02", "EPSG:14326"])
      expect(named(other)).toEqual({ "crs-not-wgs84": 1 });
    const link = { type: "link", properties: { href: "https://canary.invalid/CRS84" } };
    expect(gated({ ...collection(good), crs: link }).found).toEqual({ "crs-not-wgs84": 1 });
  });

  it("a thousand features of one id are one finding with a count; an id of another kind is ignored", () => {
    const { found, features } = gated(
      collection(...Array.from({ length: 1000 }, () => point([1, 2], {}, { id: "x" }))),
    );
    expect(found).toEqual({ "id-repeated": 999 });
    expect(features).toHaveLength(1000);
    expect(gated(collection(point([1, 2], {}, { id: {} }))).found).toEqual({ "id-ignored": 1 });
    expect(gated(collection(point([1, 2], {}, { id: 1 }), point([1, 2], {}, { id: "1" }))).found).toEqual({
      "id-repeated": 1,
    });
  });

  it("a part of a larger answer is said to be one", () => {
    expect(gated({ ...collection(good), numberMatched: 9, numberReturned: 1 }).found).toEqual({ "there-is-more": 1 });
  });

  it("a valid file with nothing in it is accepted, and said to be empty", () => {
    const { report, found } = gated(collection());
    expect([report.outcome, report.usable]).toEqual(["accept_with_warning", 0]);
    expect(found).toEqual({ "nothing-to-draw": 1 });
  });
});

describe("swapped coordinates", () => {
  const tokyo = point([35.7, 139.7]);
  const fixes = (value: unknown, swap = false) =>
    gated(value, swap).report.findings.flatMap((finding) => finding.fixes);

  it("are offered to be exchanged where that would mend all and harm none", () => {
    expect(fixes(collection(tokyo, point([41.9, 12.5])))).toEqual([{ kind: "swap-coordinates" }]);
  });

  it("are not offered where others would be harmed, nor where nothing is wrong", () => {
    expect(fixes(collection(tokyo, point([139.7, 35.7])))).toEqual([]);
    expect(fixes(collection(point([41.9, 12.5])))).toEqual([]);
  });

  it("are exchanged when asked, with a word, and only then", () => {
    const asked = gated(collection(tokyo), true);
    expect(asked.features[0]?.shapes).toEqual([{ type: "point", at: [139.7, 35.7] }]);
    expect(asked.found).toEqual({ "swapped-as-asked": 1 });
    expect(asked.report.outcome).toBe("accept");
    expect(gated(collection(tokyo)).features).toEqual([]);
  });
});

describe("what is no GeoJSON", () => {
  it.each([
    [null, /nothing/],
    ["hello", /text in quotes/],
    [[], /empty list/],
    [{}, /empty object/],
    [[{ lat: 1, lon: 2 }], /table, as a list of records/],
    [[collection(good)], /list of GeoJSON objects/],
    [{ geometryType: "esriGeometryPoint", features: [{ attributes: {} }] }, /Esri JSON/],
    [{ version: "v1", datasets: [], config: {} }, /kepler/],
    [{ name: "x", version: "1", dependencies: {} }, /package\.json/],
    [{ version: 8, sources: {}, layers: [] }, /style of MapLibre/],
    [{ nodes: [], links: [] }, /network/],
    [{ type: "featurecollection", features: [] }, /misspelt/],
    [{ type: "FeatureCollection", features: {} }, /"features" is missing/],
    [{ a: point([1, 2]) }, /names of their own/],
  ])("%j is refused by what it seems to be", (value, message) => {
    const { report } = gated(value);
    expect(report.outcome).toBe("reject");
    expect(report.findings[0]?.code).toBe("not-geojson");
    expect(report.findings[0]?.message.en).toMatch(message);
    expect(report.findings[0]?.message.it).not.toBe(report.findings[0]?.message.en);
  });
});

it("features that come one by one are gated as those of a list", () => {
  const reporter = makeReporter();
  const kept: unknown[] = [];
  const gate = makeGeoJsonGate(reporter, false, (feature) => kept.push(feature));
  gate.feature(good);
  gate.feature(null);
  gate.root({ type: "FeatureCollection", features: [] }, true);
  gate.end();
  expect(kept).toEqual(gated(collection(good, null)).features);
  expect(reporter.end(1)).toEqual(gated(collection(good, null)).report);
});
