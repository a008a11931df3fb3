import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function OverlapAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = overlapState(state);
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
