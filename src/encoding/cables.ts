// How a cable looks: a cased line on the sea, dashed by state, dotted on land; never the language of ties.
import type { CableStatus } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";

export interface CableColours {
  readonly edge: string;
  readonly core: string;
}

const colours: Readonly<Record<ThemeName, CableColours>> = {
  light: { edge: "#24566e", core: "#f3fafc" },
  dark: { edge: "#8fc7de", core: "#14202a" },
  projector: { edge: "#0c3d56", core: "#ffffff" },
};

export function cableColours(theme: ThemeName): CableColours {
  return colours[theme];
}

/** Dash in multiples of the casing's width; empty = solid. */
export function cableDash(status: CableStatus, medium: "sea" | "terrestrial" | "leased"): readonly number[] {
  if (medium !== "sea") return [0.6, 1.4];
  return {
    in_service: [],
    // Short enough to break a branch of a few pixels: unbroken it would read as in service.
    under_construction: [3, 1.6],
    planned: [2.4, 2.2],
    delayed: [3, 1.6, 0.8, 1.6],
    not_confirmed: [1.2, 2.4],
  }[status];
}

/** Widths in CSS pixels of the dark casing and the light core; planned and land lines have no core. */
export function cableWidths(
  status: CableStatus,
  medium: "sea" | "terrestrial" | "leased",
  emphasis: Emphasis,
  theme: ThemeName,
): { readonly casing: number; readonly core: number } {
  const scale = (theme === "projector" ? 1.8 : 1) * (emphasis === "chosen" ? 1.45 : emphasis === "near" ? 1.15 : 1);
  if (medium !== "sea") return { casing: 1.8 * scale, core: 0 };
  if (status === "planned" || status === "not_confirmed") return { casing: 1.7 * scale, core: 0 };
  return { casing: 3.2 * scale, core: 1.3 * scale };
}

/** A stretch that was not yet in service at the date: a thin grey line, hardly more than a hint of what was to come. */
export const notYetLook = { casing: 1.2, core: 0, dash: [1.6, 3.2] as readonly number[], alpha: 0.55 } as const;

export function cableAlpha(status: CableStatus, emphasis: Emphasis, theme: ThemeName): number {
  if (emphasis === "faded") return 0.16;
  if (theme === "projector") return 1;
  return status === "not_confirmed" ? 0.7 : 1;
}
