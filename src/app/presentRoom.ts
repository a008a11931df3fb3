// What presenting needs besides the atlas and the talk. Its code is fetched when the page is idle, or when somebody presents.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { FullScreen } from "./fullScreen.ts";
import type { PresentLayerProps } from "./present/PresentLayer.tsx";
import type { SceneRoom } from "./present/sceneRoom.ts";

type Layer = ComponentType<PresentLayerProps>;

export interface PresentRoom {
  readonly scenes: SceneRoom;
  readonly fullScreen: FullScreen;
  /** Opens the presenter's own window; absent where there is none. */
  readonly openPresenter?: () => void;
  readonly layer: ReadonlySignal<Layer | null>;
  /** Whether the code is here then. */
  fetchLayer(): Promise<boolean>;
}

export function presentRoom(
  surroundings: Pick<PresentRoom, "scenes" | "fullScreen" | "openPresenter">,
  fetchCode: () => Promise<Layer> = () => import("./present/PresentLayer.tsx").then((module) => module.PresentLayer),
): PresentRoom {
  const layer = signal<Layer | null>(null);
  let coming: Promise<boolean> | null = null;
  const { openPresenter, fullScreen } = surroundings;
  const openExcused = () => {
    fullScreen.excuse();
    openPresenter?.();
  };
  return {
    ...surroundings,
    ...(openPresenter ? { openPresenter: openExcused } : {}),
    layer,
    fetchLayer: () => {
      coming ??= fetchCode().then(
        (Code) => {
          layer.value = Code;
          return true;
        },
        () => {
          coming = null;
          return false;
        },
      );
      return coming;
    },
  };
}
