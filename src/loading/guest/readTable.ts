import type { GuestFile } from "#model/guest/guestSet.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import { drawTable } from "./drawTable.ts";
import type { GuestAsk, GuestRead, GuestTools } from "./guestRead.ts";
import { type KeptTable, tableKey } from "./keptTable.ts";
import { proposeTable } from "./proposeTable.ts";
import { tableForm } from "./tableForm.ts";
import { tableWords } from "./tableWords.ts";

/** A CSV or TSV, already text: its mapping is proposed, or, where one is given, drawn. The table is kept under its key for another mapping. */
export async function readTable(
  text: string,
  encoding: KeptTable["encoding"],
  file: GuestFile,
  ask: Pick<GuestAsk, "mapping" | "swap">,
  tools: GuestTools,
): Promise<GuestRead> {
  const { delimiter } = tableForm(text, ask.mapping?.read);
  const table: KeptTable = { file: { ...file, format: delimiter === "\t" ? "tsv" : "csv" }, text, encoding };
  if (text.replace("\uFEFF", "").trim() === "") {
    const report = makeReporter();
    report.add(tableWords.empty);
    return { kind: "refused", file: table.file, report: report.end(0) };
  }
  const key = tableKey(table.file);
  tools.keepTable(key, table);
  if (ask.mapping) return drawTable(table, { ...ask.mapping, swap: ask.mapping.swap || ask.swap }, tools);
  return { kind: "table", file: table.file, key, proposal: await proposeTable(table, null, tools, ask.swap) };
}
