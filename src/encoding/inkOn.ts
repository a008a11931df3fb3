const linear = (byte: number): number => {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance, 0..1, of a "#rrggbb" colour (WCAG 2.2). */
export function luminance(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16) || 0;
  return 0.2126 * linear(value >> 16) + 0.7152 * linear((value >> 8) & 255) + 0.0722 * linear(value & 255);
}

/** Black or white: whichever is the easier to read on a "#rrggbb" colour. */
export function inkOn(colour: string): "#000000" | "#ffffff" {
  const light = luminance(colour);
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? "#000000" : "#ffffff";
}
