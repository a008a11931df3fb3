import type { OverlapSettings } from "#model/answers.ts";
import type { Combination } from "#model/overlap.ts";

/** They come largest first; by degree, those in most sets first and the largest of these before others. */
export function inColumnOrder(
  combinations: readonly Combination[],
  order: OverlapSettings["order"],
): readonly Combination[] {
  return order === "size" ? combinations : combinations.toSorted((a, b) => b.degree - a.degree);
}
