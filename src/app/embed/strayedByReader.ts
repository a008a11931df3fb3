import { computed, type ReadonlySignal } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

/** Whether the view has left its scene. An address that shows the scene in its own way from the start has not: its words were meant for it. */
export function strayedByReader(state: AtlasState, talk: TalkState): ReadonlySignal<boolean> {
  const first = state.visit.peek()?.turn;
  const meant = talk.strayed.peek();
  return computed(() => talk.strayed.value && !(meant && state.visit.value?.turn === first));
}
