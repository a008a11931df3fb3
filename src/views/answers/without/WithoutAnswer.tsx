import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";

export function WithoutAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows } = withoutState(state);
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
