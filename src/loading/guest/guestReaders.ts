import type { GuestReaders } from "./guestEngine.ts";

const notYet = async (): Promise<never> => {
  throw new Error("This reader is not written yet");
};

/** Readers take their places here as they come: readGuest (GATE), proposeTable and drawTable (TABLES). */
export const guestReaders: GuestReaders = { readGuest: notYet, proposeTable: notYet, drawTable: notYet };
