/** Rows to draw: those in sight, a few around them, and the one that holds the focus, in order. All rows are of one height. */
export function tableWindow(
  { count, rowHeight, height, scrolled }: Readonly<Record<"count" | "rowHeight" | "height" | "scrolled", number>>,
  keep: number | null,
): readonly number[] {
  const around = 8;
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - around);
  const last = Math.min(count - 1, Math.ceil((scrolled + height) / rowHeight) + around);
  const rows: number[] = [];
  for (let at = first; at <= last; at++) rows.push(at);
  if (keep === null || keep < 0 || keep >= count || (keep >= first && keep <= last)) return rows;
  return keep < first ? [keep, ...rows] : [...rows, keep];
}
