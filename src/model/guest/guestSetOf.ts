import type { Atlas, Ref } from "#model/atlas.ts";
import { entityOf } from "#model/names.ts";

/** The set whose file is the first to name a thing; null for the atlas's own. */
export function guestSetOf(atlas: Atlas, ref: Ref): string | null {
  const thing = entityOf(atlas, ref);
  if (!thing) return null;
  if ("set" in thing) return thing.set;
  const guest = "guest" in thing ? thing.guest : undefined;
  return typeof guest === "string" ? guest : (guest?.set ?? null);
}
