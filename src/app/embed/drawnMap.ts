import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import { stateScene } from "#views/map/stateScene.ts";
import type { FrameSize } from "./frameContract.ts";
import { mapDrawer } from "./mapDrawer.ts";

/** The map of a state as a picture of any size. */
export function drawnMap(
  state: AtlasState,
  sight: Sight,
  [worldFile, placesFile]: readonly [world: unknown, places: unknown],
): (size: FrameSize) => SVGElement {
  const [world, places] = [decodeWorld(worldFile), decodeCountryPlaces(placesFile)];
  const { projection } = state.pose.peek();
  const theme = state.theme.peek();
  return mapDrawer({ sight, projection, theme, world, scene: (height) => stateScene(state, places, height) });
}
