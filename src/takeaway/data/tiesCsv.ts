import { csvText } from "#encoding/csvText.ts";
import type { Atlas } from "#model/atlas.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import type { DataFacts } from "./dataFacts.ts";
import { guestRight } from "./guestRights.ts";
import { tieColumns, tieFields } from "./tieFields.ts";
import { withFacts } from "./withFacts.ts";

/** Every visible tie, a row each. Column names are the same in every language, for programs; what they hold is in the reader's. */
export function tiesCsv(atlas: Atlas, visible: Pick<VisibleAtlas, "ties" | "day">, facts: DataFacts): string {
  const rows = visible.ties.map((tie) => {
    const fields = tieFields(tie, atlas, visible.day, facts.language);
    return tieColumns.map((column) => fields[column]);
  });
  const own = visible.ties.map(({ instrument }) => guestRight(atlas, instrument.guest?.set, facts.language));
  return csvText(withFacts([tieColumns, ...rows], facts, own));
}
