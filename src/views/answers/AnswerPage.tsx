import { useComputed } from "@preact/signals";
import type { ComponentType, Ref } from "preact";
import type { AnswerTool } from "#model/answers.ts";
import { outsideData } from "#state/answers/outsideData.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "./answersWords.ts";
import { OutsideData } from "./OutsideData.tsx";
import "./answers.css";
import "./answersForced.css";

interface Props {
  readonly state: AtlasState;
  readonly tool: AnswerTool;
  /** What answers that question. */
  readonly Tool: ComponentType<{ readonly state: AtlasState }>;
  readonly room?: Ref<HTMLElement>;
  /** To the stage, or back beside the map. */
  readonly onMove: () => void;
}

export function AnswerPage({ state, tool, Tool, room, onMove }: Props) {
  const words = answersWords[state.language.value];
  const onStage = useComputed(() => state.pose.value.main === "answers").value;
  // Comparing two dates says for itself which of them the data do not reach.
  const outside = useComputed(() => outsideData(state)).value;
  return (
    <section
      ref={room}
      class="answers"
      data-tool={tool}
      data-on={onStage ? "stage" : "side"}
      aria-label={words.name[tool]}
    >
      <header class="answers-head">
        <button type="button" class="link" onClick={() => state.actions.openAnswer(null)}>
          {words.back}
        </button>
        <button type="button" class="link" data-move onClick={onMove}>
          {onStage ? words.beside : words.enlarge}
        </button>
        <h2 tabIndex={-1}>{words.name[tool]}</h2>
        <p class="answers-question">{words.question[tool]}</p>
      </header>
      {outside && tool !== "dates" ? <OutsideData state={state} problem={outside} /> : <Tool state={state} />}
    </section>
  );
}
