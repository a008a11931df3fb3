// What the parts of the timeline share: its signals and the deeds they can ask for, made once a view.
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { DayRange } from "#model/timeline.ts";
import type { AtlasState } from "#state/contract.ts";
import { timelineState } from "#state/timelineState.ts";
import { factInWords } from "./factInWords.ts";
import { type TimelineScene, timelineScene, xOf } from "./timelineScene.ts";
import { datesOf, windowOf } from "./timelineWindow.ts";
import { dayShown, type TimeBounds, type TimeUnit, unitFor } from "./timeSnap.ts";
import type { TimelineRoom } from "./useTimelineRoom.ts";

export interface TimelineModel {
  readonly state: AtlasState;
  readonly derived: ReturnType<typeof timelineState>;
  readonly window: ReadonlySignal<DayRange>;
  readonly scene: ReadonlySignal<TimelineScene | null>;
  readonly unit: ReadonlySignal<TimeUnit>;
  readonly bounds: TimeBounds;
  /** Day number of the date shown. */
  readonly shown: ReadonlySignal<number>;
  /** Span of the filter as days. */
  readonly span: ReadonlySignal<DayRange | null>;
  /** Shows a window at once; what the pose keeps of it is rounded to days. */
  readonly setWindow: (window: DayRange) => void;
  /** Ends a run of `setWindow`: from now on the pose says what is in sight. */
  readonly settle: () => void;
  /** Day number to pixels in the lanes and the strip of the axis. */
  readonly x: (day: number) => number;
}

export function timelineModel(state: AtlasState, room: TimelineRoom): TimelineModel {
  const derived = timelineState(state);
  const { extent, facts, now, years } = derived;
  // Because the pose counts whole days, and a window dragged by days would jerk.
  const live: Signal<DayRange | null> = signal(null);
  const inSight = computed(() => live.value ?? windowOf(derived.window.value, extent));
  const words = computed(() => factInWords(state.language.value, state.atlas.statusNames));
  const scene = computed(() => {
    const size = room.size.value;
    if (!size || size.width === 0) return null;
    return timelineScene({
      facts: facts.value,
      words: words.value,
      language: state.language.value,
      theme: state.theme.value,
      size,
      window: inSight.value,
      ...room.type.value,
    });
  });
  const unit = computed(() => {
    const plot = scene.value?.plot;
    return unitFor(inSight.value, plot ? plot.x1 - plot.x0 : 600);
  });
  return {
    state,
    derived,
    window: inSight,
    scene,
    unit,
    bounds: { first: years[0], now },
    shown: computed(() => dayShown(derived.time.value, now)),
    span: computed(() => {
      const span = derived.span.value;
      return span && { from: dayNumber(firstDay(span.from)), to: dayNumber(lastDay(span.to)) + 1 };
    }),
    setWindow: (next) => {
      live.value = next;
      state.actions.setTimeline({ window: datesOf(next, extent) });
    },
    settle: () => {
      live.value = null;
    },
    x: (day) => (scene.value ? xOf(day, inSight.value, scene.value.plot) : 0),
  };
}

/** A date as a number on a slider: years, and months as parts of them. */
export function yearsAsNumber(date: PartialDate): number {
  const day = lastDay(date);
  return Math.round((Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12) * 100) / 100;
}
