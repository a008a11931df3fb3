// How the groups of an answer look: what changed, what is lost, what joins; sets that are told apart; steps of an order.
import type { PaintTone, PlainTone } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";
import { figureColours } from "./figureColours.ts";
import { groupColour } from "./groupColours.ts";

export interface PaintLook {
  /** "#rrggbb" of lines, marks and key. */
  readonly ink: string;
  /** "#rrggbb" of a country; a wash of the ink on which lines and names stay legible. */
  readonly fill: string;
  /** A country is hatched in its ink instead of filled: not colour alone. */
  readonly hatch: boolean;
  /** Dash in multiples of the line width that replaces the state's own; null = the state's own. */
  readonly dash: readonly number[] | null;
  /** Lines are so much wider than usual. */
  readonly width: number;
}

/** Blue and orange before green and red, so that what came and what went are told apart by every eye. */
const inks: Readonly<Record<ThemeName, Readonly<Record<PlainTone, string>>>> = {
  light: {
    added: "#0f62a8",
    removed: "#a8480c",
    changed: "#7a3fb0",
    same: "#6f7673",
    gone: "#5d625f",
    cut: "#b3261e",
    strained: "#b26a00",
    route: "#0b57a4",
    unknown: "#7b7f7c",
  },
  dark: {
    added: "#6db4ff",
    removed: "#ff9c5b",
    changed: "#c99bff",
    same: "#8b959f",
    gone: "#aab4bd",
    cut: "#ff7d72",
    strained: "#f0b44c",
    route: "#8cc4ff",
    unknown: "#8b959f",
  },
  projector: {
    added: "#004b94",
    removed: "#8f3600",
    changed: "#5f1f99",
    same: "#5b6266",
    gone: "#43484b",
    cut: "#a01008",
    strained: "#7d4a00",
    route: "#003f8a",
    unknown: "#5b6266",
  },
};

const dashes: Partial<Readonly<Record<PlainTone, readonly number[]>>> = {
  removed: [3, 2],
  gone: [1.5, 3],
  unknown: [1, 2],
};
const hatched: ReadonlySet<PlainTone> = new Set(["removed", "gone", "unknown"]);
const wider: Partial<Readonly<Record<PlainTone, number>>> = {
  added: 1.35,
  removed: 1.35,
  changed: 1.35,
  cut: 1.5,
  route: 1.8,
};

export function paintLook(tone: PaintTone, theme: ThemeName): PaintLook {
  if (tone.kind === "set") return plain(groupColour(tone.number, theme), theme);
  if (tone.kind === "step") {
    const colours = figureColours(tone.of, theme);
    return plain(colours[Math.min(tone.step, colours.length - 1)] as string, theme);
  }
  return {
    ...plain(inks[theme][tone.kind], theme),
    hatch: hatched.has(tone.kind),
    dash: dashes[tone.kind] ?? null,
    width: wider[tone.kind] ?? 1,
  };
}

const papers: Readonly<Record<ThemeName, string>> = { light: "#f4f1ea", dark: "#2b333d", projector: "#ffffff" };

function plain(ink: string, theme: ThemeName): PaintLook {
  return { ink, fill: mixed(papers[theme], ink, 0.38), hatch: false, dash: null, width: 1 };
}

/** `share` of the second colour in the first, in sRGB. */
function mixed(paper: string, ink: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const byte = (at: number) => Math.round(part(paper, at) * (1 - share) + part(ink, at) * share);
  return `#${[1, 3, 5].map((at) => byte(at).toString(16).padStart(2, "0")).join("")}`;
}
