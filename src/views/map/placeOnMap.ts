import type { Position } from "#model/atlas.ts";
import type { Camera, Pose } from "#model/pose.ts";
import { globeView } from "./still/globeView.ts";
import { flatView, type Point, type Size, toSheet, wrapLongitude } from "./still/webMercator.ts";

/**
 * Where a place ([lon, lat], degrees) stands under this camera, in CSS pixels from the map's corner, whichever renderer draws it;
 * it may lie outside the window. On the flat map of the world's repeats the one nearest to the camera counts. null behind the globe.
 */
export function placeOnMap(at: Position, camera: Camera, size: Size, projection: Pose["projection"]): Point | null {
  if (projection === "globe") return globeView(camera, size).toScreen(at);
  const lon = camera.lon + wrapLongitude(at[0] - camera.lon);
  return flatView(camera, size).toScreen(toSheet([lon, at[1]]));
}
