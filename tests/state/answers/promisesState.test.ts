import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PromisesSettings, promiseOutcomes } from "#model/answers.ts";
import { defaultPose, noFilter } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
function asked(change: Partial<PromisesSettings> = {}) {
  const state = createAtlasState(atlas);
  state.actions.setLanguage("en");
  state.actions.openAnswer("promises");
  state.actions.setAnswer("promises", change);
  return { state, ...promisesState(state) };
}
const whens = [
  "1990",
  "2018",
  "2020",
  "2022-12",
  "2023",
  "2024",
  "2025-06-05",
  "2025-07-31",
  "2026-03",
  "2026-11-21",
  "2030",
];

describe("the answer on promises", () => {
  it("says in one breath what became of the strategy's day, and how far the sources reach", () => {
    const { state, sentence } = asked();
    expect(sentence.value).toBe(
      "Of 42 things planned or under negotiation on 5 June 2025, the day of the EU's International Digital Strategy, 12 have moved by 21 November 2026, 1 is unchanged, as a later source says, and 29 are unknown: no later source in this atlas says where they stand (its newest is of 22 June 2026). Of 13 cable systems announced and not wholly in service then, 2 have come, wholly or in part, 3 have another date or none any more, 3 are still to come, as later sources say, and 5 are unknown.",
    );
    state.actions.setLanguage("it");
    expect(sentence.value).toBe(
      "Di 42 cose previste o in negoziato il 5 giugno 2025, giorno della strategia digitale internazionale dell'UE, 12 sono cambiate entro il 21 novembre 2026, 1 è immutata, come dice una fonte successiva, e di 29 non si sa: nessuna fonte successiva di questo atlante dice a che punto siano (la più recente è del 22 giugno 2026). Di 13 sistemi di cavi annunciati e non ancora del tutto in servizio allora, 2 sono arrivati, in tutto o in parte, 3 hanno un’altra data o non ne hanno più una, 3 sono ancora da completare, come dicono fonti successive, e di 5 non si sa.",
    );
  });

  it("is right for one, for none and for the eighth of a month", () => {
    const { state, sentence } = asked({ since: "2024-04-29" });
    expect(sentence.value).toContain("Of 2 things planned or under negotiation on 29 April 2024, none has moved");
    state.actions.setFilter({ ...state.pose.value.filter, families: ["forums"] });
    state.actions.setAnswer("promises", { since: "2025-06-08" });
    expect(sentence.value).toContain(
      "One thing was planned or under negotiation on 8 June 2025 and by 21 November 2026 it has moved.",
    );
    state.actions.setLanguage("it");
    expect(sentence.value).toContain("Una sola cosa era prevista o in negoziato l’8 giugno 2025");
  });

  it("has as many rows as its sentence, its key and its figures say, whatever is asked", () => {
    const { state, rows, sentence, counts, problem, paint, facts } = asked();
    fc.assert(
      fc.property(
        fc.constantFrom(...whens),
        fc.constantFrom(null, ...promiseOutcomes),
        fc.constantFrom(null, "2025-12-31", "2026-03-01"),
        fc.constantFrom(...languages),
        fc.option(fc.subarray(atlas.families.map(({ id }) => id))),
        (since, outcome, time, language, families) => {
          state.actions.setAnswer("promises", { since, outcome });
          state.actions.setTime(time);
          state.actions.setLanguage(language);
          state.actions.setFilter({ ...state.pose.value.filter, families });
          if (problem.value !== null) {
            expect(problem.value === "late").toBe(facts.value.since >= facts.value.day);
            expect(rows.value.rows).toHaveLength(0);
            expect(paint.value).toBeNull();
            expect(sentence.value).not.toBe("");
            return;
          }
          const all = (["ties", "cables"] as const).map((part) =>
            promiseOutcomes.reduce((sum, id) => sum + counts.value[part][id], 0),
          );
          const shown = outcome
            ? counts.value.ties[outcome] + counts.value.cables[outcome]
            : (all[0] ?? 0) + (all[1] ?? 0);
          expect(rows.value.rows).toHaveLength(shown);
          expect(paint.value?.groups.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(shown);
          const numbers = sentence.value.match(/\d+/g) ?? [];
          for (const n of all) if (n > 1) expect(numbers).toContain(String(n));
          expect(sentence.value).not.toMatch(/undefined|\bnull\b|NaN|\b1 (have|are|sono|hanno)\b/);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("cites a source in every row, and the later one wherever something is known", () => {
    const { rows } = asked();
    for (const { key, cells, sources } of rows.value.rows) {
      expect(sources.length, key).toBeGreaterThan(0);
      expect(
        sources.every(({ source }) => atlas.sourceById.has(source)),
        key,
      ).toBe(true);
      expect(cells).toHaveLength(rows.value.columns.length);
    }
    const row = rows.value.rows.find(({ key }) => key === "ctip");
    expect(row?.cells.slice(0, 7)).toEqual([
      "Clean Trade and Investment Partnerships",
      "Moved on",
      "Planned",
      "2025-06-05",
      "Signed, 20 November 2025",
      "2025-11-20",
      "2025-11-20",
    ]);
    expect(row?.sources.map(({ source }) => source)).toEqual(["S004", "bel-zaf"]);
  });

  it("paints the ties of what moved, of what is put off and of what nobody speaks of; only what is asked for", () => {
    const { state, paint } = asked();
    const of = paint.value?.of ?? new Map();
    expect(of.get("instrument:ctip")).toBe("forward");
    expect(of.get("tie:fta-eu-ind~EU~IND")).toBe("forward");
    expect(of.get("tie:fta-eu-tha~EU~THA")).toBe("unknown");
    expect(of.get("tie:prog-horizon-europe~EU~CHE")).toBe("forward");
    expect(of.has("tie:prog-horizon-europe~EU~NOR")).toBe(false);
    expect(of.get("segment:RAM-1A")).toBe("back");
    // ViaTunisia came; the rest of Medusa was put off; Blue's first stretch had been at work for long.
    expect(of.get("segment:MED-12")).toBe("forward");
    expect(of.get("segment:MED-1A")).toBe("back");
    expect(of.has("segment:BLU-1")).toBe(false);
    state.actions.setAnswer("promises", { outcome: "unknown" });
    expect(new Set(paint.value?.of.values())).toEqual(new Set(["unknown"]));
  });

  it("does not take what a filter hides for nothing", () => {
    const state = createAtlasState(atlas, { ...defaultPose, filter: { ...noFilter, families: [] } });
    const { sentence, facts } = promisesState(state);
    expect(facts.value.filteredOut).toBe(42);
    expect(sentence.value).toMatch(
      /^Nothing that the filter lets through was planned or under negotiation on 5 June 2025; it hides 42\. Of 13 cable systems/,
    );
    state.actions.setLanguage("it");
    expect(sentence.value).toMatch(
      /^Nulla di ciò che il filtro lascia passare era previsto o in negoziato il 5 giugno 2025: ne nasconde 42\./,
    );
  });

  it("says beside the figure how far it sees, and what the filter does not touch", () => {
    const { state, caveats } = asked();
    expect(caveats.value[0]).toBe(
      "Unknown does not mean that nothing has happened. The newest source on any tie or promised date is of 22 June 2026: from then until 21 November 2026 this atlas is blind.",
    );
    state.actions.toggleStatus("planned");
    expect(caveats.value.at(-1)).toContain("status and years do not");
    for (const language of languages) {
      state.actions.setLanguage(language);
      for (const caveat of caveats.value) expect(caveat).toMatch(/^[A-ZÈ0-9].*\.$/);
    }
  });
});
