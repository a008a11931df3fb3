// A story that is being written: what it is now, what it was, and whether it has been saved to a file.
import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { Story } from "#model/story.ts";

export interface StoryDraft {
  readonly story: ReadonlySignal<Story>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Whether something would be lost with this page. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** Changes that follow one another with the same `what` ("title of scene-2") are one step for undo; null is always a step of its own. */
  change(next: Story, what: string | null): void;
  undo(): void;
  redo(): void;
  /** It has gone into a file, as it is now. */
  saved(): void;
}

const stepsAtMost = 200;

interface Steps {
  readonly past: readonly Story[];
  readonly now: Story;
  readonly future: readonly Story[];
  readonly what: string | null;
}

/** `kept`: there is a file of it as it is. */
export function createStoryDraft(first: Story, kept: boolean): StoryDraft {
  const steps = signal<Steps>({ past: [], now: first, future: [], what: null });
  const inFile = signal<Story | null>(kept ? first : null);
  return {
    story: computed(() => steps.value.now),
    canUndo: computed(() => steps.value.past.length > 0),
    canRedo: computed(() => steps.value.future.length > 0),
    unsaved: computed(() => steps.value.now !== inFile.value),
    change: (next, what) => {
      const { past, now, what: before } = steps.peek();
      if (next === now) return;
      const goesOn = what !== null && what === before;
      steps.value = { past: goesOn ? past : [...past, now].slice(-stepsAtMost), now: next, future: [], what };
    },
    undo: () => {
      const { past, now, future } = steps.peek();
      const back = past.at(-1);
      if (back) steps.value = { past: past.slice(0, -1), now: back, future: [now, ...future], what: null };
    },
    redo: () => {
      const { past, now, future } = steps.peek();
      const [forth] = future;
      if (forth) steps.value = { past: [...past, now], now: forth, future: future.slice(1), what: null };
    },
    saved: () => {
      inFile.value = steps.peek().now;
    },
  };
}

/** The scene a change is seen at: the first that differs, or the one before what was taken away at the end. */
export function sceneOfChange(before: Story, after: Story): number {
  const at = after.scenes.findIndex((scene, index) => scene !== before.scenes[index]);
  return at >= 0 ? at : Math.min(after.scenes.length, before.scenes.length) - 1;
}
