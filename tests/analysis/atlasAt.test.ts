import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt, effectiveDay, stateAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Instrument } from "#model/atlas.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const find = (id: string) => atlas.instrumentById.get(id) as Instrument;

describe("the atlas at a day", () => {
  it("counts what happened from its date, and what is only planned from the day it was made known", () => {
    expect(effectiveDay({ status: "in_force", date: "2021", asOf: "2025-06-05" })).toBe("2021-01-01");
    expect(effectiveDay({ status: "planned", date: "2030", asOf: "2025-12-31" })).toBe("2025-12-31");
    expect(effectiveDay({ status: "active", date: null, asOf: "2025-06-05" })).toBe("2025-06-05");
  });

  it("shows the state of the day, not today's", () => {
    expect(stateAt(find("fta-eu-ind"), "2025-12-31")?.status).toBe("negotiating");
    expect(stateAt(find("fta-eu-ind"), "2026-11-21")?.status).toBe("concluded");
    expect(stateAt(find("dta-eu-sgp"), "2025-06-05")?.status).toBe("signed");
    expect(stateAt(find("dta-eu-sgp"), "2026-11-21")?.status).toBe("in_force");
    expect(stateAt(find("dp-eu-jpn"), "2022-05-11")).toBeNull();
  });

  it("keeps for each actor the latest part it had by then", () => {
    const india = (day: string) =>
      atlasAt(atlas, day)
        .instruments.find((entry) => entry.instrument.id === "fta-eu-ind")
        ?.parts.find((part) => part.actor === "IND")?.status;
    expect(india("2025-12-31")).toBe("negotiating");
    expect(india("2026-11-21")).toBe("concluded");
  });

  it("takes nobody for expected before a source says so, where the part's date is the source's", () => {
    const part = (day: string, id: string, actor: string) =>
      atlasAt(atlas, day)
        .instruments.find(({ instrument }) => instrument.id === id)
        ?.parts.find((each) => each.actor === actor)?.status;
    for (const [id, actor, before, from, status] of [
      ["prog-horizon-europe", "CHE", "2025-06-04", "2025-06-05", "expected"],
      ["prog-horizon-europe", "JPN", "2022-12-31", "2025-06-05", "negotiating"],
      ["copernicus-mirror-asean", "IDN", "2024-12-31", "2025-06-05", "planned"],
      ["infra-medusa", "MLT", "2025-10-12", "2025-10-13", "planned"],
    ] as const)
      expect([part(before, id, actor), part(from, id, actor)], `${actor} in ${id}`).toEqual([undefined, status]);
    // Medusa's landing in Egypt is meant for 2026, a target: it counts from the day on which the project is known.
    expect(part("2025-06-05", "infra-medusa", "EGY")).toBe("planned");
  });

  it("only ever grows with time", () => {
    let before = -1;
    for (let year = 1980; year <= 2026; year++) {
      const count = atlasAt(atlas, `${year}-12-31`).instruments.length;
      expect(count).toBeGreaterThanOrEqual(before);
      before = count;
    }
    expect(before).toBe(atlas.instruments.length);
  });
});

describe("the atlas as it was known at a day", () => {
  it("counts a state from the day its source speaks, not from the day it tells of", () => {
    expect(effectiveDay({ status: "in_force", date: "2021", asOf: "2025-06-05" }, "known")).toBe("2025-06-05");
    expect(effectiveDay({ status: "planned", date: "2030", asOf: "2025-12-31" }, "known")).toBe("2025-12-31");
    expect(effectiveDay({ status: "active", date: null, asOf: "2025-06-05" }, "known")).toBe("2025-06-05");
    expect(stateAt(find("dta-eu-sgp"), "2025-05-20")?.status).toBe("signed");
    expect(stateAt(find("dta-eu-sgp"), "2025-05-20", "known")).toBeNull();
    expect(stateAt(find("dta-eu-sgp"), "2025-06-05", "known")?.status).toBe("signed");
  });

  it("knows nothing before it happened", () => {
    for (const instrument of atlas.instruments)
      for (const state of instrument.states)
        expect(effectiveDay(state, "known") >= effectiveDay(state), `${instrument.id} ${state.status}`).toBe(true);
  });

  it("holds no tie that had not happened, at any day", () => {
    const focus = { hub: "EU", pairs: [], chosen: null };
    const ties = (day: string, reading: "happened" | "known") =>
      new Set(visibleAtlas(atlas, atlasAt(atlas, day, reading), noFilter, focus).ties.map((tie) => tie.id));
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1995-01-01"), max: dayNumber("2027-12-31") }), (number) => {
        const day = dayOf(number);
        const happened = ties(day, "happened");
        expect([...ties(day, "known")].filter((id) => !happened.has(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("knows by the end of the data all there is in it", () => {
    const end = "2026-12-31";
    const parts = (reading: "happened" | "known") =>
      atlasAt(atlas, end, reading).instruments.map(({ instrument, state, parts }) => [
        instrument.id,
        state.status,
        parts.map((part) => [part.actor, part.status]),
      ]);
    expect(parts("known")).toEqual(parts("happened"));
  });

  it("takes a part for known from its first dated source that is no older than it", () => {
    const part = (day: string, actor: string, id: string) =>
      atlasAt(atlas, day, "known")
        .instruments.find((entry) => entry.instrument.id === id)
        ?.parts.find((each) => each.actor === actor)?.status;
    expect(part("2026-01-26", "IND", "fta-eu-ind")).toBe("negotiating");
    expect(part("2026-01-28", "IND", "fta-eu-ind")).toBe("concluded");
  });
});
