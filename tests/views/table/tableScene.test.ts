import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { tableColumns } from "#model/tableColumns.ts";
import { languages } from "#model/text.ts";
import { tableKinds } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { tableState } from "#state/tableState.ts";
import { clipboardTexts, completeTable, plainLines, tableCsv, tableMetadata } from "#views/table/tableExport.ts";
import { headerOf } from "#views/table/tableNames.ts";
import { chosenColumns, foundRows, sortedRows, wordedTable } from "#views/table/tableScene.ts";
import { foldText } from "#views/table/tableText.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const state = createAtlasState(shippedAtlas());
const rows = tableState(state).rowsOf;
const usual = (kind: (typeof tableKinds)[number], language: (typeof languages)[number] = "en") =>
  wordedTable(kind, rows[kind].value, chosenColumns(kind, null), language);
const everything = (kind: (typeof tableKinds)[number], language: (typeof languages)[number] = "en") =>
  wordedTable(kind, rows[kind].value, tableColumns[kind], language);
const tables = new Map(tableKinds.map((kind) => [kind, everything(kind)]));
const tableOf = (kind: (typeof tableKinds)[number]) => tables.get(kind) ?? everything(kind);

const kinds = fc.constantFrom(...tableKinds);
const sorts = kinds.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    sort: fc.record({ column: fc.constantFrom(...tableColumns[kind].map(({ id }) => id)), descending: fc.boolean() }),
  }),
);
const texts = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom("europ", "union japan", "digitale", "EU-", "2023 council", "cafe", "GÉANT", "geant"),
);

describe("the table's columns", () => {
  it("are the usual ones unless the reader chooses; unknown ids and doubles are left out; the first always leads", () => {
    expect(chosenColumns("ties", null).every((column) => column.usual)).toBe(true);
    expect(chosenColumns("ties", ["nonsense"])).toEqual(chosenColumns("ties", null));
    expect(chosenColumns("ties", ["date", "constructor", "role", "date"]).map(({ id }) => id)).toEqual([
      "to",
      "date",
      "role",
    ]);
    expect(chosenColumns("ties", ["to"]).map(({ id }) => id)).toEqual(["to"]);
  });

  it("have a name in each language, and none the other's id", () => {
    for (const kind of tableKinds)
      for (const { id } of tableColumns[kind])
        for (const language of languages)
          expect([kind, id, headerOf(language, kind, id) === id]).toEqual([kind, id, false]);
  });

  it("are as wide whatever is found or sorted", () => {
    const table = usual("instruments");
    expect(table.columns.map(({ width }) => width).every((width) => width > 2 && width < 24)).toBe(true);
  });
});

describe("finding in the rows", () => {
  it("only ever takes rows away, keeps their order, and more words take away more", () => {
    fc.assert(
      fc.property(kinds, texts, texts, (kind, text, more) => {
        const all = tableOf(kind).rows;
        const found = foundRows(all, text);
        expect(found).toEqual(all.filter((row) => found.includes(row)));
        const both = foundRows(all, `${text} ${more}`);
        expect(both.every((row) => found.includes(row))).toBe(true);
        expect(foundRows(all, `${more} ${text}`)).toEqual(both);
      }),
      { numRuns: 30 },
    );
  });

  it("finds without accents and case, in any order, in the words of the reader's language", () => {
    const found = (text: string, language: "en" | "it" = "en") => foundRows(usual("ties", language).rows, text).length;
    expect(found("japan digital PARTNERSHIP council")).toBeGreaterThan(0);
    expect(found("giappone")).toBe(0);
    expect(found("GIAPPONE", "it")).toBe(found("japan"));
    expect(found("cote ivoire")).toBe(found("Côte Ivoire"));
    expect(found("cote ivoire")).toBeGreaterThan(0);
    expect(foldText("Türk Água")).toBe("turk agua");
  });

  it("looks at the columns shown and at no others", () => {
    const only = wordedTable("ties", rows.ties.value, chosenColumns("ties", ["to"]), "en");
    expect(foundRows(only.rows, "Digital Partnership")).toEqual([]);
  });
});

describe("sorting", () => {
  it("keeps every row, leaves equals in their order, and puts empty cells last both ways", () => {
    fc.assert(
      fc.property(sorts, fc.constantFrom(...languages), ({ kind, sort }, language) => {
        const { rows: all } = tableOf(kind);
        const sorted = sortedRows(kind, all, sort, language);
        expect(sorted).toHaveLength(all.length);
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sortedRows(kind, sorted, sort, language)).toEqual(sorted);
        const empty = sorted.map(({ row }) => !row.cells.get(sort.column));
        expect(empty.lastIndexOf(false)).toBeLessThan(
          empty.includes(true) ? empty.indexOf(true) : Number.POSITIVE_INFINITY,
        );
        const nothing = all.filter(({ row }) => !row.cells.get(sort.column));
        expect(sorted.filter(({ row }) => !row.cells.get(sort.column))).toEqual(nothing);
      }),
      { numRuns: 30 },
    );
  });

  it("sorts numbers as numbers, dates by the first day they can mean, standing by firmness", () => {
    const values = (kind: "cables" | "ties" | "instruments", column: string, descending = false) =>
      sortedRows(kind, tableOf(kind).rows, { column, descending }, "en").map(({ row }) => row.cells.get(column));
    const numbers = values("cables", "length").flatMap((cell) => (cell?.kind === "number" ? [cell.value] : []));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.length).toBeGreaterThan(10);
    const dates = values("ties", "date").flatMap((cell) =>
      cell?.kind === "date" ? [cell.date.padEnd(10, "-01")] : [],
    );
    expect(dates).toEqual(dates.toSorted());
    expect(values("ties", "confidence")[0]).toMatchObject({ id: "low" });
    expect(values("cables", "status", true)[0]).toMatchObject({ id: "in_service" });
  });

  it("leaves the data's order where the column is not the table's own", () => {
    expect(sortedRows("ties", tableOf("ties").rows, { column: "constructor", descending: true }, "en")).toBe(
      tableOf("ties").rows,
    );
  });
});

describe("out of the table", () => {
  it("CSV read back has the rows shown and no others, in both languages, with and without ids", () => {
    fc.assert(
      fc.property(sorts, texts, fc.boolean(), fc.constantFrom(...languages), ({ kind, sort }, text, ids, language) => {
        const table = usual(kind, language);
        const shown = sortedRows(kind, foundRows(table.rows, text), sort, language);
        const csv = tableCsv({ ...table, rows: shown }, ids, language);
        const [header, ...read] = Papa.parse<string[]>(csv.slice(1), { delimiter: ",", newline: "\r\n" }).data.slice(
          0,
          -1,
        );
        expect(read).toHaveLength(shown.length);
        expect(read.every((line) => line.length === header?.length)).toBe(true);
        if (ids) expect(read.map(([id]) => id)).toEqual(shown.map(({ row }) => row.key.replace(/^tie:/, "")));
      }),
      { numRuns: 20 },
    );
  });

  it("is complete when asked: every column there is, and each source with where in it", () => {
    for (const kind of tableKinds) {
      const shown = usual(kind);
      const complete = completeTable({ ...shown, rows: shown.rows.slice(0, 40) }, "en");
      expect(new Set(complete.columns.map(({ id }) => id))).toEqual(new Set(tableColumns[kind].map(({ id }) => id)));
      expect(complete.rows.map(({ row }) => row)).toEqual(shown.rows.slice(0, 40).map(({ row }) => row));
    }
    const csv = tableCsv(completeTable(usual("ties"), "en"), true, "en");
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    const header = headerOf("en", "ties", "sourceIds");
    expect(data.find((row) => row["id"] === "dp-eu-jpn~EU~JPN")?.[header]).toMatch(/^S004 \(§2 /);
    expect(data.every((row) => row[header])).toBe(true);
  });

  it("writes numbers with a dot, dates as ISO 8601, words in the reader's language", () => {
    const landing = (language: "en" | "it") => {
      const lines = plainLines(usual("landings", language), false, language);
      const at = (lines[0] ?? []).findIndex((title) => String(title).startsWith("Lon"));
      return lines[1]?.[at];
    };
    expect(landing("it")).toBe(-9.139);
    expect(landing("it")).toBe(landing("en"));
    const japan = plainLines(usual("ties", "it"), false, "it").find(
      (line) => line.includes("2022-05-12") && line[0] === "Giappone",
    );
    expect(japan).toContain("Partenariato digitale UE-Giappone");
    expect(plainLines(usual("cables"), false, "en")[0]).toContain("Length (km)");
  });

  it("gives a document a table of the same rows, with nothing in it taken for markup", () => {
    const { plain, html } = clipboardTexts([
      ["<b>", 'a "b"'],
      ["=1", null],
    ]);
    expect(html).toBe(
      "<table><thead><tr><th>&lt;b&gt;</th><th>a &quot;b&quot;</th></tr></thead><tbody><tr><td>'=1</td><td></td></tr></tbody></table>",
    );
    expect(plain).toBe('<b>\t"a ""b"""\r\n\'=1\t');
  });

  it("describes the columns for machines, one for each in the file", () => {
    const table = usual("cables");
    const told = JSON.parse(
      tableMetadata(table, {
        day: "2026-11-21",
        title: "Entente",
        licence: "CC-BY-4.0",
        link: "https://example.org/?view=table",
      }),
    ) as {
      readonly url: string;
      readonly tableSchema: { readonly columns: readonly { readonly titles: { readonly en: string } }[] };
    };
    expect(told.url).toBe("entente_cables_2026-11-21.csv");
    expect(told.tableSchema.columns.map(({ titles }) => titles.en)).toEqual(plainLines(table, false, "en")[0]);
  });
});
