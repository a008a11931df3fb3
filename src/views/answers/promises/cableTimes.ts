// Cables on an axis of time: from the date promised then to what came or to the date promised now; dotted from where the sources end.
import { timeTicks } from "#encoding/timeTicks.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { CableTarget, PromisedCable } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import type { PromiseGroup } from "#state/answers/promisesPaint.ts";
import {
  type DrawingRoom,
  type DrawnMark,
  type DrawnPath,
  type DrawnRow,
  type DrawnText,
  linesOf,
  type PromiseDrawing,
} from "./promiseDrawing.ts";

export interface DrawnCable {
  readonly cable: PromisedCable;
  readonly group: PromiseGroup;
  readonly name: string;
  /** From what was promised to what is said now. */
  readonly said: string;
}

interface Days {
  readonly since: Day;
  readonly day: Day;
  readonly sinceText: string;
  readonly dayText: string;
}

export function cableTimes(
  cables: readonly DrawnCable[],
  days: Days,
  language: Language,
  { width, unit, measure }: DrawingRoom,
): PromiseDrawing {
  const size = 13 * unit;
  const line = 16 * unit;
  const beside = width >= 620 * unit;
  const left = beside ? Math.min(width * 0.38, 420 * unit) : 4 * unit;
  const right = width - 4 * unit;
  const range = rangeOf(cables, days);
  const x = (day: number) =>
    round(
      left + ((Math.min(Math.max(day, range.from), range.to) - range.from) / (range.to - range.from)) * (right - left),
    );
  const [sinceAt, dayAt] = [x(dayNumber(days.since)), x(dayNumber(days.day))];
  const ticks = timeTicks(range, right - left, 56 * unit, language).filter(
    (tick) =>
      x(tick.at) + measure(tick.label, size) / 2 <= width &&
      x(tick.at) - measure(tick.label, size) / 2 >= left - 4 * unit,
  );
  const heads: DrawnText[] = [
    {
      x: sinceAt,
      y: line,
      text: days.sinceText,
      anchor: anchorAt(sinceAt, days.sinceText, size, width, measure, dayAt),
      kind: "head",
    },
    {
      x: dayAt,
      y: 2 * line,
      text: days.dayText,
      anchor: anchorAt(dayAt, days.dayText, size, width, measure, width),
      kind: "head",
    },
    ...ticks.map(
      (tick): DrawnText => ({ x: x(tick.at), y: 3.4 * line, text: tick.label, anchor: "middle", kind: "quiet" }),
    ),
  ];
  const top = 3.8 * line;
  let y = top;
  const tracks: number[] = [];
  const rows = cables.map(({ cable, group, name, said }): DrawnRow => {
    const from = y;
    y += 6 * unit;
    const names = linesOf(name, beside ? left - 16 * unit : width, size, measure);
    const words = linesOf(said, beside ? left - 16 * unit : width, size, measure);
    const texts = [...names, ...words].map(
      (text, nth): DrawnText => ({
        x: 0,
        y: y + size + nth * line,
        text,
        anchor: "start",
        kind: nth < names.length ? "name" : "quiet",
      }),
    );
    const written = texts.length * line;
    const at = beside ? y + written / 2 : y + written + 10 * unit;
    tracks.push(at);
    y += beside ? Math.max(written, 20 * unit) : written + 18 * unit;
    y += 6 * unit;
    return {
      id: cable.id,
      areas: [{ x: 0, y: from, width, height: y - from }],
      texts,
      ...track(cable, group, x, at, range, dayAt),
    };
  });
  // Where the words stand over the tracks, lines of time would run through them: there they stand at the tracks alone.
  const upright = (at: number, from: number, kind: "line" | "day"): PromiseDrawing["rules"] =>
    beside
      ? [{ x1: at, x2: at, y1: from, y2: y, kind }]
      : [
          ...(kind === "day" ? [{ x1: at, x2: at, y1: from, y2: top - 2 * unit, kind }] : []),
          ...tracks.map((track) => ({ x1: at, x2: at, y1: track - 9 * unit, y2: track + 9 * unit, kind })),
        ];
  return {
    width,
    height: y + 4 * unit,
    textSize: size,
    heads,
    rules: [
      ...ticks.flatMap((tick) => upright(x(tick.at), top, "line")),
      ...upright(sinceAt, 1.3 * line, "day"),
      ...upright(dayAt, 2.3 * line, "day"),
    ],
    rows,
  };
}

type Range = { readonly from: number; readonly to: number };

function track(
  cable: PromisedCable,
  ink: PromiseGroup,
  x: (day: number) => number,
  y: number,
  range: Range,
  dayAt: number,
): Pick<DrawnRow, "paths" | "marks"> {
  const marks: DrawnMark[] = [];
  const paths: DrawnPath[] = [];
  const span = (target: CableTarget) => [x(startOf(target) ?? range.from), x(endOf(target) ?? range.to)] as const;
  const bar = (target: CableTarget, shape: "bar" | "dashedBar", colour: DrawnMark["ink"]) => {
    const [from, to] = span(target);
    marks.push({ x: from, to: Math.max(to, from + 3), y, shape, ink: colour });
    return { from, to };
  };
  const was =
    cable.was.says === "date"
      ? bar(cable.was, cable.wasSure && cable.was.to !== null ? "bar" : "dashedBar", "quiet")
      : null;
  for (const target of cable.maybe) if (target.says === "date") bar(target, "dashedBar", "quiet");
  const dated = cable.later.filter(({ says }) => says === "date");
  const last = dated.at(-1);
  if (last && was) {
    const [from, to] = span(last);
    const [start, end] = from >= was.to ? [was.to, from] : [Math.min(was.from, to), Math.max(was.from, from)];
    if (end > start) paths.push({ d: `M${start} ${y}H${end}`, ink, kind: "plain" });
  }
  for (const target of dated) bar(target, target.to === null ? "dashedBar" : "bar", ink);
  for (const { date } of cable.came) {
    const at = x(middleOf(date));
    if (was && at !== was.to)
      paths.push({ d: `M${Math.min(was.to, at)} ${y}H${Math.max(was.to, at)}`, ink, kind: "plain" });
    marks.push({ x: at, y, shape: "dot", ink });
  }
  if (dated.length === 0 && cable.came.length === 0 && cable.reach !== null) {
    const heard = x(middleOf(cable.reach));
    if (cable.outcome === "unknown") {
      if (dayAt > heard) paths.push({ d: `M${heard} ${y}H${dayAt}`, ink, kind: "dotted" });
      marks.push({ x: heard, y, shape: "open", ink });
    } else {
      if (was && heard > was.to) paths.push({ d: `M${was.to} ${y}H${heard}`, ink, kind: "plain" });
      marks.push({ x: heard, y, shape: "ring", ink });
    }
  }
  return { marks, paths };
}

function rangeOf(cables: readonly DrawnCable[], { since, day }: Pick<Days, "since" | "day">): Range {
  const ends = cables.flatMap(({ cable }) => [
    ...[cable.was, ...cable.maybe, ...cable.later].flatMap((target) =>
      [startOf(target) ?? [], endOf(target) ?? []].flat(),
    ),
    ...cable.came.map(({ date }) => middleOf(date)),
    ...(cable.reach === null ? [] : [middleOf(cable.reach)]),
  ]);
  const first = Math.min(dayNumber(since), ...ends) - 90;
  const last = Math.max(dayNumber(day), ...ends) + 300;
  return { from: first, to: last };
}

const startOf = ({ from }: CableTarget) => (from === null ? null : dayNumber(firstDay(from)));
const endOf = ({ to }: CableTarget) => (to === null ? null : dayNumber(lastDay(to)));
const middleOf = (date: PartialDate) => (dayNumber(firstDay(date)) + dayNumber(lastDay(date))) / 2;
const round = (n: number) => Math.round(n * 10) / 10;

/** Beside its line without leaving the picture; to its left where the next one would be run into. */
function anchorAt(
  at: number,
  text: string,
  size: number,
  width: number,
  measure: DrawingRoom["measure"],
  next: number,
): DrawnText["anchor"] {
  const wide = measure(text, size);
  if (at + wide <= Math.min(width, Math.max(next, at))) return "start";
  if (at - wide >= 0) return "end";
  return at + wide <= width ? "start" : "middle";
}
