import { makeReporter } from "#model/guest/reporter.ts";
import { deskWords } from "./deskWords.ts";
import type { GuestOutcomeShown, GuestTask } from "./guestContract.ts";

/** What is told of a file that was read and then could not be joined. */
export function notJoined(task: GuestTask, error: unknown): GuestOutcomeShown {
  const name = task.kind === "reading" ? task.name : task.kind === "mapping" ? task.file.name : "";
  const reporter = makeReporter();
  reporter.add(deskWords.notDrawn, { value: error instanceof Error ? error.message : String(error) });
  return { file: { name, hash: "", url: null }, report: reporter.end(0), set: null, problems: [] };
}
