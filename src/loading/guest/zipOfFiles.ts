import { zipSync } from "fflate";

/** A folder's files as one zip, the same bytes for the same files: so a folder has a hash, and can be kept, as a file has. */
export async function zipOfFiles(files: readonly { readonly name: string; readonly file: Blob }[]): Promise<Blob> {
  const parts = await Promise.all(
    files
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async ({ name, file }) => [name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  // The first day that a zip can name.
  return new Blob([zipSync(Object.fromEntries(parts), { level: 0, mtime: new Date(1980, 0, 1) }) as BlobPart]);
}
