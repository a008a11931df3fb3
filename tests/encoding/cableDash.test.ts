import { expect, test } from "vitest";
import { cableDash, cableWidths } from "#encoding/cables.ts";

test("a short branch that is being laid is seen to be broken, even chosen and on a projector", () => {
  for (const status of ["under_construction", "delayed"] as const) {
    const [dash = 0, gap = 0] = cableDash(status, "sea");
    const { casing } = cableWidths(status, "sea", "chosen", "projector");
    // The branches to Algiers, Collo and Nador are some 40 px long where all of MEDUSA is in sight.
    expect((dash + gap) * casing).toBeLessThan(40);
  }
});
