import type { ReadonlySignal } from "@preact/signals-core";
import type { AnswerRows } from "#model/answerRows.ts";
import type { AnswerTool } from "#model/answers.ts";
import type { Paint } from "#model/paint.ts";
import type { AtlasState } from "#state/contract.ts";
import { outsideData } from "./outsideData.ts";

/** What every question makes of a state. */
export interface AnswerState {
  readonly paint: ReadonlySignal<Paint | null>;
  readonly sentence: ReadonlySignal<string>;
  readonly rows: ReadonlySignal<AnswerRows | null>;
}

/** Of a date that the data do not reach nothing is said, so nothing is coloured; two dates see to that themselves. */
export const paintOf = (state: AtlasState, tool: AnswerTool, answer: AnswerState): Paint | null =>
  tool === "dates" || !outsideData(state) ? answer.paint.value : null;
