import { computed } from "@preact/signals-core";
import { networkCounts, tieCounts } from "#analysis/sentenceFacts.ts";
import { perState } from "./perState.ts";
import { sentenceForms, sentenceFrame } from "./sentenceForms.ts";

/** The network's sentence, for a page that shows nothing else; other views' come with it in sentenceOf. */
export const networkSentence = perState((state) => {
  const frame = sentenceFrame(state);
  const ties = computed(() => tieCounts(state.visible.value, state.hub.value));
  const parties = computed(() => state.pose.value.network.parties);
  return sentenceForms(state, () => ({
    view: "network",
    ...frame.value,
    ties: ties.value,
    ...networkCounts(state.visible.value, parties.value),
  }));
});
