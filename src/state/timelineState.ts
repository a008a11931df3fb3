// What the timeline shows of the state, and how far its axis reaches.
import { computed } from "@preact/signals-core";
import { reachedYears } from "#analysis/reachedYears.ts";
import { timelineFacts } from "#analysis/timelineFacts.ts";
import { type Day, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import { noFilter, type Span } from "#model/pose.ts";
import type { DayRange, TimelineFact, TimelineFacts } from "#model/timeline.ts";
import { perState } from "./perState.ts";

/** Share of the dated facts that the busiest years hold. */
const mostOfThem = 0.75;

export const timelineState = perState((state) => {
  const { atlas } = state;
  const time = computed(() => state.pose.value.time);
  const filter = computed(() => state.pose.value.filter);
  const now: Day = atlas.manifest.asOf;
  const day = computed(() => (time.value ? lastDay(time.value) : now));
  const everything = timelineFacts(atlas, { day: now, filter: noFilter });
  const years = yearsOf(everything, now);
  const facts = computed(() => timelineFacts(atlas, { day: day.value, filter: filter.value }));
  return {
    facts,
    /** Day to which the sources were read. */
    now,
    time,
    span: computed(() => filter.value.span),
    window: computed(() => state.pose.value.timeline.window),
    /** The whole axis: whole years, whatever is filtered. */
    extent: { from: dayNumber(`${years[0]}-01-01`), to: dayNumber(lastDay(String(years[1]))) + 1 } satisfies DayRange,
    years,
    /** Dated facts that begin in each year of the axis, in order. */
    perYear: computed(() => countByYear(facts.value, years)),
    /** Dates that pass the filter and lie outside the axis. */
    beyond: computed(() =>
      facts.value.lanes.reduce((sum, lane) => sum + lane.facts.filter((fact) => isBeyond(fact, years)).length, 0),
    ),
    /** The fewest years that hold three quarters of all dates. */
    busiest: busiestYears(countByYear(everything, years), years[0]),
  };
});

const yearOf = (date: PartialDate) => Number(date.slice(0, 4));

/** A date of a reader's file that lies far from all others does not stretch the axis. */
function yearsOf({ lanes }: TimelineFacts, now: Day): readonly [first: number, last: number] {
  let [first, last] = [yearOf(now), yearOf(now)];
  const brought: number[] = [];
  for (const { facts } of lanes)
    for (const fact of facts) {
      const [from, to] = [yearOf(fact.from), yearOf(fact.to)];
      if (isBrought(fact)) brought.push(from, to);
      else [first, last] = [Math.min(first, from), Math.max(last, to)];
    }
  return reachedYears([first, last], brought);
}

const isBeyond = ({ from, to }: TimelineFact, [first, last]: readonly [number, number]) =>
  yearOf(to) < first || yearOf(from) > last;

const isBrought = ({ feature, instrument }: TimelineFact) => feature !== null || instrument?.guest !== undefined;

export function countByYear({ lanes }: TimelineFacts, [first, last]: readonly [number, number]): readonly number[] {
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const lane of lanes)
    for (const fact of lane.facts) {
      const at = yearOf(fact.from) - first;
      if (fact.kind !== "documented" && at >= 0 && at < counts.length) counts[at] = (counts[at] ?? 0) + 1;
    }
  return counts;
}

export function busiestYears(counts: readonly number[], first: number): Span | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let best: readonly [number, number] = [0, counts.length - 1];
  for (let start = 0; start < counts.length; start++) {
    let held = 0;
    for (let end = start; end < counts.length && end - start < best[1] - best[0]; end++) {
      held += counts[end] ?? 0;
      if (held < total * mostOfThem) continue;
      best = [start, end];
      break;
    }
  }
  return { from: String(first + best[0]), to: String(first + best[1]) };
}
