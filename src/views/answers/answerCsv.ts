import { csvText, type PlainCell } from "#encoding/csvText.ts";
import type { AnswerRows } from "#model/answerRows.ts";
import type { Citation, Source } from "#model/atlas.ts";

/** "S004 (note 42); pd-30" */
function cited(citations: readonly Citation[]): string {
  return citations.map(({ source, locator }) => (locator ? `${source} (${locator})` : source)).join("; ");
}

/** Web addresses of the sources, where they have one. */
function links(citations: readonly Citation[], sourceById: ReadonlyMap<string, Source>): string {
  return [...new Set(citations.flatMap(({ source }) => sourceById.get(source)?.url ?? []))].join("; ");
}

export function answerLines(
  { columns, rows }: AnswerRows,
  sourcesLabel: string,
  sourceById: ReadonlyMap<string, Source>,
): PlainCell[][] {
  return [
    ["id", ...columns.map((column) => column.label), sourcesLabel, "URL"],
    ...rows.map((row): PlainCell[] => [row.key, ...row.cells, cited(row.sources), links(row.sources, sourceById)]),
  ];
}

/** Header and rows; every row with the ids, locators and addresses of its sources. */
export function answerCsv(rows: AnswerRows, sourcesLabel: string, sourceById: ReadonlyMap<string, Source>): string {
  return csvText(answerLines(rows, sourcesLabel, sourceById));
}
