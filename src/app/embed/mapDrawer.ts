import type { Pose, ThemeName } from "#model/pose.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import type { MapScene } from "#views/map/scene.ts";
import { drawSheet } from "#views/map/still/drawSheet.ts";
import { globePlane } from "#views/map/still/globePlane.ts";
import { laidMap } from "#views/map/still/laidMap.ts";
import { plainFlatPlane } from "#views/map/still/plainFlatPlane.ts";
import type { Plane } from "#views/map/still/plane.ts";
import type { World } from "#views/map/still/world.ts";
import type { FrameSize } from "./frameContract.ts";
import { stillDom } from "./stillDom.ts";

interface Drawn {
  readonly sight: Sight;
  readonly projection: Pose["projection"];
  readonly theme: ThemeName;
  readonly world: World;
  /** The scene for a screen of this height, CSS pixels. */
  readonly scene: (height: number) => MapScene;
}

let pictures = 0;

/** Draws a map at any size, at the camera that the live one has there. */
export function mapDrawer({ sight, projection, theme, world, scene }: Drawn): (size: FrameSize) => SVGElement {
  const prefix = `picture${pictures++}`;
  let last: { readonly height: number; readonly scene: MapScene; flat?: ReturnType<typeof drawSheet> } | null = null;
  return (size) => {
    // A projector's letters go by the window, whatever of it the picture has.
    const height = theme === "projector" ? window.innerHeight : 1080;
    if (last?.height !== height) last = { height, scene: scene(height) };
    const now = last;
    const camera = pictureCamera(sight, projection, size);
    const sheetOn = (plane: Plane) => drawSheet(now.scene, world, plane, prefix);
    // Sizes share the flat sheet; the sphere is drawn for each.
    if (projection === "flat") now.flat ??= sheetOn(plainFlatPlane(2));
    const sheet = now.flat ?? sheetOn(globePlane(camera, size));
    return stillDom(laidMap({ scene: now.scene, camera, size, projection }, sheet, prefix));
  };
}
