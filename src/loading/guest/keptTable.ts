import type { GuestFile } from "#model/guest/guestSet.ts";
import type { TableReading } from "#model/guest/guestTable.ts";

/** A table that waits for its mapping, or may be mapped anew: the worker keeps it under the `key` of its GuestRead. */
export interface KeptTable {
  readonly file: GuestFile;
  /** The whole file as text. */
  readonly text: string;
  readonly encoding: TableReading["encoding"];
}

/** Files of one zip share their hash. */
export const tableKey = (file: GuestFile): string => `${file.hash}/${file.name}`;
