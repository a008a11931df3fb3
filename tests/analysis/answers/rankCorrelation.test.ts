import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankCorrelation } from "#analysis/answers/rankCorrelation.ts";

type Pair = readonly [number, number];

/** Kendall's form for ties: squared differences of ranks, and a correction for each group of equals. Ranks by counting who is less. */
function byDifferences(pairs: readonly Pair[]): number {
  const n = pairs.length;
  const rank = (side: 0 | 1, value: number) =>
    pairs.filter((pair) => pair[side] < value).length + (pairs.filter((pair) => pair[side] === value).length + 1) / 2;
  const spread = (side: 0 | 1) => {
    let ties = 0;
    for (const value of new Set(pairs.map((pair) => pair[side]))) {
      const t = pairs.filter((pair) => pair[side] === value).length;
      ties += t ** 3 - t;
    }
    return (n ** 3 - n - ties) / 12;
  };
  const squares = pairs.reduce((sum, [x, y]) => sum + (rank(0, x) - rank(1, y)) ** 2, 0);
  const [sx, sy] = [spread(0), spread(1)];
  return (sx + sy - squares) / (2 * Math.sqrt(sx * sy));
}

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
  minLength: 3,
  maxLength: 60,
});
const isFlat = (list: readonly Pair[]) =>
  new Set(list.map(([x]) => x)).size === 1 || new Set(list.map(([, y]) => y)).size === 1;

describe("rank correlation", () => {
  it("is Kendall's form with the correction for ties, on any numbers", () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const rho = rankCorrelation(list);
        if (isFlat(list)) expect(rho).toBeNull();
        else expect(rho).toBeCloseTo(byDifferences(list), 10);
      }),
    );
  });

  it("is 1 for the same order, -1 for the opposite, whatever the distances, and does not see which side is which", () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 11],
        [3, 900],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [9, 1],
      ]),
    ).toBeCloseTo(-1, 12);
    fc.assert(
      fc.property(pairs, (list) => {
        const turned = rankCorrelation(list.map(([x, y]) => [y, x] as const));
        if (turned === null) expect(rankCorrelation(list)).toBeNull();
        else expect(rankCorrelation(list)).toBeCloseTo(turned, 12);
      }),
    );
  });

  it("is not said of two pairs, nor where all of one side are equal", () => {
    expect(
      rankCorrelation([
        [1, 2],
        [2, 3],
      ]),
    ).toBeNull();
    expect(
      rankCorrelation([
        [1, 2],
        [1, 3],
        [1, 4],
      ]),
    ).toBeNull();
  });
});
