import { promisesWords } from "#encoding/answers/promisesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { PromisesControls } from "./PromisesControls.tsx";
import { PromisesPicture } from "./PromisesPicture.tsx";

export function PromisesAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, caveats, problem, usual, settings, facts } = promisesState(state);
  const words = promisesWords[state.language.value];
  const { date } = wordsOf(state.language.value);
  const ask = (change: Parameters<typeof state.actions.setAnswer<"promises">>[1]) =>
    state.actions.setAnswer("promises", change);
  const button = (label: string, go: () => void) => (
    <button type="button" class="link" onClick={go}>
      {label}
    </button>
  );
  const wrong = problem.value;
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={wrong ? null : rows.value}
      controls={<PromisesControls state={state} />}
      picture={wrong ? null : <PromisesPicture state={state} />}
      notice={wrong ? undefined : <p>{caveats.value[0]}</p>}
      caveats={wrong ? [] : caveats.value.slice(1)}
      wayOut={
        wrong === null
          ? facts.value.ties.length === 0 && facts.value.filteredOut > 0
            ? button(words.clearFilter, state.actions.clearFilter)
            : undefined
          : wrong === "filter"
            ? button(words.clearFilter, state.actions.clearFilter)
            : wrong === "outcome"
              ? button(words.showAll, () => ask({ outcome: null }))
              : settings.value.since === null
                ? button(words.toTheEnd, () => state.actions.setTime(null))
                : button(words.backToUsual(date(usual)), () => ask({ since: null }))
      }
    />
  );
}
