// What reading a reader's file comes to. All readers are plain functions over bytes: they run in the worker, in Node for the tests, and in the page where there is no worker.
import type { GuestReport } from "#model/guest/guestReport.ts";
import type { GuestContent, GuestFeature, GuestFile, GuestTie, GuestTiles } from "#model/guest/guestSet.ts";
import type { GazetteerPlace, TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { KeptTable } from "./keptTable.ts";

export type GuestRead =
  /** Ready to join. With `tiles` the worker keeps the whole, and `content` is its sample. */
  | {
      readonly kind: "ready";
      readonly file: GuestFile;
      readonly title: string;
      readonly content: GuestContent;
      readonly tiles: GuestTiles | null;
      readonly report: GuestReport;
    }
  /** A table: its mapping is to be shown; `key` names it in the worker until it is mapped or dropped. */
  | { readonly kind: "table"; readonly file: GuestFile; readonly key: string; readonly proposal: TableProposal }
  /** A whole data folder (atlas.json among its files): file name such as "stories/x.json" to JSON text. */
  | {
      readonly kind: "atlas";
      readonly name: string;
      readonly hash: string;
      readonly files: ReadonlyMap<string, string>;
    }
  | {
      readonly kind: "refused";
      readonly file: Omit<GuestFile, "format"> & { readonly format: GuestFile["format"] | null };
      readonly report: GuestReport;
    };

/** Where the reading stands, 0..1 of the bytes; `rows` so far. */
export interface GuestProgress {
  readonly stage: "fetching" | "reading" | "placing" | "drawing";
  readonly done: number;
  readonly rows: number;
}

export interface GuestAsk {
  readonly name: string;
  readonly url: string | null;
  /** Exchange longitude and latitude (a fix that the reader chose). */
  readonly swap: boolean;
  /** For a table whose mapping is already known (kept from before, or corrected). */
  readonly mapping: TableMapping | null;
  /** More rows or positions than this go into tiles; tests lower it. */
  readonly weaveAtMost: { readonly features: number; readonly positions: number; readonly ties: number };
}

/** Takes rows one by one as they are read, so that a large file never lies in memory as objects. */
export interface GuestCollector {
  addFeature(feature: GuestFeature): void;
  addTie(tie: GuestTie): void;
  /** Rows and positions so far. */
  readonly features: number;
  readonly ties: number;
  /** Above `weaveAtMost`: `tiles`, and a sample as content. Once. */
  end(): { readonly content: GuestContent; readonly tiles: GuestTiles | null };
  /** Gives the memory back. */
  drop(): void;
}

/** What the readers are lent. */
export interface GuestTools {
  /** Names that rows may use; asked for only where a row names something. */
  readonly gazetteer: () => Promise<readonly GazetteerPlace[]>;
  readonly collector: () => GuestCollector;
  /** Keeps a table under the key that its GuestRead names, until it is dropped: it is mapped and drawn from there. */
  readonly keepTable: (key: string, table: KeptTable) => void;
  readonly onProgress: (progress: GuestProgress) => void;
  /** Looked at at least every 50 ms of work; the reader then rejects with its reason. */
  readonly signal: AbortSignal;
}
