// Colours of groups of actors: told apart by every eye, none of them the grey of what belongs to no group, and none meaning more or less than another.
import type { ThemeName } from "#model/pose.ts";

/** Found by search: at least 14 apart (CIEDE2000) in full sight and in each of the three deficiencies, contrast 3 and more to the paper; for the projector at least 11 apart and 4.5. */
const colours: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ["#5583e8", "#940226", "#90952b", "#6c3fc6", "#5b3000", "#ba4f5d", "#13396f", "#646c13", "#906087"],
  dark: ["#5493f1", "#deda32", "#d38f8d", "#66e2f9", "#86842b", "#c9eaa9", "#b63f45", "#2762d9", "#8d5970"],
  projector: ["#5370c5", "#dd2e3e", "#007346", "#905d00", "#2218a1", "#580047", "#0c4900", "#4042ff", "#633575"],
};

const greys: Readonly<Record<ThemeName, string>> = { light: "#8b8f8c", dark: "#7d8790", projector: "#6c7276" };

/** So many groups have a colour; further ones share the grey. */
export const mostGroupColours = 9;

/** Colour of the group with this number, from 0; null = of no group. */
export function groupColour(number: number | null, theme: ThemeName): string {
  return (number === null ? null : colours[theme][number]) ?? greys[theme];
}
