import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultAnswers } from "#model/answers.ts";
import { changeKinds } from "#model/dateDifference.ts";
import { defaultPose, noFilter, type Pose, statusClasses } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { datesState } from "#state/answers/datesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();

function asked(
  settings: Partial<Pose["answers"]["dates"]>,
  more: Partial<Omit<Pose, "answers">> = {},
  language: Language = "en",
): AtlasState {
  const state = createAtlasState(atlas, {
    ...defaultPose,
    language,
    ...more,
    answers: { ...defaultAnswers, tool: "dates", dates: { ...defaultAnswers.dates, ...settings } },
  });
  state.actions.setPainter(datesState(state).paint);
  return state;
}

const said = (...args: Parameters<typeof asked>) => datesState(asked(...args)).sentence.value;
const times = fc.constantFrom(null, "2026", "2025-06-05", "2024-06", "2021", "2018", "2010-03-04");
const settings = fc.record({
  against: fc.constantFrom("2025-06-05", "2025-06-04", "2023", "2020-02", "2016", "1999", "2026-11-20"),
  form: fc.constantFrom("difference" as const, "beside" as const),
  reading: fc.constantFrom("happened" as const, "known" as const),
});
const filters = fc.record({
  ...Object.fromEntries(Object.keys(noFilter).map((key) => [key, fc.constant(null)])),
  families: fc.option(
    fc.subarray(
      atlas.families.map(({ id }) => id),
      { minLength: 1 },
    ),
    { nil: null },
  ),
  statuses: fc.option(fc.subarray([...statusClasses], { minLength: 1 }), { nil: null }),
}) as fc.Arbitrary<Pose["filter"]>;
const languages = fc.constantFrom<Language>("en", "it");

describe("two dates", () => {
  it("says what lies between them, one and many, in English and Italian", () => {
    expect(said({ against: "2025-06-05" }, { time: "2025-06-06" })).toMatchInlineSnapshot(
      `"Between 5 June 2025 and 6 June 2025: no tie added, none removed, none in another state, 437 as before. Instruments: 163 as before."`,
    );
    expect(said({ against: "2020" }, { time: "2021-12" }, "it")).toMatchInlineSnapshot(
      `"Tra la fine del 2020 e la fine di dicembre 2021: 25 legami aggiunti, nessuno venuto meno, nessuno in un altro stato, 49 come prima. Strumenti: 7 aggiunti, 8 come prima. 2 tratti di cavo sono entrati in servizio."`,
    );
    expect(said({ against: "2025-06-05", reading: "known" }, {}, "it")).toMatchInlineSnapshot(
      `"Tra il 5 giugno 2025 e il 21 novembre 2026: 78 legami aggiunti, nessuno venuto meno, 11 in un altro stato, 402 come prima. Strumenti: 21 aggiunti, 10 in un altro stato, 150 come prima. 3 tratti di cavo sono entrati in servizio. Ogni stato conta dal giorno in cui una fonte ne ha dato notizia."`,
    );
    expect(said({ against: "2020" }, { filter: { ...noFilter, families: ["ai"] } })).toMatchInlineSnapshot(
      `"Between the end of 2020 and 21 November 2026: 17 ties added, none removed, none in another state, none as before. Instruments: 7 added. 11 stretches of cable came into service. Only what passes the filters is counted."`,
    );
  });

  it("says of one date what the atlas holds then", () => {
    expect(said({})).toMatchInlineSnapshot(
      `"As of 21 November 2026 the atlas holds 491 ties and 181 instruments; of the ties, 334 in force, 67 signed, 7 concluded, 5 negotiating, 77 planned, 1 ended or suspended. Choose another date, and the two are compared."`,
    );
    expect(said({}, { time: "2020" }, "it")).toMatchInlineSnapshot(
      `"Alla fine del 2020 l’atlante contiene 49 legami e 8 strumenti; dei legami, 49 in vigore. Scegli un’altra data, e le due si confrontano."`,
    );
  });

  it("says when a date lies outside the data, or both are one", () => {
    expect(said({ against: "1890" })).toMatchInlineSnapshot(
      `"The atlas holds nothing as early as the end of 1890: what it dates begins in 1982."`,
    );
    expect(said({ against: "2030-06" })).toMatchInlineSnapshot(
      `"The sources were read up to 21 November 2026: what holds at the end of June 2030 is not in the data."`,
    );
    expect(said({ against: "2023-12-31" }, { time: "2023" })).toMatchInlineSnapshot(
      `"Both dates mean the same day (the end of 2023): nothing lies between them."`,
    );
    expect(said({ against: "1890" }, {}, "it")).toMatchInlineSnapshot(
      `"L’atlante non contiene nulla che risalga fino alla fine del 1890: le sue date cominciano dal 1982."`,
    );
    expect(said({ against: "2030-06" }, {}, "it")).toMatchInlineSnapshot(
      `"Le fonti sono state lette fino al 21 novembre 2026: ciò che vale alla fine di giugno 2030 non è nei dati."`,
    );
    expect(said({ against: "2023-12-31" }, { time: "2023" }, "it")).toMatchInlineSnapshot(
      `"Le due date sono lo stesso giorno (la fine del 2023): in mezzo non c’è nulla."`,
    );
    expect(datesState(asked({ against: "1890" })).paint.value).toBeNull();
  });

  it("has as many rows as it says, each with its sources", () => {
    fc.assert(
      fc.property(settings, times, filters, languages, (wished, time, filter, language) => {
        const { difference, rows, sentence } = datesState(asked(wished, { time, filter }, language));
        const found = difference.value;
        if (!found) {
          expect(rows.value.rows).toEqual([]);
          return;
        }
        const { ties, instruments } = found.counts;
        const differing = [ties, instruments].flatMap(({ added, removed, changed }) => [added, removed, changed]);
        expect(rows.value.rows).toHaveLength(differing.reduce((a, b) => a + b, found.cables.length));
        expect(rows.value.rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
        expect(new Set(rows.value.rows.map(({ key }) => key)).size).toBe(rows.value.rows.length);
        for (const { cells } of rows.value.rows) expect(cells).toHaveLength(rows.value.columns.length);
        const numbers = (sentence.value.split(":")[1] ?? "").match(/\d+/g)?.map(Number) ?? [];
        for (const kind of changeKinds) if (ties[kind] > 0) expect(numbers).toContain(ties[kind]);
      }),
      { numRuns: 15 },
    );
  });

  it("paints every tie that is drawn, and draws what is not there at the date shown only where both dates are one picture", () => {
    fc.assert(
      fc.property(settings, times, filters, (wished, time, filter) => {
        const state = asked(wished, { time, filter });
        const paint = state.paint.value;
        if (!paint) return;
        const drawn = state.drawn.value.ties.map((tie) => tie.id);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.filter((id) => !paint.of.has(`tie:${id}`))).toEqual([]);
        expect(
          paint.groups.every(
            ({ id, count }) =>
              count ===
              (datesState(state).difference.value?.counts.ties[id as "same"] ||
                datesState(state).difference.value?.cables.length),
          ),
        ).toBe(true);
        if (wished.form === "beside") expect(paint.ghosts).toEqual([]);
        else expect(drawn).toHaveLength(datesState(state).difference.value?.ties.length ?? 0);
      }),
      { numRuns: 12 },
    );
  });

  it("colours the stretches that came into service also where the filter leaves no tie", () => {
    const paint = asked({ against: "2025-06-05" }, { filter: { ...noFilter, families: [] } }).paint.value;
    expect(paint?.groups.map(({ id, count }) => [id, count])).toEqual([["added", 3]]);
    expect([...(paint?.of ?? [])]).toEqual(["MED-1D", "MED-3", "MED-12"].map((id) => [`segment:${id}`, "added"]));
  });

  it("leaves the reading to this question alone", () => {
    const state = asked({ reading: "known" }, { time: "2024" });
    const known = state.visible.value.ties.length;
    state.actions.openAnswer("lens");
    expect(state.visible.value.ties.length).toBeGreaterThan(known);
    expect(state.visible.value.reading).toBe("happened");
  });

  it("offers a way out where a filter leaves nothing, and only there", () => {
    const nothing = { ...noFilter, families: ["ai"], statuses: ["delayed" as const] };
    expect(datesState(asked({ against: "2024" }, { filter: nothing })).filteredAway.value).toBe(true);
    expect(datesState(asked({}, { filter: nothing })).filteredAway.value).toBe(true);
    expect(datesState(asked({ against: "2024" })).filteredAway.value).toBe(false);
    expect(datesState(asked({ against: "1890" }, { filter: nothing })).filteredAway.value).toBe(false);
  });

  it("offers the day before the last change", () => {
    expect(datesState(asked({}, { time: "2025-09-30" })).beforeChange.value).toBe("2025-09-22");
  });
});
