import type { Reporter } from "#model/guest/reporter.ts";
import type { TableForm } from "./tableForm.ts";
import { tableWords } from "./tableWords.ts";

/** The columns' names, each its own; "A", "B" … where there are none. `report` learns what was made up. */
export function tableHeader({ sample, hasHeader, headerGuessed }: TableForm, report: Reporter): readonly string[] {
  const [first] = sample;
  if (!hasHeader) {
    if (headerGuessed) report.add(tableWords.noHeader, { row: first?.row ?? 1, value: first?.cells.join(" ") ?? "" });
    return Array.from({ length: Math.max(0, ...sample.map(({ cells }) => cells.length)) }, (_, at) => columnLetter(at));
  }
  const cells = [...(first?.cells ?? [])];
  // Excel writes the delimiter behind the last column as often as it once had a column there.
  while (
    cells.length > 1 &&
    cells.at(-1)?.trim() === "" &&
    sample.every((line) => !line.cells[cells.length - 1]?.trim())
  )
    cells.pop();
  const used = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.trim().replace(/\s+/g, " ");
    if (name === "") report.add(tableWords.columnUnnamed, { row: first?.row ?? 1, path: columnLetter(at) });
    let own = name || columnLetter(at);
    if (used.has(own)) report.add(tableWords.columnTwice, { row: first?.row ?? 1, path: own });
    for (let n = 2; used.has(own); n++) own = `${name || columnLetter(at)} (${n})`;
    used.add(own);
    return own;
  });
}

/** As spreadsheets letter them: A … Z, AA … */
export function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetter(Math.floor(at / 26) - 1) + letter;
}
