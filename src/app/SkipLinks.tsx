import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";

/** The address's fragment holds the camera, so the links move focus themselves. */
export function SkipLinks({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  const to = (selector: string) => (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <nav class="skip" aria-label={words.say("skipToMap")}>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place on this page, which only cannot use the fragment */}
      <a href="#stage" onClick={to("#stage")}>
        {words.say("skipToMap")}
      </a>
      {state.card.value ? (
        // biome-ignore lint/a11y/useValidAnchor: as above
        <a href="#card" onClick={to(".card h2")}>
          {words.say("skipToCard")}
        </a>
      ) : null}
    </nav>
  );
}
