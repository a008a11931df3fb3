import { fileAt } from "./fileAt.ts";

/** The host has no such file. */
export class MissingFile extends Error {}

/** A JSON file of the build by its path. Rejects with a MissingFile where there is none, and with another error where it cannot be had or read. */
export async function fileJson(path: string): Promise<unknown> {
  const response = await fetch(fileAt(path));
  if (!response.ok) throw new (response.status === 404 ? MissingFile : Error)(`${path}: HTTP ${response.status}`);
  return response.json();
}
