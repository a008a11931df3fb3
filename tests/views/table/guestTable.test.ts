import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { tableRows } from "#analysis/tableRows.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { guestColumns } from "#model/guest/guestColumns.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { noFilter } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { type TableKind, tableKinds } from "#model/viewSettings.ts";
import { clipboardTexts, completeTable, plainLines, tableCsv, tableMetadata } from "#views/table/tableExport.ts";
import { chosenColumns, columnsOf, foundRows, sortedRows, wordedTable } from "#views/table/tableScene.ts";
import { guestFeature, guestSet, guestTie, heldInWorker, hostileNames, newEnd } from "../../support/guestSets.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const set = guestSet(
  "mine",
  {
    features: [
      guestFeature(2, {
        name: "Depot",
        since: "2010",
        status: "planned",
        properties: [
          ["name", "Depot"],
          ["tons", "-5"],
          ["code", "007"],
          ["remark", "=1+1"],
        ],
      }),
      guestFeature(3, {
        name: "Harbour",
        properties: [
          ["tons", "40.5"],
          ["code", "12"],
        ],
      }),
      guestFeature(4, {
        name: "Annex",
        properties: [
          ["tons", ""],
          ["code", "x".repeat(100_000)],
        ],
      }),
    ],
    ties: [
      guestTie(5, { actor: "JPN" }, newEnd("Turin")),
      guestTie(6, { actor: "JPN" }, { actor: "FRA" }, { confidence: "low" }),
    ],
  },
  { title: "Our places" },
);
const atlas = joinGuests(shippedAtlas(), [set]);
const visible = (of = atlas) =>
  visibleAtlas(of, atlasAt(of, of.manifest.asOf), noFilter, { hub: "EU", pairs: [], chosen: null, timeless: true });
function table(kind: TableKind, language: Language = "en", of = atlas, ids: readonly string[] | null = null) {
  const all = columnsOf(kind, of);
  return wordedTable(kind, tableRows(of, visible(of), kind, "EU"), chosenColumns(kind, ids, all), language, all);
}
const text = (of: ReturnType<typeof table>, column: string) => {
  const at = of.columns.findIndex(({ id, header }) => id === column || header === column);
  return of.rows.map(({ cells }) => cells[at]?.text);
};

describe("the table of a reader's features", () => {
  it("has their names, file, shape, dates and status, then the file's own columns under their own names", () => {
    const shown = table("features");
    expect(shown.columns.map(({ header }) => header)).toEqual([
      "Name",
      "File",
      "What it is",
      "Standing",
      "Since",
      "Until",
      "code",
      "tons",
      "remark",
    ]);
    expect(text(shown, "name")).toEqual(["Depot", "Harbour", "Annex"]);
    expect(text(shown, "set")).toEqual(["Our places", "Our places", "Our places"]);
    expect(text(shown, "kind")).toEqual(["Point", "Point", "Point"]);
    expect(text(shown, "status")).toEqual(["Planned", "", ""]);
    expect(text(shown, "tons")).toEqual(["-5", "40.5", ""]);
    expect(text(shown, "code")?.[2]).toHaveLength(500);
    expect(text(table("features", "it"), "kind")).toEqual(["Punto", "Punto", "Punto"]);
  });

  it("sorts a column of numbers as numbers, empty cells last, and finds in what is shown", () => {
    const all = columnsOf("features", atlas);
    const column = all.find(({ title }) => title === "tons")?.id ?? "";
    const shown = table("features");
    const sorted = (descending: boolean) =>
      sortedRows("features", shown.rows, { column, descending }, "en", all).map(({ row }) => row.ref);
    expect(sorted(false)).toEqual(["feature:mine.1", "feature:mine.2", "feature:mine.3"]);
    expect(sorted(true)).toEqual(["feature:mine.2", "feature:mine.1", "feature:mine.3"]);
    expect(foundRows(shown.rows, "harb 40").map(({ row }) => row.ref)).toEqual(["feature:mine.2"]);
  });

  it("is saved with numbers as they are, texts that a spreadsheet would take for formulas guarded, zeros before a code kept", () => {
    const csv = tableCsv(table("features"), false, "en");
    expect(csv).toContain("007,-5,'=1+1");
    const complete = completeTable({ ...table("features") }, "en");
    expect(plainLines(complete, true, "en")[0]).toContain("name");
    const described = JSON.parse(
      tableMetadata(table("features"), { day: "2026-11-21", title: "t", licence: "l", link: "https://example.org" }),
    ) as { tableSchema: { columns: { titles: { it: string } }[] } };
    expect(described.tableSchema.columns.map(({ titles }) => titles.it)).toContain("tons");
  });

  it("has thirty columns of the file at most, and knows how many it leaves out", () => {
    const wide = joinGuests(shippedAtlas(), [
      guestSet("wide", {
        features: [
          guestFeature(1, { properties: Array.from({ length: 50 }, (_, at) => [`c${at}`, `${at}`] as const) }),
        ],
      }),
    ]);
    expect(guestColumns(wide.features)).toMatchObject({ rest: 20 });
    expect(columnsOf("features", wide).filter(({ id }) => /^p\d/.test(id))).toHaveLength(30);
  });

  it("leaves the sample of a large set to the set's own table", () => {
    const large = joinGuests(shippedAtlas(), [{ ...set, tiles: heldInWorker }]);
    expect(table("features", "en", large).rows).toEqual([]);
    expect(large.features.map(({ id }) => id)).toEqual(["mine.2", "mine.3", "mine.4"]);
  });
});

describe("the other tables", () => {
  it("hold a reader's ties, instruments, actors and sources, and grade none that the file does not grade", () => {
    const ties = table("ties", "en", atlas, ["to", "family", "confidence"]);
    const own = ties.rows.filter(({ row }) => row.key.startsWith("tie:mine."));
    expect(own.map(({ cells }) => cells.map((cell) => cell.text))).toEqual([
      ["Turin", "Our places", ""],
      ["France", "Our places", "Low"],
    ]);
    expect(text(table("instruments"), "name")).toContain("Japan – Turin");
    expect(text(table("actors"), "name")).toContain("Turin");
    expect(text(table("sources"), "name")).toContain("mine.csv");
  });

  it("take hostile names as text, in cells, CSV and what is copied", () => {
    const hostile = joinGuests(shippedAtlas(), [
      guestSet("bad", {
        features: hostileNames.map((name, at) => guestFeature(at + 1, { name, properties: [[name, name]] })),
        ties: hostileNames.map((name, at) => guestTie(at + 50, newEnd(name), { actor: "JPN" }, { name, type: name })),
      }),
    ]);
    for (const kind of tableKinds) {
      const shown = completeTable(table(kind, "en", hostile), "en");
      expect(tableCsv(shown, true, "en")).not.toMatch(/(^|,)=cmd/m);
      expect(clipboardTexts(plainLines(shown, false, "en")).html).not.toContain("<img");
    }
    expect(table("features", "en", hostile).rows).toHaveLength(hostileNames.length);
  });
});
