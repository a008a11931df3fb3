// What an editor can choose about a frame, and what it starts with.
import type { FrameOrigin } from "#model/frameOrigin.ts";
import { type FrameControl, frameControls, type LiveWay } from "#model/frameRequest.ts";
import type { Pose } from "#model/pose.ts";

export const frameRatios = ["16/9", "4/3", "1/1", "3/4"] as const;
export type FrameRatio = (typeof frameRatios)[number];

/** "story": from the scene that is open, with steps; "scene": that one alone; "view": what is on screen. */
export type FrameSubject = "story" | "scene" | "view";

export interface EmbedChoice {
  /** null = as proposed. */
  readonly title: string | null;
  readonly subject: FrameSubject;
  /** "full": as wide as the column it stands in, and `pixels` at most; "fixed": `pixels`, less where there is no room. */
  readonly width: "full" | "fixed";
  readonly pixels: number;
  readonly ratio: FrameRatio;
  readonly theme: Pose["theme"];
  readonly language: Pose["language"];
  readonly controls: ReadonlySet<FrameControl>;
  readonly live: LiveWay;
  readonly frozen: boolean;
  /** Pages that may send commands; empty = whichever holds the frame. */
  readonly allowed: readonly FrameOrigin[];
}

export const narrowest = 240;
export const widest = 2400;
/** CSS pixels; a map that is lower shows nothing. */
const lowest = 360;

export const usualChoice: EmbedChoice = {
  title: null,
  subject: "story",
  width: "full",
  pixels: 960,
  ratio: "16/9",
  theme: "auto",
  language: "auto",
  controls: new Set(frameControls),
  live: "auto",
  frozen: false,
  allowed: [],
};

const shape = (ratio: FrameRatio): number => {
  const [across = 1, down = 1] = ratio.split("/").map(Number);
  return across / down;
};

/** CSS pixels. A frame of a chosen width keeps its ratio; one as wide as its column is never lower than a map needs. */
export const leastHeight = ({ width, pixels, ratio }: Pick<EmbedChoice, "width" | "pixels" | "ratio">): number =>
  width === "full" ? lowest : Math.min(lowest, Math.round(pixels / shape(ratio)));

/** How large the frame is in a column of this width, CSS pixels. */
export function frameSize(
  choice: Pick<EmbedChoice, "width" | "pixels" | "ratio">,
  column: number,
): { readonly width: number; readonly height: number } {
  const width = Math.min(column, choice.pixels);
  return { width, height: Math.max(Math.round(width / shape(choice.ratio)), leastHeight(choice)) };
}
