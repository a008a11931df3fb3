import { computed } from "@preact/signals-core";
import { promiseFacts, usualPromiseDate } from "#analysis/answers/promiseFacts.ts";
import { segmentAt } from "#analysis/segmentAt.ts";
import { promisesCaveats } from "#encoding/answers/promisesCaveats.ts";
import { promisesDates } from "#encoding/answers/promisesDates.ts";
import { promisesSentence } from "#encoding/answers/promisesSentence.ts";
import { promisesWords } from "#encoding/answers/promisesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { promiseOutcomes } from "#model/answers.ts";
import type { PromisedCable, PromisedTie, PromiseOutcome } from "#model/promises.ts";
import { perState } from "#state/perState.ts";
import { groupOfCable, promisesPaint, type Shown } from "./promisesPaint.ts";
import { promisesRows } from "./promisesRows.ts";

/** Why there is nothing to follow up. */
export type PromiseProblem = "late" | "nothing" | "filter" | "outcome";

export const promisesState = perState((state) => {
  const settings = computed(() => state.pose.value.answers.promises);
  const usual = usualPromiseDate(state.atlas);
  const since = computed(() => settings.value.since ?? usual);
  const filter = computed(() => state.pose.value.filter);
  const facts = computed(() => promiseFacts(state.atlas, since.value, state.visible.value.day, filter.value));
  const shown = computed<Shown>(() => {
    const { ties, cables } = facts.value;
    const { outcome } = settings.value;
    const passes = (item: PromisedTie | PromisedCable) => outcome === null || item.outcome === outcome;
    return { ties: ties.filter(passes), cables: cables.filter(passes) };
  });
  const counts = computed(() => ({ ties: tally(facts.value.ties), cables: tally(facts.value.cables) }));
  const problem = computed<PromiseProblem | null>(() => {
    const { ties, cables, filteredOut, since: from, day } = facts.value;
    if (from >= day) return "late";
    if (ties.length + cables.length === 0) return filteredOut > 0 ? "filter" : "nothing";
    return shown.value.ties.length + shown.value.cables.length === 0 ? "outcome" : null;
  });
  const paint = computed(() =>
    problem.value
      ? null
      : promisesPaint(
          state.atlas,
          shown.value,
          state.visible.value,
          (segment, at) => segmentAt(segment, at, state.atlas.manifest.asOf).status === "in_service",
          facts.value,
          state.language.value,
        ),
  );
  const sentence = computed(() => {
    const language = state.language.value;
    const { on } = promisesDates[language];
    const { day, newest, cables, filteredOut } = facts.value;
    const words = promisesWords[language];
    const { date, number } = wordsOf(language);
    if (problem.value === "late") return words.tooLate(on(since.value), date(day));
    if (problem.value === "filter") return words.nothingInFilter(number(filteredOut));
    if (problem.value === "nothing") return words.nothingThen(on(since.value));
    const { promises } = state.atlas.manifest;
    return promisesSentence(
      {
        since: since.value,
        day,
        name: promises?.since === since.value ? promises.name : null,
        ...counts.value,
        came: cables.filter(
          (cable) => cable.outcome === "moved" && groupOfCable(cable) === "forward" && cable.came.length > 0,
        ).length,
        newest,
        hidden: filteredOut,
        outcome: settings.value.outcome,
      },
      language,
    );
  });
  const rows = computed(() =>
    promisesRows(
      state.atlas,
      problem.value === "late" ? { ties: [], cables: [] } : shown.value,
      state.visible.value,
      state.language.value,
    ),
  );
  const caveats = computed(() =>
    problem.value === "late" ? [] : promisesCaveats(facts.value, filter.value, state.language.value),
  );
  return { settings, usual, since, facts, shown, counts, problem, paint, sentence, rows, caveats };
});

function tally(items: readonly { readonly outcome: PromiseOutcome }[]): Readonly<Record<PromiseOutcome, number>> {
  const [moved, unchanged, unknown] = promiseOutcomes.map((id) => items.filter(({ outcome }) => outcome === id).length);
  return { moved: moved ?? 0, unchanged: unchanged ?? 0, unknown: unknown ?? 0 };
}
