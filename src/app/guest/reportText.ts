// The report of a load as a table for other programs, in English: one line for each place that is known.
import { csvText } from "#encoding/csvText.ts";
import type { GuestOutcomeShown } from "./guestContract.ts";

const header = ["file", "effect", "code", "count", "row", "path", "value", "message", "remedy"];

export function reportText({ file, report, problems }: GuestOutcomeShown): string {
  const lines = report.findings.flatMap(({ effect, code, count, places, message, remedy }) =>
    (places.length > 0 ? places : [{ row: null, path: "", value: null }]).map(({ row, path, value }) => [
      file.name,
      effect,
      code,
      count,
      row,
      path,
      value,
      message.en,
      remedy.en,
    ]),
  );
  const ofAtlas = problems.map((problem) => [
    problem.file,
    "refused",
    "data-check",
    1,
    problem.line ?? null,
    problem.path.join("."),
    null,
    problem.message,
    problem.remedy,
  ]);
  return csvText([header, ...lines, ...ofAtlas]);
}
