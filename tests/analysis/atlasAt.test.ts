import { describe, expect, it } from "vitest";
import { atlasAt, effectiveDay, stateAt } from "#analysis/atlasAt.ts";
import type { Instrument } from "#model/atlas.ts";
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
