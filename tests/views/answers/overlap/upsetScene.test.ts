import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapFacts } from "#analysis/answers/overlapFacts.ts";
import { inColumnOrder } from "#views/answers/overlap/inColumnOrder.ts";
import { type UpsetScene, upsetScene, wholeSteps } from "#views/answers/overlap/upsetScene.ts";

const universe = Array.from({ length: 60 }, (_, at) => `n${at}`);
const measure = (text: string, size: number) => text.length * size * 0.5;

function draw(
  sets: readonly (readonly string[])[],
  width: number,
  more: { all?: boolean; unit?: number } = {},
): UpsetScene {
  const held = sets.map((ids) => new Set(ids));
  const facts = overlapFacts(held, universe);
  return upsetScene({
    width,
    unit: more.unit ?? 1,
    sets: held.map((set, at) => ({
      letter: "ABCDEF"[at] ?? "",
      name: `Set number ${at} with a rather long name of its own`,
      size: set.size,
    })),
    combinations: facts.combinations,
    neither: facts.neither.length,
    all: more.all ?? false,
    measure,
  });
}

const three = [universe.slice(0, 30), universe.slice(20, 45), universe.slice(25, 28)];
const round = (n: number) => Math.round(n);

/** The drawing as a few lines of text: one a column, one a set. */
function asText(scene: UpsetScene): string {
  return [
    `${round(scene.width)} × ${scene.height}, foot ${scene.foot}, divide ${round(scene.divide)}, hidden ${scene.hidden}`,
    `scale ${scene.ticks.map(({ n, y }) => `${n}@${round(y)}`).join(" ")}`,
    ...scene.columns.map(
      ({ key, n, x, y, broken, dots, stem }) =>
        `${key} ${n} at ${round(x)},${round(y)}${broken ? " broken" : ""} ${dots.map(({ on }) => (on ? "●" : "○")).join("")}${stem ? ` ${stem.map(round).join("–")}` : ""}`,
    ),
    ...scene.rows.map(
      ({ letter, lines, size, bar, y, labelled }) =>
        `${letter} ${size} bar ${round(bar.width)} at ${round(bar.y)}, dots at ${round(y)}${labelled ? ", lettered" : ""}: ${lines.map(({ text }) => text).join(" / ")}`,
    ),
  ].join("\n");
}

describe("columns of combinations", () => {
  it("in a narrow room have the names under them", () => {
    expect(asText(draw(three, 340))).toMatchInlineSnapshot(`
      "340 × 358, foot 132, divide 215, hidden 0
      scale 0@132 10@76 20@20
      100 20 at 50,20 ●○○
      010 15 at 94,48 ○●○
      110 7 at 138,93 ●●○ 157–183
      111 3 at 182,115 ●●● 157–209
      000 15 at 248,48 ○○○
      A 30 bar 340 at 226, dots at 157, lettered: A Set number 0 with a rather long name of / its own
      B 25 bar 283 at 270, dots at 183, lettered: B Set number 1 with a rather long name of / its own
      C 3 bar 34 at 314, dots at 209, lettered: C Set number 2 with a rather long name of / its own"
    `);
  });

  it("in a wide room have the names beside them", () => {
    expect(asText(draw(three, 1000))).toMatchInlineSnapshot(`
      "1000 × 344, foot 200, divide 636, hidden 0
      scale 0@200 5@155 10@110 15@65 20@20
      100 20 at 396,20 ●○○
      010 15 at 460,65 ○●○
      110 7 at 524,137 ●●○ 232–276
      111 3 at 588,173 ●●● 232–320
      000 15 at 684,65 ○○○
      A 30 bar 320 at 212, dots at 232: A Set number 0 with a rather long name of / its own
      B 25 bar 267 at 256, dots at 276: B Set number 1 with a rather long name of / its own
      C 3 bar 32 at 300, dots at 320: C Set number 2 with a rather long name of / its own"
    `);
  });

  it("stay within their room, do not touch, and are as high as they are many", () => {
    const sets = fc.array(fc.subarray(universe), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 300, max: 1600 }),
        fc.constantFrom(1, 1.4),
        fc.boolean(),
        (ids, width, unit, all) => {
          const scene = draw(ids, width, { unit, all });
          const { columns, pitch, foot } = scene;
          expect(scene.barWidth).toBeLessThan(pitch);
          expect(pitch).toBeGreaterThanOrEqual(24);
          columns.forEach((column, at) => {
            const before = columns[at - 1];
            if (before) expect(column.x - before.x).toBeGreaterThanOrEqual(pitch - 1e-6);
            expect(column.x + pitch / 2).toBeLessThanOrEqual(scene.width + 1e-6);
            expect(column.x - pitch / 2).toBeGreaterThanOrEqual(scene.left - 1e-6);
            expect(column.y).toBeGreaterThanOrEqual(20 * unit - 1e-6);
            if (before && !column.broken && column.n <= before.n)
              expect(foot - column.y).toBeLessThanOrEqual(foot - before.y + 1e-6);
          });
          if (!all) expect(scene.width).toBeLessThanOrEqual(Math.max(width, scene.left + pitch * 2.5) + 1e-6);
          else expect(scene.hidden).toBe(0);
          // Only "in neither" is ever cut short, and says so.
          expect(columns.slice(0, -1).every(({ broken }) => !broken)).toBe(true);
          expect(columns.at(-1)?.key).not.toContain("1");
          const ys = scene.rows.map(({ y }) => y);
          expect(ys).toEqual([...ys].sort((a, b) => a - b));
          expect(
            scene.rows.every(({ lines }) =>
              lines.every(({ text }) => measure(text, scene.textSize) <= scene.nameWidth),
            ),
          ).toBe(true);
        },
      ),
    );
  });

  it("stand by size or by degree", () => {
    const { combinations } = overlapFacts(
      three.map((ids) => new Set(ids)),
      universe,
    );
    expect(inColumnOrder(combinations, "size").map(({ members }) => members.length)).toEqual([20, 15, 7, 3]);
    expect(inColumnOrder(combinations, "degree").map(({ degree }) => degree)).toEqual([3, 2, 1, 1]);
  });

  it("have a scale of whole round numbers", () => {
    expect(wholeSteps(72, 3)).toEqual([0, 50]);
    expect(wholeSteps(20, 5)).toEqual([0, 5, 10, 15, 20]);
    expect(wholeSteps(1, 5)).toEqual([0, 1]);
    expect(wholeSteps(158, 5)).toEqual([0, 50, 100, 150]);
  });
});
