import { differenceCiede2000, wcagContrast, wcagLuminance } from "culori";
import { describe, expect, it } from "vitest";
import { figureColours } from "#encoding/figureColours.ts";
import { groundOf } from "#encoding/ground.ts";
import { themeNames } from "#model/pose.ts";

describe.each(themeNames)("the colours of a figure, %s", (theme) => {
  const steps = figureColours(5, theme);
  const paper = groundOf(theme).halo;

  it("go one way from step to step, each told apart from the next and from the paper", () => {
    const contrasts = steps.map((step) => wcagContrast(step, paper));
    expect([...contrasts].sort((a, b) => a - b)).toEqual(contrasts);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(theme === "projector" ? 4.5 : 3);
    for (const [at, step] of steps.slice(1).entries())
      expect(differenceCiede2000()(steps[at] ?? "", step)).toBeGreaterThan(8);
    expect(steps.every((step) => wcagLuminance(step) > wcagLuminance(paper))).toBe(theme === "dark");
  });

  it("span the whole ramp however few classes there are", () => {
    expect(figureColours(2, theme)).toEqual([steps[0], steps[4]]);
    expect(figureColours(1, theme)).toEqual([steps[0]]);
    expect(figureColours(9, theme)).toEqual(steps);
  });
});
