// Questions to the atlas: the list of them, or the one that is open.
import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type AnswerTool, answerTools } from "#model/answers.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { outsideData } from "#state/answers/outsideData.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "./answersWords.ts";
import { BetweenAnswer } from "./between/BetweenAnswer.tsx";
import { DatesAnswer } from "./dates/DatesAnswer.tsx";
import { DepthAnswer } from "./depth/DepthAnswer.tsx";
import { LensAnswer } from "./lens/LensAnswer.tsx";
import { OutsideData } from "./OutsideData.tsx";
import { OverlapAnswer } from "./overlap/OverlapAnswer.tsx";
import { PromisesAnswer } from "./promises/PromisesAnswer.tsx";
import { TreatiesAnswer } from "./treaties/TreatiesAnswer.tsx";
import { useFocusKept } from "./useFocusKept.ts";
import { WithoutAnswer } from "./without/WithoutAnswer.tsx";
import "./answers.css";
import "./answersForced.css";

const tools = {
  dates: DatesAnswer,
  depth: DepthAnswer,
  overlap: OverlapAnswer,
  without: WithoutAnswer,
  between: BetweenAnswer,
  treaties: TreatiesAnswer,
  promises: PromisesAnswer,
  lens: LensAnswer,
} as const satisfies Record<AnswerTool, unknown>;

/** Pages whose answer moves to the stage or back: there it stands anew, and the button that was pressed is another. */
const moving = new WeakSet<AtlasState>();

export function AnswersView({ state }: { readonly state: AtlasState }) {
  const words = answersWords[state.language.value];
  const tool = useComputed(() => state.pose.value.answers.tool).value;
  const onStage = useComputed(() => state.pose.value.main === "answers").value;
  // Comparing two dates says for itself which of them the data do not reach.
  const outside = useComputed(() => outsideData(state)).value;
  const root = useRef<HTMLElement>(null);
  const before = useRef(tool);
  useLayoutEffect(() => state.actions.setPainter(openAnswer(state).paint), [state]);
  useLayoutEffect(() => {
    if (moving.delete(state)) root.current?.querySelector<HTMLElement>("[data-move]")?.focus();
  }, [state]);
  useLayoutEffect(() => {
    if (before.current === tool) return;
    // The button that was pressed is gone; the focus goes to what came in its place.
    const back = before.current;
    before.current = tool;
    if (document.activeElement !== document.body && !root.current?.contains(document.activeElement)) return;
    root.current?.querySelector<HTMLElement>(tool ? "h2" : `[data-tool="${back}"]`)?.focus();
  }, [tool]);
  useFocusKept(root, tool);
  if (!tool)
    return (
      <nav ref={root} class="answers-menu" aria-label={words.menu}>
        <p class="answers-intro">{words.intro}</p>
        <ul>
          {answerTools.map((id) => (
            <li key={id}>
              <button type="button" data-tool={id} onClick={() => state.actions.openAnswer(id)}>
                <strong>{words.name[id]}</strong>
                <span>{words.question[id]}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
    );
  const Tool = tools[tool];
  return (
    <section
      ref={root}
      class="answers"
      data-tool={tool}
      data-on={onStage ? "stage" : "side"}
      aria-label={words.name[tool]}
    >
      <header class="answers-head">
        <button type="button" class="link" onClick={() => state.actions.openAnswer(null)}>
          {words.back}
        </button>
        <button
          type="button"
          class="link"
          data-move
          onClick={() => {
            moving.add(state);
            state.actions.setMain(onStage ? "map" : "answers");
          }}
        >
          {onStage ? words.beside : words.enlarge}
        </button>
        <h2 tabIndex={-1}>{words.name[tool]}</h2>
        <p class="answers-question">{words.question[tool]}</p>
      </header>
      {outside && tool !== "dates" ? <OutsideData state={state} problem={outside} /> : <Tool state={state} />}
    </section>
  );
}
