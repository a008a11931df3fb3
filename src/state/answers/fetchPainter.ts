// One question alone, for a page that shows no other.
import { computed, type ReadonlySignal } from "@preact/signals-core";
import type { AnswerTool } from "#model/answers.ts";
import type { Paint } from "#model/paint.ts";
import type { AtlasState } from "#state/contract.ts";
import { type AnswerState, paintOf } from "./answerState.ts";

const answers: Readonly<Record<AnswerTool, () => Promise<(state: AtlasState) => AnswerState>>> = {
  dates: () => import("./datesState.ts").then((module) => module.datesState),
  depth: () => import("./depthState.ts").then((module) => module.depthState),
  overlap: () => import("./overlapState.ts").then((module) => module.overlapState),
  without: () => import("./withoutState.ts").then((module) => module.withoutState),
  between: () => import("./betweenState.ts").then((module) => module.betweenState),
  treaties: () => import("./treatiesState.ts").then((module) => module.treatiesState),
  promises: () => import("./promisesState.ts").then((module) => module.promisesState),
  lens: () => import("./lensState.ts").then((module) => module.lensState),
};

/** How the answer colours the picture, for `setPainter`. Rejects where its code cannot be had. */
export async function fetchPainter(state: AtlasState, tool: AnswerTool): Promise<ReadonlySignal<Paint | null>> {
  const answer = (await answers[tool]())(state);
  return computed(() => paintOf(state, tool, answer));
}
