// What page and worker say to each other. Both are of one build, so the messages carry no version.
import type { GuestProperties } from "#model/guest/guestSet.ts";
import type { GazetteerPlace, TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import type { GuestAsk, GuestProgress, GuestRead } from "./guestRead.ts";
import type { TileFilter } from "./vast/tileFilter.ts";

/** Bytes that are here, or an http(s) address. */
export type GuestSource = Blob | string;

export interface RowsAsk {
  readonly from: number;
  readonly count: number;
  /** Index into the set's columns; null = the file's order. */
  readonly sort: number | null;
  readonly down: boolean;
  /** Rows that hold this somewhere, whatever its case; "" = all. */
  readonly text: string;
}

export interface RowsPage {
  readonly total: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Mapbox vector tile bytes, never compressed; null = an empty tile. */
export interface GuestTile {
  readonly bytes: ArrayBuffer | null;
  /** Of the set's things that lie in this tile: how many there are, and how many marks stand for them. */
  readonly held: number;
  readonly drawn: number;
  /** Left out because a tile would hold too many; what coincides within two pixels is drawn as one and not left out. */
  readonly thinned: number;
}

/** What the worker can be asked, and what it answers. */
export interface GuestAnswers {
  read: (source: GuestSource, ask: GuestAsk, prefix: string) => readonly GuestRead[];
  propose: (key: string, mapping: TableMapping | null) => TableProposal;
  draw: (key: string, mapping: TableMapping, ask: GuestAsk, prefix: string) => GuestRead;
  tile: (key: string, z: number, x: number, y: number, filter: TileFilter | null) => GuestTile;
  rows: (key: string, ask: RowsAsk) => RowsPage;
  properties: (key: string, row: number) => GuestProperties;
  save: (key: string, format: "geojson" | "csv") => Blob;
  drop: (key: string) => null;
}
export type GuestCall = keyof GuestAnswers;

export type ToWorker =
  | { readonly call: GuestCall; readonly id: number; readonly given: readonly unknown[] }
  | { readonly call: "cancel"; readonly id: number }
  | { readonly call: "gazetteer"; readonly places: readonly GazetteerPlace[] };

export type FromWorker =
  /** The script stands. */
  | { readonly say: "ready" }
  /** Still there, though nothing else is to be said. */
  | { readonly say: "alive" }
  | { readonly say: "gazetteer" }
  | { readonly say: "progress"; readonly id: number; readonly progress: GuestProgress }
  | { readonly say: "done"; readonly id: number; readonly value: unknown }
  | { readonly say: "failed"; readonly id: number; readonly name: string; readonly message: string };

/** The end of a channel that either side holds: a Worker, a worker's own scope, a MessagePort. */
export interface WireEnd {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: "message", hear: (event: { readonly data: unknown }) => void): void;
}
