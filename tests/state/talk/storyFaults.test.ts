import { describe, expect, test } from "vitest";
import { changeScene, renameStory } from "#model/storyEdits.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { sceneOfView } from "#state/talk/sceneOfView.ts";
import { poseOfScene, showSame } from "#state/talk/scenePose.ts";
import { sourcesShown } from "#state/talk/sourcesShown.ts";
import { languagesMissing, storyFaults } from "#state/talk/storyFaults.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

const none = { en: " ", it: "" };

describe("what a story lacks", () => {
  test("nothing, where all is written and all is known", () => {
    expect(storyFaults(shortStory(), shippedAtlas())).toEqual([]);
    expect(languagesMissing(shortStory())).toEqual([]);
  });

  test("words in any language, a view this atlas can show, sources it has, and a scene of sources at the end", () => {
    let story = renameStory(shortStory(), { title: none });
    story = changeScene(story, 1, { title: none, text: none });
    story = changeScene(story, 2, { view: "?select=country:XXX", sources: [{ source: "S999", locator: "" }] });
    story = changeScene(story, 3, { kind: "map" });
    expect(storyFaults(story, shippedAtlas()).map(({ kind, scene }) => `${kind} ${scene}`)).toEqual([
      "storyTitle null",
      "title 1",
      "text 1",
      "view 2",
      "source 2",
      "noSourcesScene null",
    ]);
  });

  test("a language of which something is missing is named", () => {
    const story = changeScene(shortStory(), 1, { title: { en: "Japan", it: "" } });
    expect(languagesMissing(story)).toEqual(["it"]);
  });
});

describe("a scene of what is on screen", () => {
  test("shows the same again, in bounds that fit other windows", () => {
    const state = createAtlasState(shippedAtlas());
    state.actions.select("country:JPN");
    state.actions.setCamera({ zoom: 4, lat: 36, lon: 138, bearing: 0, pitch: 0 });
    const scene = sceneOfView(state, { width: 800, height: 600 }, "scene", true);
    expect(showSame(poseOfScene(scene, state.pose.value, state.atlas), state.pose.value)).toBe(true);
    expect(scene.extent?.[0]).toBeLessThan(138);
    expect(scene.extent?.[2]).toBeGreaterThan(138);
    expect(sceneOfView(state, { width: 800, height: 600 }, "scene", false)).not.toHaveProperty("extent");
  });

  test("rests on the sources of what is chosen, else of what is drawn", () => {
    const state = createAtlasState(shippedAtlas());
    const all = sourcesShown(state);
    state.actions.select("instrument:dp-eu-jpn");
    const few = sourcesShown(state);
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
    expect(few.every(({ source }) => state.atlas.sourceById.has(source))).toBe(true);
  });
});
