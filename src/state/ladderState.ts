import { computed } from "@preact/signals-core";
import { ladderFacts } from "#analysis/ladderFacts.ts";
import { peersOf } from "#analysis/peersOf.ts";
import type { AtlasState } from "./contract.ts";
import { perState } from "./perState.ts";

/** The ladder of the hub's partners, and the peers of the actor that the pose names; both follow date, filter, span and hub. */
export const ladderState = perState((state: AtlasState) => {
  const settings = computed(() => state.pose.value.ladder);
  const filter = computed(() => state.pose.value.filter);
  const kind = computed(() => settings.value.columns);
  const facts = computed(() =>
    ladderFacts(state.atlas, state.visible.value, state.hub.value.id, kind.value, filter.value),
  );
  const actor = computed(() => settings.value.peers);
  const peers = computed(() => (actor.value === null ? null : peersOf(facts.value, actor.value)));
  return { settings, facts, peers };
});
