// What the frame's chrome needs of the live view, whose code it fetches only when it is wanted.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { FrameAsked, FramePicture, LiveFrame } from "./frameContract.ts";
import type { LiveReading } from "./liveReading.ts";

/** The words around the map, of a picture or of the live view alike. */
export type ShownWords = Pick<FramePicture, "title" | "text" | "asOf" | "step">;

export interface OpenedLive extends LiveFrame {
  /** Fills the stage. */
  readonly Stage: ComponentType;
  /** The rows of the legend. */
  readonly Key: ComponentType;
  /** The card of what is chosen. */
  readonly Card: ComponentType;
  readonly reading: Pick<LiveReading, "can" | "open" | "show">;
  readonly words: ReadonlySignal<ShownWords>;
  /** Whether the legend has anything to say. */
  readonly explained: ReadonlySignal<boolean>;
  /** Whether a reader has moved on from the scene that the words are of. */
  readonly strayed: ReadonlySignal<boolean>;
  /** Whether the map is on the stage: only that is moved by buttons. */
  readonly onMap: ReadonlySignal<boolean>;
  /** Of what is on screen. */
  readonly address: () => { readonly search: string; readonly fragment: string };
  /** Settles when the view on the stage stands for the eye; finer drawing may follow. */
  readonly stands: () => Promise<void>;
  readonly zoom: (steps: number) => void;
  /** Where the eye goes: 1 is a third of the window to the east or south. */
  readonly push: (east: number, south: number) => void;
  readonly whole: () => void;
  /** Goes to a scene of the open story. */
  readonly go: (scene: string) => void;
  /** Closes the card and chooses nothing; false when none was open. */
  readonly stepBack: () => boolean;
  /** The still of what is on screen, after which the map is closed; null where nothing is to be freed. */
  readonly rest: () => Element | null;
  /** Opens the map again as it was. */
  readonly resume: () => void;
}

export type OpenLive = (asked: FrameAsked) => Promise<OpenedLive>;
