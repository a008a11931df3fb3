// What the card compares: the chosen actor with another one, and who there is to compare it with.

import { computed } from "@preact/signals-core";
import { sharedMemberships, sharersOf } from "#analysis/sharedMemberships.ts";
import { cardOf } from "./cardOf.ts";
import { perState } from "./perState.ts";

export const cardState = perState((state) => {
  const actor = computed(() => {
    const facts = cardOf(state).value;
    return facts?.kind === "actor" ? facts.actor : null;
  });
  const withId = computed(() => state.pose.value.cardWith);
  return {
    /** Everyone else, those who share most with the chosen actor first. */
    sharers: computed(() => (actor.value ? sharersOf(state.atlas, actor.value) : [])),
    /** null while nobody to compare with is chosen. */
    comparison: computed(() => {
      const other = state.atlas.actorById.get(withId.value ?? "");
      return actor.value && other ? sharedMemberships(state.atlas, actor.value, other, state.visible.value.day) : null;
    }),
  };
});
