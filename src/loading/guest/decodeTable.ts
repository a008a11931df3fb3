import type { KeptTable } from "./keptTable.ts";
import { encodingOf } from "./textPieces.ts";

/** A table's bytes as text: by its mark, else UTF-8, else Windows-1252, which every byte fits; the table's reading says which. */
export async function decodeTable(source: Blob): Promise<Pick<KeptTable, "text" | "encoding">> {
  const bytes = await source.arrayBuffer();
  const encoding = encodingOf(new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength)));
  if (encoding === "utf-16le" || encoding === "utf-16be")
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}
