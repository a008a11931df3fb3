// What readers brought, as far as the filter lets it through; and how much it leaves out only for want of a word or a date.
import type { Feature } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import type { Filter } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import type { FeatureCounts } from "#model/ties.ts";
import { isWithin } from "./tieDates.ts";

/**
 * By family, and by status where the feature has one. Themes and confidences no feature has: as with events of no instrument, nothing is
 * let through where some are asked for. The span is not looked at.
 */
export function featurePasses(feature: Pick<Feature, "familyId" | "status">, filter: Filter): boolean {
  return hasWhatIsAsked(filter) && isOfWhatIsAsked(feature, filter);
}

const hasWhatIsAsked = ({ themes, confidences }: Filter) => !themes && !confidences;

function isOfWhatIsAsked({ familyId, status }: Pick<Feature, "familyId" | "status">, filter: Filter): boolean {
  return (
    (!filter.families || filter.families.includes(familyId)) &&
    (!filter.statuses || status === null || filter.statuses.includes(statusClassOf(status)))
  );
}

/** Whether it may have been there on the day: from the first day that `since` can mean to the last of `until`. */
export function standsAt({ since, until }: Pick<Feature, "since" | "until">, day: Day): boolean {
  return (since === null || firstDay(since) <= day) && (until === null || lastDay(until) >= day);
}

export function featureDates({ since, until }: Pick<Feature, "since" | "until">): readonly PartialDate[] {
  return [since, until].flatMap((date) => (date === null ? [] : [date]));
}

/** `day`: null = whatever its dates, as no date was asked for. */
export function visibleFeatures(
  all: readonly Feature[],
  filter: Filter,
  day: Day | null,
): { readonly features: readonly Feature[]; readonly counts: ReadonlyMap<string, FeatureCounts> } {
  const features: Feature[] = [];
  const counts = new Map<string, { -readonly [K in keyof FeatureCounts]: number }>();
  for (const feature of all) {
    const count = counts.get(feature.set) ?? { shown: 0, total: 0, undated: 0, ungraded: 0, otherDay: 0 };
    counts.set(feature.set, count);
    count.total += 1;
    if (!isOfWhatIsAsked(feature, filter)) continue;
    if (day !== null && !standsAt(feature, day)) count.otherDay += 1;
    else if (!hasWhatIsAsked(filter)) count.ungraded += 1;
    else if (!filter.span || featureDates(feature).some((date) => filter.span && isWithin(date, filter.span))) {
      count.shown += 1;
      features.push(feature);
    } else if (featureDates(feature).length === 0) count.undated += 1;
  }
  return { features, counts };
}
