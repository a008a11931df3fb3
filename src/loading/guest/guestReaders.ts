import { drawTable } from "./drawTable.ts";
import type { GuestReaders } from "./guestEngine.ts";
import { proposeTable } from "./proposeTable.ts";
import { readGuest } from "./readGuest.ts";

export const guestReaders: GuestReaders = { readGuest, proposeTable, drawTable };
