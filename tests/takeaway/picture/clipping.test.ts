import { describe, expect, it } from "vitest";
import { clippedRing, clippedRuns } from "#takeaway/picture/clipping.ts";

const frame = [0, 0, 10, 10] as const;
const area = (ring: readonly (readonly [number, number])[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as readonly [number, number];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

describe("cutting at the picture's edge", () => {
  it("keeps of a ring what lies inside", () => {
    expect(
      area(
        clippedRing(
          [
            [-5, -5],
            [5, -5],
            [5, 5],
            [-5, 5],
          ],
          frame,
        ),
      ),
    ).toBeCloseTo(25);
    expect(
      area(
        clippedRing(
          [
            [-50, -50],
            [50, -50],
            [50, 50],
            [-50, 50],
          ],
          frame,
        ),
      ),
    ).toBeCloseTo(100);
    expect(
      clippedRing(
        [
          [11, 0],
          [20, 0],
          [20, 9],
        ],
        frame,
      ),
    ).toEqual([]);
  });

  it("keeps each stretch of a line that is inside, to the edge", () => {
    const line = [
      [-5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
      [5, 20],
    ] as const;
    expect(clippedRuns(line, frame)).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
        [5, 10],
      ],
    ]);
  });

  it("leaves what is inside as it is, and drops what is outside", () => {
    const inside = [
      [1, 1],
      [2, 2],
    ] as const;
    expect(clippedRuns(inside, frame)[0]).toBe(inside);
    expect(
      clippedRuns(
        [
          [-1, 0],
          [-1, 10],
        ],
        frame,
      ),
    ).toEqual([]);
  });
});
