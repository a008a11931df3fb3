import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renameStory } from "#model/storyEdits.ts";
import { createStoryDraft, sceneOfChange } from "#state/talk/storyDraft.ts";
import { shortStory } from "../../support/shortStory.ts";

const titled = (title: string) => renameStory(shortStory(), { title: { en: title, it: "" } });

describe("a story that is being written", () => {
  test("undo goes back step by step to the first, redo forth to the last", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (titles) => {
        const first = shortStory();
        const draft = createStoryDraft(first, true);
        const seen = [first];
        for (const title of titles) {
          const next = titled(title);
          draft.change(next, null);
          seen.push(next);
        }
        for (const story of seen.toReversed()) {
          expect(draft.story.value).toBe(story);
          draft.undo();
        }
        expect(draft.canUndo.value).toBe(false);
        for (const _ of titles) draft.redo();
        expect(draft.story.value).toBe(seen.at(-1));
        expect(draft.canRedo.value).toBe(false);
      }),
    );
  });

  test("letters typed into one field are one step", () => {
    const draft = createStoryDraft(shortStory(), true);
    for (const title of ["T", "Th", "The"]) draft.change(titled(title), "title");
    draft.change(titled("The end"), "title of another");
    draft.undo();
    expect(draft.story.value.title.en).toBe("The");
    draft.undo();
    expect(draft.story.value.title.en).toBe("A short story");
  });

  test("knows whether something would be lost: not when saved, nor when one is back at what was saved", () => {
    const draft = createStoryDraft(shortStory(), true);
    expect(draft.unsaved.value).toBe(false);
    draft.change(titled("x"), null);
    expect(draft.unsaved.value).toBe(true);
    draft.undo();
    expect(draft.unsaved.value).toBe(false);
    draft.redo();
    draft.saved();
    expect(draft.unsaved.value).toBe(false);
    expect(createStoryDraft(shortStory(), false).unsaved.value).toBe(true);
  });

  test("a change is seen where it is", () => {
    const story = shortStory();
    expect(sceneOfChange(story, { ...story, scenes: story.scenes.slice(0, 3) })).toBe(2);
    expect(sceneOfChange(story, { ...story, scenes: story.scenes.toSpliced(1, 1) })).toBe(1);
  });
});
