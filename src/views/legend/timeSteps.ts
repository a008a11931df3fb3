// The time slider counts years; its last step is not a year's end but the latest the data knows.
import { firstDay, type PartialDate } from "#model/dates.ts";

export interface TimeSteps {
  readonly first: number;
  readonly last: number;
}

/** `asOf` is the day to which the sources were read: no step lies beyond its year. */
export function timeSteps(years: readonly [number, number], asOf: string): TimeSteps {
  const now = Number(asOf.slice(0, 4));
  return { first: Math.min(years[0], now), last: now };
}

export function stepOf(time: PartialDate | null, steps: TimeSteps): number {
  if (time === null) return steps.last;
  return Math.min(steps.last, Math.max(steps.first, Number(firstDay(time).slice(0, 4))));
}

export function timeAt(step: number, steps: TimeSteps): PartialDate | null {
  return step >= steps.last ? null : String(Math.max(steps.first, step)).padStart(4, "0");
}

/** Years worth a tick: every fifth, and the ends. */
export function ticksOf({ first, last }: TimeSteps): number[] {
  const every = last - first > 30 ? 10 : 5;
  const round = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % every === 0 && year - first >= every / 2 && last - year >= every / 2,
  );
  return [first, ...round, last];
}
