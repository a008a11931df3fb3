// The talk over an atlas: which story, which scene; going to a scene sets the atlas's pose. Nothing happens on import.
import { batch, computed, signal } from "@preact/signals-core";
import type { Parsed } from "#model/problems.ts";
import type { Scene, Story } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { lookSame, poseOfScene, showSame } from "./scenePose.ts";
import type { Shelf, TalkState } from "./talkContract.ts";

/** `readStories` fetches the atlas's stories in its order; the talk asks for them once, and again after a failure. */
export function createTalk(state: AtlasState, readStories: () => Promise<Parsed<readonly Story[]>>): TalkState {
  const shelf = signal<Shelf>({ kind: "unread" });
  const story = signal<Story | null>(null);
  const at = signal(0);
  const presenting = signal(false);
  const blank = signal<"black" | "white" | null>(null);
  const playing = signal(false);
  const looping = signal(false);
  const scene = computed<Scene | null>(() => story.value?.scenes[at.value] ?? null);
  /** The visit that the scene itself began. */
  const arrival = signal<number | null>(null);
  const strayed = computed(() => {
    const now = scene.value;
    if (!now) return false;
    const visit = state.visit.value;
    const [shown, meant] = [state.pose.value, poseOfScene(now, state.pose.value, state.atlas)];
    // Brought there by the scene, the map fits itself to its window; an address or a message says itself where to look from.
    return visit?.turn === arrival.value ? visit?.left === true || !showSame(shown, meant) : !lookSame(shown, meant);
  });
  const shipped = computed(() => {
    const shelved = shelf.value;
    return shelved.kind === "here" && story.value !== null && shelved.stories.includes(story.value);
  });
  let reading: Promise<void> | null = null;

  const arrive = (how = scene.peek()?.transition ?? "fly") => {
    const now = scene.peek();
    if (!now) return;
    batch(() => {
      blank.value = null;
      state.actions.visit(poseOfScene(now, state.pose.peek(), state.atlas), now.extent ?? null, how);
      arrival.value = state.visit.peek()?.turn ?? null;
    });
  };
  const indexOf = (of: Story, wanted: number | string) => {
    const index = typeof wanted === "number" ? wanted : of.scenes.findIndex(({ id }) => id === wanted);
    return Math.max(0, Math.min(of.scenes.length - 1, Math.trunc(index) || 0));
  };
  const go = (index: number) => {
    const now = story.peek();
    if (!now) return;
    batch(() => {
      at.value = indexOf(now, index);
      arrive();
    });
  };
  const open = (next: Story, wanted: number | string = 0) =>
    batch(() => {
      story.value = next;
      at.value = indexOf(next, wanted);
      arrive();
    });
  const readShelf = () => {
    if (shelf.peek().kind === "here") return Promise.resolve();
    reading ??= (async () => {
      shelf.value = { kind: "coming" };
      const read = await readStories();
      shelf.value = read.ok ? { kind: "here", stories: read.value } : { kind: "failed", problems: read.problems };
      reading = null;
    })();
    return reading;
  };
  return {
    shelf,
    story,
    shipped,
    at,
    scene,
    strayed,
    presenting,
    blank,
    playing,
    looping,
    actions: {
      readShelf,
      open,
      openShipped: async (id, wanted) => {
        await readShelf();
        const shelved = shelf.peek();
        const found = shelved.kind === "here" ? shelved.stories.find((each) => each.id === id) : undefined;
        if (found) open(found, wanted);
        return found !== undefined;
      },
      close: () =>
        batch(() => {
          story.value = null;
          at.value = 0;
          playing.value = false;
          blank.value = null;
        }),
      revise: (next) =>
        batch(() => {
          const id = scene.peek()?.id;
          story.value = next;
          const kept = next.scenes.findIndex((each) => each.id === id);
          at.value = kept >= 0 ? kept : indexOf(next, at.peek());
        }),
      go,
      next: () => {
        const last = (story.peek()?.scenes.length ?? 1) - 1;
        if (at.peek() < last) go(at.peek() + 1);
        else if (looping.peek()) go(0);
        else if (strayed.peek()) arrive();
      },
      previous: () => {
        if (at.peek() > 0) go(at.peek() - 1);
        else if (strayed.peek()) arrive();
      },
      comeBack: () => arrive("ease"),
      present: (on) =>
        batch(() => {
          presenting.value = on;
          if (on) return;
          blank.value = null;
          playing.value = false;
        }),
      setBlank: (next) => {
        blank.value = next;
      },
      setPlaying: (next) => {
        playing.value = next;
      },
      setLooping: (next) => {
        looping.value = next;
      },
    },
  };
}
