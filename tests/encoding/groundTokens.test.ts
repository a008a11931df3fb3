import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { expect, test } from "vitest";
import { groundOf } from "#encoding/ground.ts";
import { type ThemeName, themeNames } from "#model/pose.ts";

const css = readFileSync("src/app/tokens.css", "utf8");

function tokens(theme: ThemeName): Readonly<Record<string, string>> {
  const start = css.indexOf(`:root[data-theme="${theme}"] {`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1] ?? "", found[2] ?? ""]),
  );
}

test.each(themeNames)("the page's colours in the %s theme are the map's", (theme) => {
  const ground = groundOf(theme);
  expect(tokens(theme)).toMatchObject({
    land: ground.land,
    sea: ground.sea,
    border: ground.border,
    ink: ground.ink,
    "quiet-ink": ground.quietInk,
    halo: ground.halo,
  });
});

test("before any script the dark page has the dark theme's colours", () => {
  const start = css.indexOf(":root:not([data-theme])");
  const early = css.slice(start, css.indexOf("}", start));
  for (const [name, value] of Object.entries(tokens("dark"))) expect(early, name).toContain(`--${name}: ${value}`);
});

test.each(themeNames)("words and focus rings stand out in the %s theme", (theme) => {
  const { paper = "", ink = "", wash = "", focus = "", ...rest } = tokens(theme);
  const least = theme === "projector" ? 7 : 4.5;
  for (const ground of [paper, wash]) {
    expect(wcagContrast(ink, ground)).toBeGreaterThan(7);
    expect(wcagContrast(rest["quiet-ink"] ?? "", ground)).toBeGreaterThan(least);
  }
  for (const ground of [paper, rest["sea"] ?? "", rest["land"] ?? ""])
    expect(wcagContrast(focus, ground)).toBeGreaterThan(3);
});
