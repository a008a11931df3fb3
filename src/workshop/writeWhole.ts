import { randomUUID } from "node:crypto";
import { rename, writeFile } from "node:fs/promises";

/** The file is there whole or not at all, however many write it or read it at that moment. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
