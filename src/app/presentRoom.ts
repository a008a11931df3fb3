// What presenting needs besides the atlas and the talk. Its code is fetched when the page is idle, or when somebody presents.
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { PresentLayerProps, PresentRoom } from "./present/presentProps.ts";

type Layer = ComponentType<PresentLayerProps>;

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
