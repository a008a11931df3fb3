import { describe, expect, it } from "vitest";
import { leafCount } from "#app/present/leafCount.ts";

describe("leaves of the sources", () => {
  it("count one that is half full, so that its sources can be reached", () => {
    // Two columns of 601 and a gap of 55 in 1257: what needs a third column, and a fourth.
    expect(leafCount(1912, 1257, 54.64)).toBe(2);
    expect(leafCount(2568, 1257, 54.64)).toBe(2);
    expect(leafCount(3224, 1257, 54.64)).toBe(3);
  });

  it("are one where all fits, whatever the browser rounds", () => {
    expect(leafCount(1257, 1257, 54.64)).toBe(1);
    expect(leafCount(1259, 1257, 54.64)).toBe(1);
    expect(leafCount(0, 0, 32)).toBe(1);
  });
});
