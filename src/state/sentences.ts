// The sentence above each view: what is on screen, in the reader's language, right for any filter and date.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { ladderCounts, timelineCounts } from "#analysis/sentenceFacts.ts";
import { timelineFacts } from "#analysis/timelineFacts.ts";
import type { ViewId } from "#model/pose.ts";
import type { SentenceFacts, SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "./contract.ts";
import { ladderState } from "./ladderState.ts";
import { mapSentence } from "./mapSentence.ts";
import { networkSentence } from "./networkSentence.ts";
import { perState } from "./perState.ts";
import { sentenceForms, sentenceFrame } from "./sentenceForms.ts";
import { tableFound } from "./tableFound.ts";
import { tableState } from "./tableState.ts";

/** An answer says its own sentence. */
export type SentenceViewId = Exclude<ViewId, "answers">;

/** "short" is for a phone. The same signal each time for the same state, view and form. */
export function sentenceOf(
  state: AtlasState,
  view: SentenceViewId,
  form: SentenceForm = "full",
): ReadonlySignal<string> {
  return sentences(state)[view][form];
}

const sentences = perState((state) => {
  const { atlas } = state;
  const filter = computed(() => state.pose.value.filter);
  const frame = sentenceFrame(state);
  const inSight = computed(() => state.pose.value.timeline.window);
  const kind = computed(() => state.pose.value.table.rows);
  const text = computed(() => state.pose.value.table.text);
  const inBothForms = (facts: () => SentenceFacts) => sentenceForms(state, facts);
  return {
    map: mapSentence(state),
    network: networkSentence(state),
    ladder: inBothForms(() => ({
      view: "ladder",
      ...frame.value,
      ...ladderCounts(ladderState(state).facts.value),
    })),
    timeline: inBothForms(() => ({
      view: "timeline",
      ...frame.value,
      ...timelineCounts(timelineFacts(atlas, { day: state.visible.value.day, filter: filter.value }), inSight.value),
    })),
    table: inBothForms(() => ({
      view: "table",
      ...frame.value,
      rows: kind.value,
      found: tableFound(state).rows.value,
      total: tableState(state).rowsOf[kind.value].value.length,
      text: text.value,
    })),
  } satisfies Record<SentenceViewId, Record<SentenceForm, ReadonlySignal<string>>>;
});
