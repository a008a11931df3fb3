export type ColourBytes = readonly [number, number, number, number];

/** "#rrggbb" and an alpha of 0..1 as the four bytes deck takes. */
export function colourBytes(hex: string, alpha = 1): ColourBytes {
  const value = Number.parseInt(hex.slice(1, 7), 16) || 0;
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255, Math.round(Math.max(0, Math.min(1, alpha)) * 255)];
}
