// What presenting needs besides the atlas and the talk.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { FullScreen } from "#app/fullScreen.ts";
import type { SingleKeys } from "#app/singleKeys.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { SceneRoom } from "./sceneRoom.ts";

export interface PresentRoom {
  readonly scenes: SceneRoom;
  readonly fullScreen: FullScreen;
  /** Opens the presenter's own window; absent where there is none. */
  readonly openPresenter?: () => void;
  /** The code of presenting, once it is here. */
  readonly layer: ReadonlySignal<ComponentType<PresentLayerProps> | null>;
  /** Whether it is here then. */
  fetchLayer(): Promise<boolean>;
}

export interface PresentLayerProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly keys: SingleKeys;
  readonly room: PresentRoom;
  /** The address of what is on screen. */
  readonly link: () => string;
}
