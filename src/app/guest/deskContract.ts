// What the desk for readers' data works with; handed in, so that tests bring their own.

import type { OpenedAtlas } from "#app/sessionContract.ts";
import type { GuestWorker } from "#loading/guest/openGuestWorker.ts";
import type { GuestOutcome, GuestReport } from "#model/guest/guestReport.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { Problem } from "#model/problems.ts";
import type { Position } from "#model/schema/shared.ts";

/** The worker's end. */
export type DeskWorker = Pick<GuestWorker, "read" | "propose" | "draw" | "rows" | "properties" | "save" | "drop">;

/** A file as the reader's machine keeps it, under the hash of its bytes. */
export interface KeptFile {
  readonly hash: string;
  /** Of the whole zip, where it is one. */
  readonly name: string;
  readonly blob: Blob;
  readonly swap: boolean;
  /** By the name of the file, which within a zip is "outer.zip/inner.csv". */
  readonly mappings: readonly (readonly [name: string, mapping: TableMapping])[];
}

/** Where the browser keeps nothing, `get` finds nothing and the rest does nothing. Never rejects. */
export interface KeptFiles {
  get(hash: string): Promise<KeptFile | null>;
  put(file: KeptFile): Promise<void>;
  count(): Promise<number>;
  clear(): Promise<void>;
}

/** An atlas that was brought instead of this site's. */
export interface BroughtAtlas {
  readonly name: string;
  readonly title: string;
  /** What the task says it has, as "12 actors, 30 instruments". */
  readonly counts: string;
  readonly opened: OpenedAtlas;
  /** Its files by name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly report: GuestReport;
  /** As the address names it. */
  readonly named: string;
}
export type ReadAtlasResult =
  | { readonly ok: true; readonly atlas: Omit<BroughtAtlas, "named"> }
  | { readonly ok: false; readonly report: GuestReport; readonly problems: readonly Problem[] };

/** What one load came to, as it is seen from outside. */
export interface LoadMark {
  readonly outcome: GuestOutcome;
  readonly usable: number;
  readonly dropped: number;
}

/** The last change of the sets, which undo takes back. */
export interface DeskStep {
  readonly kind: "added" | "removed" | "changed";
  readonly title: string;
  readonly before: readonly GuestSet[];
  /** What was open in place of this site's atlas; absent = the atlas stayed. */
  readonly atlas?: BroughtAtlas | null;
}

export interface DeskGround {
  readonly worker: DeskWorker;
  readonly kept: KeptFiles;
  /** What the page began with in place of this site's atlas. */
  readonly start: BroughtAtlas | null;
  /** The page's own address, against which those of `?data=` are read. */
  readonly home: string;
  /** The query as it stands in the address bar. */
  readonly search: () => string;
  readonly fragment: () => string;
  /** Opens the page anew with these; resolves once they are drawn. `search`: the query that is to stand in the address; null = it stands already. `fit`: what the map is to show; null = it stays. */
  readonly open: (now: {
    readonly sets: readonly GuestSet[];
    readonly brought: BroughtAtlas | null;
    readonly search: string | null;
    readonly fit: readonly GuestSet[];
  }) => Promise<void>;
  /** The address asks for something that did not come: it stays as it is, and what it asked for besides is told. */
  readonly stay: () => void;
  /** The query that is to stand in the address, in place of the one that does. */
  readonly correct: (search: string) => void;
  readonly readAtlas: (
    name: string,
    hash: string,
    files: ReadonlyMap<string, string>,
    signal: AbortSignal,
  ) => Promise<ReadAtlasResult>;
  readonly mark: (mark: LoadMark) => void;
  readonly lookAt: (sets: readonly GuestSet[]) => void;
  /** Where an actor of the atlas that is open has its place, [lon, lat] degrees. */
  readonly placeOf: (actor: string) => Position | null;
  /** Something to be told shortly that is not a load. */
  readonly tell: (text: { readonly en: string; readonly it: string }) => void;
}
