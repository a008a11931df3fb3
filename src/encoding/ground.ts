// The ground colours of the three themes, and inks measured against them (contrast is checked in tests).
import type { ThemeName } from "#model/pose.ts";

export interface GroundColours {
  readonly land: string;
  readonly sea: string;
  readonly border: string;
  readonly disputed: string;
  readonly coast: string;
  readonly graticule: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly seaInk: string;
  readonly halo: string;
}

const grounds: Readonly<Record<ThemeName, GroundColours>> = {
  light: {
    land: "#f4f1ea",
    sea: "#dfe8ec",
    border: "#d3cdbf",
    disputed: "#a89f8c",
    coast: "#a9b6ba",
    graticule: "#cfdbe0",
    ink: "#23282b",
    quietInk: "#5d625f",
    seaInk: "#4d6f80",
    halo: "#fbfaf6",
  },
  dark: {
    land: "#2b333d",
    sea: "#1a222b",
    border: "#3d4854",
    disputed: "#77828f",
    coast: "#52606e",
    graticule: "#232d37",
    ink: "#eef1f3",
    quietInk: "#aab4bd",
    seaInk: "#86a3b5",
    halo: "#161d24",
  },
  projector: {
    land: "#ffffff",
    sea: "#e3edf2",
    border: "#8c9499",
    disputed: "#5b6266",
    coast: "#4f5b62",
    graticule: "#cddbe2",
    ink: "#0b0d0e",
    quietInk: "#33393c",
    seaInk: "#1f4a60",
    halo: "#ffffff",
  },
};

export function groundOf(theme: ThemeName): GroundColours {
  return grounds[theme];
}
