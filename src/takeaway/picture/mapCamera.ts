// From where a picture of the map is seen.
import type { Camera, Pose } from "#model/pose.ts";
import { firstView, viewOf } from "#views/map/firstView.ts";
import { heldCamera } from "#views/map/still/fitExtent.ts";
import type { Size } from "#views/map/still/webMercator.ts";

/** Around what a scene must show: its author has drawn the extent with air already. */
const air = { top: 16, right: 16, bottom: 16, left: 16 };
/** Where the window of a pose's camera is not known: a laptop's map beside legend and card. */
const usualWindow: Size = { width: 1000, height: 680 };

export interface Sight {
  readonly extent: readonly [number, number, number, number] | null;
  /** The window in which the pose's camera was set. */
  readonly window: Size | null;
}

/** The extent asked for; else the pose's middle, with all that its window showed; else the atlas's own view. */
export function mapCamera(
  { camera, projection }: Pick<Pose, "camera" | "projection">,
  { extent, window }: Sight,
  size: Size,
  atlasExtent: readonly [number, number, number, number],
): Camera {
  if (extent) return viewOf(extent, projection, size, air);
  if (!camera) return firstView(atlasExtent, projection, size);
  const seen = window ?? usualWindow;
  const shown = {
    ...camera,
    zoom: camera.zoom + Math.log2(Math.min(size.width / seen.width, size.height / seen.height)),
  };
  return projection === "flat" ? heldCamera(shown, size) : shown;
}
