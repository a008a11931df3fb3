import type { CardFacts } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";
import { type CardContext, type CardSection, citesOf, factRows, linkRows, section } from "./cardParts.ts";
import { webAddress } from "./webAddress.ts";

type Facts<K extends CardFacts["kind"]> = Extract<CardFacts, { kind: K }>;

export function eventSections(facts: Facts<"event">, context: CardContext): CardSection[] {
  const { words } = context;
  const { event } = facts;
  const when =
    event.end && event.end !== event.start
      ? words.say("dateRange", { from: words.date(event.start), to: words.date(event.end) })
      : words.date(event.start);
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("when"), when, { cites: citesOf(context, event.sources) }],
        [words.say("place"), event.place],
        [words.say("city"), facts.city?.name, { ref: facts.city?.ref ?? null }],
        [words.say("country"), facts.country?.name, { ref: facts.country?.ref ?? null }],
        [words.say("organisers"), event.organisers],
        [words.say("themes"), event.themes],
      ]),
    ),
    section(
      "instruments",
      words.say("instruments"),
      "list",
      facts.instrument ? linkRows(words, [facts.instrument]) : [],
      { count: null },
    ),
  ];
}

export function sourceSections(facts: Facts<"source">, context: CardContext): CardSection[] {
  const { words } = context;
  const { source } = facts;
  const note: LocalText | undefined = source.note;
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("publisher"), source.publisher],
        [words.say("published"), source.date ? words.date(source.date) : words.say("dateUnknown")],
        [words.say("address"), source.url, { url: webAddress(source.url) }],
        [words.say("note"), note],
      ]),
    ),
    section("supports", words.say("supports"), "list", linkRows(words, facts.supports)),
  ];
}

export function themeSections(facts: Facts<"theme">, { words }: CardContext): CardSection[] {
  return [
    section("instruments", words.say("instruments"), "list", linkRows(words, facts.instruments), { firstShown: 20 }),
  ];
}
