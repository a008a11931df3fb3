// What is accepted of other people's files, joined to an atlas and drawn, each file alone (../shared/corpus, where there is any).
import { existsSync, readFileSync } from "node:fs";
import papaparse from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { extentOf, withMargin } from "#analysis/extentOf.ts";
import { placesOfSet } from "#app/guest/placesOfSet.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import { viewOf } from "#views/map/firstView.ts";
import type { MapScene } from "#views/map/scene.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import { svgText } from "#views/map/still/svgText.ts";
import { prototypesNow } from "../../support/guest/prototypes.ts";
import { guestAtlas, guestScene, handSet } from "../../support/guestScenes.ts";
import { guestSet } from "../../support/guestSets.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";
import { smallWorld } from "../../views/map/still/smallScene.ts";

const folder = "../shared/corpus";
const list = `${folder}/EXPECT.csv`;
const files = existsSync(list)
  ? papaparse.parse<string[]>(readFileSync(list, "utf8"), { skipEmptyLines: true }).data.slice(1)
  : [];
const size = { width: 800, height: 500 };
const padding = { top: 16, right: 16, bottom: 16, left: 16 };
const ownTags = new Set(
  "svg g path circle rect text tspan defs linearGradient stop pattern clipPath use line polygon ellipse title".split(
    " ",
  ),
);

const drawnIn = ({ points, guests }: MapScene) =>
  new Set([
    ...points.filter(({ layer }) => layer === "guests").map(({ ref }) => ref),
    ...(guests?.lines ?? []).map(({ ref }) => ref),
    ...(guests?.areas ?? []).map(({ ref }) => ref),
  ]);

/** Paths within the value at which a number is none. */
function noNumbers(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => noNumbers(each, `${path}/${key}`));
}

/** Tags and attributes that no drawing of ours has. */
function strangeIn(svg: string): readonly string[] {
  const tags = svg.match(/<[^>]*>?/g) ?? [];
  return tags.filter((tag) => {
    const name = /^<\/?([\w-]+)/.exec(tag)?.[1] ?? "";
    const attributes = tag.replaceAll('href="#map-sheet"', "").replace(/"[^"]*"/g, '""');
    return !ownTags.has(name) || /\s(?:on\w+|style|src|href|xlink:href)=/i.test(attributes);
  });
}

describe.skipIf(files.length === 0)("the corpus, drawn", () => {
  beforeAll(() => fetchGuestDrawing(guestAtlas([handSet])));

  it("has every usable feature on the map, a camera that is somewhere, and no markup of its own", async () => {
    const before = prototypesNow();
    const wrong: string[] = [];
    let drawn = 0;
    for (const [file = ""] of files) {
      const [read] = await readAsGuest(new Uint8Array(readFileSync(`${folder}/${file}`)), { name: file });
      if (read?.kind !== "ready" || read.report.usable === 0) continue;
      const set = guestSet("mine", read.content);
      const scene = guestScene([set]);
      const there = drawnIn(scene).size;
      drawn += there;
      if (there !== read.report.usable) wrong.push(`${file}: ${there} drawn of ${read.report.usable}`);
      const extent = extentOf(placesOfSet(set, () => null));
      const around = extent && withMargin(extent);
      const camera = around && viewOf(around, "flat", size, padding);
      wrong.push(...noNumbers({ around, camera, scene }).map((path) => `${file}: no number at ${path}`));
      if (!camera) wrong.push(`${file}: nowhere to look`);
      else {
        const svg = svgText(drawMap({ scene, world: smallWorld, camera, size, projection: "flat" }));
        wrong.push(...strangeIn(svg).map((tag) => `${file}: ${tag.slice(0, 100)}`));
        if (/NaN|Infinity/.test(svg.replace(/<(text|title)[\s\S]*?<\/\1>/g, "")))
          wrong.push(`${file}: NaN in the drawing`);
      }
    }
    expect(wrong).toEqual([]);
    expect(drawn).toBeGreaterThan(1000);
    expect(prototypesNow()).toBe(before);
  });
});
