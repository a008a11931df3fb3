// Where the mark of each partner stands: across by depth, down by region. Names are set where a whole cell's have room.
import { depthWords } from "#encoding/answers/depthWords.ts";
import type { Actor, Ref, Region } from "#model/atlas.ts";
import type { DepthFacts, DepthPartner } from "#model/depthAnswer.ts";
import { type Language, textIn } from "#model/text.ts";

export interface DepthMark {
  readonly ref: Ref;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly shape: "dot" | "square";
  /** Ties of its own; its own and further kinds through a bloc; only through a bloc. */
  readonly ties: "own" | "more" | "through";
  readonly depth: number;
  /** Set to the right of the mark; null where there is no room for it. */
  readonly label: string | null;
  readonly title: string;
}

export interface DepthScene {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly letters: number;
  readonly axis: { readonly x: number; readonly y: number; readonly text: string };
  readonly columns: readonly {
    readonly depth: number;
    readonly x: number;
    readonly width: number;
    readonly label: string;
    readonly count: number;
  }[];
  readonly bands: readonly {
    readonly id: string;
    readonly y: number;
    readonly height: number;
    readonly label: string;
    readonly labelAt: { readonly x: number; readonly y: number };
  }[];
  /** From the first band to the last, from shallow to deep. */
  readonly marks: readonly DepthMark[];
}

interface Room {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels to a sixteenth of a rem: 1, or more on a projector. */
  readonly unit: number;
  readonly measure: (text: string, size: number) => number;
}

const mostNames = 8;
const emptyColumn = 15;

export function depthScene(
  facts: DepthFacts,
  regions: readonly Region[],
  { width, unit, measure }: Room,
  language: Language,
): DepthScene {
  const words = depthWords[language];
  const beside = width >= 620 * unit;
  const letters = 12 * unit;
  const radius = (beside ? 5 : 4) * unit;
  const pitch = (beside ? 15 : 11.5) * unit;
  const left = beside ? 168 * unit : 0;
  const head = 44 * unit;

  const byRegion = new Map<string | null, DepthPartner[]>();
  for (const partner of facts.partners) {
    const { region } = partner.actor;
    const known = regions.some(({ id }) => id === region) ? region : null;
    byRegion.set(known, [...(byRegion.get(known) ?? []), partner]);
  }
  const present = [
    ...regions.filter(({ id }) => byRegion.has(id)).map(({ id, name }) => ({ id, label: textIn(name, language) })),
    ...(byRegion.has(null) ? [{ id: null, label: words.noRegion }] : []),
  ];
  const cell = (region: string | null, depth: number) =>
    (byRegion.get(region) ?? [])
      .filter((partner) => partner.own.length === depth)
      .sort((a, b) => nameOf(a.actor, language).localeCompare(nameOf(b.actor, language), language));

  const anyThrough = facts.partners.some((partner) => partner.own.length === 0);
  const depths = Array.from({ length: facts.families.length + 1 }, (_, depth) => depth).filter(
    (depth) => depth > 0 || anyThrough,
  );
  const plans = depths.map((depth) => {
    const cells = present.map(({ id }) => cell(id, depth));
    const most = Math.max(0, ...cells.map((each) => each.length));
    const names = cells.flat().map((partner) => measure(nameOf(partner.actor, language), letters));
    return {
      depth,
      count: cells.flat().length,
      most,
      least: most === 0 ? emptyColumn * unit : Math.max(28 * unit, 2 * pitch + 6 * unit),
      named: most <= mostNames ? Math.max(28 * unit, ...names.map((name) => name + 2 * radius + 16 * unit)) : null,
    };
  });
  const room = width - left;
  const withNames = new Set<number>();
  let used = plans.reduce((sum, plan) => sum + plan.least, 0);
  const crowd = plans.some(({ most }) => most > mostNames) ? 7 * pitch : 0;
  for (const plan of [...plans].reverse())
    if (plan.most > 0 && plan.named !== null && used - plan.least + plan.named + crowd <= room) {
      withNames.add(plan.depth);
      used += plan.named - plan.least;
    }
  const weight = (plan: (typeof plans)[number]) => (withNames.has(plan.depth) ? 0 : Math.sqrt(plan.most));
  const weights = plans.reduce((sum, plan) => sum + weight(plan), 0);
  const slack = Math.max(0, room - used);
  let across = left;
  const columns = plans.map((plan) => {
    const base = withNames.has(plan.depth) ? (plan.named as number) : plan.least;
    const wide = weights > 0 ? base + (slack * weight(plan)) / weights : base + slack / plans.length;
    const column = {
      depth: plan.depth,
      x: across,
      width: wide,
      label: String(plan.depth),
      count: plan.count,
    };
    across += wide;
    return column;
  });

  const marks: DepthMark[] = [];
  let down = head;
  const bands = present.map(({ id, label }) => {
    const top = down;
    const first = top + (beside ? 6 : 20) * unit;
    let rows = 1;
    for (const column of columns) {
      const some = cell(id, column.depth);
      const named = withNames.has(column.depth);
      const perRow = named ? 1 : Math.max(1, Math.floor((column.width - 6 * unit) / pitch));
      const step = named ? Math.max(pitch, letters + 3 * unit) : pitch;
      some.forEach((partner, at) => {
        marks.push({
          ...markOf(partner, language),
          x: column.x + 3 * unit + pitch / 2 + (at % perRow) * pitch,
          y: first + step / 2 + Math.floor(at / perRow) * step,
          label: named ? nameOf(partner.actor, language) : null,
        });
      });
      rows = Math.max(rows, (Math.ceil(some.length / perRow) * step) / pitch);
    }
    down = first + rows * pitch + 6 * unit;
    return {
      id: id ?? "none",
      y: top,
      height: down - top,
      label,
      labelAt: { x: 0, y: top + (beside ? 6 * unit + pitch / 2 : 11 * unit) },
    };
  });
  return {
    width,
    height: Math.ceil(down),
    radius,
    letters,
    axis: { x: left, y: 12 * unit, text: words.axis },
    columns,
    bands,
    marks,
  };
}

const nameOf = (actor: Actor, language: Language) => textIn(actor.name, language);

function markOf({ actor, own, through }: DepthPartner, language: Language) {
  return {
    ref: actor.ref,
    shape: actor.kind === "bloc" || actor.kind === "organisation" ? ("square" as const) : ("dot" as const),
    ties: own.length === 0 ? ("through" as const) : through.length > 0 ? ("more" as const) : ("own" as const),
    depth: own.length,
    title: depthWords[language].markTitle(nameOf(actor, language), own.length, through.length),
  };
}

/** The mark to which an arrow key leads from another; null where there is none that way. */
export function nextMark(marks: readonly DepthMark[], at: number, key: string): number | null {
  const from = marks[at];
  if (!from) return null;
  if (key === "Home") return 0;
  if (key === "End") return marks.length - 1;
  const away = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  if (!away) return null;
  const [dx = 0, dy = 0] = away;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, index) => {
    const along = (mark.x - from.x) * dx + (mark.y - from.y) * dy;
    const aside = Math.abs((mark.x - from.x) * dy) + Math.abs((mark.y - from.y) * dx);
    if (along <= 0.5) return;
    const distance = along + 3 * aside;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}
