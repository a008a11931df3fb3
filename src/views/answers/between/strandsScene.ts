// What two actors share as strands from one to the other: a row a family, a line a tie; memberships meet in the middle. Units are pixels of a 16 px page.

import type { Ref, Status } from "#model/atlas.ts";
import type { SharedTies } from "#model/between.ts";
import type { StatusClass } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";

export interface StrandsWords {
  readonly family: (id: string) => string;
  readonly bothIn: string;
  readonly bothBelong: string;
  readonly belongs: string;
  /** A tie or a membership in one line. */
  readonly tie: (tie: SharedTies["ties"][number]) => string;
  readonly instrument: (entry: SharedTies["instruments"][number]) => string;
  readonly group: (entry: SharedTies["groups"][number]) => string;
}

export interface Strand {
  readonly ref: Ref;
  /** What is lifted while it is pointed at. */
  readonly points: readonly string[];
  readonly title: string;
  /** Of its row. */
  readonly label: string;
  /** null = not of a family's colour: a group's list. */
  readonly family: string | null;
  readonly statusClass: StatusClass;
  /** What stands in the middle: an instrument or a group that both meet in. */
  readonly middle: "none" | "instrument" | "group";
  /** SVG path data from the first actor to the second. */
  readonly d: string;
  readonly y: number;
}

export interface StrandRow {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Middle of the label. */
  readonly y: number;
  readonly points: readonly string[];
}

export interface StrandsScene {
  readonly width: number;
  readonly height: number;
  readonly ends: readonly [Place, Place];
  readonly rows: readonly StrandRow[];
  readonly strands: readonly Strand[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const labelHeight = 20;
const gap = 5;
const afterRow = 8;
const edge = 7;

type Draft = Omit<Strand, "d" | "y" | "label">;

export function strandsScene(shared: SharedTies, width: number, words: StrandsWords): StrandsScene {
  const drafts: { readonly id: string; readonly label: string; readonly strands: readonly Draft[] }[] = [
    ...shared.families.map(({ family, ties }) => ({
      id: family,
      label: words.family(family),
      strands: ties.map((tie) => tieDraft(tie, words, "none")),
    })),
    {
      id: "belongs",
      label: words.belongs,
      strands: shared.belongs ? [{ ...tieDraft(shared.belongs.tie, words, "none"), family: null }] : [],
    },
    {
      id: "instruments",
      label: words.bothIn,
      strands: shared.instruments.map((entry) => ({
        ref: entry.instrument.ref,
        points: [entry.instrument.ref, ...entry.ties.map((tie) => `tie:${tie.id}`)],
        title: words.instrument(entry),
        family: entry.instrument.family,
        statusClass: statusClassOf(looser(entry.a.status, entry.b.status)),
        middle: "instrument" as const,
      })),
    },
    {
      id: "groups",
      label: words.bothBelong,
      strands: shared.groups.map((entry) => ({
        ref: entry.group.ref,
        points: [entry.group.ref, `tie:${entry.a.id}`, `tie:${entry.b.id}`],
        title: words.group(entry),
        family: null,
        statusClass: entry.a.statusClass,
        middle: "group" as const,
      })),
    },
  ].filter((row) => row.strands.length > 0);
  const height = drafts.reduce((sum, row) => sum + labelHeight + row.strands.length * gap + afterRow, 0) || labelHeight;
  const middle = height / 2;
  const ends = [
    { x: edge, y: middle },
    { x: width - edge, y: middle },
  ] as const;
  // The strands have spread before the labels begin.
  const spread = Math.min(110, width * 0.2);
  let top = 0;
  const rows: StrandRow[] = [];
  const strands: Strand[] = [];
  for (const { id, label, strands: own } of drafts) {
    rows.push({ id, label, count: own.length, y: top + labelHeight / 2, points: own.flatMap(({ points }) => points) });
    for (const [at, strand] of own.entries()) {
      const y = round(top + labelHeight + gap * (at + 0.5));
      strands.push({ ...strand, label, y, d: strandPath(ends, spread, y) });
    }
    top += labelHeight + own.length * gap + afterRow;
  }
  return { width, height, ends, rows, strands };
}

function tieDraft(tie: SharedTies["ties"][number], words: StrandsWords, middle: Strand["middle"]): Draft {
  return {
    ref: tie.instrument.ref,
    points: [`tie:${tie.id}`],
    title: words.tie(tie),
    family: tie.family,
    statusClass: tie.statusClass,
    middle,
  };
}

const prospect: ReadonlySet<Status> = new Set<Status>(["planned", "expected", "negotiating"]);
const looser = (a: Status, b: Status): Status => (prospect.has(b) ? b : a);

function strandPath([from, to]: readonly [Place, Place], spread: number, y: number): string {
  const [left, right] = [round(from.x + spread), round(to.x - spread)];
  const bend = round(spread * 0.55);
  return (
    `M${from.x} ${round(from.y)}C${round(from.x + bend)} ${round(from.y)} ${round(left - bend)} ${y} ${left} ${y}` +
    `L${right} ${y}C${round(right + bend)} ${y} ${round(to.x - bend)} ${round(to.y)} ${to.x} ${round(to.y)}`
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

/** The strand the arrow keys lead to; null for other keys. */
export function roveStrands(count: number, index: number, key: string): number | null {
  const clamp = (to: number) => Math.max(0, Math.min(count - 1, to));
  if (key === "ArrowDown" || key === "ArrowRight") return clamp(index + 1);
  if (key === "ArrowUp" || key === "ArrowLeft") return clamp(index - 1);
  return key === "Home" ? 0 : key === "End" ? count - 1 : null;
}
