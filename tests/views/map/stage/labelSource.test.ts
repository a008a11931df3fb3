import { expect, test } from "vitest";
import type { MapLabel } from "#views/map/scene.ts";
import { onlyEmphasisDiffers, turnAlong } from "#views/map/stage/labelSource.ts";

const label: MapLabel = {
  text: "EllaLink",
  kind: "cable",
  at: [0, 0],
  ref: "system:ELLALINK",
  rank: 1,
  minZoom: 0,
  colour: "#000000",
  halo: "#ffffff",
  size: 11,
  emphasis: "plain",
};

test("a cable's name lies along the cable and is never upside down", () => {
  expect(
    turnAlong(
      [5, 0.1],
      [
        [
          [0, 0],
          [10, 0],
        ],
      ],
    ),
  ).toBeCloseTo(0);
  expect(
    turnAlong(
      [5, 0.1],
      [
        [
          [10, 0],
          [0, 0],
        ],
      ],
    ),
  ).toBeCloseTo(0);
  expect(
    turnAlong(
      [0, 5],
      [
        [
          [0, 0],
          [10, 10],
        ],
      ],
    ),
  ).toBeCloseTo(-45, 0);
  expect(
    turnAlong(
      [0, 5],
      [
        [
          [10, 10],
          [0, 0],
        ],
      ],
    ),
  ).toBeCloseTo(-45, 0);
  expect(
    Math.abs(
      turnAlong(
        [1, 5],
        [
          [
            [0, 10],
            [0, 0],
          ],
        ],
      ),
    ),
  ).toBeCloseTo(90);
  expect(turnAlong([0, 0], [])).toBe(0);
});

test("a new emphasis alone sends no new words", () => {
  expect(onlyEmphasisDiffers([label], [{ ...label, emphasis: "faded" }])).toBe(true);
  expect(onlyEmphasisDiffers([label], [{ ...label, text: "Medusa" }])).toBe(false);
  expect(onlyEmphasisDiffers([label], [{ ...label, at: [1, 0] }])).toBe(false);
  expect(onlyEmphasisDiffers([label], [])).toBe(false);
});
