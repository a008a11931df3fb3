import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { askedScene } from "#state/talk/askedScene.ts";
import { createTalk } from "#state/talk/createTalk.ts";
import { addressOfTalk, openAsked, talkFromAddress } from "#state/talk/talkAddress.ts";
import { anyPose } from "../../support/anyPose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shortStory } from "../../support/shortStory.ts";

async function opened(search: string, fragment = "") {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas, poseFromAddress(search, fragment, atlas).pose);
  const talk = createTalk(state, async () => ({ ok: true, value: [shortStory()], notes: [] }));
  const notes = await openAsked(state, talk, search, fragment);
  return { state, talk, notes, address: () => addressOfTalk(state, talk, search) };
}

describe("a talk in the address", () => {
  it("names story and scene alone while the screen shows the scene", async () => {
    const { state, address, notes } = await opened("?story=short&scene=japan&present=1&theme=dark&else=1");
    expect(notes).toEqual([]);
    expect(state.pose.value.selection).toBe("country:JPN");
    expect(address()).toEqual({ search: "?theme=dark&else=1&story=short&scene=japan&present=1", fragment: "" });
  });

  it("keeps the names of readers' data readable", async () => {
    const { address } = await opened("?data=file:my.csv~0123456789abcdef&story=short&scene=japan");
    expect(address().search).toBe("?data=file:my.csv~0123456789abcdef&story=short&scene=japan");
  });

  it("takes a scene's number from 1, and says when there is none", async () => {
    expect((await opened("?story=short&scene=2")).talk.scene.value?.id).toBe("japan");
    expect(askedScene(shortStory().scenes, "5")).toBeNull();
    expect(askedScene(shortStory().scenes, null)).toBe(0);
    const lost = await opened("?story=short&scene=mars");
    expect(lost.talk.at.value).toBe(0);
    expect(lost.notes.map(({ parameter }) => parameter)).toEqual(["scene"]);
    const none = await opened("?story=nowhere&present=1");
    expect(none.talk.story.value).toBeNull();
    expect(none.talk.presenting.value).toBe(true);
    expect(none.notes.map(({ parameter }) => parameter)).toEqual(["story"]);
  });

  it("lets a story play itself, for a kiosk again and again; stopped, it says so no more", async () => {
    const { talk, address } = await opened("?story=short&present=1&play=1&loop=1");
    expect([talk.playing.value, talk.looping.value]).toEqual([true, true]);
    expect(address().search).toBe("?story=short&scene=opening&present=1&play=1&loop=1");
    talk.actions.setPlaying(false);
    expect(address().search).toBe("?story=short&scene=opening&present=1&loop=1");
    talk.actions.setLooping(false);
    expect(address().search).toBe("?story=short&scene=opening&present=1");
    expect((await opened("?story=short&play=1")).talk.playing.value).toBe(false);
  });

  it("carries the whole pose once the reader has strayed, and comes back to the same place", async () => {
    const first = await opened("?story=short&scene=japan");
    first.state.actions.toggleFamily("trade");
    const { search, fragment } = first.address();
    expect(search).toContain("families=");
    const again = await opened(search, fragment);
    expect(again.state.pose.value).toEqual(first.state.pose.value);
    expect(again.talk.scene.value?.id).toBe("japan");
    expect(again.talk.strayed.value).toBe(true);
  });

  it("restores any pose beside any scene", async () => {
    await fc.assert(
      fc.asyncProperty(anyPose, fc.integer({ min: 0, max: 3 }), async (pose, scene) => {
        const first = await opened(`?story=short&scene=${scene + 1}`);
        first.state.actions.setPose(pose);
        const { search, fragment } = first.address();
        const again = await opened(search, fragment);
        expect(again.talk.at.value).toBe(scene);
        if (first.talk.strayed.value) expect(again.state.pose.value).toEqual(pose);
      }),
      { numRuns: 60 },
    );
  });

  it("does not name a story that is not on the shelf as it is", async () => {
    const { talk, address } = await opened("?story=short&scene=japan");
    talk.actions.revise({ ...shortStory(), title: { en: "Mine", it: "Mia" } });
    expect(address().search).not.toContain("story=");
    expect(address().search).toContain("select=country:JPN");
  });

  it("never throws on what an address may hold", () => {
    fc.assert(fc.property(fc.string(), (text) => void talkFromAddress(text)));
  });
});
