import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateDifference } from "#analysis/answers/dateDifference.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { DateReading } from "#model/answers.ts";
import { changeKinds } from "#model/dateDifference.ts";
import type { Day } from "#model/dates.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const focus = { hub: "EU", pairs: [] };
const strategy = "2025-06-05";
const latest = atlas.manifest.asOf;
const compare = (a: Day, b: Day, filter: Filter = noFilter, reading: DateReading = "happened") =>
  dateDifference(atlas, [atlasAt(atlas, a, reading), atlasAt(atlas, b, reading)], filter, focus);
const see = (day: Day, filter: Filter, reading: DateReading) =>
  visibleAtlas(atlas, atlasAt(atlas, day, reading), filter, { ...focus, chosen: null });

const days = fc.integer({ min: dayNumber("1994-01-01"), max: dayNumber("2028-01-01") }).map(dayOf);
const some = <T extends string>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: null });
const filters: fc.Arbitrary<Filter> = fc.record({
  families: some(atlas.families.map((family) => family.id)),
  statuses: some(statusClasses),
  themes: some(atlas.themes.map((theme) => theme.id)),
  confidences: some(["high", "medium", "low"] as const),
  span: fc.option(fc.constant({ from: "2019", to: "2025-06" }), { nil: null }),
});
const readings = fc.constantFrom<DateReading>("happened", "known");

describe("two dates compared", () => {
  it("finds nothing between a date and itself", () => {
    fc.assert(
      fc.property(days, filters, readings, (day, filter, reading) => {
        const { counts, instruments } = compare(day, day, filter, reading);
        for (const kind of ["added", "removed", "changed"] as const)
          expect([counts.ties[kind], counts.instruments[kind]]).toEqual([0, 0]);
        expect(instruments.flatMap(({ between }) => between)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it("is its own mirror", () => {
    const mirrored = { added: "removed", removed: "added", changed: "changed", same: "same" } as const;
    fc.assert(
      fc.property(days, days, filters, readings, (a, b, filter, reading) => {
        const [there, back] = [compare(a, b, filter, reading), compare(b, a, filter, reading)];
        for (const what of ["ties", "instruments"] as const)
          for (const kind of changeKinds) expect(there.counts[what][kind]).toBe(back.counts[what][mirrored[kind]]);
        const kinds = new Map(back.ties.map((change) => [change.tie.id, change]));
        for (const { tie, kind, before, after } of there.ties) {
          const other = kinds.get(tie.id);
          expect([other?.kind, other?.before?.status, other?.after?.status]).toEqual([
            mirrored[kind],
            after?.status,
            before?.status,
          ]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("adds up to the ties and instruments of either date, under any filter", () => {
    fc.assert(
      fc.property(days, days, filters, readings, (a, b, filter, reading) => {
        const found = compare(a, b, filter, reading);
        const ids = (passing: "passesBefore" | "passesAfter") =>
          found.ties
            .filter((change) => change[passing])
            .map(({ tie }) => tie.id)
            .sort();
        const [was, is] = [see(a, filter, reading), see(b, filter, reading)];
        expect(ids("passesBefore")).toEqual(was.ties.map((tie) => tie.id).sort());
        expect(ids("passesAfter")).toEqual(is.ties.map((tie) => tie.id).sort());
        expect(found.instruments.filter(({ passesAfter }) => passesAfter)).toHaveLength(is.instruments.length);
        expect(found.instruments.filter(({ passesBefore }) => passesBefore)).toHaveLength(was.instruments.length);
        const sum = found.counts.byFamily.reduce((all, { added, removed, changed, same }) => {
          return all + added + removed + changed + same;
        }, 0);
        expect(sum).toBe(found.ties.length);
      }),
      { numRuns: 12 },
    );
  });

  it("without a filter: added, changed and same are the ties of the later date; removed, changed and same those of the earlier", () => {
    fc.assert(
      fc.property(days, days, readings, (a, b, reading) => {
        const { added, removed, changed, same } = compare(a, b, noFilter, reading).counts.ties;
        expect(added + changed + same).toBe(see(b, noFilter, reading).ties.length);
        expect(removed + changed + same).toBe(see(a, noFilter, reading).ties.length);
      }),
      { numRuns: 12 },
    );
  });

  it("a filter only ever takes away, and says the same of what it leaves", () => {
    fc.assert(
      fc.property(days, days, filters, (a, b, filter) => {
        const whole = new Map(compare(a, b).ties.map(({ tie, kind }) => [tie.id, kind]));
        for (const { tie, kind } of compare(a, b, filter).ties) expect(kind).toBe(whole.get(tie.id));
      }),
      { numRuns: 12 },
    );
  });

  it("calls a tie changed, not gone, when only its old state passes the filter", () => {
    const found = compare(strategy, latest, { ...noFilter, statuses: ["planned"] });
    const moldova = found.ties.find(({ tie }) => tie.id === "roam-ukr-mda~EU~MDA");
    expect(moldova).toMatchObject({ kind: "changed", passesBefore: true, passesAfter: false });
    expect(found.counts.ties.removed).toBe(0);
  });

  it("gives each instrument the states that took effect in between, in order", () => {
    const singapore = compare("2020-01-01", latest).instruments.find(
      ({ instrument }) => instrument.id === "dta-eu-sgp",
    );
    expect(singapore?.between.map(({ status, date }) => [status, date])).toEqual([
      ["signed", "2025-05-07"],
      ["in_force", "2026-02-01"],
    ]);
    expect(singapore).toMatchObject({ kind: "added", before: null });
    const later = compare(strategy, latest).instruments.find(({ instrument }) => instrument.id === "dta-eu-sgp");
    expect(later?.between.map(({ status }) => status)).toEqual(["in_force"]);
    expect(later).toMatchObject({ kind: "changed" });
  });

  it("finds the stretches that a source dates into service in between, whatever the filter", () => {
    const dated = atlas.segments.flatMap(({ id, status, readyDate }) =>
      status === "in_service" && readyDate?.says === "in_service" ? [{ id, date: readyDate.date }] : [],
    );
    expect(dated.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(days, days, filters, (one, other, filter) => {
        const [a, b] = one < other ? [one, other] : [other, one];
        const between = dated.filter(
          ({ date }) => `${date}-01-01`.slice(0, 10) > a && `${date}-01-01`.slice(0, 10) <= b,
        );
        // From the day on to which the sources were read there is only what they record.
        const expected = a >= latest ? [] : between;
        expect(compare(a, b, filter).cables.map(({ segment, date }) => ({ id: segment.id, date }))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it("finds what a plain count over the data files finds", () => {
    for (const [a, b] of [
      [strategy, latest],
      ["2020-12-31", latest],
      ["2023-06-30", "2024-12-31"],
      ["2025-11-21", latest],
    ] as const)
      expect(compare(a, b).counts.ties, `${a} to ${b}`).toEqual(plainCount(a, b));
  });
});

interface PlainPart {
  readonly instrument: string;
  readonly actor: string;
  readonly status: string;
  readonly date: string | null;
  /** The date is that of the source, not of the thing. */
  readonly documented?: boolean;
  readonly role: string;
}

interface PlainCity {
  readonly id: string;
  readonly properties: {
    readonly memberships: readonly { instrument: string; since: string; roles: readonly { id: string }[] }[];
  };
}

interface PlainInstrument {
  readonly id: string;
  readonly type: string;
  readonly hub: string | null;
  readonly partnersNamed: boolean;
  readonly states: readonly { status: string; date: string | null; asOf: string }[];
}

/** The same counted anew from the files, instrument by instrument, knowing nothing of the code above. */
function plainCount(a: Day, b: Day) {
  const file = <T>(name: string): T => JSON.parse(readFileSync(`data/${name}`, "utf8")) as T;
  const parts: PlainPart[] = [...file<{ participations: readonly PlainPart[] }>("participations.json").participations];
  for (const { id, properties } of file<{ features: readonly PlainCity[] }>("cities.geojson").features)
    for (const { instrument, since, roles } of properties.memberships)
      parts.push({ instrument, actor: id, status: "active", date: since, role: roles[0]?.id ?? "" });
  const start = (date: string) => `${date}-01-01`.slice(0, 10).replace(/^(\d{4}-\d\d)-01-01$/, "$1-01");
  const first = (date: string) =>
    date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : start(date);
  const hoped = ["planned", "expected", "negotiating"];
  const firm = ["planned expected", "negotiating", "concluded", "signed", "launched active", "in_force held delayed"];
  const rank = (status: string) => {
    const at = firm.findIndex((words) => words.split(" ").includes(status));
    return at < 0 ? firm.length : at;
  };
  const counts = { added: 0, removed: 0, changed: 0, same: 0 };
  for (const instrument of file<{ instruments: readonly PlainInstrument[] }>("instruments.json").instruments) {
    if (!instrument.partnersNamed || instrument.type === "bloc_membership") continue;
    const effect = instrument.states.map((state) => {
      const known = first(state.asOf);
      if (state.date === null) return known;
      return hoped.includes(state.status) && first(state.date) > known ? known : first(state.date);
    });
    const known = [...effect].sort()[0] ?? "9999";
    const statusOn = (actor: string, day: Day): string | null => {
      if (known > day) return null;
      const had = parts
        .filter((part) => part.instrument === instrument.id && part.actor === actor)
        .map((part, at) => {
          const isTarget = part.date !== null && hoped.includes(part.status) && part.documented !== true;
          const since = part.date === null || (isTarget && first(part.date) > known) ? known : first(part.date);
          return { at, status: part.status, role: part.role, since };
        })
        .filter(({ since }) => since <= day)
        .sort((x, y) => x.since.localeCompare(y.since) || rank(x.status) - rank(y.status) || x.at - y.at)
        .at(-1);
      if (!had || (instrument.type === "multilateral_forum" && had.role === "member")) return null;
      return had.status;
    };
    const actors = [...new Set(parts.filter((part) => part.instrument === instrument.id).map(({ actor }) => actor))];
    const pairs = instrument.hub
      ? actors.filter((actor) => actor !== instrument.hub).map((actor) => [actor, actor] as const)
      : actors.flatMap((one, at) => actors.slice(at + 1).map((other) => [one, other] as const));
    for (const [one, other] of pairs) {
      const [was, is] = [a, b].map((day) => (statusOn(one, day) === null ? null : statusOn(other, day)));
      if (!was && !is) continue;
      counts[!was ? "added" : !is ? "removed" : was === is ? "same" : "changed"] += 1;
    }
  }
  return counts;
}
