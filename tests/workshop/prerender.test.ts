import { describe, expect, it } from "vitest";
import { groundOf } from "#encoding/ground.ts";
import { type ThemeName, themeNames } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import { firstPicture } from "#workshop/prerender.ts";
import { smallScene, smallWorld } from "../views/map/still/smallScene.ts";

const sceneIn = (theme: ThemeName): MapScene => ({
  ...smallScene,
  theme,
  ground: groundOf(theme),
  ties: smallScene.ties.map((tie) => ({ ...tie, width: theme === "projector" ? 3 : 1.35 })),
  labels: smallScene.labels.map((label) => ({
    ...label,
    colour: groundOf(theme).ink,
    size: theme === "projector" ? 18 : 12,
  })),
});
const scenes = { light: sceneIn("light"), dark: sceneIn("dark"), projector: sceneIn("projector") };
const { html, css } = firstPicture(scenes, smallWorld, [-30, 20, 40, 60], "A small atlas");

/** What a reader of the theme gets for each custom property. */
function palette(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(`${selector}{`) + selector.length + 1).split("}")[0] ?? "";
  return new Map(block.split(";").map((pair) => pair.split(":") as [string, string]));
}

describe("the first picture", () => {
  it("carries no script, no style attribute and no style element: the policy forbids them", () => {
    expect(html).not.toMatch(/<script|<style| style=| on\w+=/);
  });
  it("is in each theme's own colours by style sheet alone", () => {
    const selectors: Record<ThemeName, string> = {
      light: ".first-picture",
      dark: ':root[data-theme="dark"] .first-picture',
      projector: ':root[data-theme="projector"] .first-picture',
    };
    const sea = /class="still-sea"[^>]* fill="var\((--\w+)\)"/.exec(html)?.[1] ?? "";
    for (const theme of themeNames)
      expect(palette(selectors[theme].replace(/^\.first-picture$/, "\n.first-picture")).get(sea)).toBe(
        groundOf(theme).sea,
      );
    expect(css).toContain("@media (prefers-color-scheme:dark){:root:not([data-theme]) .first-picture{");
  });
  it("names every property it uses", () => {
    const used = new Set([...`${html}${css}`.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1]));
    const known = palette(':root[data-theme="dark"] .first-picture');
    expect([...used].filter((name) => !known.has(name ?? ""))).toEqual([]);
  });
  it("shows the extent, whatever the window", () => {
    expect(html).toMatch(/viewBox="1706\.67 [\d.]+ 796\.44 [\d.]+" preserveAspectRatio="xMidYMid meet"/);
  });
  it("says what needs scripts", () => {
    expect(html).toMatch(/<noscript><p[^>]*>[^<]+<\/p><\/noscript>/);
  });
});
