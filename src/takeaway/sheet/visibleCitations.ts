import type { Citation } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";

/**
 * What the picture rests on, the source that carries most of it first. `inSight` holds the refs and tie ids that have a shape
 * in the picture; null = everything that is visible under the pose's filters.
 */
export function visibleCitations(state: AtlasState, inSight: ReadonlySet<string> | null): readonly Citation[] {
  const { ties, segments, landings, cities, institutions, features } = state.drawn.value;
  const times = new Map<string, { readonly citation: Citation; count: number }>();
  const cite = (citations: readonly Citation[]) => {
    for (const citation of citations) {
      const known = times.get(citation.source);
      if (known) known.count++;
      else times.set(citation.source, { citation, count: 1 });
    }
  };
  const seen = (key: string) => inSight === null || inSight.has(key);
  for (const tie of ties) if (seen(tie.id)) cite(tie.participation.sources);
  for (const segment of segments) if (inSight?.has(segment.ref)) cite(segment.sources);
  for (const landing of landings) if (inSight?.has(landing.ref)) cite(landing.sources);
  for (const city of cities)
    if (inSight?.has(city.ref)) for (const membership of city.memberships) cite(membership.sources);
  for (const feature of features) if (inSight?.has(feature.ref)) cite(feature.sources);
  // Where a tie ends at an institution has a mark too, which says nothing of the institution itself.
  if (state.pose.value.layers.institutions.on)
    for (const actor of institutions) if (inSight?.has(actor.ref)) cite(actor.sources);
  return [...times.values()].toSorted((a, b) => b.count - a.count).map(({ citation }) => citation);
}
