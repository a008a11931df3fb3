import { describe, expect, it } from "vitest";
import { strayedByReader } from "#app/embed/strayedByReader.ts";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

function toldOf(scene: string) {
  const state = createAtlasState(shippedAtlas(), defaultPose);
  const talk = createTalk(state, () => Promise.resolve({ ok: true, value: [], notes: [] }));
  talk.actions.open(shortStory(), scene);
  return { state, talk };
}

describe("a frame's scene that a reader has left", () => {
  it("is told as soon as something else is shown, until the scene is back", () => {
    const { state, talk } = toldOf("japan");
    const strayed = strayedByReader(state, talk);
    expect(strayed.value).toBe(false);
    state.actions.select("country:KOR");
    expect(strayed.value).toBe(true);
    talk.actions.comeBack();
    expect(strayed.value).toBe(false);
  });

  it("is not told of a view that was meant so from the start, but of later scenes", () => {
    const { state, talk } = toldOf("japan");
    state.actions.select("country:KOR");
    const strayed = strayedByReader(state, talk);
    expect(strayed.value).toBe(false);
    talk.actions.next();
    expect(strayed.value).toBe(false);
    state.actions.select("country:KOR");
    expect(strayed.value).toBe(true);
  });
});
