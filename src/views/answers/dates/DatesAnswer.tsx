import { datesState } from "#state/answers/datesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function DatesAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = datesState(state);
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
