// Which rows of a large set the filter lets through: by status, date and span, as with what is woven into the atlas.
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import type { VastStore } from "./vastStore.ts";

export interface TileFilter {
  /** null = whatever a row's dates. */
  readonly day: string | null;
  /** Only what is dated within it. */
  readonly span: { readonly from: PartialDate; readonly to: PartialDate } | null;
  /** A row without a status passes. */
  readonly statuses: readonly StatusClass[] | null;
}

/** By index of the row; null = all of them pass. */
export function rowsThatPass(store: VastStore, filter: TileFilter | null): ((row: number) => boolean) | null {
  if (!filter || (filter.day === null && !filter.span && !filter.statuses)) return null;
  const { day, span, statuses } = filter;
  // Each date once, however many rows say it; 0 = no date.
  const of = (test: (date: PartialDate) => boolean, none: boolean): readonly boolean[] => [
    none,
    ...store.dates.map(test),
  ];
  const begun = of((date) => day === null || firstDay(date) <= day, true);
  const lasts = of((date) => day === null || lastDay(date) >= day, true);
  const within = of(
    (date) => !span || (firstDay(date) <= lastDay(span.to) && lastDay(date) >= firstDay(span.from)),
    !span,
  );
  return (row) => {
    const [since, until] = [store.sinceOf(row), store.untilOf(row)];
    if (!begun[since] || !lasts[until] || !(within[since] || within[until])) return false;
    const status = store.statusOf(row);
    return !statuses || status === null || statuses.includes(status);
  };
}
