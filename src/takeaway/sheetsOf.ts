import type { Sheet, SheetRequest, Workroom } from "./contract.ts";

/** The sheets of one request: nearly always one; a long list of sources runs on over further sheets. */
export async function sheetsOf(_request: SheetRequest, _room: Workroom): Promise<readonly Sheet[]> {
  return [];
}
