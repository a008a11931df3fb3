import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pictureDepth } from "#app/embed/pictureDepth.ts";
import { answerTools } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import { parseStory } from "#model/story.ts";
import type { Language } from "#model/text.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { readSceneView } from "#state/talk/scenePose.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { shippedPictureAtlas } from "../support/pictureAtlases.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

/** The map of an address, and what of the address could not be used, from one atlas. */
function drawn(atlas: Atlas, view: string, language: Language) {
  const { pose, notes } = readSceneView(view, atlas);
  const state = createAtlasState(atlas, { ...pose, language, theme: "light" });
  if (pose.answers.tool) state.actions.setPainter(openAnswer(state).paint);
  return {
    pose,
    notes: notes.map(({ parameter, value }) => `${parameter}=${value}`),
    hub: state.hub.value.id,
    counts: state.visible.value.counts,
    scene: stateScene(state, []),
  };
}

const poseOf = (view: string) => readSceneView(view, shippedAtlas()).pose;
const storyIds = shippedAtlas().manifest.stories ?? [];
const scenes = storyIds.flatMap((id) => {
  const story = parseStory(JSON.parse(readFileSync(`data/stories/${id}.json`, "utf8")), `${id}.json`);
  return story.ok ? story.value.scenes.map((scene) => scene.view) : [];
});
const views = [...new Set(scenes)];

describe("the data of still pictures", () => {
  it.each(["en", "it"] as const)("draw every scene of every story as the whole data do (%s)", (language) => {
    expect(views.length).toBeGreaterThan(30);
    // The other language differs in words alone.
    for (const view of views.filter((_, at) => language === "en" || at % 4 === 0))
      expect(drawn(shippedPictureAtlas(language, pictureDepth(poseOf(view))), view, language), view).toEqual(
        drawn(shippedAtlas(), view, language),
      );
  });

  it("draw any pose as the whole data do", () => {
    const full = shippedAtlas();
    const some = <T>(items: readonly T[]) => fc.constantFrom(...items);
    const maybe = (parameter: string, values: fc.Arbitrary<string>) =>
      fc.option(values, { nil: null }).map((value) => (value === null ? "" : `&${parameter}=${value}`));
    const refs = [...full.names.values()].flat();
    const pose = fc
      .tuple(
        maybe("select", some(refs)),
        maybe("time", fc.integer({ min: 2005, max: 2030 }).map(String)),
        maybe("families", some(full.families.map(({ id }) => id))),
        maybe("topics", some(full.themes.map(({ id }) => id))),
        maybe("status", some(["in_force", "planned", "ended", "signed,delayed"])),
        maybe("confidence", some(["high", "medium,low"])),
        maybe("span", some(["2019..2024-06", "2024..2027"])),
        maybe("hub", some(full.actors.filter(({ kind }) => kind !== "city").map(({ id }) => id))),
        maybe("pairs", some(full.instruments.map(({ id }) => id))),
        maybe("answer", some([...answerTools, "lens&lens=age", "dates&against=2022&reading=known"])),
        maybe("layers", some(["labels", "cables,landings", "ties,cities", "events,institutions,blocs"])),
      )
      .map((parts) => `?${parts.join("").slice(1)}`);
    fc.assert(
      fc.property(pose, some(["en", "it"] as const), (view, language) => {
        expect(drawn(shippedPictureAtlas(language, pictureDepth(poseOf(view))), view, language)).toEqual(
          drawn(full, view, language),
        );
      }),
      { numRuns: 60 },
    );
  });
});
