import { type PlaceNames, placeNames } from "#model/guest/placeNames.ts";
import type { Reporter } from "#model/guest/reporter.ts";
import type { GuestTools } from "./guestRead.ts";
import { tableWords } from "./tableWords.ts";

/** What rows may name; `report` learns where the world's cities did not come, so that no name is called unknown for want of a network. */
export async function tableNames(tools: Pick<GuestTools, "gazetteer">, report: Reporter): Promise<PlaceNames> {
  const gazetteer = await tools.gazetteer();
  if (!gazetteer.some(({ kind, actor }) => kind === "city" && actor === null)) report.add(tableWords.worldMissing);
  return placeNames(gazetteer);
}
