import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseStory, type Story } from "#model/story.ts";
import {
  addScene,
  changeScene,
  copyOfStory,
  duplicateScene,
  freeId,
  moveScene,
  removeScene,
  renameStory,
  slugOf,
  storyFile,
} from "#model/storyEdits.ts";
import { shortStory } from "../support/shortStory.ts";

const ids = (story: Story) => story.scenes.map(({ id }) => id);
const fresh = () => ({ ...(shortStory().scenes[1] as Story["scenes"][number]), id: "scene" });

const edit = fc.oneof(
  fc.record({ kind: fc.constant("add" as const), at: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ kind: fc.constant("remove" as const), at: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ kind: fc.constant("duplicate" as const), at: fc.integer({ min: -2, max: 9 }) }),
  fc.record({
    kind: fc.constant("move" as const),
    at: fc.integer({ min: -2, max: 9 }),
    to: fc.integer({ min: -2, max: 9 }),
  }),
  fc.record({ kind: fc.constant("title" as const), at: fc.integer({ min: -2, max: 9 }), words: fc.string() }),
);

type Edit = typeof edit extends fc.Arbitrary<infer Step> ? Step : never;

function edited(story: Story, step: Edit): Story {
  switch (step.kind) {
    case "add":
      return addScene(story, step.at, fresh());
    case "remove":
      return removeScene(story, step.at);
    case "duplicate":
      return duplicateScene(story, step.at);
    case "move":
      return moveScene(story, step.at, step.to);
    case "title":
      return changeScene(story, step.at, { title: { en: step.words, it: "" } });
  }
}

describe("editing a story", () => {
  test("whatever is done, what is saved is a story again, and the same one", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (steps) => {
        const story = steps.reduce(edited, shortStory());
        const { text } = storyFile(story);
        const parsed = parseStory(JSON.parse(text), "saved.json");
        expect(parsed.ok && parsed.value).toEqual(story);
        expect(new Set(ids(story)).size).toBe(story.scenes.length);
      }),
    );
  });

  test("moving loses no scene, and moving back gives the order back", () => {
    const at = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(at, at, (from, to) => {
        const story = shortStory();
        const moved = moveScene(story, from, to);
        expect(ids(moved)[to]).toBe(ids(story)[from]);
        expect(moveScene(moved, to, from)).toEqual(story);
      }),
    );
  });

  test("a story keeps its last scene, and an edit that changes nothing gives the same story", () => {
    const one = { ...shortStory(), scenes: shortStory().scenes.slice(0, 1) };
    expect(removeScene(one, 0)).toBe(one);
    const story = shortStory();
    expect(moveScene(story, 2, 2)).toBe(story);
    expect(changeScene(story, 0, { title: story.scenes[0]?.title })).toBe(story);
    expect(removeScene(story, 17)).toBe(story);
  });

  test("a copy of a scene stands behind it under an id of its own; a field can be taken away", () => {
    const story = duplicateScene(shortStory(), 1);
    expect(ids(story)).toEqual(["opening", "japan", "japan-2", "atlantic", "rungs"]);
    const bare = changeScene(story, 3, { extent: undefined });
    expect(bare.scenes[3]).not.toHaveProperty("extent");
  });

  test("names of files and ids are plain, and free", () => {
    expect(slugOf("Brüssel & Tōkyō: l'accordo", "story")).toBe("brussel-tokyo-l-accordo");
    expect(slugOf("東京", "story")).toBe("story");
    expect(freeId("Scene", ["scene", "scene-2"])).toBe("Scene-3");
    expect(copyOfStory(shortStory(), ["short-copy"]).id).toBe("short-copy-2");
  });

  test("the file says nothing of where it came from", () => {
    const { name, text } = storyFile(renameStory({ ...shortStory(), $schema: "../schema/story.schema.json" }, {}));
    expect(name).toBe("short.story.json");
    expect(text).not.toContain("$schema");
  });
});
