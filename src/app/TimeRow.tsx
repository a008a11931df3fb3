import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { TimeStrip } from "#views/legend/TimeStrip.tsx";

export function TimeRow({ state, onFold }: { readonly state: AtlasState; readonly onFold: () => void }) {
  const words = wordsOf(state.language.value);
  return (
    <div class="time-row">
      <TimeStrip state={state} />
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
