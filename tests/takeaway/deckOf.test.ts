import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { defaultPose, type Pose } from "#model/pose.ts";
import { parseStory, type Story } from "#model/story.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { type DeckRoom, deckOf, sheetsOfDeck } from "#takeaway/deckOf.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

function storyOf(id: string): Story {
  const parsed = parseStory(JSON.parse(readFileSync(`data/stories/${id}.json`, "utf8")), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const asked: Pick<Workroom, "atlas" | "linkTo"> = {
  atlas: shippedAtlas(),
  linkTo: (_pose, scene) => (scene ? `story:${scene.story}/${scene.scene}` : "pose"),
};
const room: DeckRoom = { theme: "dark", language: "it", format: "a4", pose: defaultPose, shipped: true };

describe("a story as requests for sheets", () => {
  const story = storyOf("three-cables");
  const requests = deckOf(story, room, asked);

  test("is one a scene, in the room's theme, language and format", () => {
    expect(requests.map(({ title }) => title)).toEqual(story.scenes.map(({ title }) => title.it));
    expect(requests.map(({ notes }) => notes)).toEqual(story.scenes.map(({ notes }) => notes.it));
    expect(new Set(requests.map(({ theme, language, format }) => `${theme} ${language} ${format}`))).toEqual(
      new Set(["dark it a4"]),
    );
  });

  test("says what the scene says, and nothing where that says nothing", () => {
    const [first, ...rest] = story.scenes.map((scene) => ({ ...scene, text: { ...scene.text } }));
    if (!first) throw new Error("a story without scenes");
    const mute = { ...story, scenes: [{ ...first, text: { en: "", it: "" } }, ...rest] };
    const texts = deckOf(mute, room, asked).map(({ text }) => text);
    expect(texts).toEqual(["", ...rest.map(({ text }) => text.it)]);
  });

  test("shows what each scene shows, whatever the window", () => {
    expect(requests.map(({ extent }) => extent)).toEqual(story.scenes.map(({ extent }) => extent ?? null));
    const bella = requests.find(({ link }) => link.endsWith("/bella"))?.pose as Pose;
    expect(bella.selection).not.toBeNull();
  });

  test("each scene cites its own sources, the last all of the story's, each place once", () => {
    expect(requests[1]?.citations).toEqual(story.scenes[1]?.sources);
    const last = requests.at(-1);
    expect(last?.kind).toBe("sources");
    const places = story.scenes.flatMap(({ sources }) => sources.map(({ source, locator }) => `${source} ${locator}`));
    expect(last?.citations?.map(({ source, locator }) => `${source} ${locator}`)).toEqual([...new Set(places)]);
  });

  test("leads to the scene where an address can name it, and else to the view", () => {
    expect(requests[1]?.link).toBe(`story:three-cables/${story.scenes[1]?.id}`);
    expect(deckOf(story, { ...room, shipped: false }, asked)[1]?.link).toBe("pose");
  });
});

test("a deck stops when it is told to, before it draws another sheet", async () => {
  const requests = deckOf(storyOf("three-cables"), room, asked).filter(({ kind }) => kind === "sources");
  const stopped = new AbortController();
  const heard: number[] = [];
  const workroom = { ...asked } as Workroom;
  const sheets = sheetsOfDeck(
    [...requests, ...requests],
    workroom,
    (done) => {
      heard.push(done);
      stopped.abort();
    },
    stopped.signal,
  );
  await expect(sheets).rejects.toThrow("abort");
  expect(heard).toEqual([0]);
});
