/** So much of a leaf, and less, is rounding of the browser and not a column of its own. */
const tolerance = 0.1;

/** On how many leaves a text in columns lies, widths in CSS pixels. A last leaf may have one column of several: it counts as whole. */
export function leafCount(text: number, leaf: number, gap: number): number {
  return Math.max(1, Math.ceil((text + gap) / (leaf + gap) - tolerance));
}
