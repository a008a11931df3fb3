import type { TableMapping } from "#model/guest/guestTable.ts";
import { makeReporter, savedPlaces } from "#model/guest/reporter.ts";
import { needsNames } from "#model/guest/tableRows.ts";
import type { GuestRead, GuestTools } from "./guestRead.ts";
import type { KeptTable } from "./keptTable.ts";
import { tableForm } from "./tableForm.ts";
import { tableHeader } from "./tableHeader.ts";
import { tableNames } from "./tableNames.ts";
import { readAs, tableWords } from "./tableWords.ts";
import { walkTable } from "./walkTable.ts";

/** The table's rows as features or ties, with the report; "refused" where no row can be drawn. */
export async function drawTable(table: KeptTable, mapping: TableMapping, tools: GuestTools): Promise<GuestRead> {
  const { file } = table;
  const form = tableForm(table.text, mapping.read);
  const report = makeReporter(savedPlaces);
  const header = tableHeader(form, report);
  const names = needsNames(mapping) ? await tableNames(tools, report) : null;
  const collector = tools.collector();
  try {
    const walk = { table, form, header, mapping, names, report, stage: "reading" as const };
    const take = (row: Parameters<typeof collector.addFeature>[0] | Parameters<typeof collector.addTie>[0]) =>
      "shapes" in row ? collector.addFeature(row) : collector.addTie(row);
    const { rows, usable, quotedLines } = await walkTable(walk, take, tools);
    if (rows === 0) report.add(tableWords.onlyHeader);
    else if (usable === 0) report.add(tableWords.nothingUsable);
    report.add(readAs({ encoding: table.encoding, ...form, quotedLines }, form.saidDelimiter));
    const ended = report.end(usable);
    if (ended.outcome === "reject") {
      collector.drop();
      return { kind: "refused", file, report: ended };
    }
    const { content, tiles } = collector.end();
    return { kind: "ready", file, title: titleOf(file.name), content, tiles, report: ended };
  } catch (error) {
    collector.drop();
    throw error;
  }
}

/** "Cables 2024" for "lists.zip/Cables 2024.csv". */
function titleOf(name: string): string {
  const last = name.slice(name.lastIndexOf("/") + 1);
  return last.replace(/\.(?:csv|tsv|txt|tab)$/i, "") || last;
}
