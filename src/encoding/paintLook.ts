// How the groups of an answer look: what changed, what is lost, what joins; sets that are told apart; steps of an order.
import type { PaintTone, PlainTone } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";

export interface PaintLook {
  /** "#rrggbb" of lines, marks and key. */
  readonly ink: string;
  /** "#rrggbb" of a country: a wash on which names stay legible. */
  readonly fill: string;
  /** A country is hatched in its ink instead of filled: not colour alone. */
  readonly hatch: boolean;
  /** Dash in multiples of the line width that replaces the state's own; null = the state's own. */
  readonly dash: readonly number[] | null;
  /** Lines are so much wider than usual. */
  readonly width: number;
  /** Of lines and marks, 0..1: what stayed alike is there, but behind what did not. */
  readonly alpha: number;
}

/** Ink and wash. Found by search over every eye (normal sight and the three deficiencies); tests/encoding/paintLook.test.ts holds what they must keep. */
type Pair = readonly [ink: string, fill: string];

/** Blue and orange before green and red, so that what came and what went are told apart by every eye. */
const inks: Readonly<Record<ThemeName, Readonly<Record<PlainTone, Pair>>>> = {
  light: {
    added: ["#3778d0", "#a6c9fc"],
    removed: ["#c25a0e", "#da8d5f"],
    changed: ["#741474", "#b78fda"],
    same: ["#74696c", "#c3cac8"],
    gone: ["#43484f", "#9aa0a8"],
    cut: ["#9c2a17", "#e4866e"],
    strained: ["#9f7832", "#fbd989"],
    route: ["#206cc2", "#42b6f9"],
    unknown: ["#7f7f7f", "#c4c1b8"],
  },
  dark: {
    added: ["#9eb9fb", "#093d72"],
    removed: ["#fe9c40", "#6f4402"],
    changed: ["#b874b5", "#80627e"],
    same: ["#7f7f77", "#4b4740"],
    gone: ["#daded5", "#686c74"],
    cut: ["#e2583c", "#965d4f"],
    strained: ["#fad161", "#583d05"],
    route: ["#48b8e4", "#104b73"],
    unknown: ["#808780", "#3f3c35"],
  },
  projector: {
    added: ["#2d61c5", "#a2c2fc"],
    removed: ["#8e2c01", "#da975f"],
    changed: ["#430557", "#b088d3"],
    same: ["#6d6367", "#c3cac8"],
    gone: ["#31383e", "#9399a1"],
    cut: ["#aa0802", "#dd7f68"],
    strained: ["#7b6316", "#fbd989"],
    route: ["#155499", "#2ebffd"],
    unknown: ["#67665e", "#c4c1b8"],
  },
};

/** None of them means more or less than another. Further sets share the grey. */
const sets: Readonly<Record<ThemeName, readonly Pair[]>> = {
  light: [
    ["#251c76", "#97a2e3"],
    ["#ab7061", "#f49b9a"],
    ["#738708", "#d6d28c"],
    ["#0e7e87", "#9ae8ff"],
    ["#98375b", "#c999a6"],
    ["#14330e", "#d1f5c5"],
    ["#7074dc", "#c3b5cf"],
    ["#580c2d", "#f5c2ca"],
    ["#69582b", "#aca966"],
  ],
  dark: [
    ["#72b0fc", "#123e67"],
    ["#db4b65", "#6c2328"],
    ["#738708", "#575534"],
    ["#7af7fa", "#567073"],
    ["#b29468", "#786c2e"],
    ["#8775b2", "#775992"],
    ["#caeebe", "#676e5e"],
    ["#fe93b5", "#64454e"],
    ["#d6d45c", "#364101"],
  ],
  projector: [
    ["#4b5acc", "#9a97e6"],
    ["#c6184a", "#e2788f"],
    ["#5c6d02", "#e8f29b"],
    ["#04726e", "#23ba9f"],
    ["#8f5749", "#fedecd"],
    ["#012805", "#99c68b"],
    ["#030d73", "#bec5f9"],
    ["#370118", "#e9a8c2"],
    ["#4b4303", "#a99948"],
  ],
};

/** Each step darker (in the dark theme lighter) than the one before, through several hues, because one hue has no room for five steps that every eye tells apart. */
const steps: Readonly<Record<ThemeName, readonly Pair[]>> = {
  light: [
    ["#82831e", "#f8f1b7"],
    ["#5c715d", "#bcdabe"],
    ["#1a5654", "#7acdca"],
    ["#092e49", "#8aaada"],
    ["#19171d", "#a48ba7"],
  ],
  dark: [
    ["#8e7f1c", "#3e3709"],
    ["#89a78a", "#3c4c40"],
    ["#6ac2bd", "#2a545b"],
    ["#c2d7fb", "#05649a"],
    ["#f4f1fa", "#5e6d84"],
  ],
  projector: [
    ["#5c6d02", "#f8f8ba"],
    ["#445945", "#bcd3ae"],
    ["#1a4341", "#67c8bd"],
    ["#0c2336", "#91a2d6"],
    ["#090953", "#9774ad"],
  ],
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
  same: 0.8,
  cut: 1.5,
  route: 1.8,
};

export function paintLook(tone: PaintTone, theme: ThemeName): PaintLook {
  if (tone.kind === "set") return plain(sets[theme][tone.number] ?? inks[theme].same);
  if (tone.kind === "step") return plain(stepOf(tone.step, tone.of, theme));
  return {
    ...plain(inks[theme][tone.kind]),
    hatch: hatched.has(tone.kind),
    dash: dashes[tone.kind] ?? null,
    width: wider[tone.kind] ?? 1,
    alpha: tone.kind === "same" ? 0.45 : 1,
  };
}

/** Few steps span the whole ramp; more than there are colours share the last. */
function stepOf(step: number, of: number, theme: ThemeName): Pair {
  const ramp = steps[theme];
  const most = ramp.length - 1;
  const at = of <= ramp.length ? (step * most) / Math.max(1, of - 1) : step;
  return ramp[Math.max(0, Math.min(most, Math.round(at)))] as Pair;
}

/** Things that an answer speaks of and that stand in none of its groups. */
export function restLook(rest: "quiet" | "faint", theme: ThemeName): PaintLook {
  const ink = restInks[theme];
  return { ...plain([ink, ink]), width: 0.75, alpha: rest === "quiet" ? 0.4 : 0.12 };
}

const restInks: Readonly<Record<ThemeName, string>> = { light: "#8d918e", dark: "#6f7a85", projector: "#7a8084" };

function plain([ink, fill]: Pair): PaintLook {
  return { ink, fill, hatch: false, dash: null, width: 1, alpha: 1 };
}
