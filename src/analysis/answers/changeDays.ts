import { effectiveDay, isBlocList } from "#analysis/atlasAt.ts";
import type { DateReading } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Day } from "#model/dates.ts";

/** Days on which a state of an instrument takes effect, earliest first, each once. */
export function changeDays(atlas: Atlas, reading: DateReading): readonly Day[] {
  const days = atlas.instruments
    .filter((instrument) => !isBlocList(instrument))
    .flatMap((instrument) => instrument.states.map((state) => effectiveDay(state, reading)));
  return [...new Set(days)].sort();
}
