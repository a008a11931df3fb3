import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import type { AtlasState } from "#state/contract.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { drawSheet } from "#views/map/still/drawSheet.ts";
import { globePlane } from "#views/map/still/globePlane.ts";
import { laidMap } from "#views/map/still/laidMap.ts";
import { plainFlatPlane } from "#views/map/still/plainFlatPlane.ts";
import type { Plane } from "#views/map/still/plane.ts";
import type { FrameSize } from "./frameContract.ts";
import { stillDom } from "./stillDom.ts";

type Sheet = ReturnType<typeof drawSheet>;

let maps = 0;

/** The map of a state as a picture of any size, at the camera that the live map has there. */
export function drawnMap(
  state: AtlasState,
  sight: Sight,
  [worldFile, placesFile]: readonly [world: unknown, places: unknown],
): (size: FrameSize) => SVGElement {
  const [world, places] = [decodeWorld(worldFile), decodeCountryPlaces(placesFile)];
  const prefix = `drawn${maps++}`;
  const { projection } = state.pose.peek();
  const theme = state.theme.peek();
  const sceneFor = (height: number) => stateScene(state, places, height);
  let drawn: { readonly height: number; readonly scene: ReturnType<typeof sceneFor>; sheet: Sheet | null } | null =
    null;
  return (size) => {
    // A projector's letters go by the window, whatever of it the picture has.
    const height = theme === "projector" ? window.innerHeight : 1080;
    if (drawn?.height !== height) drawn = { height, scene: sceneFor(height), sheet: null };
    const now = drawn;
    const camera = pictureCamera(sight, projection, size);
    const sheetOn = (plane: Plane) => drawSheet(now.scene, world, plane, prefix);
    // Sizes share the flat sheet; the sphere is drawn for each.
    if (projection === "flat") now.sheet ??= sheetOn(plainFlatPlane(2));
    const sheet = now.sheet ?? sheetOn(globePlane(camera, size));
    return stillDom(laidMap({ scene: now.scene, camera, size, projection }, sheet, prefix));
  };
}
