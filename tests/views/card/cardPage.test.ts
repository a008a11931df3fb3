import { expect, test } from "vitest";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { type CardPage, cardPage } from "#views/card/cardPage.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const state = createAtlasState(shippedAtlas());

function cardOf(ref: Ref, language: Language = "en"): CardPage {
  state.actions.select(ref);
  const facts = state.card.value;
  if (!facts) throw new Error(`no card for ${ref}`);
  return cardPage(facts, state.atlas, { words: wordsOf(language), hub: state.hub.value.name });
}

const sectionOf = (page: CardPage, id: string) => page.sections.find((section) => section.id === id);
const wordsIn = (page: CardPage) =>
  [
    page.title,
    page.kind,
    page.standing ?? "",
    page.summary ?? "",
    ...page.notes,
    ...page.sections.flatMap((section) => [
      section.title,
      section.note ?? "",
      ...section.rows.flatMap((row) => [row.label ?? "", row.text, ...row.details]),
    ]),
  ].join("\n");

test("an instrument's card says what it is, how it stands since when, and who takes part", () => {
  const page = cardOf("instrument:dp-eu-jpn");
  expect(page).toMatchObject({
    kind: "Digital partnership",
    title: "EU-Japan Digital Partnership",
    standing: "Active since 12 May 2022",
  });
  expect(sectionOf(page, "parties")?.rows.map((row) => row.text)).toEqual(["European Union (EU)", "Japan"]);
  expect(sectionOf(page, "sources")?.rows.length).toBeGreaterThan(0);
});

test("the same card in Italian has Italian dates and words", () => {
  expect(cardOf("instrument:dp-eu-jpn", "it").standing).toContain("12 maggio 2022");
});

test("every numbered citation of every instrument leads to a source of the same card", () => {
  for (const instrument of state.atlas.instruments) {
    const page = cardOf(instrument.ref);
    const sources = sectionOf(page, "sources")?.rows.length ?? 0;
    const cites = page.sections.flatMap((section) => section.rows.flatMap((row) => row.cites));
    expect(Math.max(0, ...cites), instrument.id).toBeLessThanOrEqual(sources);
    for (const section of page.sections)
      if (section.layout === "history")
        expect(
          section.rows.every((row) => row.cites.length > 0),
          instrument.id,
        ).toBe(true);
  }
});

test("each thing of the atlas has a card in both languages, and none has a blank or an unfilled place", () => {
  const { actors, instruments, systems, segments, landings, events, sources, themes } = state.atlas;
  const refs: Ref[] = [
    ...[...actors, ...instruments, ...systems, ...segments, ...landings, ...events].map((each) => each.ref),
    ...sources.map((each): Ref => `source:${each.id}`),
    ...themes.map((each): Ref => `theme:${each.id}`),
  ];
  for (const ref of refs)
    for (const language of ["en", "it"] as const) {
      const page = cardOf(ref, language);
      expect(page.title.trim(), ref).not.toBe("");
      expect(wordsIn(page), ref).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
}, 60_000);

test("Kosovo* is never named without its note", () => {
  const note = state.atlas.naming.names.find((each) => each.iso3 === "XKX")?.note.en ?? "";
  const naming = state.atlas.instruments
    .map((each) => cardOf(each.ref))
    .filter((page) => wordsIn(page).includes("Kosovo*"));
  expect(naming.length).toBeGreaterThan(0);
  for (const page of naming) expect(page.notes, page.title).toContain(note);
});

test("where sources disagree every claim is kept, one is shown, and the reason is given", () => {
  const disputed = state.atlas.systems.find((each) => (each.disagreements ?? []).length > 0);
  if (!disputed) throw new Error("no disputed cable");
  const section = cardOf(disputed.ref).sections.find((each) => each.layout === "claims");
  expect(section?.title).toMatch(/^Sources disagree: /);
  expect(section?.rows.length).toBeGreaterThan(1);
  expect(section?.rows.some((row) => row.mark === "shown")).toBe(true);
  expect(section?.note).not.toBe("");
});

test("a cable's card gives length, state and landings", () => {
  const page = cardOf("system:BELLA");
  expect(sectionOf(page, "facts")?.rows.map((row) => row.label)).toEqual(expect.arrayContaining(["State", "Length"]));
  expect(sectionOf(page, "landings")?.rows.length).toBeGreaterThan(1);
});
