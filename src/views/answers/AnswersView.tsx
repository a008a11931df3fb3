// Questions to the atlas: the list of them, or the one that is open.
import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { AnswerTool } from "#model/answers.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerPage } from "./AnswerPage.tsx";
import { AnswersMenu } from "./AnswersMenu.tsx";
import { BetweenAnswer } from "./between/BetweenAnswer.tsx";
import { DatesAnswer } from "./dates/DatesAnswer.tsx";
import { DepthAnswer } from "./depth/DepthAnswer.tsx";
import { LensAnswer } from "./lens/LensAnswer.tsx";
import { OverlapAnswer } from "./overlap/OverlapAnswer.tsx";
import { PromisesAnswer } from "./promises/PromisesAnswer.tsx";
import { TreatiesAnswer } from "./treaties/TreatiesAnswer.tsx";
import { useFocusKept } from "./useFocusKept.ts";
import { WithoutAnswer } from "./without/WithoutAnswer.tsx";

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
  const tool = useComputed(() => state.pose.value.answers.tool).value;
  const onStage = useComputed(() => state.pose.value.main === "answers").value;
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
  if (!tool) return <AnswersMenu state={state} room={root} />;
  return (
    <AnswerPage
      state={state}
      tool={tool}
      Tool={tools[tool]}
      room={root}
      onMove={() => {
        moving.add(state);
        state.actions.setMain(onStage ? "map" : "answers");
      }}
    />
  );
}
