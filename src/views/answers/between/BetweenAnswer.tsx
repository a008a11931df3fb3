import { betweenState } from "#state/answers/betweenState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function BetweenAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = betweenState(state);
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
