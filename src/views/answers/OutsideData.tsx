// In place of an answer, where the date shown is one of which the data can say nothing.
import { datesSentence } from "#encoding/answers/datesSentence.ts";
import { datesWords } from "#encoding/answers/datesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { DatesProblem } from "#state/answers/datesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "./AnswerFrame.tsx";

export function OutsideData({ state, problem }: { readonly state: AtlasState; readonly problem: DatesProblem }) {
  const language = state.language.value;
  return (
    <AnswerFrame
      state={state}
      sentence={datesSentence(problem, language)}
      controls={null}
      picture={null}
      rows={null}
      caveats={[]}
      wayOut={
        <button type="button" class="link" onClick={() => state.actions.setTime(null)}>
          {datesWords[language].goTo(wordsOf(language).date(state.atlas.manifest.asOf))}
        </button>
      }
    />
  );
}
