import { expect, test } from "vitest";
import { cableDash } from "#encoding/cables.ts";
import { sampleDash } from "#views/legend/sampleDash.ts";

test.each([1, 3.2, 3.84, 8])("a sample %s thick tells a cable that is being laid from one that is delayed", (width) => {
  const marks = (status: "under_construction" | "delayed") => {
    let at = 0;
    const ends = [];
    for (let turn = 0; at < 25.999 && turn < 40; turn += 1) {
      const parts = sampleDash(cableDash(status, "sea"), width, 26);
      const part = parts[turn % parts.length] ?? 0;
      if (turn % 2 === 0) ends.push((Math.min(26, at + part) - at) / width);
      at += part;
    }
    return ends;
  };
  const laid = marks("under_construction");
  const delayed = marks("delayed");
  // Dashes of one length; or a dot between two dashes.
  expect(laid.length).toBeGreaterThan(1);
  expect(laid[1]).toBeCloseTo(laid[0] ?? 0);
  expect(delayed.length).toBeGreaterThan(2);
  expect((delayed[0] ?? 0) / (delayed[1] ?? 1)).toBeGreaterThan(3);
});

test("a pattern that fits is left as the map has it", () => {
  expect(sampleDash([2.4, 2.2], 2, 26)).toEqual([4.8, 4.4]);
});
