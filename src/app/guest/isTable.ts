import type { GuestFormat } from "#model/guest/guestSet.ts";

/** Whether its file has rows and columns. */
export const isTable = (format: GuestFormat | null | undefined): boolean => format === "csv" || format === "tsv";
