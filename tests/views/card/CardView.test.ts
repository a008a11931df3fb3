import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { CardView } from "#views/card/CardView.tsx";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

function markup(selection: string, atlas = shippedAtlas()): string {
  const state = createAtlasState(atlas, { ...defaultPose, selection });
  const facts = cardOf(state).value;
  if (!facts) throw new Error("no card");
  return render(h(CardView, { state, facts }));
}

test("sources open in a new tab that knows nothing of this page", () => {
  const links = markup("instrument:dp-eu-jpn").match(/<a [^>]*target="_blank"[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link).toContain('rel="noopener noreferrer"');
    expect(link).toMatch(/href="https?:/);
  }
});

test("a party is a link that chooses it and can be copied", () => {
  expect(markup("instrument:dp-eu-jpn")).toContain('href="?select=country:JPN"');
});

test("markup in the data stays text", () => {
  const atlas = shippedAtlas();
  const name = { en: '<img src=x onerror="alert(1)">', it: "<b>" };
  const actors = atlas.actors.map((actor) => (actor.id === "JPN" ? { ...actor, name } : actor));
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const html = markup("country:JPN", { ...atlas, actors, actorById });
  expect(html).not.toContain("<img");
  expect(html).toContain("&lt;img src=x");
});

test("an instrument of many parties offers all its pairs, one of two does not", () => {
  expect(markup("instrument:dp-eu-jpn")).not.toContain("Show all pairs");
  const many = shippedAtlas().instruments.find(
    (each) => (shippedAtlas().participationsByInstrument.get(each.id) ?? []).length > 5,
  );
  expect(markup(many?.ref ?? "")).toContain("Show all pairs");
});

test("each drawing is one tab stop, and each of its marks is a link with a name that can be copied", () => {
  for (const [selection, label] of [
    ["system:MEDUSA", "Landings in order"],
    ["country:JPN", "Ties over time"],
    ["theme:ai", "Instruments over time"],
  ] as const) {
    const drawing =
      new RegExp(`<fieldset[^>]*aria-label="${label}".*?</fieldset>`, "s").exec(markup(selection))?.[0] ?? "";
    const links = drawing.match(/<a [^>]*>/g) ?? [];
    expect(links.length, selection).toBeGreaterThan(10);
    expect(
      links.filter((link) => link.includes('tabindex="0"')),
      selection,
    ).toHaveLength(1);
    for (const link of links) {
      expect(link).toMatch(/tabindex="(0|-1)"/);
      expect(link).toMatch(/aria-label="[^"]{4,}"/);
      expect(link).toMatch(/href="\?[^"]*select=/);
    }
  }
});

test("nothing that is not known gets into the page as a word", () => {
  for (const selection of [
    "bloc:EU",
    "city:beijing",
    "system:BELLA",
    "source:S004",
    "theme:ai",
    "instrument:forum-g20",
  ])
    expect(markup(selection), selection).not.toMatch(/>undefined<|="undefined"|NaN|\[object/);
});
