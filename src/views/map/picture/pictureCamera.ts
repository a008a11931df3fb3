import type { Camera } from "#model/pose.ts";
import { firstView, sceneAir, viewOf } from "#views/map/firstView.ts";
import { heldBy } from "#views/map/still/cameraMoves.ts";
import type { Size } from "#views/map/still/webMercator.ts";
import type { Sight } from "./pictureFile.ts";

/** The camera that the live map has in a window of this size. */
export function pictureCamera(sight: Sight, projection: "flat" | "globe", size: Size): Camera {
  const air = { top: sceneAir, right: sceneAir, bottom: sceneAir, left: sceneAir };
  const asked =
    sight.kind === "camera"
      ? sight.camera
      : sight.kind === "whole"
        ? firstView(sight.extent, projection, size)
        : viewOf(sight.extent, projection, size, air);
  return heldBy(asked, size, projection);
}
