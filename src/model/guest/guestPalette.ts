import type { Family } from "#model/atlas.ts";

/**
 * Colours of readers' sets, taken in turn; the first differ most. Each keeps the contrast of the shipped families' lines with land and
 * sea. From each other and from the shipped families they are at least 7.5 apart (CIEDE2000; 6.4 under the three common deficiencies of
 * colour sight): less than the families among themselves (12 and 10), which sixteen lines could not keep. Names stand beside them.
 */
const palette: readonly Family["colours"][] = [
  { light: "#685500", dark: "#679100", projector: "#474300" },
  { light: "#5080a6", dark: "#5c87be", projector: "#0020c1" },
  { light: "#855a6a", dark: "#b58389", projector: "#50000b" },
  { light: "#7d00a7", dark: "#8890ea", projector: "#57426f" },
  { light: "#920937", dark: "#ffb2d5", projector: "#6b2850" },
  { light: "#477c50", dark: "#a5d691", projector: "#004a2b" },
  { light: "#4b639e", dark: "#aed7ff", projector: "#3c4ad0" },
  { light: "#8357ca", dark: "#a089ab", projector: "#3c1851" },
];

/** So many sets differ in colour. */
export const guestColourCount = palette.length;

/** `index` counts on from the first again after the last. */
export function guestColours(index: number): Family["colours"] {
  return palette[((Math.trunc(index) % palette.length) + palette.length) % palette.length] as Family["colours"];
}
