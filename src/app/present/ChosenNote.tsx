import { useMemo } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { cardPage } from "#views/card/cardPage.ts";
import { presentWords } from "./presentWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly onClose: () => void;
}

/** What the speaker has chosen on the way: its name, what it is, and one line. */
export function ChosenNote({ state, onClose }: Props) {
  const facts = cardOf(state).value;
  const language = state.language.value;
  const hub = state.hub.value.name;
  const page = useMemo(
    () => facts && cardPage(facts, state.atlas, { words: wordsOf(language), hub }),
    [facts, language, hub],
  );
  if (!page) return null;
  const line = page.standing ?? page.summary;
  return (
    <aside class="present-chosen" aria-label={page.title}>
      <p class="present-chosen-kind">{page.kind}</p>
      <p class="present-chosen-name">{page.title}</p>
      {line ? <p class="present-chosen-line">{line}</p> : null}
      <button type="button" aria-label={presentWords[language].closeChosen(page.title)} onClick={onClose}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
    </aside>
  );
}
