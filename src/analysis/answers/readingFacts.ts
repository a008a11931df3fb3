// How far the data tell apart when a thing happened and when that was known.
import { effectiveDay } from "#analysis/atlasAt.ts";
import type { Atlas } from "#model/atlas.ts";
import type { ReadingFacts } from "#model/readingFacts.ts";

export function readingFacts(atlas: Atlas): ReadingFacts {
  const states = atlas.instruments.flatMap((instrument) => instrument.states);
  const apart = states.filter((state) => effectiveDay(state, "known") !== effectiveDay(state));
  const undated = states.filter((state) => state.date === null);
  const sourceDates = atlas.participations.map((part) =>
    part.sources.some(({ source }) => atlas.sourceById.get(source)?.date),
  );
  return {
    states: states.length,
    apart: apart.length,
    undated: undated.length,
    alike: states.length - apart.length - undated.length,
    parts: atlas.participations.length,
    partsWithoutDatedSource: sourceDates.filter((dated) => !dated).length,
  };
}
