// Reads one file of a reader's, and asks what is to be asked on the way: which column means what.
import type { GuestAsk, GuestRead } from "#loading/guest/guestRead.ts";
import { mostWoven } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { DeskWorker } from "./deskContract.ts";
import type { GuestOrigin, Ready } from "./guestOrigin.ts";
import type { GuestQuestion } from "./guestQuestion.ts";

/** "always": a table's columns are shown before it is drawn. "unclear": only where something is not clear. "never": where it is known. */
export type Asking = "always" | "unclear" | "never";

export interface Reading {
  readonly origin: GuestOrigin;
  readonly ready: readonly Ready[];
  readonly refused: readonly Extract<GuestRead, { kind: "refused" }>[];
  readonly atlas: Extract<GuestRead, { kind: "atlas" }> | null;
}

interface Tools {
  readonly worker: DeskWorker;
  readonly question: GuestQuestion;
  readonly signal: AbortSignal;
}

export async function readOrigin(origin: GuestOrigin, asking: Asking, tools: Tools): Promise<Reading> {
  const { worker, question, signal } = tools;
  const onProgress = (progress: Extract<ReturnType<typeof question.task.peek>, { kind: "reading" }>["progress"]) =>
    question.show({ kind: "reading", name: origin.name, progress });
  onProgress({ stage: typeof origin.source === "string" ? "fetching" : "reading", done: 0, rows: 0 });
  const ask: GuestAsk = {
    name: origin.name,
    url: typeof origin.source === "string" ? origin.source : null,
    swap: origin.swap,
    mapping: null,
    weaveAtMost: mostWoven,
  };
  const ready: Ready[] = [];
  const refused: Extract<GuestRead, { kind: "refused" }>[] = [];
  let atlas: Reading["atlas"] = null;
  const take = (read: GuestRead, mapping: TableMapping | null) => {
    if (read.kind === "ready") ready.push({ read, origin, mapping });
    else if (read.kind === "refused") refused.push(read);
  };
  for (const read of await worker.read(origin.source, ask, { signal, onProgress })) {
    if (read.kind === "atlas") atlas = read;
    else if (origin.only && !origin.only.includes(read.file.name)) letGo(worker, read);
    else if (read.kind !== "table") take(read, null);
    else
      try {
        const known = origin.mappings.get(read.file.name) ?? null;
        const mapping = await mappingOf(read, known, asking, tools);
        if (mapping) {
          onProgress({ stage: "placing", done: 0, rows: 0 });
          const drawn = await worker.draw(read.key, mapping, { ...ask, mapping }, { signal, onProgress });
          take(drawn, mapping);
        }
      } finally {
        // Also where the reader cancels: the whole text lies there.
        worker.drop(read.key);
      }
  }
  return { origin, ready, refused, atlas };
}

function letGo(worker: DeskWorker, read: GuestRead): void {
  if (read.kind === "table") worker.drop(read.key);
  if (read.kind === "ready" && read.tiles) worker.drop(read.tiles.key);
}

/** Null when the reader does not want the table drawn. */
async function mappingOf(
  { file, key, proposal }: Extract<GuestRead, { kind: "table" }>,
  known: TableMapping | null,
  asking: Asking,
  { worker, question, signal }: Tools,
): Promise<TableMapping | null> {
  if (known && asking !== "always") return known;
  if (asking === "never" || (asking === "unclear" && !proposal.mustAsk)) return proposal.mapping;
  let now = known ? await worker.propose(key, known, { signal }) : proposal;
  for (;;) {
    signal.throwIfAborted();
    const answer = await question.ask({ kind: "mapping", file, proposal: now, checking: false });
    if (answer.kind === "cancel") return null;
    if (answer.kind === "draw" || answer.kind === "agree") return now.mapping;
    if (answer.kind === "remap") {
      question.show({ kind: "mapping", file, proposal: { ...now, mapping: answer.mapping }, checking: true });
      now = await worker.propose(key, answer.mapping, { signal });
    }
  }
}
