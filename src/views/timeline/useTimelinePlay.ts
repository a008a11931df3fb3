// Plays the atlas's time: a step now and then, from the date shown or the start of the window to the window's end or to the latest.
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { lastDay, type PartialDate } from "#model/dates.ts";
import type { Pose } from "#model/pose.ts";
import type { DayRange } from "#model/timeline.ts";
import type { AtlasState } from "#state/contract.ts";
import { dayShown, stepped, type TimeBounds, type TimeUnit, timeNear } from "./timeSnap.ts";

/** Milliseconds from one step to the next at usual speed. */
const beat = 900;

export const paces = [0.5, 1, 2] as const;
export type Pace = (typeof paces)[number];

export interface TimelinePlay {
  readonly playing: ReadonlySignal<boolean>;
  readonly pace: ReadonlySignal<Pace>;
  readonly setPace: (pace: Pace) => void;
  readonly toggle: () => void;
}

interface Course {
  readonly window: ReadonlySignal<DayRange>;
  readonly unit: ReadonlySignal<TimeUnit>;
  readonly bounds: TimeBounds;
}

/** Where playing starts: at the date shown, or over again when that lies outside the window or at its end. */
export function firstStep(time: PartialDate | null, window: DayRange, unit: TimeUnit, bounds: TimeBounds) {
  const shown = dayShown(time, bounds.now);
  const over = time === null || shown >= window.to;
  if (!over && shown >= window.from) return stepped(time, unit, 1, bounds);
  const start = timeNear(window.from + 1, unit, bounds);
  return start === null ? null : dayShown(start, bounds.now) <= window.from ? stepped(start, unit, 1, bounds) : start;
}

export function useTimelinePlay(state: AtlasState, { window: inSight, unit, bounds }: Course): TimelinePlay {
  const playing = useSignal(false);
  const pace = useSignal<Pace>(1);
  const timer = useRef(0);
  const set = useRef<Pose | null>(null);
  const isPlaying = useComputed(() => playing.value);

  const stop = () => {
    window.clearTimeout(timer.current);
    playing.value = false;
  };
  const show = (time: PartialDate | null) => {
    state.actions.setTime(time);
    set.current = state.pose.peek();
    const atEnd = time === null || dayShown(time, bounds.now) >= inSight.peek().to;
    if (atEnd) stop();
    else wait();
  };
  const wait = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      if (playing.peek()) show(stepped(state.pose.peek().time, unit.peek(), 1, bounds));
    }, beat / pace.peek());
  };
  const toggle = () => {
    if (playing.peek()) return stop();
    playing.value = true;
    set.current = state.pose.peek();
    show(firstStep(state.pose.peek().time, inSight.peek(), unit.peek(), bounds));
  };

  useEffect(() => {
    // Anything else that the reader sets ends the film; where the map is looked at from does not.
    const unsubscribe = state.pose.subscribe((pose) => {
      const own = set.current;
      if (!playing.peek() || !own || pose === own) return;
      const keys = Object.keys(pose) as (keyof Pose)[];
      if (keys.some((key) => key !== "camera" && key !== "time" && pose[key] !== own[key])) stop();
    });
    const onHidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      unsubscribe();
      document.removeEventListener("visibilitychange", onHidden);
      window.clearTimeout(timer.current);
    };
  }, []);

  return {
    playing: isPlaying,
    pace,
    setPace: (next) => {
      pace.value = next;
      if (playing.peek()) wait();
    },
    toggle,
  };
}

/** For those who ask whether a date is the last that playing can reach. */
export function isLatest(time: PartialDate | null, { now }: TimeBounds): boolean {
  return time === null || lastDay(time) >= now;
}
