import { useComputed } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly onShow: () => void;
  /** Called when this note goes with the button that was pressed: what gets the focus (a selector). */
  readonly onGone: (focus: string) => void;
}

/** While an answer colours the picture and is not itself in sight: says so, and leads to it or ends it. */
export function AnswerNote({ state, onShow, onGone }: Props) {
  const words = viewWords[state.language.value];
  const tool = useComputed(() => state.pose.value.answers.tool).value;
  if (!tool) return null;
  return (
    <p class="answer-note">
      {words.answerOpen}{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          onShow();
          onGone(".answers h2");
        }}
      >
        {words.showAnswer}
      </button>{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          state.actions.openAnswer(null);
          onGone(".panel [role=tab][aria-selected=true]");
        }}
      >
        {words.endAnswer}
      </button>
    </p>
  );
}
