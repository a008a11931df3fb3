// What a talk is while it goes on: the story that is open, the scene one is at, and whether it is presented.
import type { ReadonlySignal } from "@preact/signals-core";
import type { Problem } from "#model/problems.ts";
import type { Scene, Story } from "#model/story.ts";

/** The stories that the atlas brings. */
export type Shelf =
  | { readonly kind: "unread" }
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly stories: readonly Story[] }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] };

export interface TalkState {
  readonly shelf: ReadonlySignal<Shelf>;
  /** null = none is open. */
  readonly story: ReadonlySignal<Story | null>;
  /** Whether the open story is one of the shelf as it stands there: only then can an address name it. */
  readonly shipped: ReadonlySignal<boolean>;
  /** Which scene, from 0. */
  readonly at: ReadonlySignal<number>;
  readonly scene: ReadonlySignal<Scene | null>;
  /** Whether the screen shows something else than the scene does: the reader has moved, chosen or filtered since. */
  readonly strayed: ReadonlySignal<boolean>;
  readonly presenting: ReadonlySignal<boolean>;
  readonly blank: ReadonlySignal<"black" | "white" | null>;
  /** Scenes follow one another by themselves. */
  readonly playing: ReadonlySignal<boolean>;
  /** After the last scene comes the first. */
  readonly looping: ReadonlySignal<boolean>;
  readonly actions: TalkActions;
}

export interface TalkActions {
  /** Reads the shelf if nobody has yet; settles when it is here or has failed. */
  readShelf(): Promise<void>;
  /** Opens a story at a scene (index or id; the first if there is no such one) and goes there. */
  open(story: Story, scene?: number | string): void;
  /** Opens a story of the shelf by its id; false when there is none. */
  openShipped(id: string, scene?: number | string): Promise<boolean>;
  /** Closes the story; what is on screen stays. */
  close(): void;
  /** Another text of the open story (the editor); stays at the same scene by id, and moves nothing. */
  revise(story: Story): void;
  /** To a scene by its index, held within the story; goes there even if one is there already. */
  go(index: number): void;
  next(): void;
  previous(): void;
  /** Back to what the scene shows. */
  comeBack(): void;
  present(on: boolean): void;
  setBlank(blank: "black" | "white" | null): void;
  setPlaying(playing: boolean): void;
  setLooping(looping: boolean): void;
}

/** Takes a talk out of an address. */
export interface AskedTalk {
  readonly story: string | null;
  /** Id of a scene, or its number from 1. */
  readonly scene: string | null;
  readonly present: boolean;
  /** Scenes follow one another by themselves, and begin anew after the last. */
  readonly play: boolean;
  readonly loop: boolean;
}
