// A tie in one line of words: what it is, with whom, and how it stands.
import type { Atlas } from "#model/atlas.ts";
import { type Language, textIn } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";

export function tieTitle(atlas: Atlas, tie: Tie, language: Language): string {
  const status = atlas.statusNames.get(tie.status);
  const parties = `${textIn(tie.from.name, language)} – ${textIn(tie.to.name, language)}`;
  return `${textIn(tie.instrument.name, language)} · ${parties} · ${status ? textIn(status, language) : tie.status}${tie.participation.date ? ` (${tie.participation.date.slice(0, 4)})` : ""}`;
}
