import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { viewWords } from "./viewWords.ts";

/** The address's fragment holds the camera, so the links move focus themselves. */
export function SkipLinks({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  const names = viewWords[state.language.value];
  const main = useComputed(() => state.pose.value.main).value;
  const beside = useComputed(() => state.pose.value.beside).value;
  const to = (selector: string) => (event: Event) => {
    event.preventDefault();
    document.querySelector<HTMLElement>(selector)?.focus();
  };
  return (
    <nav class="skip" aria-label={words.say("skipToMap")}>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place on this page, which only cannot use the fragment */}
      <a href="#stage" onClick={to("#stage")}>
        {main === "map" ? words.say("skipToMap") : names.skipTo(names.name[main])}
      </a>
      {main === "map" && beside ? (
        // biome-ignore lint/a11y/useValidAnchor: as above
        <a href="#side" onClick={to(".pane-choice select")}>
          {names.skipTo(names.name[beside])}
        </a>
      ) : null}
      {state.card.value ? (
        // biome-ignore lint/a11y/useValidAnchor: as above
        <a href="#card" onClick={to(".card h2")}>
          {words.say("skipToCard")}
        </a>
      ) : null}
    </nav>
  );
}
