// Two windows over one talk: every part bears the stamp of its last writer, and the greater stamp holds on both ends, whatever comes late.
import type { Story } from "#model/story.ts";
import type { TalkParts } from "#model/talkMessages.ts";

export interface TalkValues {
  readonly story: Story | null;
  /** Which scene, from 0; `since`: when it was reached, milliseconds since 1970. */
  readonly place: { readonly at: number; readonly since: number };
  readonly blank: "black" | "white" | null;
  readonly auto: { readonly playing: boolean; readonly looping: boolean };
  /** Runs since `from` (null = stands still) on top of `before` milliseconds. */
  readonly timer: { readonly from: number | null; readonly before: number };
  /** Written by the stage alone. */
  readonly stage: { readonly presenting: boolean; readonly strayed: boolean };
}
export type TalkPart = keyof TalkValues;
export const talkParts: readonly TalkPart[] = ["story", "place", "blank", "auto", "timer", "stage"];

interface Stamp {
  readonly n: number;
  readonly by: string;
}

export interface TalkSync {
  /** Unlike any other end's, also of the same window before it was reloaded. */
  readonly me: string;
  /** The greatest number seen. */
  readonly clock: number;
  readonly values: TalkValues;
  readonly stamps: Readonly<Record<TalkPart, Stamp>>;
}

export interface Written {
  readonly sync: TalkSync;
  readonly written: readonly TalkPart[];
}

/** Knows nothing, and gives way to whoever knows something. */
export function emptySync(me: string): TalkSync {
  const unknown = { n: -1, by: me };
  return {
    me,
    clock: -1,
    values: {
      story: null,
      place: { at: 0, since: 0 },
      blank: null,
      auto: { playing: false, looping: false },
      timer: { from: null, before: 0 },
      stage: { presenting: false, strayed: false },
    },
    stamps: { story: unknown, place: unknown, blank: unknown, auto: unknown, timer: unknown, stage: unknown },
  };
}

const beats = (one: Stamp, other: Stamp) => one.n > other.n || (one.n === other.n && one.by > other.by);

/** Writes, whether or not a value is another: to go to the scene one is at is to come back to it. */
export function write(sync: TalkSync, change: Partial<TalkValues>): Written {
  const written = talkParts.filter((part) => Object.hasOwn(change, part));
  if (written.length === 0) return { sync, written };
  const clock = sync.clock + 1;
  const stamps = { ...sync.stamps };
  for (const part of written) stamps[part] = { n: clock, by: sync.me };
  return { sync: { ...sync, clock, stamps, values: { ...sync.values, ...change } }, written };
}

/** Takes over what bears a greater stamp; `adopted` says which parts. */
export function merge(
  sync: TalkSync,
  parts: TalkParts,
  clock: number,
): { readonly sync: TalkSync; readonly adopted: readonly TalkPart[] } {
  const stamps = { ...sync.stamps };
  let greatest = Math.max(sync.clock, clock);
  const values = new Map<TalkPart, unknown>();
  for (const part of talkParts) {
    const theirs = parts[part];
    if (!theirs) continue;
    greatest = Math.max(greatest, theirs.n);
    if (!beats(theirs, stamps[part])) continue;
    stamps[part] = { n: theirs.n, by: theirs.by };
    values.set(part, theirs.value);
  }
  const taken = Object.fromEntries(values) as Partial<TalkValues>;
  return {
    sync: { ...sync, clock: greatest, stamps, values: { ...sync.values, ...taken } },
    adopted: [...values.keys()],
  };
}

/** Some parts as they are said to the other end; what nobody has written yet is not said. */
export function partsOf(sync: TalkSync, which: readonly TalkPart[] = talkParts): TalkParts {
  return Object.fromEntries(
    which
      .filter((part) => sync.stamps[part].n >= 0)
      .map((part) => [part, { ...sync.stamps[part], value: sync.values[part] }]),
  ) as TalkParts;
}

/** Says all that is known anew, above every stamp seen: so the one that stays tells the one that was reloaded. */
export function reassert(sync: TalkSync, which: readonly TalkPart[] = talkParts): Written {
  const known = which.filter((part) => sync.stamps[part].n >= 0);
  return write(sync, Object.fromEntries(known.map((part) => [part, sync.values[part]])) as Partial<TalkValues>);
}

/** A timer that nobody has started begins with the first step. */
export function timerAfterStep(timer: TalkValues["timer"], now: number): TalkValues["timer"] | null {
  return timer.from === null && timer.before === 0 ? { from: now, before: 0 } : null;
}

/** Milliseconds on the timer. */
export function timerReads({ from, before }: TalkValues["timer"], now: number): number {
  return before + (from === null ? 0 : Math.max(0, now - from));
}

/** What the stage shows by now, told where it differs from what was last said. */
export function observe(
  sync: TalkSync,
  seen: Omit<TalkValues, "timer" | "place"> & { at: number },
  now: number,
): Written {
  const { values, stamps } = sync;
  const anew = stamps.story.n < 0;
  const moved = anew || values.place.at !== seen.at;
  const change: { -readonly [P in TalkPart]?: TalkValues[P] } = {};
  if (anew || values.story !== seen.story) change.story = seen.story;
  if (moved || change.story !== undefined) change.place = { at: seen.at, since: now };
  if (anew || values.blank !== seen.blank) change.blank = seen.blank;
  if (anew || values.auto.playing !== seen.auto.playing || values.auto.looping !== seen.auto.looping)
    change.auto = seen.auto;
  if (anew || values.stage.presenting !== seen.stage.presenting || values.stage.strayed !== seen.stage.strayed)
    change.stage = seen.stage;
  const started = !anew && moved && change.story === undefined ? timerAfterStep(values.timer, now) : null;
  if (started) change.timer = started;
  return write(sync, change);
}
