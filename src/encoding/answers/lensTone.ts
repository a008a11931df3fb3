import { type LensClass, type LensSettings, lensClasses } from "#model/answers.ts";
import type { PaintTone } from "#model/paint.ts";

const noStep: ReadonlySet<LensClass> = new Set(["none", "undated"]);

/** Look of a class, on the map and in the bars alike: steps of an order, and what no document or date supports. */
export function lensTone(by: LensSettings["by"], id: LensClass): PaintTone {
  if (noStep.has(id)) return { kind: "unknown" };
  const steps = lensClasses[by].filter((each) => !noStep.has(each)).reverse();
  // Because the last step of the ramp is nearly black, and most things are well supported: it is left to the age's rarest class.
  return { kind: "step", step: steps.indexOf(id), of: by === "age" ? steps.length : steps.length + 1 };
}
