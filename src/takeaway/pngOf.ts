import type { Progress, Sheet, Workroom } from "./contract.ts";

/** PNG bytes of the sheet at `scale` times its CSS pixels. Throws an Error in the reader's language when the browser cannot make it. */
export async function pngOf(
  _sheet: Sheet,
  _scale: 1 | 2 | 3 | 4,
  _room: Pick<Workroom, "bytesOf">,
  _progress?: Progress,
): Promise<Uint8Array> {
  return new Uint8Array();
}
