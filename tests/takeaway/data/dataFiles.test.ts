import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { FeatureCollection, LineString, MultiLineString } from "geojson";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { defaultPose, type Pose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { actorsCsv } from "#takeaway/data/actorsCsv.ts";
import { bibtexOf, texEscaped } from "#takeaway/data/bibtexOf.ts";
import { cslJsonOf } from "#takeaway/data/cslJsonOf.ts";
import type { DataFacts } from "#takeaway/data/dataFacts.ts";
import { geoJsonOf } from "#takeaway/data/geoJsonOf.ts";
import { gexfOf } from "#takeaway/data/gexfOf.ts";
import { shownSources } from "#takeaway/data/shownSources.ts";
import { tiesCsv } from "#takeaway/data/tiesCsv.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const facts: DataFacts = {
  title: "Ties & cables of {the} Union",
  atlas: "Entente",
  description: "100 % of what is visible, #1_of $2",
  language: "en",
  asOf: "2026-11-21",
  day: "2026-11-21",
  licence: "CC-BY-4.0",
  link: "https://example.org/?families=trade&time=2024",
};
const atlas = shippedAtlas();
const shown = (change: Partial<Pose> = {}) => createAtlasState(atlas, { ...defaultPose, ...change });
const tradeOnly: Partial<Pose> = { filter: { ...defaultPose.filter, families: ["trade"] }, time: "2024" };
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true }).data;

describe("ties as CSV", () => {
  it.each([
    ["all", {}],
    ["filtered", tradeOnly],
  ] as const)("has every visible tie once (%s)", (_, change) => {
    const visible = shown(change).visible.value;
    const rows = rowsOf(tiesCsv(atlas, visible, facts));
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ id }) => id)).toEqual(visible.ties.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
  it("holds the filter and the date", () => {
    const rows = rowsOf(tiesCsv(atlas, shown(tradeOnly).visible.value, facts));
    expect(new Set(rows.map(({ family }) => family))).toEqual(new Set(["trade"]));
    expect(rows.filter(({ since = "" }) => since > "2024-12-31" && since.length > 4)).toEqual([]);
  });
  it("speaks the reader's language in the cells and one language in the heads", () => {
    const row = rowsOf(tiesCsv(atlas, shown().visible.value, { ...facts, language: "it" })).find(
      ({ target }) => target === "JPN",
    );
    expect(row).toMatchObject({ source: "EU", source_name: "Unione europea", target_name: "Giappone" });
  });
  it("is read by Excel and by RFC 4180", () => {
    const csv = tiesCsv(atlas, shown().visible.value, facts);
    expect(csv.startsWith("\uFEFFid,source,target,")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toContain("\n");
  });
});

it("every row as CSV says of when it is, on what terms, and where it came from", () => {
  const { visible } = shown(tradeOnly);
  for (const csv of [tiesCsv(atlas, visible.value, facts), actorsCsv(atlas, visible.value, facts)])
    for (const row of rowsOf(csv))
      expect(row).toMatchObject({ as_of: facts.day, licence: "CC-BY-4.0", view: facts.link });
});

it("the nodes as CSV are the ends of the ties, with the number of those ties", () => {
  const visible = shown(tradeOnly).visible.value;
  const rows = rowsOf(actorsCsv(atlas, visible, facts));
  const ends = visible.ties.flatMap(({ from, to }) => [from.id, to.id]);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ends));
  expect(rows.find(({ id }) => id === "EU")?.["ties"]).toBe(String(ends.filter((id) => id === "EU").length));
});

describe("GeoJSON", () => {
  const read = (change: Partial<Pose> = {}) => {
    const state = shown(change);
    const layers = state.pose.value.layers;
    return JSON.parse(geoJsonOf(atlas, state.visible.value, layers, facts)) as FeatureCollection &
      Record<string, unknown>;
  };
  it("has a line for every tie between two places, and says how many have none", () => {
    const { features, tiesWithoutPlace } = read();
    const lines = features.filter(({ properties }) => properties?.["kind"] === "tie");
    expect(lines.length + Number(tiesWithoutPlace)).toBe(shown().visible.value.ties.length);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(features.every(({ id }) => typeof id === "string")).toBe(true);
  });
  it("never jumps over the antimeridian and has at most six decimals", () => {
    const { features } = read();
    const runs = features.flatMap(({ geometry }) =>
      geometry.type === "LineString" || geometry.type === "MultiLineString" ? linesOf(geometry) : [],
    );
    const jumps = runs.filter((run) =>
      run.some(([lon = 0], at) => at > 0 && Math.abs(lon - (run[at - 1]?.[0] ?? lon)) > 180),
    );
    expect(jumps).toEqual([]);
    const numbers = runs.flat(2);
    expect(numbers.every((value) => Math.abs(value * 1e6 - Math.round(value * 1e6)) < 1e-3)).toBe(true);
    expect(numbers.length).toBeGreaterThan(1000);
  });
  it("cuts a tie that crosses it at its very edge, on both sides", () => {
    const { features } = read();
    const crossing = features.filter(
      ({ geometry, properties }) => geometry.type === "MultiLineString" && properties?.["kind"] === "tie",
    );
    const edges = crossing
      .flatMap(({ geometry }) => (geometry as MultiLineString).coordinates.flat())
      .map(([lon]) => lon);
    expect(edges).toContain(180);
    expect(edges).toContain(-180);
  });
  it("leaves out what the layers leave out", () => {
    const layers = { ...defaultPose.layers, cables: { on: false, opacity: 1 }, landings: { on: false, opacity: 1 } };
    const kinds = new Set(read({ layers }).features.map(({ properties }) => properties?.["kind"]));
    expect(kinds).toEqual(new Set(["tie", "country", "city", "bloc", "organisation"]));
  });
  it("says whose it is, of when, and where it came from", () => {
    const { licence, asOf, link, sources, bbox, crs } = read();
    expect({ licence, asOf, link, crs, bbox }).toEqual({ licence: "CC-BY-4.0", asOf: "2026-11-21", link: facts.link });
    expect((sources as unknown[]).length).toBeGreaterThan(50);
  });
});

const linesOf = (geometry: LineString | MultiLineString) =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

describe("GEXF", () => {
  let text = "";
  beforeAll(() => {
    text = gexfOf(atlas, shown(tradeOnly).visible.value, { ...facts, day: "2024-12-31" });
  });
  it("is valid XML with a node for each actor and an edge for each tie", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { gexf } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(text);
    const visible = shown(tradeOnly).visible.value;
    const edges = gexf.graph.edges.edge as { id: string; source: string; target: string }[];
    expect(edges.map(({ id }) => id)).toEqual(visible.ties.map(({ id }) => id));
    const nodes = new Set((gexf.graph.nodes.node as { id: string }[]).map(({ id }) => id));
    expect(nodes).toEqual(new Set(visible.ties.flatMap(({ from, to }) => [from.ref, to.ref])));
    expect(gexf.meta.description).toContain("CC-BY-4.0");
    expect(gexf.meta.description).toContain("As of 2024-12-31");
  });
  it("gives places as numbers", () => {
    expect(text).toMatch(/<attribute id="lat" title="lat" type="double"\/>/);
  });
});

describe("sources", () => {
  const state = shown();
  const sources = shownSources(atlas, state.visible.value, state.pose.value.layers);
  it("as CSL-JSON are those of the visible ties and cables, each once", () => {
    const items = JSON.parse(cslJsonOf(sources, facts)) as { id: string; author?: { literal: string }[] }[];
    const cited = new Set(
      state.visible.value.ties.flatMap(({ participation }) => participation.sources.map(({ source }) => source)),
    );
    const ids = new Set(items.map(({ id }) => id));
    expect(items.length).toBe(ids.size);
    expect([...cited].filter((id) => !ids.has(id) && atlas.sourceById.get(id)?.kind !== "knowledge")).toEqual([]);
    const named = items.filter(({ author }) => author);
    expect(named.length).toBeGreaterThan(items.length - 5);
    expect(named.every(({ author }) => / via Entente$/.test(author?.[0]?.literal.slice(1) ?? ""))).toBe(true);
  });
  it("as BibTeX are read back by another program, title for title", () => {
    const read = new Cite(bibtexOf(sources, facts)).data as { id: string; title: string; URL?: string }[];
    expect(read.map(({ id }) => id)).toEqual(sources.map(({ source }) => source.id));
    const plain = (text: string) => text.replace(/\s+/g, " ");
    expect(read.map(({ title }) => plain(title))).toEqual(sources.map(({ source }) => plain(source.title)));
    expect(read.map(({ URL }) => URL)).toEqual(sources.map(({ source }) => source.url ?? undefined));
  });
  it("that do not say who speaks have no author and no publisher, rather than an empty one", () => {
    const nameless = sources.filter(({ source }) => !source.publisher && !source.origin);
    expect(nameless.length).toBeGreaterThan(0);
    const text = bibtexOf(nameless, facts);
    expect(text).not.toMatch(/(author|publisher) = /);
    expect(text).toContain("% As of 2026-11-21\n");
    for (const item of JSON.parse(cslJsonOf(nameless, facts)) as object[]) {
      expect(item).not.toHaveProperty("author");
      expect(item).not.toHaveProperty("publisher");
    }
  });
  it("as BibTeX hold nothing that TeX would take for a command", () => {
    expect(texEscaped("R&D: 5 % of $2_#1 {a} ~b^c \\d")).toBe(
      "R\\&D: 5 \\% of \\$2\\_\\#1 \\{a\\} \\textasciitilde{}b\\textasciicircum{}c \\textbackslash{}d",
    );
  });
  it("never say that something was opened which was not", () => {
    const unopened = sources.filter(({ source }) => source.note?.en.includes("not opened"));
    expect(unopened.length).toBeGreaterThan(0);
    const items = JSON.parse(cslJsonOf(unopened, facts)) as { accessed?: unknown }[];
    expect(items.map(({ accessed }) => accessed)).toEqual(unopened.map(() => undefined));
  });
});
