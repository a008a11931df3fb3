import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { PlaceNames } from "#model/guest/placeNames.ts";
import { proposeMapping } from "#model/guest/proposeMapping.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import { needsNames } from "#model/guest/tableRows.ts";
import type { GuestTools } from "./guestRead.ts";
import type { KeptTable } from "./keptTable.ts";
import { tableForm } from "./tableForm.ts";
import { tableHeader } from "./tableHeader.ts";
import { tableNames } from "./tableNames.ts";
import { readAs } from "./tableWords.ts";
import { walkTable } from "./walkTable.ts";

const previewRows = 12;

/** What a table is taken to mean, by `mapping` or, where that is null, by its header and values; and what would come of it, all rows counted. */
export async function proposeTable(
  table: KeptTable,
  mapping: TableMapping | null,
  tools: Pick<GuestTools, "gazetteer" | "signal" | "onProgress">,
  swap = false,
): Promise<TableProposal> {
  const form = tableForm(table.text, mapping?.read);
  const reading = makeReporter();
  const header = tableHeader(form, reading);
  const sample = form.sample.slice(form.hasHeader ? 1 : 0).map(({ cells }) => cells);
  let asked: Promise<PlaceNames> | null = null;
  const known = () => {
    asked ??= tableNames(tools, reading);
    return asked;
  };
  const proposed =
    mapping && !isUnread(mapping, header)
      ? { mapping, unsure: false }
      : await proposeMapping({ header, hasHeader: form.hasHeader, decimal: form.decimal, rows: sample }, known, swap);
  const settled = mapping?.read ? { ...proposed.mapping, read: mapping.read } : proposed.mapping;
  const names = needsNames(settled) ? await known() : null;
  const report = makeReporter();
  const walk = { table, form, header, mapping: settled, names, report, stage: "reading" as const };
  const { rows, usable, quotedLines } = await walkTable(walk, null, tools);
  const { encoding } = table;
  const how = { encoding, delimiter: form.delimiter, decimal: form.decimal, quotedLines, hasHeader: form.hasHeader };
  reading.add(readAs(how, form.saidDelimiter));
  const { findings } = report.end(usable);
  return {
    reading: { ...how, rows, header, findings: reading.end(0).findings },
    mapping: settled,
    preview: sample.slice(0, previewRows).map((cells) => header.map((_, at) => cells[at] ?? "")),
    outlook: { usable, findings },
    mustAsk:
      proposed.unsure || usable === 0 || findings.some(({ code, fixes }) => fixes.length > 0 || code === "day-unclear"),
  };
}

/** The reader has corrected how the text is read, and of the columns as they are now none has been given a role. */
function isUnread({ read, columns }: TableMapping, header: readonly string[]): boolean {
  return read !== undefined && Object.values(columns).every((at) => at >= header.length);
}
