import { dayOrderOf } from "#model/guest/cellDate.ts";
import type { TableProposal } from "#model/guest/guestTable.ts";

/** Whether some day of the table may stand either way round, as 03/04/2024 does, or has been settled by choice. */
export function asksDayOrder({ mapping, preview, outlook }: TableProposal): boolean {
  const columns = [mapping.columns.since, mapping.columns.until].flatMap((at) => at ?? []);
  if (columns.length === 0) return false;
  return (
    mapping.dayOrder !== null ||
    outlook.findings.some(({ code }) => code.includes("day")) ||
    preview.some((row) => columns.some((at) => dayOrderOf(row[at] ?? "") === null))
  );
}
