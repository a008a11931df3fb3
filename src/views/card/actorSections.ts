import type { Actor } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";
import {
  actorName,
  type CardContext,
  type CardSection,
  cableStatusInWords,
  confidenceInWords,
  factRows,
  linkRows,
  row,
  section,
  spelledOut,
} from "./cardParts.ts";
import { themeSection } from "./themeSection.ts";
import { tieSections } from "./tieSections.ts";

type Facts = Extract<CardFacts, { kind: "actor" }>;

export function actorSections(facts: Facts, context: CardContext, hub: LocalText | null): CardSection[] {
  const { words } = context;
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
          hub && !isHub && (facts.depth > 0 || actor.kind === "country")
            ? words.count("kindsOfTie", facts.depth)
            : null,
        ],
        [
          words.say("confidence"),
          actor.confidence && actor.confidence !== "high" ? confidenceInWords(actor.confidence, words) : null,
        ],
      ]),
    ),
    ...tieSections(facts, context),
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
      { fold: "closed" },
    ),
    section(
      "cables",
      words.say(actor.kind === "bloc" ? "cablesInMembers" : "cablesHere"),
      "list",
      facts.cables.map(({ system, landings }) =>
        row(words.text(system.name), {
          ref: system.ref,
          details: [cableStatusInWords(system.status, words)],
          links: landings.map((landing) => ({ text: words.text(landing.name), ref: landing.ref })),
        }),
      ),
      { fold: actor.kind === "country" && facts.cables.length <= 4 ? "open" : "closed", firstShown: 5 },
    ),
    section("cities", words.say("cities"), "list", linkRows(words, facts.cities), { firstShown: 5 }),
    section("features", words.say("guests"), "list", linkRows(words, facts.features), { firstShown: 5 }),
    section("members", words.say("members"), "list", facts.members.map(actorRow), { firstShown: 8, fold: "closed" }),
    themeSection(facts.themes, context),
    section(
      "neighbours",
      words.say("neighbours"),
      "list",
      facts.neighbours.map((each) => {
        const line = actorRow(each.actor);
        return { ...line, details: [...line.details, words.count("shared", each.shared)] };
      }),
      { firstShown: 5, count: null, fold: "closed" },
    ),
  ];

  function actorRow(other: Actor) {
    return row(actorName(other, words), { ref: other.ref, details: spelledOut(other, words) });
  }
}
