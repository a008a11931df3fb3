import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function TreatiesAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = treatiesState(state);
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
