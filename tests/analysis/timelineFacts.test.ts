import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearSpan } from "#analysis/atlasAt.ts";
import { instrumentIsShown, isJoining, timelineFacts } from "#analysis/timelineFacts.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import { confidences } from "#model/gradings.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { smallAtlas } from "../support/smallAtlas.ts";

const atlas = shippedAtlas();
const now = atlas.manifest.asOf;
const all = (facts: ReturnType<typeof timelineFacts>) => facts.lanes.flatMap((lane) => lane.facts);

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
const filters: fc.Arbitrary<Filter> = fc.record({
  families: some(atlas.families.map((family) => family.id)),
  statuses: some(statusClasses),
  themes: some(atlas.themes.map((theme) => theme.id)),
  confidences: some(confidences),
  span: fc.constantFrom(null, { from: "2019", to: "2023-06" }, { from: "2025-06-05", to: "2025-06-05" }),
});
const days = fc.constantFrom("1990-12-31", "2015-12-31", "2022-12-31", "2024-06-30", now);

function small(change: (files: ReturnType<typeof smallAtlas>) => void = () => undefined) {
  const files = smallAtlas();
  change(files);
  const parsed = parseAtlas(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe("what the timeline shows", () => {
  it("has every dated state of an instrument that is shown exactly once, and none of another", () => {
    fc.assert(
      fc.property(days, filters, (day, filter) => {
        const states = all(timelineFacts(atlas, { day, filter })).filter((fact) => fact.kind === "state");
        const expected = atlas.instruments
          .filter((instrument) => instrumentIsShown(atlas, instrument, { day, filter }))
          .flatMap((instrument) =>
            instrument.states.flatMap((state, at) => (state.date ? [`state:${instrument.id}:${at}`] : [])),
          );
        expect(states.map((fact) => fact.id).sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  it("counts as dated what has a date: states, parties' own dates and events; the rest as documented only", () => {
    const facts = timelineFacts(atlas, { day: now, filter: noFilter });
    const cooperations = atlas.instruments.filter((instrument) => instrument.type !== "bloc_membership");
    const states = cooperations.flatMap((instrument) => instrument.states);
    const dated = states.filter((state) => state.date).length;
    const joinings = all(facts).filter((fact) => fact.kind === "joining");
    expect(facts.dated).toBe(dated + joinings.length + atlas.events.length);
    expect(facts.documented).toBe(states.length - dated);
    const parts = atlas.participations.filter((part) => {
      const instrument = atlas.instrumentById.get(part.instrument);
      return instrument && cooperations.includes(instrument) && isJoining(instrument, part);
    });
    const named = joinings.flatMap((fact) =>
      fact.actors.map((actor) => `${fact.ref} ${actor.id} ${fact.date} ${fact.status}`),
    );
    expect([...named].sort()).toEqual(
      [
        ...new Set(parts.map((part) => `instrument:${part.instrument} ${part.actor} ${part.date} ${part.status}`)),
      ].sort(),
    );
  });

  it("marks a party's own date only where it says more than the dates of the instrument and of its sources", () => {
    const joinings = (date: string | null) => {
      const changed = small((files) => {
        for (const part of files["participations.json"].participations) part.date = date;
      });
      return all(timelineFacts(changed, { day: now, filter: noFilter }))
        .filter((fact) => fact.kind === "joining" && fact.ref === "instrument:dp-eu-jpn")
        .map((fact) => [fact.date, fact.actors.map((actor) => actor.id).sort()]);
    };
    expect(joinings("2022-05-12")).toEqual([]);
    expect(joinings(null)).toEqual([]);
    expect(joinings("2023-01")).toEqual([["2023-01", ["EU", "JPN"]]]);
    const listed = small((files) => {
      for (const part of files["participations.json"].participations)
        Object.assign(part, { date: "2023-01", documented: true });
    });
    const facts = all(timelineFacts(listed, { day: now, filter: noFilter }));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter((fact) => fact.kind === "joining" && fact.ref === "instrument:dp-eu-jpn")).toEqual([]);
  });

  it("begins with the first digital alliance and not with the founding of a bloc", () => {
    const facts = all(timelineFacts(atlas, { day: now, filter: noFilter }));
    expect(facts.filter((fact) => fact.instrument?.type === "bloc_membership")).toEqual([]);
    expect(facts.map((fact) => fact.from).sort()[0]).toBe("1982-01-01");
    expect(yearSpan(atlas)).toEqual([1982, 2026]);
  });

  it("reaches from the first to the last day that a date can mean", () => {
    for (const fact of all(timelineFacts(atlas, { day: now, filter: noFilter }))) {
      expect(fact.from).toBe(firstDay(fact.date));
      expect(fact.to).toBe(lastDay(fact.end ?? fact.date));
    }
  });

  it("loses nothing to the date shown or the span: they only say what is after and what is outside", () => {
    const ids = (day: string, filter: Filter) =>
      all(timelineFacts(atlas, { day, filter }))
        .map((fact) => fact.id)
        .sort();
    const whole = ids(now, noFilter);
    expect(ids("1990-12-31", noFilter)).toEqual(whole);
    expect(ids(now, { ...noFilter, span: { from: "2020", to: "2021" } })).toEqual(whole);
  });

  it("says of each date whether it lies after the date shown", () => {
    const facts = all(timelineFacts(atlas, { day: "2022-12-31", filter: noFilter }));
    for (const fact of facts)
      if (!fact.prospect && fact.kind !== "documented") expect(fact.after).toBe(fact.from > "2022-12-31");
    // A target is known when it is announced, however far off it is.
    const planned = small();
    const [first] = all(timelineFacts(planned, { day: "2021-12-31", filter: noFilter })).filter(
      (fact) => fact.prospect,
    );
    expect([first?.date, first?.after]).toEqual(["2022", false]);
  });

  it("leaves what no source dates out of every span", () => {
    const span = { from: "1900", to: "2100" };
    for (const fact of all(timelineFacts(atlas, { day: now, filter: { ...noFilter, span } })))
      expect(fact.within).toBe(fact.kind !== "documented");
  });

  it("never takes the date of a source for the beginning of what it speaks of", () => {
    const undated = small((files) => {
      for (const instrument of files["instruments.json"].instruments)
        for (const state of instrument.states) state.date = null;
    });
    expect(all(timelineFacts(undated, { day: now, filter: noFilter })).some((fact) => fact.kind === "state")).toBe(
      false,
    );
    for (const fact of all(timelineFacts(undated, { day: now, filter: noFilter })))
      if (fact.kind === "documented") expect(fact.id).toMatch(/^state:/);
  });

  it("has lanes in the atlas's order of families, events first, and none that is empty", () => {
    fc.assert(
      fc.property(days, filters, (day, filter) => {
        const { lanes } = timelineFacts(atlas, { day, filter });
        const order = ["events", ...atlas.families.map((family) => family.id)];
        expect(lanes.map((lane) => lane.id)).toEqual(order.filter((id) => lanes.some((lane) => lane.id === id)));
        for (const lane of lanes) {
          expect(lane.facts.length).toBeGreaterThan(0);
          expect(lane.dated + lane.documented).toBe(lane.facts.length);
          if (filter.families && lane.family) expect(filter.families).toContain(lane.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
