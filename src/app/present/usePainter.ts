import { useComputed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";

/** An open answer colours the picture also where its own words are not on the page. */
export function usePainter(state: AtlasState): void {
  const tool = useComputed(() => state.pose.value.answers.tool).value;
  useEffect(() => {
    if (!tool) return;
    let over = false;
    void import("#state/answers/openAnswer.ts").then(
      ({ openAnswer }) => {
        if (!over) state.actions.setPainter(openAnswer(state).paint);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [tool !== null, state]);
}
