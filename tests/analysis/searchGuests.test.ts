import { describe, expect, it } from "vitest";
import { makeSearch } from "#analysis/searchIndex.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { languages } from "#model/text.ts";
import { searchPage } from "#views/search/searchPage.ts";
import { guestFeature, guestSet, guestTie, heldInWorker, hostileNames, newEnd } from "../support/guestSets.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const set = guestSet(
  "mine",
  {
    features: [
      guestFeature(2, {
        name: "Depot",
        properties: [
          ["port", "Xylophonia"],
          ["empty", ""],
        ],
      }),
      guestFeature(3),
    ],
    ties: [
      guestTie(4, { actor: "JPN" }, newEnd("Qwertyville"), { type: "Twinning", properties: [["remark", "zeppelin"]] }),
    ],
  },
  { title: "Our places" },
);
const atlas = joinGuests(shippedAtlas(), [set]);
const search = makeSearch(atlas);
const hits = (query: string, find = search) => find(query, () => 50).groups.flatMap((group) => group.hits);

describe("search in readers' data", () => {
  it("finds features by name and by what their rows say, which is shown beside the name", () => {
    expect(hits("depot")[0]).toMatchObject({ ref: "feature:mine.1", kind: "feature" });
    expect(hits("xylophon")).toMatchObject([{ ref: "feature:mine.1", via: "Xylophonia" }]);
    const page = searchPage(
      search("xylophon", () => 5),
      "xylophon",
      atlas,
      "it",
    );
    expect(page.sections[0]).toMatchObject({
      heading: "I tuoi dati",
      rows: [{ detail: "Our places", family: "guest-mine" }],
    });
  });

  it("finds new actors and ties, a tie also by its kind and its row", () => {
    expect(hits("qwertyville").map(({ ref }) => ref)).toContain("city:mine.a1");
    expect(hits("zeppelin").map(({ ref }) => ref)).toEqual(["instrument:mine.t1"]);
    expect(hits("twinning").map(({ ref }) => ref)).toContain("instrument:mine.t1");
  });

  it("finds no rows of a set of which only a sample is here", () => {
    const found = hits("depot", makeSearch(joinGuests(shippedAtlas(), [{ ...set, tiles: heldInWorker }])));
    expect(found.filter(({ kind }) => kind === "feature")).toEqual([]);
  });

  it("takes hostile names as text", () => {
    const hostile = joinGuests(shippedAtlas(), [
      guestSet("bad", {
        features: hostileNames.map((name, at) => guestFeature(at + 1, { name, properties: [[name, name]] })),
        ties: hostileNames.map((name, at) => guestTie(at + 50, newEnd(name), { actor: "JPN" }, { name, type: name })),
      }),
    ]);
    const find = makeSearch(hostile);
    for (const language of languages)
      for (const query of ["img", "constructor", "__proto__", "alert", "aaaa"]) {
        const page = searchPage(
          find(query, () => 50),
          query,
          hostile,
          language,
        );
        for (const row of page.sections.flatMap((section) => section.rows))
          expect(row.name.map((part) => part.text).join("").length).toBeLessThan(450);
      }
    expect(hits("constructor", find).map(({ ref }) => ref)).toContain("feature:bad.3");
  });
});
