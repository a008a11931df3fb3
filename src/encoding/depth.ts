// Depth of ties to fill: one quiet sequential scale of five steps, light enough for every tie colour to stand on; on the projector so light that even there lines keep their contrast.
import type { ThemeName } from "#model/pose.ts";

const fills: Readonly<Record<ThemeName, readonly [string, string, string, string, string]>> = {
  light: ["#eceade", "#e0e4d6", "#d2dccd", "#c2d2c3", "#b0c6b8"],
  dark: ["#323c45", "#39464e", "#415058", "#4a5c63", "#55696f"],
  projector: ["#f3f8ef", "#e3f3df", "#d4eed0", "#c4e8c0", "#b4e3b0"],
};

/** Fills for depth 1, 2, 3, 4, and 5 or more families of tie with the hub. */
export function depthFills(theme: ThemeName): readonly [string, string, string, string, string] {
  return fills[theme];
}

export function depthFill(depth: number, theme: ThemeName): string | null {
  return depth < 1 ? null : (fills[theme][Math.min(depth, 5) - 1] ?? null);
}

const memberFills: Readonly<Record<ThemeName, string>> = { light: "#dadfe9", dark: "#344157", projector: "#d3ddee" };

/** Fill of the hub's own members: inside, not partners. */
export function memberFill(theme: ThemeName): string {
  return memberFills[theme];
}
