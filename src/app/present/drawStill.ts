// The map of a state as one still drawing, at the camera that a scene asks for.
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { firstView, viewOf } from "#views/map/firstView.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import type { StillElement } from "#views/map/still/stillElement.ts";
import type { SceneRoom } from "./sceneRoom.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A scene without an extent names a zoom, which shows less in a small picture than in the window it was made in: about so wide, CSS pixels. */
const usualWindow = 1440;
const air = 12;

export function drawStill(
  state: AtlasState,
  scene: Pick<Scene, "extent">,
  room: Pick<SceneRoom, "world" | "places">,
  size: Size,
  prefix: string,
): StillElement {
  const { camera: asked, projection } = state.pose.peek();
  const camera = scene.extent
    ? viewOf(scene.extent, projection, size, { top: air, right: air, bottom: air, left: air })
    : asked
      ? { ...asked, zoom: asked.zoom + Math.log2(size.width / usualWindow) }
      : firstView(state.atlas.manifest.extent, projection, size);
  return drawMap({ scene: stateScene(state, room.places), world: room.world, camera, size, projection, prefix });
}
