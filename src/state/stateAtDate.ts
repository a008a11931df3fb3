// The same atlas, pose and hand at another date: what is pointed at, chosen, filtered or moved in one is so in the other.
import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import type { PartialDate } from "#model/dates.ts";
import type { Paint } from "#model/paint.ts";
import type { AtlasState } from "./contract.ts";
import { pictureAt } from "./pictureAt.ts";
import { placeBook } from "./placeBook.ts";

/** `onTime` hears what is asked of this date; the first one's stays. Drawn as SVG: one page holds one WebGL map. */
export function stateAtDate(
  state: AtlasState,
  time: ReadonlySignal<PartialDate | null>,
  onTime: (time: PartialDate | null) => void,
): AtlasState {
  const { atlas, hub, selection, pointed } = state;
  const painter = signal<ReadonlySignal<Paint | null> | null>(null);
  const paint = computed(() => (state.pose.value.answers.tool ? (painter.value?.value ?? null) : null));
  const pose = computed(() => ({ ...state.pose.value, time: time.value, renderer: "svg" as const }));
  return {
    ...state,
    pose,
    paint,
    ...pictureAt({ atlas, pose, hub, selection, pointed, paint }),
    places: placeBook(),
    actions: {
      ...state.actions,
      setTime: onTime,
      // What the other map has to say of its renderer concerns nobody here.
      setRenderer: () => undefined,
      addNote: () => undefined,
      dismissNote: () => undefined,
      setPainter: (next) => {
        painter.value = next;
      },
    },
  };
}
