// What colours the picture while an answer is open. Fetched with the answers, and handed to the state then.
import { computed } from "@preact/signals-core";
import type { AnswerTool } from "#model/answers.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";
import { type AnswerState, paintOf } from "./answerState.ts";
import { betweenState } from "./betweenState.ts";
import { datesState } from "./datesState.ts";
import { depthState } from "./depthState.ts";
import { lensState } from "./lensState.ts";
import { overlapState } from "./overlapState.ts";
import { promisesState } from "./promisesState.ts";
import { treatiesState } from "./treatiesState.ts";
import { withoutState } from "./withoutState.ts";

const painters: Readonly<Record<AnswerTool, (state: AtlasState) => AnswerState>> = {
  dates: datesState,
  depth: depthState,
  overlap: overlapState,
  without: withoutState,
  between: betweenState,
  treaties: treatiesState,
  promises: promisesState,
  lens: lensState,
};

/** Paint, sentence and rows of the open answer; null and "" while none is open. */
export const openAnswer = perState((state) => {
  const tool = computed(() => state.pose.value.answers.tool);
  return {
    tool,
    paint: computed(() => (tool.value ? paintOf(state, tool.value, painters[tool.value](state)) : null)),
    rows: computed(() => (tool.value ? painters[tool.value](state).rows.value : null)),
    sentence: computed(() => (tool.value ? painters[tool.value](state).sentence.value : "")),
  };
});
