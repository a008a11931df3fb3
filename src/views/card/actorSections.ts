import type { CardFacts } from "#model/card.ts";
import { statusClassOf } from "#model/status.ts";
import type { LocalText } from "#model/text.ts";
import {
  type CardContext,
  type CardSection,
  citesOf,
  confidenceInWords,
  doubt,
  factRows,
  linkRows,
  row,
  section,
  standing,
} from "./cardParts.ts";

type Facts = Extract<CardFacts, { kind: "actor" }>;

export function actorSections(facts: Facts, context: CardContext, hub: LocalText | null): CardSection[] {
  const { words, atlas } = context;
  const { actor } = facts;
  const isHub = hub !== null && words.text(hub) === words.text(actor.name);
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("region"), facts.regionName],
        [words.say("capital"), actor.nominal ? words.say("nominalPlace") : actor.place],
        [words.say("relation"), actor.relation],
        [
          words.say("depthFact", { hub: hub ? words.text(hub) : "" }),
          hub && !isHub && (facts.depth > 0 || facts.actor.kind === "country")
            ? words.count("kindsOfTie", facts.depth)
            : null,
        ],
        [
          words.say("confidence"),
          actor.confidence && actor.confidence !== "high" ? confidenceInWords(actor.confidence, words) : null,
        ],
      ]),
    ),
    ...facts.tiesByFamily.map(({ family, rows }) => {
      const named = atlas.familyById.get(family);
      return section(
        `family-${family}`,
        named ? words.text(named.name) : family,
        "list",
        rows.map((tie) =>
          row(words.text(tie.instrument.name), {
            ref: tie.instrument.ref,
            details: [
              standing(tie, context),
              words.text(tie.role),
              ...(tie.participation.standing ? [words.text(tie.participation.standing)] : []),
              ...doubt(tie.participation.confidence, words),
            ].filter(Boolean),
            cites: citesOf(context, tie.participation.sources),
            line: { family, status: statusClassOf(tie.status) },
          }),
        ),
      );
    }),
    section(
      "through",
      words.say("throughBlocs"),
      "list",
      facts.throughBloc.map((each) =>
        row(words.text(each.instrument.name), {
          ref: each.instrument.ref,
          details: [words.say("throughBloc", { bloc: words.text(each.bloc.name) })],
        }),
      ),
    ),
    section(
      "neighbours",
      words.say("neighbours"),
      "list",
      facts.neighbours.map((each) =>
        row(words.text(each.actor.name), { ref: each.actor.ref, details: [words.count("shared", each.shared)] }),
      ),
      { firstShown: 5, count: null },
    ),
    section("members", words.say("members"), "list", linkRows(words, facts.members), { firstShown: 5 }),
    section("cities", words.say("cities"), "list", linkRows(words, facts.cities), { firstShown: 5 }),
    section("landings", words.say("landings"), "list", linkRows(words, facts.landings), { firstShown: 5 }),
  ];
}
