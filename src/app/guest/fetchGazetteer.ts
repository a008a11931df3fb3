import { fileJson } from "#app/fileJson.ts";
import { decodeGazetteer } from "#loading/guest/gazetteer.ts";
import type { Atlas } from "#model/atlas.ts";
import { gazetteerOf } from "#model/guest/gazetteerOf.ts";
import type { GazetteerPlace } from "#model/guest/guestTable.ts";

/** What rows may name: the atlas's actors, and the countries and cities of the world; without those where they cannot be had. */
export async function fetchGazetteer(atlas: Atlas): Promise<readonly GazetteerPlace[]> {
  const world = await fileJson("base/gazetteer.json").then(decodeGazetteer, () => []);
  return gazetteerOf(atlas, world);
}
