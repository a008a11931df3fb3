import type { Atlas, Citation, Source } from "#model/atlas.ts";
import type { LayerSettings } from "#model/pose.ts";
import type { VisibleAtlas } from "#model/ties.ts";

export interface CitedSource {
  readonly source: Source;
  /** Where in it, each place once, in the order in which they are cited. */
  readonly locators: readonly string[];
}

/** What the visible atlas rests on, in the order of the atlas's own list of sources. */
export function shownSources(
  atlas: Atlas,
  { ties, segments, landings, cities, institutions, features }: VisibleAtlas,
  layers: LayerSettings,
): readonly CitedSource[] {
  return citedSources(atlas, [
    ...(layers.ties.on ? ties.flatMap(({ participation }) => participation.sources) : []),
    ...(layers.cables.on ? segments.flatMap(({ sources }) => sources) : []),
    ...(layers.landings.on ? landings.flatMap(({ sources }) => sources) : []),
    ...(layers.cities.on ? cities.flatMap(({ memberships }) => memberships.flatMap(({ sources }) => sources)) : []),
    ...(layers.institutions.on ? institutions.flatMap(({ sources }) => sources) : []),
    ...(layers.guests.on ? features.flatMap(({ sources }) => sources) : []),
  ]);
}

/** Sources without a document behind them (a gazetteer of places aside) cannot be looked up: they are no part of a bibliography. */
export function citedSources(atlas: Atlas, citations: readonly Citation[]): readonly CitedSource[] {
  const locators = new Map<string, Set<string>>();
  for (const { source, locator } of citations) {
    const known = locators.get(source) ?? new Set();
    if (locator) known.add(locator);
    locators.set(source, known);
  }
  return atlas.sources.flatMap((source) => {
    const places = source.kind === "knowledge" ? undefined : locators.get(source.id);
    return places ? [{ source, locators: [...places] }] : [];
  });
}
