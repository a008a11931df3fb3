import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableRows } from "#analysis/tableRows.ts";
import { isLandingOnMap, type Ref, type Status } from "#model/atlas.ts";
import { lastDay } from "#model/dates.ts";
import { layerIds, type Pose, sideViewIds, statusClasses } from "#model/pose.ts";
import type { SentenceForm } from "#model/sentence.ts";
import { statusClassOf } from "#model/status.ts";
import type { TableRow } from "#model/table.ts";
import { ladderColumns, partyModes, tableKinds } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { sentenceOf } from "#state/sentences.ts";
import { tableFound } from "#state/tableFound.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const fresh = () => createAtlasState(atlas);
// Because hundreds of states of the whole atlas are worded, on machines that may be busy.
const patience = 60_000;
const forms: readonly SentenceForm[] = ["full", "short"];

const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null, freq: 2 });
const year = fc.integer({ min: 1978, max: 2031 }).map(String);
const two = (n: number) => String(n).padStart(2, "0");
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const date = fc.oneof(year, month, day);
const span = fc.tuple(date, date).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

/** What a reader can set that changes a sentence. */
const setting = fc.record({
  language: fc.constantFrom("en" as const, "it" as const),
  time: fc.option(date, { nil: null }),
  hub: fc.option(fc.constantFrom(...atlas.actors.map((actor) => actor.id)), { nil: null }),
  filter: fc.record({
    families: some(atlas.families.map((family) => family.id)),
    statuses: some(statusClasses),
    themes: some(atlas.themes.map((theme) => theme.id)),
    confidences: some(["high", "medium", "low"] as const),
    span: fc.option(span, { nil: null, freq: 2 }),
  }),
  off: fc.subarray([...layerIds]),
  parties: fc.constantFrom(...partyModes),
  columns: fc.constantFrom(...ladderColumns),
  window: fc.option(span, { nil: null }),
  rows: fc.constantFrom(...tableKinds),
  pairs: fc.subarray(
    atlas.instruments.slice(0, 60).map((instrument) => instrument.id),
    { maxLength: 3 },
  ),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

function set(state: AtlasState, to: Setting): void {
  const now = state.pose.value;
  const layers = { ...now.layers };
  for (const id of layerIds) layers[id] = { on: !to.off.includes(id), opacity: 1 };
  state.actions.setPose({
    ...now,
    language: to.language,
    time: to.time,
    hub: to.hub,
    filter: to.filter,
    layers,
    pairs: to.pairs,
    network: { ...now.network, parties: to.parties },
    ladder: { ...now.ladder, columns: to.columns },
    timeline: { window: to.window },
    table: { ...now.table, rows: to.rows },
  } satisfies Pose);
}

/** Digits grouped as the language does, back to numbers. Dates and names are taken out first. */
function numbersIn(text: string): number[] {
  return (text.match(/\d[\d.,]*/g) ?? []).map((digits) => Number(digits.replace(/[.,]/g, "")));
}

const idOf = (row: TableRow, column: string): string => {
  const cell = row.cells.get(column);
  return cell?.kind === "items" ? (cell.items[0]?.id ?? "") : "";
};

const said = {
  en: {
    ties: /^([\d,]+) ties? between /,
    actors: /^[\d,]+ ties? between ([\d,]+) actors/,
    partners: /^[\d,]+ ties? between .* and ([\d,]+) partners? (?:on|at)/,
    standings: / (?:on|at the end of) [^:;.]*?\d{4}: ([^.;]*)/,
    all: /\d{4}, (?:both |all )?(?:in force|signed|concluded|negotiating|planned|delayed|ended)/,
    none: /^No tie /,
    noLine: /([\d,]+) (?:has|have) no line/,
  },
  it: {
    ties: /^([\d.]+) legam[ei] tra /,
    actors: /^[\d.]+ legam[ei] tra ([\d.]+) attori/,
    partners: /^[\d.]+ legam[ei] tra .* e ([\d.]+) partner a/,
    standings: / (?:al|all’|a fine)\s?[^:;.]*?\d{4}: ([^.;]*)/,
    all: /\d{4}, (?:entrambi |tutti )?(?:in vigore|firmat[oi]|conclus[oi]|in negoziato|previst[oi]|in ritardo|terminat[oi])/,
    none: /^Nessun legame /,
    noLine: /([\d.]+) senza linea/,
  },
} as const;

const first = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : (numbersIn(found)[0] ?? null);
};

describe("the sentence above a view", () => {
  it(
    "reads well in every state: whole, closed, nothing left unfilled, the short form no longer than the full one",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(setting, (to) => {
          set(state, to);
          for (const view of ["map", ...sideViewIds] as const)
            for (const form of forms) {
              const text = sentenceOf(state, view, form).value;
              expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
              expect(text).not.toMatch(/[{}]|undefined|\bnull\b|NaN|Infinity| {2}|\.\.| [.,;:]|,,|; ;/);
              // "1 ties", "2 tie"; Italian likewise.
              expect(text).not.toMatch(
                /\b1 (?:ties|partners|actors|cables|stretches|cities|events|links|kinds|themes)\b/,
              );
              expect(text).not.toMatch(/(?<![\d.,])1 (?:legami|attori|cavi|tratti|eventi|tipi|temi|fonti|strumenti)\b/);
              expect(text).not.toMatch(
                /\b(?:[2-9]|\d\d+) (?:tie|partner of|actor|cable|link|legame|attore|cavo|tipo) /,
              );
              if (form === "short")
                expect(text.length).toBeLessThanOrEqual(Math.max(sentenceOf(state, view).value.length, 90));
            }
        }),
        { numRuns: 80 },
      );
    },
    patience,
  );

  it(
    "counts the ties, their standings and their actors as the table's rows do",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(setting, (to) => {
          set(state, { ...to, off: to.off.filter((layer) => layer !== "ties") });
          const rows = tableRows(atlas, state.visible.value, "ties", state.hub.value.id);
          const actors = new Set(rows.flatMap((row) => [idOf(row, "from"), idOf(row, "to")]));
          const common = [...actors].filter((id) =>
            rows.every((row) => idOf(row, "from") === id || idOf(row, "to") === id),
          );
          const statuses = new Map<string, number>();
          for (const row of rows) {
            const standing = statusClassOf(idOf(row, "status") as Status);
            statuses.set(standing, (statuses.get(standing) ?? 0) + 1);
          }
          const pattern = said[to.language];
          for (const view of ["map", "network"] as const) {
            const text = sentenceOf(state, view).value;
            if (rows.length === 0) {
              expect(text).toMatch(pattern.none);
              continue;
            }
            expect(first(text, pattern.ties), text).toBe(rows.length);
            expect(first(text, pattern.actors), text).toBe(common.length === 0 ? actors.size : null);
            expect(first(text, pattern.partners), text).toBe(common.length === 1 ? actors.size - 1 : null);
            const standings = pattern.standings.exec(text)?.[1];
            if (statuses.size === 1) expect(text).toMatch(pattern.all);
            else {
              const counts = numbersIn(standings ?? "");
              expect(
                counts.toSorted((a, b) => a - b),
                text,
              ).toEqual([...statuses.values()].toSorted((a, b) => a - b));
              expect(
                counts.reduce((sum, n) => sum + n, 0),
                text,
              ).toBe(rows.length);
            }
          }
          const undrawn = rows.filter((row) => !state.tieLines.value.has(row.key.slice("tie:".length))).length;
          expect(first(sentenceOf(state, "map").value, pattern.noLine) ?? 0).toBe(rows.length === 0 ? 0 : undrawn);
        }),
        { numRuns: 80 },
      );
    },
    patience,
  );

  it(
    "counts cables, landing points, cities, institutions and events only where their layer is on",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(setting, (to) => {
          set(state, { ...to, language: "en" });
          const text = sentenceOf(state, "map").value;
          const v = state.visible.value;
          const on = (layer: (typeof layerIds)[number]) => !to.off.includes(layer);
          const rows = (kind: "cables" | "landings" | "events") => tableRows(atlas, v, kind, state.hub.value.id);
          const stretches = rows("cables").filter((row) => row.ref.startsWith("segment:"));
          const landings = rows("landings").filter((row) => {
            const landing = atlas.landingById.get(row.ref.slice("landing:".length));
            return landing !== undefined && isLandingOnMap(landing);
          });
          const events = rows("events").filter((row) => row.cells.get("lon"));
          expect(first(text, /(\d+) cables? in/)).toBe(
            on("cables") ? new Set(stretches.map((row) => idOf(row, "system"))).size : null,
          );
          expect(first(text, /in (\d+) stretch/)).toBe(on("cables") ? stretches.length : null);
          const { cables } = v;
          const later = (refs: readonly string[]) => refs.filter((ref) => cables.notYet.has(ref as Ref)).length;
          const some = (n: number) => (n > 0 ? n : null);
          expect(first(text, /(\d+) of them not yet in service then/), text).toBe(
            on("cables") ? some(later(stretches.map((row) => row.ref))) : null,
          );
          expect(first(text, /(\d+) without a date and shown as in service/), text).toBe(
            on("cables") ? some(cables.undated.segments) : null,
          );
          expect(first(text, /(\d+) without a date and shown as in use/), text).toBe(
            on("landings") ? some(cables.undated.landings) : null,
          );
          expect(first(text, /(\d+) of them not yet in use then/), text).toBe(
            on("landings") ? some(later(landings.map((row) => row.ref))) : null,
          );
          const at = state.pose.value.time;
          const follow = at !== null && lastDay(at) < atlas.manifest.asOf;
          if (follow) expect(text).not.toMatch(/(?<!(?:cit(?:y|ies)|institutions?) )as the sources stood/);
          expect(first(text, /(\d+) landing point/)).toBe(on("landings") ? landings.length : null);
          expect(first(text, /(\d+) cit(?:y|ies)\b/)).toBe(on("cities") ? v.cities.length : null);
          expect(first(text, /(\d+) institution/)).toBe(on("institutions") ? v.institutions.length : null);
          expect(first(text, /(\d+) events?\b/)).toBe(on("events") ? events.length : null);
          if (!on("ties")) expect(text).not.toMatch(/ ties? |No tie /);
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it(
    "counts the rows of whatever the table shows",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(setting, (to) => {
          set(state, to);
          const rows = tableRows(atlas, state.visible.value, to.rows, state.hub.value.id);
          const text = sentenceOf(state, "table").value;
          if (rows.length === 0) expect(text).toMatch(/^(?:No|Ness)/);
          else expect(numbersIn(text.split(" ")[0] ?? "")).toEqual([rows.length]);
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it(
    "counts a ladder's partners as the table counts actors with a tie to the hub",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(setting, (to) => {
          set(state, to);
          const hub = state.hub.value.id;
          const rows = tableRows(atlas, state.visible.value, "ties", hub);
          const partners = new Set(
            rows.flatMap((row) => {
              const [from, to] = [idOf(row, "from"), idOf(row, "to")];
              return from === hub ? [to] : to === hub ? [from] : [];
            }),
          );
          const text = sentenceOf(state, "ladder").value;
          if (partners.size === 0) expect(text).toMatch(/^(?:No|Nessun) partner /);
          else expect(first(text, /^([\d.,]+) partner/), text).toBe(partners.size);
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it("says of a ladder's partners how many are the hub's own members, because other answers leave them out", () => {
    const state = fresh();
    expect(sentenceOf(state, "ladder").value).toMatch(
      /^126 partners of the European Union in 7 kinds of tie on 21 November 2026, 9 of them its own members; /,
    );
    state.actions.setLanguage("it");
    expect(sentenceOf(state, "ladder").value).toContain(", di cui 9 sono suoi membri; ");
    state.actions.setHub("MCE");
    expect(sentenceOf(state, "ladder").value).not.toContain("suoi membri");
  });

  it("names the hub and its partners, the day, and how the ties stand", () => {
    const state = fresh();
    state.actions.onlyFamily("trade");
    expect(sentenceOf(state, "map").value).toMatch(
      /^\d+ ties between the European Union and \d+ partners on 21 November 2026: \d+ in force, .*\. Only “Trade and data flows”\./,
    );
    state.actions.setLanguage("it");
    expect(sentenceOf(state, "map").value).toMatch(
      /^\d+ legami tra l’Unione europea e \d+ partner al 21 novembre 2026: \d+ in vigore, .*\. Solo “Commercio e flussi di dati”\./,
    );
    state.actions.setTime("2022");
    expect(sentenceOf(state, "map").value).toContain("a fine 2022");
  });

  it("says what a span leaves out because no source dates it", () => {
    const state = fresh();
    state.actions.setSpan({ from: "2019", to: "2024" });
    const { undated } = state.visible.value.counts;
    expect(undated).toBeGreaterThan(1);
    expect(sentenceOf(state, "network").value).toContain(
      `Only dated between 2019 and 2024 (${undated} undated ties left out).`,
    );
    state.actions.setLanguage("it");
    expect(sentenceOf(state, "network").value).toContain(
      `Solo datati tra il 2019 e il 2024 (${undated} legami senza data esclusi).`,
    );
  });

  it("says that nothing is chosen rather than that only none of it is", () => {
    const state = fresh();
    state.actions.setFilter({ ...state.pose.value.filter, families: [], statuses: [] });
    for (const view of ["map", ...sideViewIds] as const) expect(sentenceOf(state, view).value).not.toMatch(/only 0/i);
    expect(sentenceOf(state, "network").value).toMatch(/No kind of tie is chosen\. No standing is chosen\./);
  });

  it("says what would fill an empty picture", () => {
    const state = fresh();
    state.actions.setFilter({ ...state.pose.value.filter, families: ["trade"], themes: ["5g_6g"] });
    expect(sentenceOf(state, "map").value).toMatch(/^No tie passes the filters on .*; without them there are 491\./);
    state.actions.clearFilter();
    state.actions.setTime("1979");
    expect(sentenceOf(state, "map").value).toMatch(/^No tie is known at the end of 1979; a later date shows some\./);
  });

  it("says how many rows have the text once the table has told, and never guesses before", () => {
    const state = fresh();
    state.actions.setTable({ text: "japan" });
    expect(sentenceOf(state, "table").value).toBe("491 ties, searched for “japan” on 21 November 2026.");
    tableFound(state).tell(24);
    expect(sentenceOf(state, "table").value).toBe("24 of 491 ties contain “japan” on 21 November 2026.");
    tableFound(state).tell(1);
    state.actions.setLanguage("it");
    state.actions.setTable({ rows: "sources" });
    expect(sentenceOf(state, "table").value).toMatch(/^1 fonte su \d+ contiene “japan” al 21 novembre 2026\.$/);
  });

  it(
    "quotes any text a reader types without breaking the line or running on",
    () => {
      const state = fresh();
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
          state.actions.setTable({ text });
          expect(sentenceOf(state, "table").value.length).toBeLessThan(140);
          expect(sentenceOf(state, "table").value).not.toMatch(/[\n\t]| {2}/);
        }),
      );
    },
    patience,
  );

  it("is the same signal each time, and the same text object while nothing changed", () => {
    const state = fresh();
    expect(sentenceOf(state, "map")).toBe(sentenceOf(state, "map"));
    expect(sentenceOf(state, "map")).not.toBe(sentenceOf(state, "map", "short"));
  });

  it("does not say of a suspension that it ended, nor that a party joined by it", () => {
    const state = fresh();
    const now = state.pose.value;
    state.actions.setPose({ ...now, language: "en", filter: { ...now.filter, statuses: ["ended"] } });
    expect(state.visible.value.ties.map((tie) => tie.status)).toEqual(["suspended"]);
    expect(sentenceOf(state, "network").value).toContain("ended or suspended");
    expect(sentenceOf(state, "timeline").value).toMatch(/^1 date of single parties in 2021\./);
    state.actions.setPose({ ...state.pose.value, language: "it" });
    expect(sentenceOf(state, "network").value).toContain("terminato o sospeso");
  });
});
