// What colours the picture while an answer is open. Fetched with the answers, and handed to the state then.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { AnswerRows } from "#model/answerRows.ts";
import type { AnswerTool } from "#model/answers.ts";
import type { Paint } from "#model/paint.ts";
import type { AtlasState } from "#state/contract.ts";
import { perState } from "#state/perState.ts";
import { betweenState } from "./betweenState.ts";
import { datesState } from "./datesState.ts";
import { depthState } from "./depthState.ts";
import { lensState } from "./lensState.ts";
import { outsideData } from "./outsideData.ts";
import { overlapState } from "./overlapState.ts";
import { promisesState } from "./promisesState.ts";
import { treatiesState } from "./treatiesState.ts";
import { withoutState } from "./withoutState.ts";

const painters: Readonly<
  Record<
    AnswerTool,
    (state: AtlasState) => {
      readonly paint: ReadonlySignal<Paint | null>;
      readonly sentence: ReadonlySignal<string>;
      readonly rows: ReadonlySignal<AnswerRows | null>;
    }
  >
> = {
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
    // Of a date that the data do not reach nothing is said, so nothing is coloured; two dates see to that themselves.
    paint: computed(() =>
      tool.value && (tool.value === "dates" || !outsideData(state)) ? painters[tool.value](state).paint.value : null,
    ),
    rows: computed(() => (tool.value ? painters[tool.value](state).rows.value : null)),
    sentence: computed(() => (tool.value ? painters[tool.value](state).sentence.value : "")),
  };
});
