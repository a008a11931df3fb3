// The facts of a lane as things to be placed: one each, or counted together where they would not fit.
import { dayNumber } from "#model/dayNumber.ts";
import type { TimelineFact } from "#model/timeline.ts";
import { type MarkExtent, markExtent } from "./markShape.ts";
import { packRows, runsOf } from "./packRows.ts";

export interface LaneItem extends MarkExtent {
  readonly facts: readonly TimelineFact[];
  /** Room to the right that its number or its label takes is within x1. */
  readonly number: string | null;
}

export interface Scale {
  /** Day number to pixels. */
  readonly x: (day: number) => number;
  readonly widthOf: (text: string) => number;
  /** There is a margin beside the lane in which a count can stand. */
  readonly asideHasRoom: boolean;
}

export interface PackedLane {
  readonly pitch: number;
  readonly size: number;
  readonly items: readonly (LaneItem & { readonly row: number })[];
  readonly rows: number;
  /** What is documented without a date, to be counted beside a lane that has one row and no room for it. */
  readonly aside: readonly TimelineFact[];
}

/** Height of a row in units of the small text's; the mark is a little less. Where the last is too high, marks are counted together. */
const pitches = [1.15, 0.95, 0.8] as const;
const sizeAt = (pitch: number, text: number) => Math.min(text * 0.8, pitch - 2);

/** Months that are counted together. */
const bins = [1, 3, 6, 12, 24, 60, 120] as const;
/** A count over more than this, in units of small text, says less than the same merged by hand. */
const widestBin = 6;

/** More in a lane are counted together without trying: no lane is so high, and trying takes long. */
const mostByOne = 1200;

export function isOneRow(height: number, text: number): boolean {
  return Math.floor((height - 2) / (pitches[0] * text)) <= 1;
}

/** `text`: height of small text in pixels; `label`: the label that a fact would like to have. */
export function packLane(
  all: readonly TimelineFact[],
  height: number,
  text: number,
  scale: Scale,
  label: (fact: TimelineFact) => string,
): PackedLane {
  const rowsAt = (pitch: number) => Math.max(1, Math.floor((height - 2) / pitch));
  if (scale.asideHasRoom && isOneRow(height, text)) {
    const aside = all.filter((fact) => fact.kind === "documented");
    const dated = all.filter((fact) => fact.kind !== "documented");
    if (aside.length > 0) return { ...packLane(dated, height, text, scale, label), aside };
  }
  const facts = all;
  for (const [at, unit] of facts.length > mostByOne ? [] : pitches.entries()) {
    const pitch = unit * text;
    const size = sizeAt(pitch, text);
    const items = itemsOf(facts, size, scale);
    const wide = at === 0 ? items.map((item) => withLabel(item, scale, label)) : items;
    const packed = place(wide, items, pitch, size, rowsAt(pitch)) ?? place(items, items, pitch, size, rowsAt(pitch));
    if (packed) return packed;
  }
  const pitch = pitches[0] * text;
  const size = sizeAt(pitch, text);
  const items = itemsOf(facts, size, scale);
  const rows = rowsAt(pitch);
  let crowded = items;
  for (const months of bins) {
    const packed = counted(items, rows, months, scale, widestBin * text);
    if (!packed) continue;
    const placed = place(packed, packed, pitch, size, rows);
    if (placed) return placed;
    if (crowded === items) crowded = packed;
  }
  const squeezed = squeeze(crowded, rows, scale);
  return place(squeezed, squeezed, pitch, size, rows) ?? { pitch, size, rows: 0, items: [], aside: [] };
}

function place(
  wide: readonly LaneItem[],
  items: readonly LaneItem[],
  pitch: number,
  size: number,
  rows: number,
): PackedLane | null {
  const found = packRows(wide, rows, gap);
  if (!found) return null;
  const placed = items.map((item, at) => ({ ...item, row: found[at] ?? 0 }));
  return { pitch, size, items: placed, rows: Math.max(0, ...found) + 1, aside: [] };
}

function withLabel(item: LaneItem, scale: Scale, label: (fact: TimelineFact) => string): LaneItem {
  const [fact] = item.facts;
  if (!fact || item.facts.length > 1) return item;
  return { ...item, x1: item.x1 + labelGap + scale.widthOf(label(fact)) + labelGap };
}

export const labelGap = 4;
/** Between marks of a row, in pixels. */
const gap = 2;

/** One item a fact; what is documented by the same day in one. */
export function itemsOf(facts: readonly TimelineFact[], size: number, scale: Scale): readonly LaneItem[] {
  const dated = facts.filter((fact) => fact.kind !== "documented");
  const known = new Map<string, TimelineFact[]>();
  for (const fact of facts) {
    if (fact.kind !== "documented") continue;
    const key = `${fact.from}..${fact.to}:${fact.after}`;
    const group = known.get(key);
    if (group) group.push(fact);
    else known.set(key, [fact]);
  }
  const items = [
    ...dated.map((fact) => ({ ...markExtent(fact, scale.x, size), facts: [fact], number: null })),
    ...[...known.values()].map((group) => knownItem(group, size, scale)),
  ];
  return items.sort((a, b) => a.x0 - b.x0);
}

export function knownItem(facts: readonly TimelineFact[], size: number, scale: Scale): LaneItem {
  const extent = markExtent(facts[0] as TimelineFact, scale.x, size);
  if (facts.length === 1) return { ...extent, facts, number: null };
  const number = String(facts.length);
  return { ...extent, facts, number, x0: extent.x0 - 3 - scale.widthOf(number) };
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthStart = (index: number) =>
  dayNumber(`${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}-01`);

/**
 * In runs too deep for the rows, facts that lie wholly within the same months count together; null where these months are too short
 * for a number, or longer than `widest` pixels.
 */
function counted(
  items: readonly LaneItem[],
  rows: number,
  months: number,
  scale: Scale,
  widest: number,
): readonly LaneItem[] | null {
  const out: LaneItem[] = [];
  for (const run of runsOf(items, gap)) {
    if (packRows(run, rows, gap)) {
      out.push(...run);
      continue;
    }
    const groups = new Map<number, LaneItem[]>();
    for (const item of run) {
      const [first, last] = monthsOf(item, months);
      if (item.shape === "known" || first !== last) out.push(item);
      else groups.set(first, [...(groups.get(first) ?? []), item]);
    }
    for (const [bin, group] of groups) {
      const [only] = group;
      if (only && group.length === 1) {
        out.push(only);
        continue;
      }
      const facts = group.flatMap((item) => item.facts);
      const number = String(facts.length);
      const [start, end] = [scale.x(monthStart(bin * months)) + 1, scale.x(monthStart((bin + 1) * months)) - 1];
      const least = scale.widthOf(number) + 1;
      if (end - start < least || end - start > widest) return null;
      const [from, to] = [Math.min(...group.map((item) => item.from)), Math.max(...group.map((item) => item.to))];
      // As long as what it holds, and never outside its own months, where another count may stand.
      const half = Math.max(to - from, Math.min(least + 3, end - start)) / 2;
      const middle = Math.min(Math.max((from + to) / 2, start + half), end - half);
      out.push({ shape: "many", from, to, x0: middle - half, x1: middle + half, number, facts });
    }
  }
  return out.sort((a, b) => a.x0 - b.x0);
}

function monthsOf({ facts }: LaneItem, months: number): readonly [number, number] {
  const [first, last] = [facts[0]?.from ?? "0000-01", facts[0]?.to ?? "0000-01"];
  return [Math.floor(monthOf(first) / months), Math.floor(monthOf(last) / months)];
}

/** Merges what has no row with the neighbour it lengthens least, until all have one. */
function squeeze(items: readonly LaneItem[], rows: number, scale: Scale): readonly LaneItem[] {
  let list = items;
  for (;;) {
    const at = firstWithoutRow(list, rows);
    const clash = list[at];
    if (!clash) return list;
    const union = (other: LaneItem) => Math.max(clash.x1, other.x1) - Math.min(clash.x0, other.x0);
    const before = list.slice(0, at).filter((other) => other.x1 + gap > clash.x0);
    const mate = before.reduce((best, other) => (union(other) < union(best) ? other : best), before[0] ?? clash);
    const merged = together([mate, clash], scale);
    list = [...list.filter((item) => item !== mate && item !== clash), merged].sort((a, b) => a.x0 - b.x0);
  }
}

function firstWithoutRow(items: readonly LaneItem[], rows: number): number {
  const ends: number[] = [];
  return items.findIndex((item) => {
    let row = ends.findIndex((end) => end + gap <= item.x0);
    if (row < 0) row = ends.length;
    ends[row] = item.x1;
    return row >= rows;
  });
}

function together(items: readonly LaneItem[], scale: Scale): LaneItem {
  const [from, to] = [Math.min(...items.map((item) => item.from)), Math.max(...items.map((item) => item.to))];
  const facts = items.flatMap((item) => item.facts).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const number = String(facts.length);
  const half = Math.max(to - from, scale.widthOf(number) + 6) / 2;
  const middle = (from + to) / 2;
  return { shape: "many", from, to, x0: middle - half, x1: middle + half, number, facts };
}
