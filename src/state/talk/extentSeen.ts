// Which part of the world a window shows, so that a scene taken in it can be shown in windows of other shapes.
import type { Camera, Pose } from "#model/pose.ts";
import type { Scene } from "#model/story.ts";

type Extent = NonNullable<Scene["extent"]>;

/** Half of the world is as much as a globe shows of it; all of it is more than a flat box can name without losing its middle. */
const widest = { flat: 179, globe: 80 };
const mercatorLimit = 85;

const radians = Math.PI / 180;
/** Web Mercator (EPSG:3857), northing over the sphere's radius. */
const northing = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latitude = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;
const wrapped = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

/** `size` in CSS pixels, without what the map keeps free at its edges; [west, south, east, north], east < west across 180°. */
export function extentSeen(
  camera: Pick<Camera, "lon" | "lat" | "zoom">,
  size: { readonly width: number; readonly height: number },
  projection: Pose["projection"],
): Extent {
  const perRadian = (512 * 2 ** camera.zoom) / (2 * Math.PI);
  const half = Math.min(widest[projection], size.width / 2 / perRadian / radians);
  const middle = northing(Math.max(-mercatorLimit, Math.min(mercatorLimit, camera.lat)));
  const up = size.height / 2 / perRadian;
  const held = (lat: number) => rounded(Math.max(-mercatorLimit, Math.min(mercatorLimit, lat)));
  return [
    rounded(wrapped(camera.lon - half)),
    held(latitude(middle - up)),
    rounded(wrapped(camera.lon + half)),
    held(latitude(middle + up)),
  ];
}
