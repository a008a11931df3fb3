// Where each group lies on the ring and each ribbon at its groups: angles in radians, clockwise from twelve o'clock.
import type { ChordFacts } from "#state/chordState.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PlacedRibbon {
  /** At its first group and at its second; a ribbon within one group has the same stretch twice. */
  readonly source: Stretch;
  readonly target: Stretch;
}

export interface ChordLayout {
  /** In the order of the facts' groups. */
  readonly groups: readonly Stretch[];
  /** In the order of the facts' ribbons. */
  readonly ribbons: readonly PlacedRibbon[];
  /** Index of the group at the foot of the ring; -1 without groups. */
  readonly foot: number;
}

const widestGap = 0.04;
const circle = 2 * Math.PI;

/**
 * A group is as long as it has ties, each counted once. The largest lies at the foot, so that the names of the others spread to both
 * sides; its ribbons leave in the order of the ring, so that they cross as little as they can.
 */
export function chordLayout(facts: ChordFacts): ChordLayout {
  const sizes = facts.groups.map((group) => group.outward + group.inward);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return { groups: [], ribbons: [], foot: -1 };
  const gap = sizes.length > 1 ? Math.min(widestGap, (0.3 * circle) / sizes.length) : 0;
  const unit = (circle - gap * sizes.length) / total;
  const foot = sizes.indexOf(Math.max(...sizes));

  let at = 0;
  const unturned = sizes.map((size) => {
    const stretch = { from: at, to: at + size * unit };
    at = stretch.to + gap;
    return stretch;
  });
  const middle = unturned[foot] ?? { from: 0, to: 0 };
  const turn = Math.PI - (middle.from + middle.to) / 2;
  const groups = unturned.map(({ from, to }) => ({ from: from + turn, to: to + turn }));

  const ends = groups.map((stretch, group) => endsOf(facts, group, stretch.from, unit));
  const ribbons = facts.ribbons.map(({ from, to }, ribbon): PlacedRibbon => {
    const nothing = { from: 0, to: 0 };
    return { source: ends[from]?.get(ribbon) ?? nothing, target: ends[to]?.get(ribbon) ?? nothing };
  });
  return { groups, ribbons, foot };
}

/** The ribbons of one group: to the neighbour before it first, to the one after it last, what stays within in the middle. */
function endsOf(facts: ChordFacts, group: number, start: number, unit: number): Map<number, Stretch> {
  const count = facts.groups.length;
  const outward: { ribbon: number; way: number }[] = [];
  let within = -1;
  for (const [ribbon, { from, to }] of facts.ribbons.entries()) {
    if (from === group && to === group) within = ribbon;
    else if (from === group || to === group) {
      const other = from === group ? to : from;
      outward.push({ ribbon, way: (group - other + count) % count });
    }
  }
  const order = outward.sort((a, b) => a.way - b.way).map(({ ribbon }) => ribbon);
  const sizeOf = (ribbon: number) => facts.ribbons[ribbon]?.count ?? 0;
  if (within >= 0) order.splice(middleOf(order.map(sizeOf)), 0, within);
  const ends = new Map<number, Stretch>();
  let at = start;
  for (const ribbon of order) {
    ends.set(ribbon, { from: at, to: at + sizeOf(ribbon) * unit });
    at += sizeOf(ribbon) * unit;
  }
  return ends;
}

/** How many of the sizes come before the cut that halves them best. */
function middleOf(sizes: readonly number[]): number {
  const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
  let before = 0;
  let cut = 0;
  let least = half;
  for (const [at, size] of sizes.entries()) {
    before += size;
    if (Math.abs(before - half) < least) {
      least = Math.abs(before - half);
      cut = at + 1;
    }
  }
  return cut;
}
