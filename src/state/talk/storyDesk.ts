// The reader's own story beside those of the atlas: one at a time, written here or opened from a file. It stays while other panels are open.
import { batch, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Problem } from "#model/problems.ts";
import { parseStory, type Story } from "#model/story.ts";
import { addScene, copyOfStory, duplicateScene, freeId, removeScene, renameStory, slugOf } from "#model/storyEdits.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { type Size, sceneOfView } from "./sceneOfView.ts";
import { createStoryDraft, type StoryDraft, sceneOfChange } from "./storyDraft.ts";
import type { TalkState } from "./talkContract.ts";

export interface StoryDesk {
  readonly draft: ReadonlySignal<StoryDraft | null>;
  readonly editing: ReadonlySignal<boolean>;
  /** A file that could not be used, and why. */
  readonly refused: ReadonlySignal<{ readonly file: string; readonly problems: readonly Problem[] } | null>;
  /** Whether the open story is the draft. */
  isOpen(): boolean;
  startNew(title: Story["title"], size: Size | null): void;
  editCopy(of: Story): void;
  /** Opens a file's text as the draft; false when it is no story, and then all stays as it was. */
  openText(text: string, file: string): boolean;
  dismissRefused(): void;
  /** Opens the draft again, at the scene it was at. */
  reopen(): void;
  edit(on: boolean): void;
  change(next: Story, what: string | null): void;
  capture(size: Size | null, fitted: boolean): void;
  /** The copy stands after its original, and is gone to. */
  duplicate(at: number): void;
  remove(at: number): void;
  undo(): void;
  redo(): void;
}

const desks = new WeakMap<TalkState, StoryDesk>();

export function storyDeskOf(state: AtlasState, talk: TalkState): StoryDesk {
  let desk = desks.get(talk);
  if (!desk) {
    desk = createStoryDesk(state, talk);
    desks.set(talk, desk);
  }
  return desk;
}

export function createStoryDesk(state: AtlasState, talk: TalkState): StoryDesk {
  const draft = signal<StoryDraft | null>(null);
  const editing = signal(false);
  const refused = signal<StoryDesk["refused"]["value"]>(null);
  /** A new story is called by its title, until it has been saved under it. */
  let named = true;
  const shelved = () => {
    const shelf = talk.shelf.peek();
    return shelf.kind === "here" ? shelf.stories.map(({ id }) => id) : [];
  };
  const take = (story: Story, kept: boolean, edited: boolean, at: number) =>
    batch(() => {
      draft.value = createStoryDraft(story, kept);
      editing.value = edited;
      refused.value = null;
      talk.actions.open(story, at);
    });
  const change: StoryDesk["change"] = (next, what) => {
    const now = draft.peek();
    if (!now) return;
    const wanted = named ? next.id : freeId(slugOf(textIn(next.title, state.language.peek()), "story"), shelved());
    const story = wanted === next.id ? next : renameStory(next, { id: wanted });
    batch(() => {
      now.change(story, what);
      talk.actions.revise(now.story.peek());
    });
  };
  const step = (how: "undo" | "redo") => {
    const now = draft.peek();
    if (!now) return;
    const before = now.story.peek();
    now[how]();
    const after = now.story.peek();
    if (after === before) return;
    batch(() => {
      const moves = after.scenes.some(({ id, view, extent }, at) => {
        const was = before.scenes[at];
        return was?.id !== id || was.view !== view || was.extent !== extent;
      });
      talk.actions.revise(after);
      const at = sceneOfChange(before, after);
      // Where a scene went away again, one is back at the one before it.
      if (moves) talk.actions.go(after.scenes.length < before.scenes.length ? Math.max(0, at - 1) : at);
    });
  };
  const isOpen = () => {
    const now = draft.value;
    return now !== null && talk.story.value === now.story.value;
  };
  return {
    draft,
    editing,
    refused,
    isOpen,
    startNew: (title, size) => {
      const first = { ...sceneOfView(state, size, "opening", true), kind: "title" as const, title };
      named = false;
      const id = freeId("story", shelved());
      const story: Story = {
        format: "entente-story",
        version: 1,
        id,
        title,
        summary: { en: "", it: "" },
        scenes: [first],
      };
      take(story, false, true, 0);
    },
    editCopy: (of) => {
      named = true;
      take(copyOfStory(of, shelved()), false, true, talk.at.peek());
    },
    openText: (text, file) => {
      const read = parseText(text, file);
      if (!read.ok) {
        refused.value = { file, problems: read.problems };
        return false;
      }
      named = true;
      take(read.value, true, false, 0);
      return true;
    },
    dismissRefused: () => {
      refused.value = null;
    },
    reopen: () => {
      const now = draft.peek();
      if (now) talk.actions.open(now.story.peek());
    },
    edit: (on) => {
      editing.value = on;
    },
    change,
    capture: (size, fitted) => {
      const now = draft.peek()?.story.peek();
      if (!now) return;
      const at = talk.at.peek() + 1;
      const id = `scene-${now.scenes.length + 1}`;
      change(addScene(now, at, sceneOfView(state, size, id, fitted)), null);
      talk.actions.go(at);
    },
    duplicate: (at) => {
      const now = draft.peek()?.story.peek();
      if (!now) return;
      change(duplicateScene(now, at), null);
      talk.actions.go(at + 1);
    },
    remove: (at) => {
      const now = draft.peek()?.story.peek();
      if (!now) return;
      const next = removeScene(now, at);
      if (next === now) return;
      change(next, null);
      talk.actions.go(Math.min(at, next.scenes.length - 1));
    },
    undo: () => step("undo"),
    redo: () => step("redo"),
  };
}

function parseText(text: string, file: string) {
  try {
    return parseStory(JSON.parse(text.replace(/^\uFEFF/, "")), file);
  } catch (error) {
    const message = `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    const remedy = "Choose a file that was saved here as “….story.json”, or correct it in a text editor.";
    return { ok: false as const, problems: [{ file, path: [], message, remedy }] };
  }
}
