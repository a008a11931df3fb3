import { useLayoutEffect } from "preact/hooks";
import { useCardFocus } from "#app/useCardFocus.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { CardView } from "#views/card/CardView.tsx";
import { Announcer } from "#widgets/Announcer.tsx";
import type { LiveMap } from "./liveMap.ts";

/** The card of what is chosen. It took its room from the map, which is pushed if the thing would have gone with that. */
export function LiveCard({ state, map }: { readonly state: AtlasState; readonly map: LiveMap }) {
  const facts = cardOf(state).value;
  const chosen = facts?.ref ?? null;
  const words = wordsOf(state.language.value);
  useCardFocus(chosen);
  useLayoutEffect(() => {
    if (chosen === null) return;
    // The map measures its new room first, and moves only when that is drawn.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => map.bring(chosen));
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
  return (
    <>
      {facts ? <CardView state={state} facts={facts} /> : null}
      <Announcer text={facts ? words.say("cardOpened", { name: words.text(facts.name) }) : ""} rest={0} />
    </>
  );
}
