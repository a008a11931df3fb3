import { describe, expect, it } from "vitest";
import { makeSearch } from "#analysis/searchIndex.ts";
import type { SearchKind } from "#model/search.ts";
import type { Language } from "#model/text.ts";
import { type SearchRow, searchPage } from "#views/search/searchPage.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const search = makeSearch(atlas);
const pageOf = (query: string, language: Language = "en", most = 4) =>
  searchPage(
    search(query, () => most),
    query,
    atlas,
    language,
  );
const plain = (row: SearchRow | undefined) => {
  const text = (parts: SearchRow["name"]) => parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");
  return row && [text(row.name), text(row.via), row.detail].filter(Boolean).join(" | ");
};
const first = (query: string, language: Language = "en") => plain(pageOf(query, language).sections[0]?.rows[0]);

describe("the list of what was found", () => {
  it.each([
    ["japan", "en", "[Japan] | Eastern Asia"],
    ["giappone", "en", "Japan | [Giappone] | Eastern Asia"],
    ["giapone", "it", "[Giappone] | Asia orientale"],
    ["DE", "en", "Germany | [DE] | Europe"],
    ["日本", "it", "Giappone | [日本] | Asia orientale"],
    ["wien", "it", "Vienna | [Wien] | Austria"],
    ["asean", "en", "[ASEAN] | Association of Southeast Asian Nations"],
    ["medussa", "en", "[Medusa] Submarine Cable System | Under construction"],
    ["dp-eu-jpn", "en", "[EU]-Japan Digital Partnership | Digital partnership"],
  ] as const)("%s in %s: %s", (query, language, start) => {
    expect(first(query, language)?.startsWith(start), first(query, language)).toBe(true);
  });

  it("says how many there are, and how many more of a group", () => {
    const page = pageOf("japan");
    const sources = page.sections.find((section) => section.kind === "source");
    expect(sources?.rows.length).toBe(4);
    expect(sources?.moreWords).toBe(`${(sources?.total ?? 0) - 4} more`);
    expect(page.said).toMatch(/^\d+ found$/);
    expect(pageOf("giappone", "it").said).toMatch(/^\d+ risultati$/);
  });

  it("says that nothing is named so, and what comes near", () => {
    const page = pageOf("  horizon   2020 ");
    expect(page.nothing).toBe("Nothing found for “horizon 2020”.");
    expect(page.sections.map((section) => section.heading)).toEqual(["Close matches"]);
    expect(pageOf("qqqqqqqqqqq", "it")).toMatchObject({ nothing: "Nessun risultato per “qqqqqqqqqqq”.", sections: [] });
  });

  it("gives every row its own id, fit for an element", () => {
    const rows = ["a", "e", "2", "eu", "cable"].map((query) => pageOf(query, "en", 500));
    for (const page of rows) {
      const ids = page.sections.flatMap((section) => section.rows.map((row) => row.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[\w-]+$/.test(id))).toBe(true);
    }
  });

  it("has something to say of every kind of thing, and nothing unfilled, in both languages", () => {
    const kinds = new Set<SearchKind>();
    for (const language of ["en", "it"] as const)
      for (const query of ["eu", "a", "2025", "medusa", "beijing", "5g"])
        for (const section of pageOf(query, language, 500).sections)
          for (const row of section.rows) {
            kinds.add(row.kind);
            expect(row.detail).not.toMatch(/undefined|\{|^ ·| · $| · {2}/);
          }
    expect(kinds.size).toBe(10);
  });
});
