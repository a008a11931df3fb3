// Facts for the card of what is chosen; null when nothing is. Apart from the state, because a picture has no card.
import { computed } from "@preact/signals-core";
import { cardFacts } from "#analysis/cardFacts.ts";
import { perState } from "./perState.ts";

/** The same signal each time for the same state. */
export const cardOf = perState((state) =>
  computed(() => (state.selection.value ? cardFacts(state.atlas, state.visible.value, state.selection.value) : null)),
);
