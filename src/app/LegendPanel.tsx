import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";

interface Props {
  readonly state: AtlasState;
  readonly open: boolean;
  readonly onFold: () => void;
  readonly children: ComponentChildren;
}

export function LegendPanel({ state, open, onFold, children }: Props) {
  const words = wordsOf(state.language.value);
  if (!open) return null;
  return (
    <aside class="panel" aria-labelledby="legend-title">
      <header class="panel-head">
        <h2 id="legend-title">{words.say("legend")}</h2>
        <button
          type="button"
          class="quiet fold"
          aria-label={words.say("legendHide")}
          title={words.say("legendHide")}
          onClick={onFold}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M10.5 3 5.5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      {children}
    </aside>
  );
}
