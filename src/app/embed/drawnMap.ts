import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import type { AtlasState } from "#state/contract.ts";
import { mapScene } from "#views/map/mapScene.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import type { FrameSize } from "./frameContract.ts";
import { stillDom } from "./stillDom.ts";

let maps = 0;

/** The map of a state as a picture of any size, at the camera that the live map has there. */
export function drawnMap(
  state: AtlasState,
  sight: Sight,
  [worldFile, placesFile]: readonly [world: unknown, places: unknown],
): (size: FrameSize) => SVGElement {
  const [world, places] = [decodeWorld(worldFile), decodeCountryPlaces(placesFile)];
  const prefix = `drawn${maps++}`;
  const { layers, projection } = state.pose.peek();
  const scene = mapScene({
    atlas: state.atlas,
    visible: state.drawn.peek(),
    paint: state.paint.peek(),
    emphasis: state.emphasis.peek(),
    selection: state.selection.peek(),
    hub: state.hub.peek(),
    layers,
    theme: state.theme.peek(),
    language: state.language.peek(),
    tieLines: state.tieLines.peek(),
    landingAngles: state.landingAngles,
    places,
  });
  return (size) =>
    stillDom(drawMap({ scene, world, camera: pictureCamera(sight, projection, size), size, projection, prefix }));
}
