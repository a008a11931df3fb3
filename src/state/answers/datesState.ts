import { computed } from "@preact/signals-core";
import { changeDays } from "#analysis/answers/changeDays.ts";
import { dateDifference } from "#analysis/answers/dateDifference.ts";
import { readingFacts } from "#analysis/answers/readingFacts.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { tieCounts } from "#analysis/sentenceFacts.ts";
import { datesCaveats } from "#encoding/answers/datesCaveats.ts";
import { type DatesSaid, datesSentence } from "#encoding/answers/datesSentence.ts";
import type { DateDifference } from "#model/dateDifference.ts";
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import { noFilter } from "#model/pose.ts";
import { perState } from "#state/perState.ts";
import { datesPaint } from "./datesPaint.ts";
import { datesRows } from "./datesRows.ts";

/** A date that no comparison can use, and why. */
export type DatesProblem = Extract<DatesSaid, { readonly kind: "early" | "late" | "same" }>;

export const datesState = perState((state) => {
  const { atlas } = state;
  const { asOf } = atlas.manifest;
  const settings = computed(() => state.pose.value.answers.dates);
  const against = computed(() => settings.value.against);
  const reading = computed(() => settings.value.reading);
  const shown = computed<PartialDate>(() => state.pose.value.time ?? asOf);
  const filter = computed(() => state.pose.value.filter);
  const filtered = computed(() => Object.keys(noFilter).some((key) => Reflect.get(filter.value, key) !== null));
  const pairs = computed(() => state.pose.value.pairs);
  /** Whether the date shown is the later one. */
  const isLater = computed(() => dates.value?.[1] === shown.value);
  const paintOf = (own: boolean) =>
    computed(() => {
      if (!difference.value) return null;
      const beside = settings.value.form === "beside";
      return datesPaint({
        difference: difference.value,
        visible: state.visible.value,
        side: beside ? (isLater.value === own ? "after" : "before") : "both",
        hub: state.hub.value.id,
        language: state.language.value,
      });
    });

  /** The earlier date first. */
  const dates = computed<readonly [PartialDate, PartialDate] | null>(() => {
    if (against.value === null) return null;
    return lastDay(against.value) <= lastDay(shown.value) ? [against.value, shown.value] : [shown.value, against.value];
  });
  const problem = computed<DatesProblem | null>(() => {
    const first = String(state.years[0]);
    for (const date of [shown.value, ...(against.value ? [against.value] : [])]) {
      if (lastDay(date) < firstDay(first)) return { kind: "early", date, bound: first };
      if (firstDay(date) > asOf) return { kind: "late", date, bound: asOf };
    }
    if (dates.value && lastDay(dates.value[0]) === lastDay(dates.value[1])) return { kind: "same", date: shown.value };
    return null;
  });
  const difference = computed<DateDifference | null>(() => {
    if (!dates.value || problem.value) return null;
    const [before, after] = dates.value.map((date) => atlasAt(atlas, lastDay(date), reading.value));
    if (!before || !after) return null;
    return dateDifference(atlas, [before, after], filter.value, { hub: state.hub.value.id, pairs: pairs.value });
  });

  const paint = paintOf(true);

  const said = computed<DatesSaid>(() => {
    if (problem.value) return problem.value;
    if (difference.value && dates.value) {
      const [from, to] = dates.value;
      const { counts, cables } = difference.value;
      return {
        kind: "two",
        from,
        to,
        counts,
        cables: cables.length,
        filtered: filtered.value,
        reading: reading.value,
      };
    }
    const { total, standings } = tieCounts(state.visible.value, state.hub.value);
    const instruments = state.visible.value.instruments.length;
    return {
      kind: "one",
      date: shown.value,
      ties: total,
      instruments,
      standings,
      filtered: filtered.value,
      reading: reading.value,
    };
  });
  const facts = readingFacts(atlas);
  const undatedCables = atlas.segments.filter(
    ({ status, readyDate }) => status === "in_service" && readyDate?.says !== "in_service",
  ).length;

  return {
    settings,
    shown,
    dates,
    problem,
    difference,
    /** A filter leaves no tie at the date or dates asked for. */
    filteredAway: computed(
      () => filtered.value && (difference.value?.ties ?? state.visible.value.ties).length === 0 && !problem.value,
    ),
    sentence: computed(() => datesSentence(said.value, state.language.value)),
    caveats: computed(() => {
      const added = difference.value?.ties.filter(({ kind }) => kind === "added");
      const undated = added?.filter(({ after }) => after?.date === null);
      return datesCaveats(
        {
          facts,
          reading: reading.value,
          added: added && undated ? [added.length, undated.length] : null,
          undatedCables,
          ghosts: paint.value?.ghosts.length ?? 0,
        },
        state.language.value,
      );
    }),
    /** The day before the last change up to the date shown. */
    beforeChange: computed<PartialDate | null>(() => {
      const last = changeDays(atlas, reading.value).findLast((day) => day <= lastDay(shown.value));
      return last ? dayOf(dayNumber(last) - 1) : null;
    }),
    paint,
    /** For the picture of the other date, side by side. */
    otherPaint: paintOf(false),
    rows: computed(() => datesRows(atlas, difference.value, state.language.value)),
  };
});
