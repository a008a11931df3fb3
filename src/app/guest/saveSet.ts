import type { GuestSet } from "#model/guest/guestSet.ts";
import { saveFile } from "#widgets/saveFile.ts";
import type { GuestActions } from "./guestContract.ts";

const types = { csv: "text/csv;charset=utf-8", geojson: "application/geo+json" } as const;

/** Hands the set to the reader as a file; fails as the desk's own save does. */
export async function saveSet(actions: GuestActions, set: GuestSet, format: "csv" | "geojson"): Promise<void> {
  const blob = await actions.save(set.id, format);
  saveFile(`${savedName(set.title)}.${format}`, types[format], blob);
}

/** What every file system takes as a name. */
export function savedName(title: string): string {
  const plain = title
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}._-]+/gu, " ")
    .replace(/^[.\s]+/, "")
    .slice(0, 60)
    .trim();
  return plain || "data";
}
