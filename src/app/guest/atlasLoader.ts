// A whole atlas that was brought: read, checked, and put in place of this site's once the reader has agreed, or the address asks for one of this site.

import type { GuestSet } from "#model/guest/guestSet.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import type { BroughtAtlas, DeskGround, DeskStep } from "./deskContract.ts";
import type { DeskSources } from "./deskSources.ts";
import { deskWords } from "./deskWords.ts";
import type { GuestOutcomeShown } from "./guestContract.ts";
import type { GuestOrigin } from "./guestOrigin.ts";
import type { GuestQuestion } from "./guestQuestion.ts";
import { readNamedData, writeNamedData } from "./namedData.ts";
import { type Reading, readOrigin } from "./readOrigin.ts";

interface Lent {
  readonly ground: DeskGround;
  readonly question: GuestQuestion;
  readonly sources: DeskSources;
}

export interface AtlasCame {
  /** Null where it was refused, or is not wanted. */
  readonly brought: BroughtAtlas | null;
  /** Null where nothing was read. */
  readonly shown: GuestOutcomeShown | null;
}

export interface AtlasLoader {
  /** What was dropped or picked: asks before it replaces. */
  bring(reading: Reading, signal: AbortSignal): Promise<AtlasCame>;
  /** What the address names. */
  ofAddress(named: string, signal: AbortSignal): Promise<AtlasCame>;
}

const nothing: AtlasCame = { brought: null, shown: null };

/** From one atlas to another, null = this site's: what undo takes back. */
export const atlasStep = (
  atlas: BroughtAtlas | null,
  next: BroughtAtlas | null,
  before: readonly GuestSet[],
): DeskStep => ({
  kind: next ? "changed" : "removed",
  title: (next ?? atlas)?.title ?? "",
  before,
  atlas,
});

export function atlasLoader({ ground, question, sources }: Lent): AtlasLoader {
  const check = async ({ atlas, origin }: Reading, named: string | null, signal: AbortSignal): Promise<AtlasCame> => {
    if (!atlas) return nothing;
    const { name, hash } = atlas;
    question.show({ kind: "reading", name, progress: { stage: "placing", done: 0, rows: 0 } });
    const read = await ground.readAtlas(name, hash, atlas.files, signal);
    const file = { name, hash, url: typeof origin.source === "string" ? origin.source : null };
    if (!read.ok) return { brought: null, shown: { file, report: read.report, set: null, problems: read.problems } };
    const written = named ?? origin.written ?? writeNamedData({ kind: "file", name, hash });
    return {
      brought: { ...read.atlas, named: written },
      shown: { file, report: read.atlas.report, set: null, problems: [] },
    };
  };
  const notOne = (reading: Reading): AtlasCame => {
    const [refused] = reading.refused;
    const file = refused?.file ?? { name: reading.origin.name, hash: "", url: null };
    const reporter = makeReporter();
    reporter.add(deskWords.noAtlas);
    return { brought: null, shown: { file, report: refused?.report ?? reporter.end(0), set: null, problems: [] } };
  };
  return {
    async bring(reading, signal) {
      const came = await check(reading, null, signal);
      if (!came.brought || !reading.atlas) return came;
      await sources.keepBytes(reading.origin, reading.atlas.hash);
      const { name, title, counts } = came.brought;
      const answer = await question.ask({ kind: "atlas", name, title, counts });
      return answer.kind === "agree" ? came : nothing;
    },
    async ofAddress(named, signal) {
      const name = readNamedData(named);
      if (!name) return nothing;
      let origin: GuestOrigin | null;
      if (name.kind === "url") {
        origin = sources.ofUrl(name.url, null);
        if (!(await sources.mayFetch(origin, "atlas"))) return nothing;
      } else {
        origin = await sources.ofKept(name.hash, name.name.split("/")[0] as string);
        while (!origin) {
          const answer = await question.ask({ kind: "wanted", name: name.name, hash: name.hash, other: false });
          if (answer.kind === "cancel") return nothing;
          if (answer.kind === "files") origin = (await sources.ofFiles(answer.files))[0] ?? null;
        }
      }
      const reading = await readOrigin(origin, "never", { worker: ground.worker, question, signal });
      return reading.atlas ? check(reading, named, signal) : notOne(reading);
    },
  };
}
