import { expect, test } from "vitest";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import { cardOf } from "#state/cardOf.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { type CardPage, cardPage } from "#views/card/cardPage.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const state = createAtlasState(shippedAtlas());

function pageOf(ref: Ref, language: Language = "en"): CardPage {
  state.actions.select(ref);
  const facts = cardOf(state).value;
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
    ...page.footnotes,
    ...page.sections.flatMap((section) => [
      section.title,
      section.note ?? "",
      section.aside ?? "",
      ...section.rows.flatMap((row) => [
        row.label ?? "",
        row.text,
        ...row.details,
        ...row.links.map((each) => each.text),
      ]),
      ...(section.drawing?.kind === "time"
        ? [section.drawing.said ?? "", ...section.drawing.scene.marks.map((mark) => mark.title)]
        : []),
      ...(section.drawing?.kind === "strip"
        ? [
            ...section.drawing.scene.stops.flatMap((stop) => [stop.name, stop.title, stop.detail]),
            ...section.drawing.scene.stretches.flatMap((each) => [each.title, each.text?.said ?? ""]),
          ]
        : []),
    ]),
  ].join("\n");

test("an instrument's card says what it is, how it stands since when, and who takes part", () => {
  const page = pageOf("instrument:dp-eu-jpn");
  expect(page).toMatchObject({
    kind: "Digital partnership",
    title: "EU-Japan Digital Partnership",
    standing: "Active since 12 May 2022",
  });
  expect(sectionOf(page, "parties")?.rows.map((row) => row.text)).toEqual(["European Union", "Japan"]);
  expect(sectionOf(page, "sources")?.rows.length).toBeGreaterThan(0);
});

test("the same card in Italian has Italian dates and words", () => {
  expect(pageOf("instrument:dp-eu-jpn", "it").standing).toContain("12 maggio 2022");
});

test("every numbered citation of every instrument leads to a source of the same card", () => {
  for (const instrument of state.atlas.instruments) {
    const page = pageOf(instrument.ref);
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
}, 60_000);

test("each thing of the atlas has a card in both languages, and none has a blank or an unfilled place", () => {
  const { actors, instruments, systems, segments, landings, events, sources, themes } = state.atlas;
  const refs: Ref[] = [
    ...[...actors, ...instruments, ...systems, ...segments, ...landings, ...events].map((each) => each.ref),
    ...sources.map((each): Ref => `source:${each.id}`),
    ...themes.map((each): Ref => `theme:${each.id}`),
  ];
  for (const ref of refs)
    for (const language of ["en", "it"] as const) {
      const page = pageOf(ref, language);
      expect(page.title.trim(), ref).not.toBe("");
      for (const section of page.sections) {
        expect(section.title.trim(), `${ref} ${section.id}`).not.toBe("");
        expect(section.rows.length > 0 || section.drawing !== null || section.note !== null, section.id).toBe(true);
      }
      expect(new Set(page.sections.map((section) => section.id)).size, ref).toBe(page.sections.length);
      expect(wordsIn(page), ref).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    }
}, 60_000);

test("Kosovo* is never named without its note", () => {
  const note = state.atlas.naming.names.find((each) => each.iso3 === "XKX")?.note.en ?? "";
  const naming = state.atlas.instruments
    .map((each) => pageOf(each.ref))
    .filter((page) => wordsIn(page).includes("Kosovo*"));
  expect(naming.length).toBeGreaterThan(0);
  for (const page of naming) {
    const inTitle = page.title.includes("Kosovo*");
    if (inTitle) expect(page.notes, page.title).toContain(note);
    else
      expect(
        [...page.notes, ...page.footnotes].filter((each) => each === note),
        page.title,
      ).toHaveLength(1);
  }
  expect(pageOf("bloc:EU").footnotes, "a note on another's name does not stand under the title").toContain(note);
}, 60_000);

test("where sources disagree every claim is kept, one is shown, and the reason is given", () => {
  const disputed = state.atlas.systems.find((each) => (each.disagreements ?? []).length > 0);
  if (!disputed) throw new Error("no disputed cable");
  const section = pageOf(disputed.ref).sections.find((each) => each.layout === "claims");
  expect(section?.title).toMatch(/^Sources disagree: /);
  expect(section?.rows.length).toBeGreaterThan(1);
  expect(section?.rows.some((row) => row.mark === "shown")).toBe(true);
  expect(section?.note).not.toBe("");
});

test("a cable's card gives length, state and landings", () => {
  const page = pageOf("system:BELLA");
  expect(sectionOf(page, "facts")?.rows.map((row) => row.label)).toEqual(expect.arrayContaining(["State", "Length"]));
  expect(sectionOf(page, "landings")?.rows.length).toBeGreaterThan(1);
});

test("an actor's ties over time: a mark for each dated one, those without a date counted beside, and a list of all", () => {
  for (const id of ["country:JPN", "bloc:EU", "city:beijing"] as const) {
    const page = pageOf(id);
    const drawing = sectionOf(page, "overTime")?.drawing;
    if (drawing?.kind !== "time") throw new Error(`${id} has no drawing`);
    const rows = page.sections.filter((each) => each.id.startsWith("family-")).flatMap((each) => each.rows);
    const undated = drawing.scene.lanes.map((lane) => Number.parseInt(lane.aside ?? "0", 10));
    expect(drawing.scene.marks.length + undated.reduce((sum, each) => sum + each, 0), id).toBe(rows.length);
    expect(drawing.said).toContain(`${drawing.scene.marks.length} of ${rows.length} dated`);
    expect(sectionOf(page, "overTime")?.count).toBe(rows.length);
  }
});

test("Beijing's card names each alliance once, with the citations of both its rows", () => {
  const rows = pageOf("city:beijing")
    .sections.filter((each) => each.id.startsWith("family-"))
    .flatMap((each) => each.rows);
  const names = rows.map((row) => row.text);
  expect(names.filter((name) => name === "Global Digital Economy Cities Alliance")).toHaveLength(1);
  expect(new Set(names).size).toBe(names.length);
  const alliance = rows.find((row) => row.text === "Global Digital Economy Cities Alliance");
  expect(alliance?.details).toContain("Founder of the alliance (2025)");
  expect(alliance?.cites.length).toBeGreaterThan(1);
  const parties = sectionOf(pageOf("instrument:gdec-alliance"), "parties")?.rows.map((row) => row.text);
  expect(parties?.filter((name) => name === "Beijing")).toHaveLength(1);
});

test("no acronym stands without its name", () => {
  expect(pageOf("bloc:ASEAN").spelledOut).toBe("Association of Southeast Asian Nations");
  expect(pageOf("organisation:ITU")).toMatchObject({
    title: "International Telecommunication Union",
    spelledOut: "ITU",
  });
  // "European Investment Bank / EIB Global" says it already.
  expect(pageOf("organisation:EIB").spelledOut).toBeNull();
  const forum = sectionOf(pageOf("instrument:tei-asean-connectivity"), "parties")?.rows.find(
    (row) => row.ref === "bloc:ASEAN",
  );
  expect([forum?.text, ...(forum?.details ?? [])]).toEqual(
    expect.arrayContaining(["ASEAN", "Association of Southeast Asian Nations"]),
  );
  for (const actor of state.atlas.actors) {
    const name = actor.name.en;
    // A name of capitals alone is an acronym; these are names of firms and associations that no source spells out.
    const unknown = ["SES", "VITAKO", "BAICR", "CISPEL"];
    if (/^[A-Z0-9]{2,}$/.test(name) && !unknown.includes(name)) expect(actor.fullName, name).not.toBeNull();
  }
});

test("a cable's landings stand in order, branches beside the trunk, lengths as published", () => {
  const page = pageOf("system:ELLALINK");
  const drawing = sectionOf(page, "strip")?.drawing;
  if (drawing?.kind !== "strip") throw new Error("no strip map");
  const { stops, stretches } = drawing.scene;
  const lines = [
    ...stops
      .filter((stop) => stop.named)
      .map((stop) => ({ y: stop.y, said: `${stop.x > 9 ? "  " : ""}${stop.name} | ${stop.detail}` })),
    ...stretches.flatMap((each) => (each.text ? [{ y: each.text.y, said: `| ${each.text.said}` }] : [])),
  ];
  expect(lines.sort((a, b) => a.y - b.y).map((line) => line.said)).toEqual([
    "Sines | ",
    "| In service, 5,900–6,000 km",
    "  Funchal | In service, < 1,100 km",
    "  Casablanca | Planned",
    "  Nouadhibou | Planned, > 500 km",
    "  Praia | In service",
    "  Cayenne | Under construction, 2,100 / 2,175 km",
    "Fortaleza | ",
  ]);
  const length = sectionOf(page, "facts")?.rows.find((row) => row.label === "Length");
  expect(length?.text).toBe("6,200 km");
  expect(length?.details.join()).toContain("5,900 km");
});

test("a system of which only landings are known says so instead of drawing an order", () => {
  const page = pageOf("system:2AFRICA");
  expect(sectionOf(page, "strip")?.drawing).toBeNull();
  expect(sectionOf(page, "strip")?.rows[0]?.text).toMatch(/no stretch/);
  expect(sectionOf(page, "landings")?.rows.length).toBeGreaterThan(30);
});

test("a source says how much rests on it, and how much on it alone", () => {
  const page = pageOf("source:S004");
  const groups = page.sections.filter((each) => each.id.startsWith("rest-"));
  const total = groups.reduce((sum, each) => sum + each.rows.length, 0);
  const alone = groups.flatMap((each) => each.rows).filter((row) => row.details.includes("only source")).length;
  expect(sectionOf(page, "supports")?.rows[0]?.text).toBe(`${total} facts rest on it, ${alone} on it alone.`);
  const unused = state.atlas.sources.find((each) =>
    pageOf(`source:${each.id}`).sections.every((s) => !s.id.startsWith("rest-")),
  );
  expect(sectionOf(pageOf(`source:${unused?.id ?? ""}`), "supports")?.rows[0]?.text).toMatch(/Nothing/);
}, 60_000);

test("of a cable's instrument that is active, the card says that the project is meant and not the cable", () => {
  expect(pageOf("instrument:infra-blue-raman").standing).toBe(
    "Active since 19 December 2025: the project, not the cable",
  );
  expect(pageOf("instrument:infra-blue-raman", "it").standing).toMatch(/: il progetto, non il cavo$/);
  expect(pageOf("instrument:infra-black-sea").standing).not.toMatch(/project/);
});
