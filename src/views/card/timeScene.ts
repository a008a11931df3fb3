// Dates in lanes, as precise as the sources give them: a day is a mark, a year a band. Plain numbers, no DOM.
import type { Ref } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { StatusClass } from "#model/pose.ts";

export interface TimeEntry {
  readonly ref: Ref | null;
  readonly title: string;
  readonly date: PartialDate;
  /** Last date of what lasts. */
  readonly end?: PartialDate | null;
  readonly status: StatusClass | null;
  /** known: a source attests it, and does not date it. */
  readonly shape: "date" | "event" | "known";
}

/** A state that goes on from a date to the next one. */
export interface TimeRun {
  readonly from: PartialDate;
  readonly to: Day;
  readonly status: StatusClass;
}

export interface TimeLane {
  readonly id: string;
  readonly label: string;
  readonly family: string | null;
  readonly entries: readonly TimeEntry[];
  readonly runs: readonly TimeRun[];
  /** What cannot be drawn: "2 undated". */
  readonly aside: string | null;
}

export interface TimeMark extends TimeEntry {
  readonly family: string | null;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A year, or a month wide enough to be seen as one. */
  readonly band: boolean;
  /** What is meant to be and not yet is, or is only attested. */
  readonly hollow: boolean;
}

export interface TimeScene {
  readonly width: number;
  readonly height: number;
  readonly axisY: number;
  readonly lanes: readonly {
    readonly id: string;
    readonly label: string;
    readonly family: string | null;
    readonly aside: string | null;
    /** Baseline of the label. */
    readonly labelY: number;
    readonly runs: readonly {
      readonly x: number;
      readonly width: number;
      readonly y: number;
      readonly status: StatusClass;
    }[];
  }[];
  /** In reading order: lane by lane, earliest first. */
  readonly marks: readonly TimeMark[];
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** The day shown; what lies right of it is yet to come. */
  readonly dayX: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

const width = 344;
const side = 3;
const labelHeight = 18;
const pitch = 9;
const markHeight = 8;
const narrowest = 3;
const between = 6;

const yearOf = (day: Day) => Number(day.slice(0, 4));

/** Years apart so that no more than eight are named. */
function yearStep(years: number): number {
  return [1, 2, 5, 10, 20, 50].find((step) => years / step <= 7) ?? 100;
}

/** null when there is nothing to draw. `day` is the day shown. */
export function timeScene(lanes: readonly TimeLane[], day: Day): TimeScene | null {
  const entries = lanes.flatMap((lane) => lane.entries);
  if (entries.length === 0) return null;
  const lastYear = Math.max(yearOf(day), ...entries.map(({ date, end }) => yearOf(lastDay(end ?? date))));
  // At least five years, or a single date would claim the whole width.
  const firstYear = Math.min(lastYear - 4, ...entries.map(({ date }) => yearOf(firstDay(date))));
  const start = dayNumber(`${firstYear}-01-01`);
  const stop = dayNumber(`${lastYear + 1}-01-01`);
  const xOf = (number: number) => side + ((number - start) / (stop - start)) * (width - 2 * side);
  const round = (value: number) => Math.round(value * 10) / 10;

  const marks: TimeMark[] = [];
  const drawn: TimeScene["lanes"][number][] = [];
  let top = 0;
  for (const [index, lane] of lanes.entries()) {
    const ordered = [...lane.entries].sort((a, b) => dayNumber(firstDay(a.date)) - dayNumber(firstDay(b.date)));
    // Each mark on the first row where it does not touch the one before it.
    const ends: number[] = [];
    const first = top + labelHeight + 4;
    for (const entry of ordered) {
      const from = xOf(dayNumber(firstDay(entry.date)));
      const to = xOf(dayNumber(lastDay(entry.end ?? entry.date)) + 1);
      const wide = Math.max(entry.shape === "date" ? narrowest : markHeight, to - from);
      const left = Math.min(from, width - side - wide);
      const free = ends.findIndex((end) => end + 1 <= left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + wide;
      marks.push({
        ...entry,
        family: lane.family,
        lane: index,
        x: round(left),
        y: first + row * pitch,
        width: round(wide),
        height: markHeight,
        band: entry.date.length < 10 && to - from > narrowest,
        hollow: entry.shape === "known" || entry.status === "planned" || entry.status === "negotiating",
      });
    }
    drawn.push({
      id: lane.id,
      label: lane.label,
      family: lane.family,
      aside: lane.aside,
      labelY: top + 14,
      runs: lane.runs.flatMap(({ from, to, status }) => {
        const x = xOf(dayNumber(firstDay(from)));
        const end = xOf(dayNumber(to) + 1);
        return end > x ? [{ x: round(x), width: round(end - x), y: first + markHeight / 2, status }] : [];
      }),
    });
    top = first + Math.max(ends.length, lane.entries.length === 0 ? 0 : 1) * pitch + between;
  }
  const step = yearStep(lastYear + 1 - firstYear);
  const years: { x: number; label: string }[] = [];
  for (let year = Math.ceil(firstYear / step) * step; year <= lastYear; year += step)
    years.push({ x: round(xOf(dayNumber(`${year}-01-01`))), label: String(year) });
  return {
    width,
    height: top + 18,
    axisY: top,
    lanes: drawn,
    marks,
    years,
    dayX: round(xOf(Math.min(stop, dayNumber(day) + 1))),
    firstYear: Math.min(...entries.map(({ date }) => yearOf(firstDay(date)))),
    lastYear: Math.max(...entries.map(({ date, end }) => yearOf(lastDay(end ?? date)))),
  };
}

/** The mark the arrow keys lead to from the one at `index`; null for other keys. */
export function roveTime(marks: readonly TimeMark[], index: number, key: string): number | null {
  const here = marks[index];
  if (!here) return marks.length > 0 ? 0 : null;
  const clamp = (to: number) => Math.max(0, Math.min(marks.length - 1, to));
  switch (key) {
    case "ArrowRight":
      return clamp(index + 1);
    case "ArrowLeft":
      return clamp(index - 1);
    case "Home":
      return 0;
    case "End":
      return marks.length - 1;
    case "ArrowDown":
    case "ArrowUp": {
      const lanes = [...new Set(marks.map((mark) => mark.lane))];
      const lane = lanes[lanes.indexOf(here.lane) + (key === "ArrowDown" ? 1 : -1)];
      let best = index;
      let nearest = Number.POSITIVE_INFINITY;
      for (const [at, mark] of marks.entries())
        if (mark.lane === lane && Math.abs(mark.x - here.x) < nearest) {
          best = at;
          nearest = Math.abs(mark.x - here.x);
        }
      return best;
    }
    default:
      return null;
  }
}
