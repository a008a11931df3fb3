import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answers, isSetSpec, overlapUnits } from "#model/answers.ts";
import { noFilter, statusClasses } from "#model/pose.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const patience = 60_000;

function asked(
  overlap: Partial<Answers["overlap"]>,
  more: Partial<ReturnType<typeof createAtlasState>["pose"]["value"]> = {},
) {
  const state = createAtlasState(atlas);
  const pose = state.pose.value;
  state.actions.setPose({
    ...pose,
    language: "en",
    ...more,
    answers: { ...pose.answers, tool: "overlap", overlap: { ...pose.answers.overlap, ...overlap } },
  });
  return { state, ...overlapState(state) };
}

const someSpecs = [
  "partners:EU",
  "partners:beijing",
  "members:G20",
  "members:AU",
  "members:OECD",
  "landings:MEDUSA",
  "landings:BELLA",
  "theme:ai",
  "family:trade",
  "instrument:pact-mediterranean",
  "instrument:major-cities-europe",
];
const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null, freq: 3 });
const wish = fc.record({
  sets: fc.shuffledSubarray(someSpecs, { minLength: 1, maxLength: 6 }),
  unit: fc.constantFrom(...overlapUnits),
  blocs: fc.boolean(),
  language: fc.constantFrom("en" as const, "it" as const),
  time: fc.constantFrom(null, "2010", "2021-05", "2024-12-31"),
  filter: fc.record({
    families: some(atlas.families.map(({ id }) => id)),
    statuses: some(statusClasses),
    themes: fc.constant(null),
    confidences: some(["high", "medium", "low"] as const),
    span: fc.constant(null),
  }),
  choose: fc.nat(),
});

/** Numbers in a sentence, without those in names and dates. */
function figures(sentence: string, drop: readonly string[]): number[] {
  const bare = drop.reduce((text, each) => text.replaceAll(each, ""), sentence);
  return [...bare.matchAll(/\d[\d.,]*/g)].map(([digits]) => Number(digits.replace(/[.,]/g, "")));
}

describe("overlap", () => {
  it("answers the first question with the figures of the data", () => {
    const { sentence, rows, facts } = asked({ sets: ["partners:EU", "members:G20"] });
    expect(sentence.value).toBe(
      "18 countries are among both the partners of the European Union and the members of the G20; 72 only among the first, 1 only among the second, 67 of 158 countries and territories in neither.",
    );
    expect(facts.value.combinations.find(({ key }) => key === "01")?.members).toEqual(["RUS"]);
    expect(rows.value.rows).toHaveLength(158);
  });

  it("says in its sentence what its rows hold, for any sets, unit, language, date and filter", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(wish, ({ sets, unit, blocs, language, time, filter, choose }) => {
        const { sentence, rows, facts, names, change, settings } = asked(
          { sets, unit, blocs },
          { language, time, filter },
        );
        const all = rows.value.rows;
        expect(all.length).toBe(facts.value.universe.length);
        const keys = all.map(({ cells }) => sets.map((_, at) => (cells[at + 1] === null ? "0" : "1")).join(""));
        const count = (where: (key: string) => boolean) => keys.filter(where).length;
        const degree = (key: string) => key.replaceAll("0", "").length;
        const said = figures(sentence.value, [
          ...names.value.flatMap((name) => name.split(": ").at(-1) ?? name),
          "2Africa",
          "G20",
          /(on|at the end of|al|a fine|all’) [^,]*, /i.exec(time ? sentence.value : "")?.[0] ?? "",
        ]);
        const n = sets.length;
        const zero = (value: number) => (value === 0 ? [] : [value]);
        const expected =
          n === 1
            ? [count((key) => key === "1"), all.length]
            : n === 2
              ? [
                  ...zero(count((key) => key === "11")),
                  count((key) => key === "10"),
                  count((key) => key === "01"),
                  count((key) => key === "00"),
                  all.length,
                ]
              : [
                  ...zero(count((key) => degree(key) === n)),
                  ...Array.from({ length: n - 1 }, (_, at) => zero(count((key) => degree(key) === n - 1 - at))).flat(),
                  count((key) => degree(key) === 0),
                  all.length,
                ];
        expect(said).toEqual(expected);
        for (const [at, row] of all.entries())
          if (degree(keys[at] ?? "") > 0) expect(row.sources.length).toBeGreaterThan(0);

        const one = [...facts.value.combinations.map(({ key }) => key), "0".repeat(n)][
          choose % (facts.value.combinations.length + 1)
        ];
        change({ combo: one ?? null });
        expect(rows.value.rows.length).toBe(count((key) => key === settings.value.combo));
      }),
      { numRuns: 60 },
    );
  });

  it("paints each element in the group of its combination, and the key's counts are those of the map", {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(wish, fc.boolean(), ({ sets, unit, blocs, choose }, alone) => {
        const { paint, facts, change, sets: held } = asked({ sets, unit, blocs });
        const { combinations, neither } = facts.value;
        const combo = alone ? (combinations[choose % Math.max(1, combinations.length)]?.key ?? null) : null;
        change({ combo });
        const painted = paint.value;
        if (!painted) throw new Error("nothing is painted");
        const ids = new Set(painted.groups.map(({ id }) => id));
        expect(ids.size).toBe(painted.groups.length);
        for (const group of painted.of.values()) expect(ids.has(group)).toBe(true);
        const own = (id: string) => painted.of.get(atlas.actorById.get(id)?.ref ?? "");
        for (const group of painted.groups) {
          const members = combinations.flatMap((each) => each.members).filter((id) => own(id) === group.id);
          expect(members.length).toBe(group.count);
        }
        expect(painted.groups.reduce((sum, group) => sum + (group.count ?? 0), 0)).toBe(
          facts.value.universe.length - neither.length,
        );
        if (combo) expect(painted.groups[0]).toMatchObject({ id: combo, tone: { kind: "set" } });
        // A city may be coloured as that by which its country is in a set.
        const kinds =
          unit === "countries"
            ? ["country"]
            : unit === "cities"
              ? ["city"]
              : ["country", "city", "bloc", "organisation"];
        for (const id of neither)
          if (kinds.includes(atlas.actorById.get(id)?.kind ?? "")) expect(own(id)).toBeUndefined();
        expect(held.value).toHaveLength(sets.length);
      }),
      { numRuns: 60 },
    );
  });

  it("colours ties only for the combination that is shown alone", () => {
    const ties = (combo: string | null) =>
      [...(asked({ sets: ["partners:EU", "members:G7"], combo }).paint.value?.of.keys() ?? [])].filter((key) =>
        key.startsWith("tie:"),
      );
    expect(ties(null)).toEqual([]);
    expect(ties("11").length).toBeGreaterThan(10);
    for (const tie of ties("11")) expect(tie).toMatch(/~(CAN|FRA|DEU|ITA|JPN|GBR|USA)$|~EU$/);
  });

  it("tells apart nine combinations by colour; the rest share one, but for the one shown alone", () => {
    const sets = ["partners:EU", "members:G20", "members:OECD", "landings:2AFRICA", "theme:ai", "family:trade"];
    const all = asked({ sets });
    expect(all.facts.value.combinations.length).toBe(25);
    expect(all.paint.value?.groups).toHaveLength(10);
    expect(all.paint.value?.groups.at(-1)?.label).toBe("Other combinations");
    const last = all.facts.value.combinations.at(-1)?.key ?? "";
    const [first] = asked({ sets, combo: last }).paint.value?.groups ?? [];
    expect(first?.id).toBe(last);
    expect(first?.tone).not.toMatchObject({ number: 9 });
  });

  it("keeps the combination that is shown alone when a set moves forward, and lets it go when the sets change", () => {
    const { forward, remove, add, settings, facts } = asked({ sets: ["partners:EU", "members:G7"], combo: "10" });
    const held = () => facts.value.combinations.find(({ key }) => key === settings.value.combo)?.members;
    const before = held();
    forward("members:G7");
    expect(settings.value).toMatchObject({ sets: ["members:G7", "partners:EU"], combo: "01" });
    expect(held()).toEqual(before);
    forward("members:G7");
    expect(settings.value.combo).toBe("01");
    add("theme:ai");
    expect(settings.value).toMatchObject({ sets: ["members:G7", "partners:EU", "theme:ai"], combo: null });
    remove("partners:EU");
    expect(settings.value.sets).toEqual(["members:G7", "theme:ai"]);
    for (const more of someSpecs) add(more);
    expect(settings.value.sets).toHaveLength(6);
  });

  it("knows which sets hold nobody", () => {
    const filter = { ...noFilter, families: [] };
    const { empty, sentence } = asked({ sets: ["partners:EU", "members:G7"] }, { filter });
    expect(empty.value.map(({ spec }) => spec)).toEqual(["partners:EU"]);
    expect(sentence.value).toContain("No country is among both");
  });

  it("offers examples that hold somebody, in their unit", { timeout: patience }, () => {
    const { examples } = asked({});
    expect(examples.value.length).toBeGreaterThanOrEqual(5);
    for (const { sets, unit } of examples.value) {
      const { facts, empty } = asked({ sets, unit });
      expect(sets.every((spec) => isSetSpec(atlas, spec))).toBe(true);
      expect(empty.value).toEqual([]);
      expect(facts.value.combinations.length).toBeGreaterThan(1);
      expect(facts.value.pairs.some(({ both }) => both.length > 0)).toBe(true);
    }
  });

  it("says beside the figure what it does not hold", () => {
    const { caveats } = asked({ sets: ["partners:EU", "landings:2AFRICA", "partners:beijing"] });
    const text = caveats.value.join("\n");
    expect(text).toContain("Counted are the 158 countries and territories of this atlas");
    expect(text).toContain("Bahrain, Iraq, Kuwait, Pakistan and Qatar are not among");
    expect(text).toContain("their country is not among those of the atlas: Colombo, Isfahan and Macao");
    expect(text).toContain("Portugal and Spain are members of the European Union and named in its instruments");
    expect(text).toContain("None of the 13 is named as a member of the alliance of 2025");
    expect(asked({ sets: ["partners:EU"], blocs: true }).caveats.value.join("\n")).toContain("not for suspended ones");
    expect(asked({ sets: ["members:G7", "members:OECD"] }).caveats.value.join("\n")).toContain(
      "The lists of the G7 and of the OECD do not date every entry: those undated stand as read on 5 June 2025",
    );
    expect(asked({ sets: ["members:G7"] }, { language: "it" }).caveats.value.join("\n")).toContain(
      "L’elenco del G7 non data ogni voce: quelle senza data valgono com’erano lette al 5 giugno 2025",
    );
    expect(asked({ sets: [] }).caveats.value).toEqual([]);
  });
});
