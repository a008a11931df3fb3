// The timeline as plain data: lanes, marks, labels, grid. Which mark is lifted is not in it: a hover changes no place.

import { colourOf } from "#encoding/ties.ts";
import { type TimeTick, timeTicks } from "#encoding/timeTicks.ts";
import { precisionOf } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { ThemeName } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import type { DayRange, TimelineFact, TimelineFacts, TimelineLane } from "#model/timeline.ts";
import type { FactWords } from "./factInWords.ts";
import { laneHeights } from "./laneHeights.ts";
import { isOneRow, knownItem, labelGap, type PackedLane, packLane } from "./laneItems.ts";
import { type MarkLook, markLook } from "./markLook.ts";
import type { MarkShape } from "./markShape.ts";
import { timelineWords } from "./timelineWords.ts";

export interface TimelineInput {
  readonly facts: TimelineFacts;
  readonly words: FactWords;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly size: { readonly width: number; readonly height: number };
  readonly window: DayRange;
  /** Height of small text in pixels, and the width that a text takes in it. */
  readonly text: number;
  readonly measure: (text: string, size: number) => number;
  /** Height of what is written beside marks; a little less than small text where that may be. Absent = 0.92 of it. */
  readonly marks?: number;
}

export interface MarkLabel {
  readonly text: string;
  readonly x: number;
}

export interface TimelineMarkScene {
  /** Of its first fact. */
  readonly key: string;
  readonly facts: readonly TimelineFact[];
  /** Stands in the margin, and not at its date. */
  readonly aside: boolean;
  readonly shape: MarkShape;
  /** A party's own date is drawn smaller than a state. */
  readonly minor: boolean;
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly look: MarkLook;
  /** Meant to be: a band without ends. */
  readonly open: boolean;
  /** The day of its beginning is known, however long it lasts. */
  readonly begins: boolean;
  /** Not yet known at the date shown. */
  readonly quiet: boolean;
  /** Outside the filter's span. */
  readonly pale: boolean;
  readonly number: string | null;
  readonly label: MarkLabel | null;
  /** Of the first of its facts. */
  readonly name: string;
  readonly title: string;
}

export interface TimelineLaneScene {
  readonly id: string;
  readonly name: string;
  /** "18 + 16 undated" */
  readonly numbers: string;
  readonly title: string;
  readonly colour: string | null;
  readonly y: number;
  readonly height: number;
  /** Of the name's line. */
  readonly nameY: number;
  /** Of the line below it, where there is room for the numbers. */
  readonly numbersY: number | null;
  readonly marks: readonly TimelineMarkScene[];
}

export interface TimelineScene {
  readonly width: number;
  /** Of the lanes together; more than the room where they must scroll. */
  readonly height: number;
  readonly plot: { readonly x0: number; readonly x1: number };
  /** Names stand beside the lanes, or above them where there is little room. */
  readonly namesBeside: boolean;
  readonly lanes: readonly TimelineLaneScene[];
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
}

const letters = ({ text, marks }: Pick<TimelineInput, "text" | "marks">) => marks ?? text * 0.92;

/** Narrower than this in units of small text, names stand above their lanes. */
const narrow = 48;
const wide = 92;
/** Height that a lane needs for a second line, in units of small text. */
const tallLane = 3;

/** Day number to pixels, for all that is drawn over the lanes. */
export function xOf(day: number, window: DayRange, { x0, x1 }: TimelineScene["plot"]): number {
  return x0 + ((day - window.from) / (window.to - window.from)) * (x1 - x0);
}

export function dayAt(x: number, window: DayRange, { x0, x1 }: TimelineScene["plot"]): number {
  return window.from + ((x - x0) / (x1 - x0)) * (window.to - window.from);
}

export function timelineScene(input: TimelineInput): TimelineScene {
  const { facts, language, size, text, measure, window } = input;
  const own = timelineWords[language];
  const namesBeside = size.width >= narrow * text;
  const nameOf = (lane: TimelineLane, long: boolean) =>
    lane.family ? textIn(long ? lane.family.name : lane.family.short, language) : own.events;
  const long = size.width >= wide * text || !namesBeside;
  const names = facts.lanes.map((lane) => nameOf(lane, long));
  const numbers = facts.lanes.map((lane) => own.laneNumbers(lane.dated, lane.documented));
  const head = namesBeside ? 0 : text * 1.35;
  const least = text * 1.5 + head;
  const heights = laneHeights(
    facts.lanes.map((lane) => lane.facts.length),
    size.height,
    least,
  );
  const asides = facts.lanes.map((lane) =>
    lane.documented > 0 ? text * 2 + measure(String(lane.documented), text) : 0,
  );
  const margins = names.map((name, at) => {
    const tall = (heights[at] ?? least) > tallLane * text;
    return Math.max(measure(name, text) + (tall ? 0 : (asides[at] ?? 0)), tall ? measure(numbers[at] ?? "", text) : 0);
  });
  const gutter = Math.max(0, ...margins) + text * 1.2;
  const plot = { x0: namesBeside ? Math.ceil(gutter) : 8, x1: Math.max(size.width - 10, 20) };
  const x = (day: number) => xOf(day, window, plot);
  let y = 0;
  const lanes = facts.lanes.map((lane, at): TimelineLaneScene => {
    const height = heights[at] ?? least;
    const inSight = (fact: TimelineFact) => dayNumber(fact.from) < window.to && dayNumber(fact.to) + 1 > window.from;
    const one = namesBeside && isOneRow(height, text);
    const seen = lane.facts.filter((fact) => (one && fact.kind === "documented") || inSight(fact));
    const packed = packLane(
      seen,
      height - head,
      text,
      { x, widthOf: (words) => measure(words, letters(input)), asideHasRoom: namesBeside },
      input.words.name,
    );
    const scene = {
      id: lane.id,
      name: names[at] ?? "",
      numbers: numbers[at] ?? "",
      numbersY: namesBeside && height > tallLane * text ? y + height / 2 + text * 0.66 : null,
      title: own.laneCount(lane.dated, lane.documented),
      colour: lane.family ? colourOf(lane.family, input.theme) : null,
      y,
      height,
      nameY: !namesBeside ? y + text * 0.85 : y + height / 2 - (height > tallLane * text ? text * 0.66 : 0),
      marks: marksOf(packed, y + head, height - head, input, plot),
    };
    y += height;
    return scene;
  });
  const ticks = timeTicks(window, plot.x1 - plot.x0, text * 4.6, language).map((tick) => ({ ...tick, x: x(tick.at) }));
  return { width: size.width, height: y, plot, namesBeside, lanes, ticks };
}

function marksOf(
  packed: PackedLane,
  top: number,
  height: number,
  input: TimelineInput,
  plot: TimelineScene["plot"],
): readonly TimelineMarkScene[] {
  const { words, text, measure } = input;
  const { pitch, size, rows } = packed;
  // From the middle of the lane outwards, so that what stands alone stands on one line.
  const middle = top + height / 2 + (rows % 2 === 0 ? pitch / 2 : 0);
  const offset = (row: number) => (row % 2 === 0 ? -row / 2 : (row + 1) / 2) * pitch;
  const scale = {
    x: () => plot.x0 - text * 0.5,
    widthOf: (words: string) => measure(words, letters(input)),
    asideHasRoom: true,
  };
  const aside = packed.aside.length > 0 ? [{ ...knownItem(packed.aside, size, scale), row: 0 }] : [];
  // Where the last mark or name of each row ends, from left to right.
  const ends = new Map<number, number>();
  return [...aside, ...packed.items].map((item): TimelineMarkScene => {
    const { facts, shape, from, to, number } = item;
    const [first] = facts;
    const one = facts.length === 1 ? first : undefined;
    const next = packed.items.reduce(
      (least, other) => (other.row === item.row && other.x0 > item.x0 ? Math.min(least, other.x0) : least),
      plot.x1 + labelGap,
    );
    const before = ends.get(item.row) ?? plot.x0;
    const label =
      one && pitch >= letters(input)
        ? labelOf(words.name(one), item, { from: before + labelGap, to: next - labelGap }, scale.widthOf)
        : null;
    ends.set(item.row, Math.max(before, item.x1, label?.end ?? 0));
    return {
      key: first?.id ?? "",
      aside: packed.aside === facts,
      facts,
      shape,
      minor: facts.every((fact) => fact.kind === "joining"),
      from,
      to,
      x0: item.x0,
      x1: item.x1,
      y: middle - offset(item.row),
      size,
      look: markLook(one ? one.statusClass : null),
      open: one?.prospect ?? false,
      begins: one ? precisionOf(one.date) === "day" : false,
      quiet: facts.every((fact) => fact.after),
      pale: facts.every((fact) => !fact.within),
      number,
      label: label && { text: label.text, x: label.x },
      name: first ? words.name(first) : "",
      title: one ? words.sentence(one) : words.together(facts),
    };
  });
}

/** After its mark, or before it where only there is room. */
function labelOf(
  text: string,
  { x0, x1 }: { readonly x0: number; readonly x1: number },
  room: { readonly from: number; readonly to: number },
  widthOf: (text: string) => number,
): (MarkLabel & { readonly end: number }) | null {
  const width = widthOf(text);
  const after = x1 + labelGap;
  if (after >= 0 && after + width <= room.to) return { text, x: after, end: after + width };
  const x = x0 - labelGap - width;
  return x >= room.from ? { text, x, end: x + width } : null;
}
