import type { ListedEdition } from "#loading/edition.ts";
import { fileJson } from "./fileJson.ts";

/** An edition of the data as the host lists it; null = it is not kept here; undefined = the list cannot be had, and only asking for the edition can tell. */
export async function listedEdition(id: string): Promise<ListedEdition | null | undefined> {
  try {
    return (
      ((await fileJson("editions/list.json")) as readonly ListedEdition[]).find((edition) => edition.id === id) ?? null
    );
  } catch {
    return undefined;
  }
}
