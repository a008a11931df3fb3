// The camera of a pose that names none: the atlas's extent on the flat map, the whole sphere on the globe.
import type { Camera, Pose } from "#model/pose.ts";
import { type Extent, fitExtent, type Padding, portrait, tallView } from "./still/fitExtent.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room left around what a scene must show, CSS pixels: its author has drawn the extent with air already. */
export const sceneAir = 16;

/** Share of the window's smaller side that the sphere's diameter takes. */
const sphereShare = 0.9;

export function firstView(extent: Extent, projection: Pose["projection"], size: Size): Camera {
  const flat = fitExtent(extent, size);
  if (projection === "flat") return size.width / size.height < portrait ? tallView(extent, size) : flat;
  const lat = Math.max(-60, Math.min(60, flat.lat));
  return { ...flat, lat, zoom: sphereZoom(lat, size) };
}

/**
 * MapLibre's zoom at which the sphere fills the window. Its globe is seen in perspective from 1.5 window heights above the ground
 * (field of view 36.87°), so the silhouette is smaller than the sphere; and a zoom stands for a smaller sphere nearer the equator.
 */
function sphereZoom(lat: number, { width, height }: Size): number {
  const distance = 1.5 * height;
  const seen = (Math.min(width, height) * sphereShare) / 2;
  const radius = seen ** 2 / distance + Math.sqrt(seen ** 4 / distance ** 2 + seen ** 2);
  return Math.log2((radius * 2 * Math.PI) / 512) + Math.log2(Math.cos((lat * Math.PI) / 180));
}

/** The camera that shows an extent; on the globe one steps back no farther than to the whole sphere. */
export function viewOf(extent: Extent, projection: Pose["projection"], size: Size, padding: Padding): Camera {
  const flat = fitExtent(extent, size, padding);
  if (projection === "flat") return flat;
  const whole = sphereZoom(flat.lat, size);
  return { ...flat, zoom: Math.max(whole, Math.min(flat.zoom, whole + 5)) };
}
