// The address names a file that this machine does not have: it is asked for, until the right one is here, or another is taken all the same.
import type { NamedFiles } from "./brought.ts";
import type { GuestOrigin } from "./guestOrigin.ts";
import type { GuestQuestion } from "./guestQuestion.ts";
import type { NamedData } from "./namedData.ts";
import type { Reading } from "./readOrigin.ts";

interface Lent {
  readonly question: GuestQuestion;
  readonly ofFiles: (files: NamedFiles) => Promise<readonly GuestOrigin[]>;
  readonly read: (origin: GuestOrigin) => Promise<Reading>;
  /** What was read and is not wanted. */
  readonly letGo: (reading: Reading) => void;
}

/** Null when the reader goes on without it. */
export async function wantedReading(
  { name, hash }: Extract<NamedData, { kind: "file" }>,
  { question, ofFiles, read, letGo }: Lent,
): Promise<Reading | null> {
  const [outer = name] = name.split("/");
  const only = name.includes("/") ? [name] : null;
  let offered: Reading | null = null;
  for (;;) {
    const answer = await question.ask({ kind: "wanted", name, hash, other: offered !== null });
    if (answer.kind === "agree" && offered) return offered;
    if (answer.kind === "cancel") {
      if (offered) letGo(offered);
      return null;
    }
    if (answer.kind !== "files") continue;
    const origins = await ofFiles(answer.files);
    const origin = origins.find((each) => each.name === outer) ?? origins[0];
    if (!origin) continue;
    if (offered) letGo(offered);
    offered = await read({ ...origin, only });
    const found = [...offered.ready.map((each) => each.read.file), ...offered.refused.map(({ file }) => file)];
    if (found.some((file) => file.hash === hash)) return offered;
    // Another zip may call its files otherwise.
    if (found.length === 0 && only) offered = await read({ ...origin, only: null });
  }
}
