import { computed } from "@preact/signals-core";
import { markCounts, tieCounts } from "#analysis/sentenceFacts.ts";
import { perState } from "./perState.ts";
import { sentenceForms, sentenceFrame } from "./sentenceForms.ts";

/** The map's sentence, for a page that shows nothing else; other views' come with it in sentenceOf. */
export const mapSentence = perState((state) => {
  const { asOf } = state.atlas.manifest;
  const frame = sentenceFrame(state);
  const layers = computed(() => state.pose.value.layers);
  const ties = computed(() => tieCounts(state.visible.value, state.hub.value));
  return sentenceForms(state, () => ({
    view: "map",
    ...frame.value,
    ties: layers.value.ties.on ? ties.value : null,
    // Not a difference of totals: an open answer draws lines of ties that are not there.
    withoutLine: state.visible.value.ties.filter((tie) => !state.tieLines.value.has(tie.id)).length,
    marks: markCounts(state.visible.value, layers.value, state.atlas.guests),
    marksAsOf: frame.value.date === asOf ? null : asOf,
    cablesFollow: state.visible.value.cables.past,
  }));
});
