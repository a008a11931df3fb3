import { goneName } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { focusField } from "./focusField.ts";

/** What is taken away, each with a way back. */
export function GoneChips({ state }: { readonly state: AtlasState }) {
  const { settings, giveBack, restoreAll } = withoutState(state);
  const language = state.language.value;
  const words = withoutWords[language];
  const { gone } = settings.value;
  if (gone.length === 0) return null;
  return (
    <div class="without-gone">
      <span class="choice-label" id="without-gone">
        {words.away}
      </span>
      <ul aria-labelledby="without-gone">
        {gone.map((ref) => {
          const name = goneName(state.atlas, ref, language);
          return (
            <li key={ref} onMouseEnter={() => state.actions.point([ref])} onMouseLeave={() => state.actions.point([])}>
              <button
                type="button"
                class="without-chip"
                aria-label={words.giveBack(name)}
                onClick={(event) => {
                  focusField(event);
                  giveBack(ref);
                }}
              >
                <s>{name}</s>
                <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                  <path d="M3 3 L9 9 M9 3 L3 9" stroke="currentColor" stroke-width="1.5" fill="none" />
                </svg>
              </button>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          focusField(event);
          restoreAll();
        }}
      >
        {words.restoreAll}
      </button>
    </div>
  );
}
