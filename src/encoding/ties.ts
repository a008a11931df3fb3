// How a tie looks: family gives the colour, status the dash and the alpha, emphasis the weight.
import type { Family } from "#model/atlas.ts";
import type { StatusClass, ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";

export function colourOf(family: Family, theme: ThemeName): string {
  return family.colours[theme];
}

/** Dash in multiples of the line width; empty = solid. */
const dashes: Readonly<Record<StatusClass, readonly number[]>> = {
  planned: [2, 3],
  negotiating: [5, 3],
  concluded: [9, 2.5],
  signed: [],
  in_force: [],
  ended: [1, 4],
  delayed: [5, 2, 1, 2],
};

export function dashOf(status: StatusClass): readonly number[] {
  return dashes[status];
}

const alphas: Readonly<Record<StatusClass, number>> = {
  planned: 0.75,
  negotiating: 0.8,
  concluded: 0.85,
  signed: 0.9,
  in_force: 1,
  ended: 0.6,
  delayed: 0.75,
};

/** 0..1. On a projector nothing that counts is paled: the dash alone tells the state. */
export function alphaOf(status: StatusClass, emphasis: Emphasis, theme: ThemeName = "light"): number {
  if (emphasis === "faded") return 0.09;
  if (theme === "projector") return 1;
  return emphasis === "plain" ? alphas[status] * 0.7 : alphas[status];
}

/** What is left of the strength at the partner's end, so that a line tells its direction; a projector has no strength to lose. */
export function fadeOf(theme: ThemeName, painted: boolean): number {
  return theme === "projector" ? 1 : painted ? 0.6 : 0.45;
}

/** Line width in CSS pixels. */
export function widthOf(emphasis: Emphasis, theme: ThemeName): number {
  const base = theme === "projector" ? 3 : 1.35;
  return emphasis === "chosen" ? base + 1.4 : emphasis === "near" ? base + 0.5 : base;
}
