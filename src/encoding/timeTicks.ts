// Where a time axis has its lines and which words stand at them: months, quarters, years or decades, as the room allows.
import type { Day } from "#model/dates.ts";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import type { Language } from "#model/text.ts";
import type { DayRange } from "#model/timeline.ts";
import { localeOf } from "./words/localeOf.ts";

export interface TimeTick {
  /** Day number. */
  readonly at: number;
  readonly label: string;
  /** A round one: the year among months, the decade among years. */
  readonly major: boolean;
}

/** Months from one tick to the next. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const monthsADay = 12 / 365.2425;

/** `width` of the axis and `room` that a label wants, both in pixels. */
export function timeTicks(range: DayRange, width: number, room: number, language: Language): readonly TimeTick[] {
  const perMonth = width / Math.max(1, (range.to - range.from) * monthsADay);
  const step = steps.find((months) => months * perMonth >= room) ?? steps[steps.length - 1] ?? 600;
  const first = Math.ceil(monthIndex(dayOf(Math.ceil(range.from) - 1), true) / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = first; ; month += step) {
    const day = monthStart(month);
    const at = dayNumber(day);
    if (at > range.to) return ticks;
    if (at < range.from) continue;
    const year = Math.floor(month / 12);
    const isYear = month % 12 === 0;
    ticks.push({
      at,
      // Because months without a year say nothing: the first in sight names it, then each January.
      label: isYear ? String(year) : `${monthName(month % 12, language)}${ticks.length === 0 ? ` ${year}` : ""}`,
      major: step < 12 ? isYear : step < 120 ? year % 10 === 0 : year % 100 === 0,
    });
  }
}

function monthIndex(day: Day, next: boolean): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (next ? 1 : 0);
}

function monthStart(index: number): Day {
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`;
}

const formats = new Map<Language, Intl.DateTimeFormat>();

function monthName(month: number, language: Language): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(localeOf(language), { month: "short", timeZone: "UTC" });
  formats.set(language, format);
  return format.format(Date.UTC(2021, month, 1));
}
