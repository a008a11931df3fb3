import { describe, expect, it } from "vitest";
import { desiredHeight } from "#app/embed/desiredHeight.ts";
import { readFrameRequest } from "#model/frameRequest.ts";

const asked = { request: readFrameRequest("?embed=1"), theme: "light" as const };
const bare = { request: readFrameRequest("?embed=1&controls=none"), theme: "light" as const };
const picture = { title: "Three cables", text: "Word ".repeat(40).trim(), step: null };

describe("the height a frame would like", () => {
  it("is that of the picture with its words above it", () => {
    const [withWords, without] = [desiredHeight(800, picture, asked), desiredHeight(800, picture, bare)];
    expect(without).toBe(450 + 36);
    expect(withWords - without).toBeGreaterThan(40);
  });

  it("grows with the words, as far as a frame shows them", () => {
    const one = desiredHeight(640, { ...picture, text: "One line." }, asked);
    const more = desiredHeight(640, picture, asked);
    const most = desiredHeight(640, { ...picture, text: picture.text.repeat(20) }, asked);
    expect(one).toBeLessThan(more);
    expect(most - one).toBe(3 * 19);
  });

  it("stays between the least and the most, whatever width is told", () => {
    for (const width of [0, -50, 1, 80, 20_000, Number.NaN, Number.POSITIVE_INFINITY]) {
      const height = desiredHeight(width, picture, asked);
      expect(height, String(width)).toBeGreaterThanOrEqual(180);
      expect(height, String(width)).toBeLessThanOrEqual(1600);
    }
  });

  it("gives a phone's picture a taller shape than a strip", () => {
    expect(desiredHeight(390, picture, bare)).toBe(Math.round(390 * 0.8) + 2 * 36);
    expect(desiredHeight(1000, picture, bare)).toBe(Math.round((1000 * 9) / 16) + 36);
  });
});
