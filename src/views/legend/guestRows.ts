import { plainName } from "#encoding/plainName.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Atlas, Feature, Guest } from "#model/atlas.ts";
import type { Filter } from "#model/pose.ts";
import type { Count, FeatureCounts, VisibleAtlas } from "#model/ties.ts";

export interface GuestSetRow {
  readonly guest: Guest;
  readonly name: string;
  /** Whether the filter lets its own family through. */
  readonly on: boolean;
  readonly alone: boolean;
  /** Features and ties; of a set too large to be woven, all of it or nothing. */
  readonly count: Count;
  /** How many of its features the filter leaves out only for want of a date or a grade, or because of the day; null = none can be counted. */
  readonly leftOut: FeatureCounts | null;
  /** All that the atlas has of it. */
  readonly features: readonly Feature[];
}

export function guestRows(
  atlas: Pick<Atlas, "guests" | "features" | "instruments" | "familyById">,
  visible: Pick<VisibleAtlas, "features" | "counts">,
  filter: Pick<Filter, "families">,
  words: Pick<Words, "text">,
): readonly GuestSetRow[] {
  const bySet = (features: readonly Feature[]) => {
    const sets = new Map<string, Feature[]>();
    for (const feature of features) {
      const list = sets.get(feature.set);
      if (list) list.push(feature);
      else sets.set(feature.set, [feature]);
    }
    return sets;
  };
  const [all, shown] = [bySet(atlas.features), bySet(visible.features)];
  return atlas.guests.map((guest) => {
    const family = atlas.familyById.get(guest.familyId);
    const on = filter.families === null || filter.families.includes(guest.familyId);
    const { features, ties } = guest.counts;
    const drawnTies = visible.counts.byFamily.get(guest.familyId) ?? { shown: 0, total: 0 };
    const large = guest.tiles !== null;
    return {
      guest,
      name: plainName(family ? words.text(family.name) : guest.title, 80),
      on,
      alone: on && filter.families?.length === 1,
      count: large
        ? { shown: on ? features + ties : 0, total: features + ties }
        : { shown: (shown.get(guest.id)?.length ?? 0) + drawnTies.shown, total: features + drawnTies.total },
      // Of a large set only a sample is here, and its numbers would be those of the sample.
      leftOut: large ? null : (visible.counts.features.get(guest.id) ?? null),
      features: all.get(guest.id) ?? [],
    };
  });
}
