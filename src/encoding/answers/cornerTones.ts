import type { TreatyCorner } from "#model/cableTies.ts";
import type { PaintTone } from "#model/paint.ts";

/** Corners of cables against ties, and who is inside. */
export const cornerTones: Readonly<Record<TreatyCorner | "members", PaintTone>> = {
  both: { kind: "set", number: 1 },
  cables: { kind: "set", number: 0 },
  ties: { kind: "set", number: 2 },
  neither: { kind: "unknown" },
  members: { kind: "set", number: 5 },
};
