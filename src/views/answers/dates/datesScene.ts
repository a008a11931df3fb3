// Ties by kind at two dates: what was there and stayed, what is in another state, what came, what went; the longest row fills the width.
import type { ChangeKind, DateDifference } from "#model/dateDifference.ts";

export interface DatesBar {
  readonly family: string;
  /** Ties at the earlier and at the later date. */
  readonly before: number;
  readonly after: number;
  readonly parts: readonly {
    readonly kind: ChangeKind;
    readonly count: number;
    /** Percent of the width. */
    readonly width: number;
  }[];
}

const order: readonly ChangeKind[] = ["same", "changed", "removed", "added"];

export function datesScene(byFamily: DateDifference["counts"]["byFamily"]): readonly DatesBar[] {
  const sum = (counts: (typeof byFamily)[number]) => order.reduce((all, kind) => all + counts[kind], 0);
  const longest = Math.max(1, ...byFamily.map(sum));
  return byFamily.map((counts) => ({
    family: counts.family,
    before: counts.same + counts.changed + counts.removed,
    after: counts.same + counts.changed + counts.added,
    parts: order.flatMap((kind) =>
      counts[kind] > 0 ? [{ kind, count: counts[kind], width: Math.round((counts[kind] / longest) * 1000) / 10 }] : [],
    ),
  }));
}
