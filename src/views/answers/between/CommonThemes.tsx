import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SharedTies } from "#model/between.ts";
import type { AtlasState } from "#state/contract.ts";

const mostShown = 8;

/** Themes on which both work: together, as long as a bar; or each apart. */
export function CommonThemes({ state, shared }: { readonly state: AtlasState; readonly shared: SharedTies }) {
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const themes = shared.themes.slice(0, mostShown);
  const most = Math.max(1, ...themes.map((each) => each.together));
  const rest = shared.themes.length - themes.length;
  return (
    <>
      <ul class="between-themes">
        {themes.map(({ theme, together, a, b }) => (
          <li key={theme.id}>
            <button
              type="button"
              class="link"
              title={words.themeSaid(speak.text(theme.name), speak.number(together), speak.number(a), speak.number(b))}
              onClick={() => state.actions.select(`theme:${theme.id}`)}
            >
              {speak.text(theme.name)}
            </button>
            <span class="between-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(together / most) * 100}%` }} />
            </span>
            <span class="between-quiet">{together > 0 ? words.together(speak.number(together)) : words.apart}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p class="between-quiet">{words.oneOf(speak.number(rest))}</p> : null}
    </>
  );
}
