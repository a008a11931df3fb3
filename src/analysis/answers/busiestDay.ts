import type { Atlas } from "#model/atlas.ts";
import type { Day } from "#model/dates.ts";

/** The day on which most states of the data speak. */
export function busiestDay(atlas: Atlas): Day | null {
  const counts = new Map<Day, number>();
  for (const instrument of atlas.instruments)
    for (const { asOf } of instrument.states) if (asOf.length === 10) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
