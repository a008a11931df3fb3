import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { cardFacts } from "#analysis/cardFacts.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { noFilter } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { type CardPage, cardPage } from "#views/card/cardPage.ts";
import { fetchGuestCard } from "#views/card/fetchGuestCard.ts";
import { guestCard } from "#views/card/guestCard.ts";
import { guestFeature, guestSet, guestTie, hostileNames, newEnd } from "../../support/guestSets.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = joinGuests(shippedAtlas(), [
  guestSet("mine", {
    features: [
      guestFeature(2, {
        name: "Depot",
        actor: "JPN",
        since: "2010",
        until: "2015-06",
        status: "ended",
        shapes: [{ type: "point", at: [139.7, 35.7] }],
        properties: [
          ["name", "Depot"],
          ["site", "https://example.org/depot"],
          ["bad", "javascript:alert(1)"],
          ["empty", ""],
          ["long", "x".repeat(100_000)],
        ],
      }),
      guestFeature(3, {
        shapes: [
          {
            type: "line",
            line: [
              [1, 1],
              [2, 2],
            ],
          },
        ],
      }),
    ],
    ties: [
      guestTie(4, { actor: "JPN" }, newEnd("Turin", { at: [7.7, 45], country: "ITA" }), {
        since: "2019",
        source: "A paper",
        url: "https://example.org/paper",
        properties: [["remark", "twins"]],
      }),
      guestTie(5, { actor: "JPN" }, { actor: "FRA" }, { confidence: "low" }),
    ],
  }),
]);

function card(ref: Ref, language: Language = "en", of: Atlas = atlas): CardPage {
  const focus = { hub: "EU", pairs: [], chosen: null, timeless: true };
  const facts = cardFacts(of, visibleAtlas(of, atlasAt(of, of.manifest.asOf), noFilter, focus), ref);
  if (!facts) throw new Error(`no card of ${ref}`);
  return cardPage(facts, of, { words: wordsOf(language), hub: null });
}
const rows = (page: CardPage, id: string) => page.sections.find((each) => each.id === id)?.rows ?? [];

beforeAll(() => fetchGuestCard(atlas));
afterAll(() => {
  guestCard.now = null;
});

describe("the card of a feature", () => {
  it("says what it is, whose file it is from, when it was, and what it is about", () => {
    const page = card("feature:mine.1");
    expect(page).toMatchObject({
      kind: "Your data · Point",
      title: "Depot",
      family: { id: "guest-mine", name: "mine", status: "ended" },
      standing: "Ended. From 2010 until June 2015",
      notes: ["From your file mine.csv, row 2. It is not from the sources of this atlas."],
    });
    expect(rows(page, "about")).toMatchObject([{ text: "Japan", ref: "country:JPN" }]);
    expect(rows(page, "sources")).toMatchObject([
      { text: "mine.csv", url: null, details: ["your file, undated", "row 2"] },
    ]);
    expect(rows(page, "near").length).toBeGreaterThan(0);
  });

  it("says so in Italian", () => {
    const page = card("feature:mine.2", "it");
    expect(page).toMatchObject({
      kind: "I tuoi dati · Linea",
      title: "mine, riga 3",
      standing: null,
      notes: ["Dal tuo file mine.csv, riga 3. Non viene dalle fonti di questo atlante."],
    });
    expect(rows(page, "sources")).toMatchObject([{ details: ["un tuo file, senza data", "riga 3"] }]);
  });

  it("has every property as text: a link only to the web, an empty cell as such, a long text cut with a word", () => {
    const shown = rows(card("feature:mine.1"), "properties");
    expect(shown.map(({ label }) => label)).toEqual(["name", "site", "bad", "empty", "long"]);
    expect(shown.map(({ url }) => url)).toEqual([null, "https://example.org/depot", null, null, null]);
    expect(shown[3]?.text).toBe("–");
    expect(shown[4]?.text).toHaveLength(1500);
    expect(shown[4]?.details).toEqual(["The first part of 100,000 characters; the file has the rest."]);
  });
});

describe("cards of a reader's ties and actors", () => {
  it("say that a tie is the file's word, with the row's columns and sources", () => {
    const page = card("instrument:mine.t1");
    expect(page).toMatchObject({
      kind: "Tie",
      title: "Japan – Turin",
      asOf: "mine.csv, row 4",
      family: { id: "guest-mine" },
    });
    expect(page.notes).toEqual(["From your file mine.csv, row 4. It is not from the sources of this atlas."]);
    expect(rows(page, "properties")).toMatchObject([{ label: "remark", text: "twins" }]);
    expect(rows(page, "sources").map(({ text, url }) => [text, url])).toEqual([
      ["mine.csv", null],
      ["A paper", "https://example.org/paper"],
    ]);
  });

  it("never grade what the file does not grade", () => {
    const page = card("instrument:mine.t1");
    expect(JSON.stringify(rows(page, "parties"))).not.toContain("confidence");
    expect(page.sections.find(({ id }) => id === "parties")?.note).toContain("does not say how sure");
    expect(JSON.stringify(rows(card("instrument:mine.t2"), "parties"))).toContain("low confidence");
    const shipped = card("instrument:ttc-eu-usa");
    expect(shipped.notes.join()).not.toContain("your file");
    expect(shipped.sections.find(({ id }) => id === "parties")?.note).toBe(
      "High confidence where nothing else is said.",
    );
  });

  it("name the file of an actor that only it knows, and list what is placed at one", () => {
    expect(card("city:mine.a1").notes).toEqual(["From your file mine.csv. It is not from the sources of this atlas."]);
    expect(rows(card("country:JPN"), "features")).toMatchObject([{ text: "Depot", ref: "feature:mine.1" }]);
    expect(card("country:JPN").notes.join()).not.toContain("your file");
  });
});

it("hostile names are text in every card", () => {
  const hostile = joinGuests(shippedAtlas(), [
    guestSet("bad", {
      features: hostileNames.map((name, at) => guestFeature(at + 1, { name, properties: [[name, name]] })),
      ties: hostileNames.map((name, at) =>
        guestTie(at + 1, newEnd(name), { actor: "JPN" }, { name, type: name, properties: [[name, name]] }),
      ),
    }),
  ]);
  const things = [
    ...hostile.features,
    ...hostile.instruments.filter(({ guest }) => guest),
    ...hostile.actors.filter(({ guest }) => guest),
  ];
  for (const { ref } of things)
    for (const language of ["en", "it"] as const) {
      const page = card(ref, language, hostile);
      expect(page.title.trim().length, ref).toBeLessThan(202);
      for (const { url } of page.sections.flatMap((each) => each.rows)) expect(url).toBeNull();
    }
  expect(things.length).toBeGreaterThan(40);
});
