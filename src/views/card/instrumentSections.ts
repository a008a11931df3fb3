import type { CardFacts } from "#model/card.ts";
import { statusClassOf } from "#model/status.ts";
import {
  type CardContext,
  type CardSection,
  citesOf,
  doubt,
  isLater,
  linkRows,
  row,
  section,
  standing,
} from "./cardParts.ts";

type Facts = Extract<CardFacts, { kind: "instrument" }>;

export function instrumentSections(facts: Facts, context: CardContext): CardSection[] {
  const { words, atlas } = context;
  const { instrument } = facts;
  return [
    section(
      "history",
      words.say("history"),
      "history",
      instrument.states.map((state) => {
        const name = atlas.statusNames.get(state.status);
        const later = isLater(state.date, facts.day);
        return row(name ? words.text(name) : state.status, {
          label: state.date ? words.date(state.date) : words.say("dateUnknown"),
          // The current state's summary already stands under the title.
          details: [
            state === facts.current ? "" : words.text(state.summary),
            ...(later ? [words.say("later")] : []),
          ].filter(Boolean),
          cites: citesOf(context, state.sources),
          line: { family: instrument.family, status: statusClassOf(state.status) },
          mark: later ? "later" : state === facts.current ? "shown" : null,
        });
      }),
    ),
    section(
      "themes",
      words.say("themes"),
      "words",
      facts.themes.map((theme) => row(words.text(theme.name), { ref: `theme:${theme.id}` })),
    ),
    section(
      "parties",
      words.say("parties"),
      "list",
      facts.parties.map((party) =>
        row(words.text(party.actor.name), {
          ref: party.actor.ref,
          details: [
            words.text(party.role),
            standing(party, context),
            ...(party.standing ? [words.text(party.standing)] : []),
            ...doubt(party.confidence, words),
          ].filter(Boolean),
          cites: citesOf(context, party.sources),
        }),
      ),
      {
        count: facts.parties.length,
        note: facts.parties.length > 0 ? words.say("partiesNote") : words.say("noPartners"),
      },
    ),
    section("cables", words.say("relatedCables"), "list", linkRows(words, facts.systems)),
    section("events", words.say("relatedEvents"), "list", linkRows(words, facts.events)),
    section("related", words.say("relatedInstruments"), "list", linkRows(words, facts.related), { firstShown: 4 }),
  ];
}
