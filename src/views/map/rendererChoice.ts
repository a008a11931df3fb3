// Which renderer draws the map: the reader's word first, then what this machine can do, measured.
import type { Pose } from "#model/pose.ts";

export interface Ability {
  readonly kind: "none" | "software" | "hardware";
  /** Software only: milliseconds that a small filled test picture takes. */
  readonly frameMs: number;
}

/** Above this a software renderer drags behind the hand; SVG costs about a tenth there. */
const slowFrameMs = 1;

export function chooseRenderer(asked: Pose["renderer"], ability: Ability): "webgl" | "svg" {
  if (ability.kind === "none") return "svg";
  if (asked !== "auto") return asked;
  return ability.kind === "software" && ability.frameMs > slowFrameMs ? "svg" : "webgl";
}
