// The two files that "Add data" offers to try it with: what is real in them is in the atlas's own sources, what is not says so.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawTable } from "#loading/guest/drawTable.ts";
import { decodeGazetteer } from "#loading/guest/gazetteer.ts";
import { proposeTable } from "#loading/guest/proposeTable.ts";
import { gazetteerOf } from "#model/guest/gazetteerOf.ts";
import { makeGazetteer } from "#workshop/makeGazetteer.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { tableFile, tableTools } from "../../support/tableTools.ts";

test("partners.csv: every tie is between actors of the atlas, and rests on one of its sources by title and address", async () => {
  const atlas = shippedAtlas();
  const lent = tableTools(new AbortController().signal, gazetteerOf(atlas, decodeGazetteer(makeGazetteer("."))));
  const table = { file: tableFile, text: readFileSync("examples/partners.csv", "utf8"), encoding: "utf-8" } as const;
  const { mapping, mustAsk } = await proposeTable(table, null, lent.tools);
  const read = await drawTable(table, mapping, lent.tools);
  expect(mustAsk).toBe(false);
  expect(read).toMatchObject({ kind: "ready", report: { outcome: "accept", usable: 12, dropped: 0 } });
  expect(lent.ties).toHaveLength(12);
  expect(new Set(lent.ties.map(({ status }) => status))).toEqual(new Set(["active", "planned", "concluded"]));
  expect(new Set(lent.ties.map(({ family }) => family)).size).toBe(3);
  const sources = new Set(atlas.sources.map(({ title, url }) => `${title} ${url}`));
  for (const { from, to, source, url } of lent.ties) {
    expect([from.actor, to.actor]).not.toContain(null);
    expect(sources).toContain(`${source} ${url}`);
  }
});

test("places.geojson: points, a line and an area with looks of their own, every one of them called invented", async () => {
  const [read] = await readAsGuest(readFileSync("examples/places.geojson", "utf8"));
  if (read?.kind !== "ready") throw new Error("It is not read");
  expect(read.report.findings).toEqual([]);
  const { features } = read.content;
  expect(new Set(features.flatMap(({ shapes }) => shapes.map(({ type }) => type)))).toEqual(
    new Set(["point", "line", "area"]),
  );
  for (const { name, style } of features) {
    expect(name).toMatch(/^Example .+ \(invented\)$/);
    expect(Object.keys(style ?? {})).not.toEqual([]);
  }
});
