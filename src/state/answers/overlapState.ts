import { computed } from "@preact/signals-core";
import type { AnswerRows } from "#model/answerRows.ts";
import type { Paint } from "#model/paint.ts";
import { perState } from "#state/perState.ts";

export const overlapState = perState((state) => {
  const settings = computed(() => state.pose.value.answers.overlap);
  const paint = computed<Paint | null>(() => null);
  const sentence = computed(() => "");
  const rows = computed<AnswerRows>(() => ({ name: "overlap", columns: [], rows: [] }));
  return { settings, paint, sentence, rows };
});
