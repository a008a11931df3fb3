import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOut } from "#views/network/chord/spreadOut.ts";

describe("labels along one side", () => {
  it("stay where they belong when there is room", () => {
    expect(
      spreadOut(
        [
          { wish: 10, size: 4 },
          { wish: 30, size: 4 },
        ],
        0,
        50,
      ),
    ).toEqual([10, 30]);
  });

  it("share the way when they would meet", () => {
    expect(
      spreadOut(
        [
          { wish: 20, size: 10 },
          { wish: 20, size: 10 },
        ],
        0,
        50,
      ),
    ).toEqual([15, 25]);
  });

  it("keep within the room", () => {
    expect(
      spreadOut(
        [
          { wish: -20, size: 10 },
          { wish: 100, size: 10 },
        ],
        0,
        50,
      ),
    ).toEqual([5, 45]);
  });

  it("say when they do not fit", () => {
    expect(
      spreadOut(
        [
          { wish: 0, size: 30 },
          { wish: 0, size: 30 },
        ],
        0,
        50,
      ),
    ).toBeNull();
  });

  it("never overlap and never leave the room, in whatever number", () => {
    const items = fc.array(
      fc.record({ wish: fc.integer({ min: -100, max: 600 }), size: fc.integer({ min: 1, max: 40 }) }),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(items, (made) => {
        const sorted = [...made].sort((a, b) => a.wish - b.wish);
        const middles = spreadOut(sorted, 0, 500) ?? [];
        expect(middles).toHaveLength(sorted.length);
        let end = 0;
        for (const [at, middle] of middles.entries()) {
          const size = sorted[at]?.size ?? 0;
          expect(middle - size / 2).toBeGreaterThanOrEqual(end - 1e-6);
          end = middle + size / 2;
        }
        expect(end).toBeLessThanOrEqual(500 + 1e-6);
      }),
    );
  });
});
