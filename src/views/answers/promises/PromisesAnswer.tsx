import { promisesState } from "#state/answers/promisesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function PromisesAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = promisesState(state);
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={rows.value}
      controls={null}
      picture={null}
      caveats={[]}
    />
  );
}
