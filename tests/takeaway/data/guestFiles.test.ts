import { XMLValidator } from "fast-xml-parser";
import type { FeatureCollection } from "geojson";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { actorsCsv } from "#takeaway/data/actorsCsv.ts";
import { bibtexOf } from "#takeaway/data/bibtexOf.ts";
import { cslJsonOf } from "#takeaway/data/cslJsonOf.ts";
import type { DataFacts } from "#takeaway/data/dataFacts.ts";
import { geoJsonOf } from "#takeaway/data/geoJsonOf.ts";
import { gexfOf } from "#takeaway/data/gexfOf.ts";
import { rightsOf, shownSets } from "#takeaway/data/guestRights.ts";
import { shownSources } from "#takeaway/data/shownSources.ts";
import { tiesCsv } from "#takeaway/data/tiesCsv.ts";
import { guestFeature, guestSet, guestTie, heldInWorker, hostileNames, newEnd } from "../../support/guestSets.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const ownTerms = "own data of the reader: mine.csv";
const facts: DataFacts = {
  title: "Ties",
  atlas: "Entente",
  description: "",
  language: "en",
  asOf: "2026-11-21",
  day: "2026-11-21",
  licence: "CC-BY-4.0",
  rights: `CC-BY-4.0; ${ownTerms}`,
  link: "https://example.org/",
};
const atlas = joinGuests(shippedAtlas(), [
  guestSet("mine", {
    features: [
      guestFeature(2, {
        name: "Depot",
        since: "2010",
        style: { markerColour: "#123456" },
        shapes: [{ type: "point", at: [4.123456789, 52] }],
        properties: [
          ["tons", "-5"],
          ["__proto__", "x"],
          ["marker-size", "small"],
        ],
      }),
      guestFeature(3, {
        shapes: [
          {
            type: "area",
            rings: [
              [
                [0, 0],
                [2, 0],
                [2, 2],
                [0, 0],
              ],
            ],
          },
          {
            type: "line",
            line: [
              [0, 0],
              [1, 1],
            ],
          },
        ],
      }),
    ],
    ties: [
      guestTie(4, { actor: "JPN" }, newEnd("Turin", { at: [7.7, 45] }), {
        source: "A paper",
        url: "https://example.org/p",
        until: "2020",
        since: "2010",
      }),
    ],
  }),
]);
const visibleOf = (of = atlas) => createAtlasState(of, defaultPose).visible.value;
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;

describe("what a reader brought, in files of data", () => {
  it("stands among the ties and their ends, each row on its own terms", () => {
    const ties = rowsOf(tiesCsv(atlas, visibleOf(), facts));
    expect(ties.filter(({ licence }) => licence === ownTerms)).toMatchObject([
      {
        id: "mine.t1~JPN~mine.a1",
        family: "guest-mine",
        since: "2010",
        until: "2020",
        confidence: "",
        sources: "mine (row 4); mine.s1",
        url: "https://example.org/p",
      },
    ]);
    const actors = rowsOf(actorsCsv(atlas, visibleOf(), facts));
    expect(actors.filter(({ licence }) => licence === ownTerms).map(({ name }) => name)).toEqual(["Turin"]);
    expect(actors.find(({ id }) => id === "JPN")?.["licence"]).toBe("CC-BY-4.0");
  });

  it("is GeoJSON as it came: its shapes, its properties, its style, and for the rest the colour of its set", () => {
    const read = JSON.parse(geoJsonOf(atlas, visibleOf(), defaultPose.layers, facts)) as FeatureCollection & {
      licence: string;
    };
    const own = read.features.filter(({ id }) => String(id).startsWith("feature:"));
    expect(own).toMatchObject([
      {
        geometry: { type: "Point", coordinates: [4.123456789, 52] },
        entente: { file: "mine.csv", row: 2, since: "2010", licence: ownTerms },
      },
      { geometry: { type: "GeometryCollection", geometries: [{ type: "Polygon" }, { type: "LineString" }] } },
    ]);
    expect(Object.entries(own[0]?.properties ?? {})).toEqual([
      ["title", "Depot"],
      ["marker-color", "#123456"],
      ["marker-size", "small"],
      ["tons", "-5"],
      ["__proto__", "x"],
    ]);
    expect(own[1]?.properties).toMatchObject({
      title: "mine, row 3",
      stroke: "#685500",
      fill: "#685500",
      "fill-opacity": 0.6,
    });
    expect(read.licence).toBe(`CC-BY-4.0; ${ownTerms}`);
    const off = { ...defaultPose.layers, guests: { on: false, opacity: 1 } };
    expect(geoJsonOf(atlas, visibleOf(), off, facts)).not.toContain("feature:mine");
  });

  it("leaves the sample of a large set out, and says which set that is", () => {
    const large = joinGuests(shippedAtlas(), [
      guestSet("big", { features: [guestFeature(1)] }, { tiles: heldInWorker }),
    ]);
    const read = JSON.parse(geoJsonOf(large, visibleOf(large), defaultPose.layers, facts)) as FeatureCollection &
      Record<string, unknown>;
    expect(read["setsLeftOut"]).toEqual(["big.csv"]);
    expect(read.features.some(({ id }) => String(id).startsWith("feature:"))).toBe(false);
  });

  it("is cited as what the row names, not as read by the atlas; a file of one's own is in no bibliography", () => {
    const sources = shownSources(atlas, visibleOf(), defaultPose.layers).filter(({ source }) => source.guest);
    expect(sources.map(({ source }) => source.title)).toEqual(["A paper"]);
    const [entry] = JSON.parse(cslJsonOf(sources, facts)) as Record<string, unknown>[];
    expect(JSON.stringify(entry)).not.toContain("via Entente");
    expect(entry).not.toHaveProperty("accessed");
    expect(bibtexOf(sources, facts)).toContain("Named in the reader's file mine.csv");
  });

  it("is on its own terms beside the atlas's, as far as it is visible", () => {
    const sets = (layers = defaultPose.layers) => shownSets(visibleOf(), layers);
    expect(rightsOf(atlas, sets(), "CC-BY-4.0", "en")).toBe(`CC-BY-4.0; ${ownTerms}`);
    expect(rightsOf(atlas, sets(), "CC-BY-4.0", "it")).toBe("CC-BY-4.0; dati propri di chi legge: mine.csv");
    const none = { ...defaultPose.layers, ties: { on: false, opacity: 1 }, guests: { on: false, opacity: 1 } };
    expect(rightsOf(atlas, sets(none), "CC-BY-4.0", "en")).toBe("CC-BY-4.0");
  });
});

it("hostile names stay text in every file", () => {
  const hostile = joinGuests(shippedAtlas(), [
    guestSet("bad", {
      features: hostileNames.map((name, at) => guestFeature(at + 1, { name, properties: [[name, name]] })),
      ties: hostileNames.map((name, at) =>
        guestTie(at + 50, newEnd(name), { actor: "JPN" }, { name, type: name, source: name }),
      ),
    }),
  ]);
  const visible = visibleOf(hostile);
  expect(XMLValidator.validate(gexfOf(hostile, visible, facts))).toBe(true);
  expect(gexfOf(hostile, visible, facts).replace(/[\n\t]/g, "")).not.toMatch(/\p{Cc}|\p{Cs}|<img|<script/u);
  expect(() => JSON.parse(geoJsonOf(hostile, visible, defaultPose.layers, facts)) as unknown).not.toThrow();
  for (const csv of [tiesCsv(hostile, visible, facts), actorsCsv(hostile, visible, facts)])
    for (const row of rowsOf(csv)) for (const cell of Object.values(row)) expect(cell.startsWith("=")).toBe(false);
  const sources = shownSources(hostile, visible, defaultPose.layers);
  expect(bibtexOf(sources, facts).length).toBeGreaterThan(1000);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
});
