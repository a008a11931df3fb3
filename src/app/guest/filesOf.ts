import { guestLimits } from "#model/guest/guestSet.ts";
import type { Brought, NamedFiles } from "./brought.ts";

/** The files of what was dropped; a folder's with their path as name, to a depth and a number that a data folder keeps to. */
export async function filesOf(entries: Extract<Brought, { kind: "entries" }>["entries"]): Promise<NamedFiles> {
  const found: { readonly name: string; readonly file: Blob }[] = [];
  const take = async (entry: FileSystemEntry | File, path: string, depth: number): Promise<void> => {
    if (found.length >= guestLimits.zipFiles || depth > 8) return;
    if (entry instanceof Blob) found.push({ name: entry.name, file: entry });
    else if (entry.isFile) {
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      );
      // What systems put into folders by themselves (.DS_Store) is nobody's data.
      if (file && !(path && entry.name.startsWith("."))) found.push({ name: `${path}${entry.name}`, file });
    } else if (entry.isDirectory)
      for (const inner of await listed(entry as FileSystemDirectoryEntry))
        await take(inner, `${path}${entry.name}/`, depth + 1);
  };
  for (const entry of entries) await take(entry, "", 0);
  return found;
}

/** A reader hands out a hundred entries at a time. */
async function listed(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || all.length >= guestLimits.zipFiles) return all;
    all.push(...some);
  }
}
