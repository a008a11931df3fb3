import { describe, expect, it } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

function talkOver(stories = [shortStory()]) {
  const state = createAtlasState(shippedAtlas(), { ...defaultPose, theme: "projector" });
  let reads = 0;
  const talk = createTalk(state, async () => {
    reads += 1;
    return { ok: true, value: stories, notes: [] };
  });
  return { state, talk, reads: () => reads };
}

const camera = { zoom: 5, lat: 1, lon: 2, bearing: 0, pitch: 0 };

describe("a talk", () => {
  it("goes to a scene's view and keeps the theme of the room", () => {
    const { state, talk } = talkOver();
    talk.actions.open(shortStory(), "japan");
    expect(talk.at.value).toBe(1);
    expect(state.pose.value.selection).toBe("country:JPN");
    expect(state.pose.value.beside).toBeNull();
    expect(state.pose.value.theme).toBe("projector");
    expect(state.visit.value).toMatchObject({ how: "ease", extent: null, left: false });
    expect(talk.strayed.value).toBe(false);
  });

  it("stays within the story, and starts again only where it loops", () => {
    const { talk } = talkOver();
    talk.actions.open(shortStory());
    talk.actions.previous();
    expect(talk.at.value).toBe(0);
    for (let step = 0; step < 9; step++) talk.actions.next();
    expect(talk.at.value).toBe(3);
    talk.actions.setLooping(true);
    talk.actions.next();
    expect(talk.at.value).toBe(0);
    talk.actions.go(99);
    expect(talk.at.value).toBe(3);
  });

  it("knows that the audience has strayed: by a choice, by a hand on the map, not by the map's own fitting", () => {
    const { state, talk } = talkOver();
    talk.actions.open(shortStory(), "atlantic");
    state.actions.setCamera(camera, "visit");
    expect(talk.strayed.value).toBe(false);
    state.actions.setCamera({ ...camera, lon: 9 });
    expect(talk.strayed.value).toBe(true);
    talk.actions.comeBack();
    expect(talk.strayed.value).toBe(false);
    state.actions.toggleFamily("trade");
    expect(talk.strayed.value).toBe(true);
    talk.actions.next();
    expect(talk.strayed.value).toBe(false);
    expect(state.pose.value.filter.families).toBeNull();
  });

  it("strays when somebody wants to see a thing, and not when the theme changes", () => {
    const { state, talk } = talkOver();
    talk.actions.open(shortStory(), "atlantic");
    state.actions.setTheme("dark");
    expect(talk.strayed.value).toBe(false);
    state.actions.lookAt("country:JPN");
    expect(talk.strayed.value).toBe(true);
  });

  it("strays when an address or a message looks from elsewhere, however it gets there", () => {
    const { state, talk } = talkOver();
    talk.actions.open(shortStory(), "atlantic");
    const scene = state.pose.value;
    state.actions.setPose({ ...scene, camera });
    expect(talk.strayed.value).toBe(true);
    state.actions.setPose(scene);
    expect(talk.strayed.value).toBe(false);
    state.actions.visit({ ...scene, camera }, null, "fly");
    expect(talk.strayed.value).toBe(true);
    talk.actions.comeBack();
    expect(talk.strayed.value).toBe(false);
  });

  it("keeps its scene by id when the story is revised", () => {
    const { state, talk } = talkOver();
    const story = shortStory();
    talk.actions.open(story, "atlantic");
    const before = state.pose.value;
    const { scenes } = story;
    talk.actions.revise({ ...story, scenes: [...scenes.slice(2), ...scenes.slice(0, 2)] });
    expect(talk.at.value).toBe(0);
    expect(talk.scene.value?.id).toBe("atlantic");
    expect(state.pose.value).toBe(before);
    talk.actions.revise({ ...story, scenes: scenes.slice(0, 1) });
    expect(talk.scene.value?.id).toBe("opening");
  });

  it("reads the shelf once, and a revised copy is no longer a shipped story", async () => {
    const story = shortStory();
    const { talk, reads } = talkOver([story]);
    await Promise.all([talk.actions.readShelf(), talk.actions.openShipped("short", "japan")]);
    expect(reads()).toBe(1);
    expect(talk.shipped.value).toBe(true);
    expect(await talk.actions.openShipped("nowhere")).toBe(false);
    expect(talk.scene.value?.id).toBe("japan");
    talk.actions.revise({ ...story });
    expect(talk.shipped.value).toBe(false);
  });

  it("asks again after the shelf could not be read", async () => {
    const state = createAtlasState(shippedAtlas());
    let reads = 0;
    const talk = createTalk(state, async () => {
      reads += 1;
      return reads === 1
        ? { ok: false, problems: [{ file: "stories/x.json", path: [], message: "cannot be fetched", remedy: "" }] }
        : { ok: true, value: [shortStory()], notes: [] };
    });
    await talk.actions.readShelf();
    expect(talk.shelf.value.kind).toBe("failed");
    await talk.actions.readShelf();
    expect(talk.shelf.value.kind).toBe("here");
  });

  it("forgets blank screen and playing when it ends", () => {
    const { talk } = talkOver();
    talk.actions.open(shortStory());
    talk.actions.present(true);
    talk.actions.setBlank("black");
    talk.actions.setPlaying(true);
    talk.actions.present(false);
    expect([talk.blank.value, talk.playing.value]).toEqual([null, false]);
  });
});
