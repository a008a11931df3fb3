import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Answers,
  cableScopes,
  cableStates,
  defaultAnswers,
  tieThresholds,
  treatyCorners,
  treatyForms,
} from "#model/answers.ts";
import { defaultPose, noFilter, type Pose } from "#model/pose.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const poseWith = (treaties: Partial<Answers["treaties"]>, change: Partial<Pose> = {}): Pose => ({
  ...defaultPose,
  ...change,
  answers: { ...defaultAnswers, tool: "treaties", treaties: { ...defaultAnswers.treaties, ...treaties } },
});
const open = (treaties: Partial<Answers["treaties"]> = {}, change: Partial<Pose> = {}) => {
  const state = createAtlasState(atlas, poseWith(treaties, change));
  return { state, ...treatiesState(state) };
};

const poses = fc
  .record({
    treaties: fc.record({
      cables: fc.constantFrom(...cableScopes),
      laid: fc.constantFrom(...cableStates),
      atLeast: fc.constantFrom(...tieThresholds),
      projects: fc.boolean(),
      form: fc.constantFrom(...treatyForms),
      corner: fc.constantFrom(...treatyCorners, null),
    }),
    language: fc.constantFrom("en" as const, "it" as const),
    time: fc.constantFrom(null, "1990", "2015", "2025-06-05"),
    hub: fc.constantFrom(null, "CHN", "ASEAN", "beijing"),
    families: fc.constantFrom(null, [], ["trade"], ["dialogue", "research"]),
  })
  .map(({ treaties, families, ...change }) => poseWith(treaties, { ...change, filter: { ...noFilter, families } }));

/** The figures of a sentence, in their order; "none" is one of them, the threshold in words is not. */
const figures = (text: string) =>
  [...text.replace(/UE|G\d+/g, "").matchAll(/\d+|\b(?:none|nessuno)\b|(?:l’unico|the one)/gi)].map(([word]) =>
    /^\d/.test(word) ? Number(word) : /^n/i.test(word) ? 0 : 1,
  );

describe("cables and treaties in words, rows and paint", () => {
  it("says of the atlas as it is shipped", () => {
    expect(open({}, { language: "en" }).sentence.value).toBe(
      "Of the 131 countries and territories outside the European Union, 10 have an EU-backed landing and two or more kinds of tie of their own with the European Union, 12 a landing and fewer, 24 the ties and no landing and 85 neither. Of the 22 with a landing, 3 have one in service.",
    );
    expect(open({ laid: "service", atLeast: 1, corner: "ties" }, { language: "it" }).sentence.value).toBe(
      "Dei 131 paesi e territori fuori dell’Unione europea, 2 hanno un approdo sostenuto dall’UE in servizio e un legame proprio con l’Unione europea, 1 un approdo e nessun legame, 76 i legami e nessun approdo e 52 né l’uno né gli altri. In vista: legami, nessun approdo (76).",
    );
  });

  it("the sentence's figures are those of the rows, in every setting, at every date, in both languages", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const all = createAtlasState(atlas, {
          ...pose,
          answers: { ...pose.answers, treaties: { ...pose.answers.treaties, corner: null } },
        });
        const { rows } = treatiesState(all);
        const column = (id: string) => rows.value.columns.findIndex((each) => each.id === id);
        const outside = rows.value.rows.filter((row) => row.cells[column("depth")] !== null);
        const { atLeast, corner } = pose.answers.treaties;
        const count = (landing: boolean, tied: boolean) =>
          outside.filter(
            ({ cells }) =>
              Number(cells[column("landings")]) > 0 === landing && Number(cells[column("depth")]) >= atLeast === tied,
          ).length;
        const expected = [
          outside.length,
          count(true, true),
          count(true, false),
          count(false, true),
          count(false, false),
        ];
        const sentence = treatiesState(createAtlasState(atlas, pose)).sentence.value;
        expect(figures(sentence).slice(0, 5)).toEqual(expected);
        expect(sentence).toMatch(/^[A-Z].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null| {2}/);
        const landed = (expected[1] ?? 0) + (expected[2] ?? 0);
        if (pose.answers.treaties.laid !== "service" && !all.visible.value.cables.past && landed > 1)
          expect(figures(sentence).slice(5, 7)).toEqual([
            landed,
            outside.filter(({ cells }) => Number(cells[column("service")]) > 0).length,
          ]);
        if (corner) {
          const shown = treatiesState(createAtlasState(atlas, pose)).rows.value.rows.length;
          expect(figures(sentence).at(-1)).toBe(shown);
          expect(shown).toBe(expected[1 + treatyCorners.indexOf(corner)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("on a past day counts the landings in service by then, and no other", () => {
    const past = open({ cables: "eu" }, { time: "2021-12-31" });
    const landed = past.facts.value.countries.filter(({ landings }) => landings.length > 0);
    const ids = landed.map(({ actor }) => actor.id);
    // EllaLink's trunk was there, its branch to Praia not yet, and the beach of Bizerte came with ViaTunisia in June 2026.
    expect(ids).toEqual(expect.arrayContaining(["BRA", "PRT"]));
    expect(ids.filter((id) => id === "CPV" || id === "TUN")).toEqual([]);
    expect(past.sentence.value).toContain("landing in service");
    for (const { landings } of landed) for (const landing of landings) expect(landing.status).toBe("in_service");
  });

  it("every row's states add up to its landings, and every row names its sources", () => {
    const { rows } = open({ cables: "all", projects: true });
    const at = (id: string) => rows.value.columns.findIndex((each) => each.id === id);
    for (const { cells, sources, key } of rows.value.rows) {
      const parts = ["service", "building", "planned", "unconfirmed"].map((id) => Number(cells[at(id)]));
      expect(parts.reduce((a, b) => a + b)).toBe(cells[at("landings")]);
      expect([key, sources.length]).not.toEqual([key, 0]);
      for (const { source } of sources) expect(atlas.sourceById.has(source)).toBe(true);
    }
  });

  it("paints each country in the group of its corner, and with a corner chosen only that one with its ties", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const state = createAtlasState(atlas, pose);
        const { paint, facts } = treatiesState(state);
        const { corner } = pose.answers.treaties;
        for (const country of facts.value.countries) {
          const group = country.corner ?? "members";
          const shown = corner ? country.corner === corner : true;
          expect(paint.value.of.get(country.actor.ref)).toBe(shown ? group : undefined);
          for (const tie of country.ties) expect(paint.value.of.has(`tie:${tie.id}`) && !corner).toBe(false);
        }
        const ids = new Set(paint.value.groups.map(({ id }) => id));
        for (const group of paint.value.of.values()) expect(ids.has(group)).toBe(true);
        for (const { id, count } of paint.value.groups)
          if (id !== "backed")
            expect([...paint.value.of].filter(([ref, of]) => of === id && ref.startsWith("country:"))).toHaveLength(
              count ?? -1,
            );
      }),
      { numRuns: 25 },
    );
  });

  it("lifts the cables only while they are the EU-backed ones", () => {
    const { paint } = open();
    expect(paint.value.speaksOf).toContain("cables");
    expect(paint.value.of.get("segment:MED-12")).toBe("backed");
    expect(paint.value.of.get("segment:CTX-MAREA")).toBeUndefined();
    expect(paint.value.of.get("landing:medusa-alicante")).toBeUndefined();
    expect(open({ cables: "all" }).paint.value.speaksOf).not.toContain("cables");
  });
});
