import type { Atlas } from "#model/atlas.ts";
import { resolve } from "#model/names.ts";
import type { AddressReader } from "./addressReader.ts";

/** An actor by id or alias; null when the parameter is absent or names none. */
export function actorId(read: AddressReader, atlas: Atlas, parameter: string): string | null {
  const value = read.text(parameter);
  if (value === "") return null;
  const ref = resolve(atlas, value);
  const id = ref?.slice(ref.indexOf(":") + 1) ?? "";
  if (atlas.actorById.has(id) && ref?.startsWith(atlas.actorById.get(id)?.kind ?? "-")) return id;
  read.reject(parameter, value);
  return null;
}
