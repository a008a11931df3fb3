import { type LensClass, type LensSettings, lensClasses } from "#model/answers.ts";
import type { PaintTone } from "#model/paint.ts";

const noStep: ReadonlySet<LensClass> = new Set(["none", "undated"]);

/** Look of a class, on the map and in the bars alike: steps of an order, and what no document or date supports. */
export function lensTone(by: LensSettings["by"], id: LensClass): PaintTone {
  if (noStep.has(id)) return { kind: "unknown" };
  const steps = lensClasses[by].filter((each) => !noStep.has(each)).reverse();
  return { kind: "step", step: steps.indexOf(id), of: steps.length };
}
