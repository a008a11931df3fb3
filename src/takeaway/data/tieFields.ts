// What a file of data says of a tie: the same words in every format.
import type { Atlas, Citation } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { type Language, textIn } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";

export const tieColumns = [
  "id",
  "source",
  "target",
  "source_name",
  "target_name",
  "instrument",
  "instrument_name",
  "type",
  "type_name",
  "family",
  "family_name",
  "role",
  "since",
  "documented",
  "until",
  "status",
  "status_class",
  "status_name",
  "themes",
  "confidence",
  "sources",
  "url",
] as const;
export type TieFields = Readonly<Record<(typeof tieColumns)[number], string>>;

/** `day`: the day that the picture stands for; what ended later had not ended. Dates are ISO 8601, as precise as the source; "" = no source says. */
export function tieFields(tie: Tie, atlas: Atlas, day: string, language: Language): TieFields {
  const { instrument, participation: part } = tie;
  const documented = isOnlyDocumented(instrument, part);
  const ended = instrument.states.find(
    ({ status, date }) => (status === "ended" || status === "suspended") && date !== null && date <= day,
  );
  return {
    id: tie.id,
    source: tie.from.id,
    target: tie.to.id,
    source_name: textIn(tie.from.name, language),
    target_name: textIn(tie.to.name, language),
    instrument: instrument.id,
    instrument_name: textIn(instrument.name, language),
    type: instrument.type,
    type_name: textIn(instrument.typeName, language),
    family: tie.family,
    family_name: nameOf(atlas.familyById.get(tie.family)?.name, language),
    role: part.role,
    since: documented ? "" : (tie.date ?? ""),
    documented: documented ? (part.date ?? "") : "",
    until: tie.statusClass === "ended" ? (ended?.date ?? "") : "",
    status: tie.status,
    status_class: tie.statusClass,
    status_name: nameOf(atlas.statusNames.get(tie.status), language),
    themes: instrument.themes.join("; "),
    confidence: instrument.guest && instrument.guest.confidence === null ? "" : tie.confidence,
    sources: cited(part.sources),
    url: urlsOf(part.sources, atlas),
  };
}

function nameOf(name: Parameters<typeof textIn>[0] | undefined, language: Language): string {
  return name ? textIn(name, language) : "";
}

/** "S004 (note 42); pd-30" */
export function cited(citations: readonly Citation[]): string {
  return citations.map(({ source, locator }) => (locator ? `${source} (${locator})` : source)).join("; ");
}

export function urlsOf(citations: readonly Citation[], atlas: Pick<Atlas, "sourceById">): string {
  return [...new Set(citations.flatMap(({ source }) => atlas.sourceById.get(source)?.url ?? []))].join("; ");
}
