// What every story that this repository ships keeps to.
import { describe, expect, it } from "vitest";
import { readSceneView, viewOfPose } from "#state/talk/scenePose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { shippedStory, sorted } from "../support/shippedStories.ts";

const atlas = shippedAtlas();

describe.each(shippedAtlas().manifest.stories ?? [])("the story %s", (id) => {
  const { scenes } = shippedStory(id);

  it("has at most ten scenes, from a title to the sources", () => {
    expect(scenes.length).toBeGreaterThanOrEqual(7);
    expect(scenes.length).toBeLessThanOrEqual(10);
    expect([scenes[0]?.kind, scenes.at(-1)?.kind]).toEqual(["title", "sources"]);
  });

  it.each(scenes.map((scene) => [scene.id, scene] as const))("scene %s shows what its address says", (_, { view }) => {
    const { pose, notes } = readSceneView(view, atlas);
    expect(notes).toEqual([]);
    expect(viewOfPose(pose)).toBe(view);
    expect(view.length).toBeLessThanOrEqual(300);
  });

  it.each(scenes.map((scene) => [scene.id, scene] as const))(
    "scene %s is read from the last row, and names the same figures in both languages",
    (_, scene) => {
      for (const language of ["en", "it"] as const) {
        expect(scene.title[language].length).toBeLessThanOrEqual(60);
        expect(scene.text[language].length).toBeLessThanOrEqual(280);
      }
      for (const words of [scene.title, scene.text, scene.notes])
        expect(figuresIn(words.it, /\.(?=\d{3})/g)).toEqual(figuresIn(words.en, /,(?=\d{3})/g));
    },
  );
});

function figuresIn(text: string, thousands: RegExp): readonly string[] {
  return sorted(text.replace(thousands, "").match(/\d+/g) ?? []);
}
