import { atlasAt } from "#analysis/atlasAt.ts";
import type { Atlas, Citation } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import type { Filter } from "#model/pose.ts";
import type { PromisedTie, PromiseFacts } from "#model/promises.ts";
import { promisedCables } from "./promisedCables.ts";
import { promisedTies } from "./promisedTies.ts";

/** The date that is followed up when the reader names none: the atlas's own, or one year before it ends. */
export function usualPromiseDate(atlas: Atlas): PartialDate {
  const { promises, asOf } = atlas.manifest;
  return promises?.since ?? `${Number(asOf.slice(0, 4)) - 1}${asOf.slice(4).replace("-02-29", "-02-28")}`;
}

/**
 * From the end of `since` to `day`. Families, themes and confidences of the filter hold; what stands in which status and
 * is dated when is the question itself, so those parts of the filter do not.
 */
export function promiseFacts(atlas: Atlas, since: PartialDate, day: Day, filter: Filter): PromiseFacts {
  const from = lastDay(since);
  const { ties, inferred, rough } = promisedTies(atlas, atlasAt(atlas, from), atlasAt(atlas, day));
  const shown = ties.filter((tie) => passes(atlas, tie, filter));
  return {
    since: from,
    day,
    ties: shown,
    cables: promisedCables(atlas, from, day),
    filteredOut: ties.length - shown.length,
    inferred,
    rough,
    newest: newestSource(atlas, day),
  };
}

function passes(atlas: Atlas, { instrument, actor }: PromisedTie, filter: Filter): boolean {
  const { families, themes, confidences } = filter;
  const parts = (atlas.participationsByInstrument.get(instrument.id) ?? []).filter(
    (part) => !actor || part.actor === actor.id,
  );
  return (
    (!families || families.includes(instrument.family)) &&
    (!themes || instrument.themes.some((theme) => themes.includes(theme))) &&
    (!confidences || parts.some((part) => confidences.includes(part.confidence)))
  );
}

/** Up to when the sources of ties and of promised dates reach at all. */
function newestSource(atlas: Atlas, day: Day): PartialDate | null {
  const cited: readonly (readonly Citation[])[] = [
    ...atlas.instruments.flatMap(({ states }) => states.map(({ sources }) => sources)),
    ...atlas.participations.map(({ sources }) => sources),
    ...atlas.systems.flatMap(({ targets = [], delivered = [] }) =>
      [...targets, ...delivered].map(({ sources }) => sources),
    ),
  ];
  let newest: PartialDate | null = null;
  for (const { source } of cited.flat()) {
    const date = atlas.sourceById.get(source)?.date ?? null;
    if (date !== null && firstDay(date) <= day && (newest === null || date > newest)) newest = date;
  }
  return newest;
}
