// What the sentences of all views share: date and filter, and the words in both lengths.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import { filterFacts } from "#analysis/sentenceFacts.ts";
import { sentenceIn } from "#encoding/sentences/sentenceIn.ts";
import type { SentenceFacts, SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "./contract.ts";
import { perState } from "./perState.ts";

export function sentenceForms(
  state: AtlasState,
  facts: () => SentenceFacts,
): Readonly<Record<SentenceForm, ReadonlySignal<string>>> {
  const known = computed(facts);
  const inForm = (form: SentenceForm) => computed(() => sentenceIn(known.value, state.language.value, form));
  return { full: inForm("full"), short: inForm("short") };
}

export const sentenceFrame = perState((state) => {
  const { atlas } = state;
  const filter = computed(() => state.pose.value.filter);
  const date = computed(() => state.pose.value.time ?? atlas.manifest.asOf);
  return computed(() => ({ date: date.value, filter: filterFacts(atlas, filter.value, state.visible.value) }));
});
