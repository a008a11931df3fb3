// What the page and its dialogs see of the reader's own data. Made by createGuestDesk; one for the life of the page, whatever atlas is open.
import type { ReadonlySignal } from "@preact/signals";
import type { GuestProgress } from "#loading/guest/guestRead.ts";
import type { GuestFix, GuestReport } from "#model/guest/guestReport.ts";
import type { GuestFile, GuestProperties, GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { Problem } from "#model/problems.ts";

/** What the desk is doing; one union, never three booleans. */
export type GuestTask =
  | { readonly kind: "none" }
  /** Bytes are fetched or read. */
  | { readonly kind: "reading"; readonly name: string; readonly progress: GuestProgress }
  /** A table waits for its mapping. */
  | { readonly kind: "mapping"; readonly file: GuestFile; readonly proposal: TableProposal; readonly checking: boolean }
  /** Another host is to be asked for a file: its name is shown first. */
  | { readonly kind: "consent"; readonly url: string; readonly host: string; readonly what: "data" | "atlas" | "tiles" }
  /** The address names a file that this machine does not have. `other`: the file offered has another hash. */
  | { readonly kind: "wanted"; readonly name: string; readonly hash: string; readonly other: boolean }
  /** A whole atlas was brought: replace what is open? */
  | { readonly kind: "atlas"; readonly name: string; readonly title: string; readonly counts: string };

/** What the last load came to, for the report. */
export interface GuestOutcomeShown {
  readonly file: Pick<GuestFile, "name" | "hash" | "url"> & { readonly format?: GuestFile["format"] | null };
  readonly report: GuestReport;
  /** The set that it became; null where nothing was drawn. */
  readonly set: string | null;
  /** Where a whole atlas was refused: as npm run data:check says it. */
  readonly problems: readonly Problem[];
}

/** A page of the rows of a large set. */
export interface GuestRows {
  readonly total: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A dialog that the reader opened. What a task asks stands before it; after the task it is there again. */
export type GuestDialog =
  | { readonly kind: "none" }
  | { readonly kind: "add" }
  | { readonly kind: "report"; readonly outcome: GuestOutcomeShown }
  | { readonly kind: "rows"; readonly set: string };

/** One feature that was chosen on the map, of a set that is too large for cards. */
export interface GuestPicked {
  readonly set: string;
  /** null where the set is an archive: its tiles name no rows. */
  readonly row: number | null;
  /** null until the worker has answered. */
  readonly properties: GuestProperties | null;
}

export interface GuestDesk {
  /** In the order in which they came. */
  readonly sets: ReadonlySignal<readonly GuestSet[]>;
  readonly task: ReadonlySignal<GuestTask>;
  readonly outcomes: ReadonlySignal<readonly GuestOutcomeShown[]>;
  /** Which atlas stands: null = the one of this site; else what was brought instead. */
  readonly foreignAtlas: ReadonlySignal<{ readonly name: string; readonly title: string } | null>;
  /** Those of the last load alone. */
  readonly latest: ReadonlySignal<readonly GuestOutcomeShown[]>;
  readonly dialog: ReadonlySignal<GuestDialog>;
  readonly picked: ReadonlySignal<GuestPicked | null>;
  /** What undo would take back; null where there is nothing. */
  readonly undoable: ReadonlySignal<{ readonly kind: "added" | "removed" | "changed"; readonly title: string } | null>;
  /** How many files this browser keeps, so that a link finds them again. */
  readonly kept: ReadonlySignal<number>;
  readonly actions: GuestActions;
}

export interface GuestActions {
  /** What was dropped, picked or pasted as files; a folder's files come with their path as name. */
  takeFiles(files: readonly { readonly name: string; readonly file: Blob }[]): void;
  /** Pasted text. */
  takeText(text: string): void;
  /** http(s) only; another origin asks first. */
  takeUrl(url: string): void;
  /** Answers the task that waits; in "wanted", uses the other file. A file that is wanted is handed in by takeFiles. */
  agree(): void;
  /** Stops what is going on, or answers no; what was there stays. */
  cancel(): void;
  /** Tries another mapping: the proposal is worked out anew. */
  remap(mapping: TableMapping): void;
  /** Draws the table with the mapping as it stands. */
  draw(): void;
  /** Does a fix of the report of `set` (or of the last refused file): the file is read again so. */
  fix(outcome: GuestOutcomeShown, fix: GuestFix, choice?: string): void;
  remove(set: string): void;
  /** Takes back the last adding or removing; false where there is none. */
  undo(): boolean;
  /** Reads the mapping step of a table again. */
  edit(set: string): void;
  /** Opens a dialog, or closes what is open. */
  show(dialog: GuestDialog): void;
  /** Moves the map to the set. */
  lookAt(set: string): void;
  /** What was chosen of a large set; null chooses nothing. */
  pick(
    picked: {
      readonly set: string;
      readonly row: number | null;
      /** What an archive's tile says of it; a row's are asked for. */
      readonly properties?: GuestProperties | null;
    } | null,
  ): void;
  /** Deletes the files that this browser keeps; what is drawn stays. */
  forget(): void;
  /** Back to this site's atlas. */
  leaveAtlas(): void;
  /** Of a large set or an archive. */
  rows(
    set: string,
    ask: {
      readonly from: number;
      readonly count: number;
      readonly sort: number | null;
      readonly down: boolean;
      readonly text: string;
    },
  ): Promise<GuestRows>;
  properties(set: string, row: number): Promise<GuestProperties>;
  /** The set as a file: what was read, not what is drawn. */
  save(set: string, format: "geojson" | "csv"): Promise<Blob>;
  /** The whole report as CSV text. */
  reportCsv(outcome: GuestOutcomeShown): Promise<string>;
}

/** The way from the page to the desk, whose code is fetched when something is brought, asked for, or opened. */
export interface GuestDoor {
  /** Null until its code is here. */
  readonly desk: ReadonlySignal<GuestDesk | null>;
  /** The desk; null where its code cannot be had, which is then said on the page. */
  open(): Promise<GuestDesk | null>;
  /** Whether the address that Back or Forward led to asks for other data; they are then opened. */
  another(): boolean;
}
