import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import type { TreatiesSettings } from "#model/answers.ts";
import type { Atlas, CableStatus, Citation } from "#model/atlas.ts";
import type { CableTie, CableTieFacts } from "#model/cableTies.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

/** The countries of the chosen corner, else all: most landings first, then most kinds of tie, then by name; the hub's members last. */
export function treatiesRows(
  atlas: Atlas,
  facts: CableTieFacts,
  states: VisibleAtlas["instruments"],
  { corner, atLeast }: TreatiesSettings,
  language: Language,
): AnswerRows {
  const words = treatiesWords[language];
  const speak = wordsOf(language);
  const column = (id: keyof typeof words.column, kind: AnswerColumn["kind"], wide = false): AnswerColumn => ({
    id,
    label: words.column[id],
    kind,
    wide,
  });
  const stateOf = new Map(states.map(({ instrument, state }) => [instrument.id, state]));
  const familyName = (id: string) => speak.text(atlas.familyById.get(id)?.name ?? { en: id, it: id });
  const sourcesOf = ({ actor, landings, nodes, ties, throughTies }: CableTie): readonly Citation[] => {
    const said = [...ties, ...throughTies].flatMap((tie) => [
      ...tie.participation.sources,
      ...(stateOf.get(tie.instrument.id)?.sources ?? []),
    ]);
    const held = [...landings.flatMap(({ sources }) => sources), ...nodes.flatMap(({ sources }) => sources), ...said];
    // Where the data hold neither landing nor tie, nothing is left to cite but the country's own record.
    const all = held.length > 0 ? held : actor.sources;
    return [...new Map(all.map((citation) => [`${citation.source}\n${citation.locator}`, citation])).values()];
  };
  const row = (country: CableTie): AnswerRow => {
    const { actor, landings, families, through } = country;
    const standing = (...statuses: readonly CableStatus[]) =>
      landings.filter((landing) => statuses.includes(landing.status)).length;
    return {
      key: actor.id,
      ref: actor.ref,
      points: [actor.ref, ...landings.map((landing) => landing.ref), ...country.ties.map((tie) => `tie:${tie.id}`)],
      cells: [
        speak.text(actor.name),
        landings.length,
        country.inside ? null : families.length,
        standing("in_service"),
        standing("under_construction", "delayed"),
        standing("planned"),
        standing("not_confirmed"),
        country.nodes.length,
        country.corner ? words.corners(country.corner, atLeast) : words.membersShort,
        country.systems.map((system) => speak.text(system.name)).join("; "),
        country.inside ? null : families.map(familyName).join("; "),
        through
          .map(
            ({ family, blocs }) => `${familyName(family)} (${blocs.map((bloc) => speak.text(bloc.name)).join(", ")})`,
          )
          .join("; "),
        country.coast ? words.yes : words.no,
      ],
      sources: sourcesOf(country),
    };
  };
  const shown = corner ? (facts.corners.get(corner) ?? []) : facts.countries;
  return {
    name: "cables-and-treaties",
    columns: [
      column("country", "text"),
      column("landings", "number"),
      column("depth", "number"),
      column("service", "number", true),
      column("building", "number", true),
      column("planned", "number", true),
      column("unconfirmed", "number", true),
      column("nodes", "number", true),
      column("corner", "text", true),
      column("systems", "text", true),
      column("families", "text", true),
      column("through", "text", true),
      column("coast", "text", true),
    ],
    rows: [...shown].sort(byPlace(language)).map(row),
  };
}

/** The order of lists and rows alike. */
export function byPlace(language: Language): (a: CableTie, b: CableTie) => number {
  const speak = wordsOf(language);
  return (a, b) =>
    Number(a.inside) - Number(b.inside) ||
    b.landings.length - a.landings.length ||
    b.families.length - a.families.length ||
    speak.text(a.actor.name).localeCompare(speak.text(b.actor.name), language);
}
