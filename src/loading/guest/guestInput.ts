// A file on its way to a reader, and what a reader hands back.
import type { GuestFile, GuestFormat } from "#model/guest/guestSet.ts";
import { type FindingKind, makeReporter, type Reporter } from "#model/guest/reporter.ts";
import type { GuestAsk, GuestCollector, GuestRead, GuestTools } from "./guestRead.ts";

export interface GuestInput {
  readonly source: Blob;
  readonly file: Omit<GuestFile, "format">;
  readonly ask: GuestAsk;
  readonly tools: GuestTools;
}

/** The file's name without its ending. */
export function titleOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last.replace(/\.[a-z0-9]{1,10}$/i, "") || last || "?";
}

/** Refuses the file with one finding, and what was found before. */
export function refuse(
  { file }: Pick<GuestInput, "file">,
  why: FindingKind,
  format: GuestFormat | null = null,
  value: string | null = null,
  report: Reporter = makeReporter(),
): GuestRead {
  report.add(why, value === null ? null : { value });
  return { kind: "refused", file: { ...file, format }, report: report.end(0) };
}

/** What the collector holds, unless the report refuses it. */
export function settle(
  { file }: Pick<GuestInput, "file">,
  format: GuestFormat,
  title: string | null,
  collector: GuestCollector,
  report: Reporter,
): GuestRead {
  const usable = collector.features + collector.ties;
  const ended = report.end(usable);
  if (ended.outcome === "reject") {
    collector.drop();
    return { kind: "refused", file: { ...file, format }, report: ended };
  }
  const { content, tiles } = collector.end();
  return {
    kind: "ready",
    file: { ...file, format },
    title: title ?? titleOf(file.name),
    content,
    tiles,
    report: ended,
  };
}

/** What was found of the file before its features were. */
export function tellAgain(from: Reporter, to: Reporter): void {
  for (const { count, places, fixes, ...kind } of from.end(0).findings) to.add(kind, places[0] ?? null, fixes, count);
}
