import type { AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { Language } from "#model/text.ts";

/** Empty cells come last either way; equal ones keep their order. */
export function sortedRows(
  { columns, rows }: AnswerRows,
  sort: { readonly column: string; readonly descending: boolean } | null,
  language: Language,
): readonly AnswerRow[] {
  const at = columns.findIndex((column) => column.id === sort?.column);
  if (!sort || at < 0) return rows;
  const words = new Intl.Collator(language, { numeric: true });
  const turn = sort.descending ? -1 : 1;
  const isEmpty = (cell: string | number | null | undefined) => cell === null || cell === undefined || cell === "";
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[at], b.cells[at]];
    if (isEmpty(x) || isEmpty(y)) return Number(isEmpty(x)) - Number(isEmpty(y));
    if (typeof x === "number" && typeof y === "number") return turn * (x - y);
    return turn * words.compare(String(x), String(y));
  });
}
