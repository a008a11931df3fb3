import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { yearsBefore } from "#model/yearsBefore.ts";
import type { AtlasState } from "#state/contract.ts";
import { TimeStrip } from "#views/legend/TimeStrip.tsx";
import { viewWords } from "./viewWords.ts";

export function TimeRow({ state, onFold }: { readonly state: AtlasState; readonly onFold: () => void }) {
  const words = wordsOf(state.language.value);
  const comparing = useComputed(() => state.pose.value.answers.tool === "dates").value;
  const compare = () => {
    const { time, answers } = state.pose.peek();
    const before = answers.dates.against ?? yearsBefore(time ?? state.atlas.manifest.asOf, 1);
    state.actions.setAnswer("dates", { against: before });
    state.actions.openAnswer("dates");
  };
  return (
    <div class="time-row">
      <TimeStrip state={state} />
      {comparing ? null : (
        <button type="button" class="quiet" onClick={compare}>
          {viewWords[state.language.value].compareDates}
        </button>
      )}
      <button
        type="button"
        class="quiet fold"
        aria-label={words.say("timeHide")}
        title={words.say("timeHide")}
        onClick={onFold}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    </div>
  );
}
