// How much larger letters and lines are drawn for the last row of a room: by the height of the screen, 1 at 1080 lines.
import type { ThemeName } from "#model/pose.ts";

/** `height` in CSS pixels; other themes are read from a desk, where a pixel is a pixel. */
export function roomUnit(theme: ThemeName, height = 1080): number {
  return theme === "projector" ? Math.min(2.4, Math.max(0.65, height / 1080)) : 1;
}

/** Lines grow with larger screens, and never fall below what they are at 1080 lines. */
export const lineUnit = (theme: ThemeName, height?: number): number => Math.max(1, roomUnit(theme, height));
