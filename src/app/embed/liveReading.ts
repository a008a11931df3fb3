// When the card is open. What a scene or an address has chosen is marked on the map, as in the picture; its card would take room that the map just had.
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Ref } from "#model/atlas.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";

export interface LiveReading {
  /** The state for the views: whatever the reader picks there is also read, the same thing again too. */
  readonly state: AtlasState;
  /** Whether there is something to read. */
  readonly can: ReadonlySignal<boolean>;
  readonly open: ReadonlySignal<boolean>;
  readonly show: (on: boolean) => void;
}

export function liveReading(state: AtlasState): LiveReading {
  const read = signal<Ref | null>(null);
  const can = computed(() => cardOf(state).value !== null);
  let before = { selection: state.selection.peek(), visit: state.visit.peek()?.turn };
  effect(() => {
    const now = { selection: state.selection.value, visit: state.visit.value?.turn };
    if (now.visit !== before.visit) read.value = null;
    else if (now.selection !== before.selection) read.value = now.selection;
    before = now;
  });
  const select = (ref: Ref | null) => {
    state.actions.select(ref);
    read.value = ref;
  };
  return {
    state: { ...state, actions: { ...state.actions, select } },
    can,
    open: computed(() => read.value !== null && cardOf(state).value?.ref === read.value),
    show: (on) => {
      read.value = on ? state.selection.peek() : null;
    },
  };
}
