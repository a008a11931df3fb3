import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import type { SideTab } from "./Side.tsx";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  /** Ids of the parts of the page in which they stand; null = none stands beside the map. */
  readonly view: string | null;
  readonly card: string;
  /** Brings the view or the card into sight and gives it the focus. */
  readonly onSkip: (to: SideTab) => void;
}

/** The address's fragment holds the camera, so the links move focus themselves. */
export function SkipLinks({ state, view, card, onSkip }: Props) {
  const words = wordsOf(state.language.value);
  const names = viewWords[state.language.value];
  const main = useComputed(() => state.pose.value.main).value;
  const beside = useComputed(() => state.pose.value.beside).value;
  const by = (act: () => void) => (event: Event) => {
    event.preventDefault();
    act();
  };
  return (
    <nav class="skip" aria-label={words.say("skipToMap")}>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place on this page, which only cannot use the fragment */}
      <a href="#stage" onClick={by(() => document.getElementById("stage")?.focus())}>
        {main === "map" ? words.say("skipToMap") : names.skipTo(names.name[main])}
      </a>
      {main === "map" && beside && view ? (
        <a href={`#${view}`} onClick={by(() => onSkip("view"))}>
          {names.skipTo(names.name[beside])}
        </a>
      ) : null}
      {cardOf(state).value ? (
        <a href={`#${card}`} onClick={by(() => onSkip("card"))}>
          {words.say("skipToCard")}
        </a>
      ) : null}
    </nav>
  );
}
