// The files of Source Sans 3 that a sheet's texts need.
import type { Sheet, Workroom } from "./contract.ts";

export interface FontFace {
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** CSS unicode-range. */
  readonly range: string;
  readonly woff2: Uint8Array;
}

export async function fontFacesOf(_sheet: Sheet, _room: Pick<Workroom, "bytesOf">): Promise<readonly FontFace[]> {
  return [];
}
