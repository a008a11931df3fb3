import type { MessageKey } from "#encoding/words/dictionary.ts";
import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { CardFacts, RestItem, RestKind } from "#model/card.ts";
import { statusClassOf } from "#model/status.ts";
import type { LocalText } from "#model/text.ts";
import { webLink } from "#model/webLink.ts";
import {
  type CardContext,
  type CardSection,
  citesOf,
  factRows,
  linkRows,
  row,
  section,
  standing,
} from "./cardParts.ts";
import type { TimeLane } from "./timeScene.ts";
import { datedOf, timeDrawing, undatedAside } from "./timeSection.ts";

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
        [words.say("address"), source.url, { url: webLink(source.url) }],
        [words.say("note"), note],
      ]),
    ),
    ...restSections(facts, words),
  ];
}

const restTitles = {
  participations: "restParties",
  states: "restStates",
  systems: "cables",
  segments: "segments",
  landings: "landings",
  events: "events",
  actors: "restActors",
  memberships: "restMemberships",
  disagreements: "restClaims",
  coverage: "incomplete",
  features: "guests",
} as const satisfies Record<RestKind, MessageKey>;

/** Everything that rests on the source, by kind, and for how much of it there is no other. */
function restSections({ rests }: Facts<"source">, words: Words): CardSection[] {
  const all = rests.flatMap((group) => group.items);
  const alone = (items: readonly RestItem[]) => items.filter((item) => item.alone).length;
  const said = all.length > 0 ? words.count("restsOnIt", all.length, { alone: alone(all) }) : words.say("restNothing");
  return [
    section("supports", words.say("supports"), "words", [row(said)], { fold: "none" }),
    ...rests.map(({ kind, items }) =>
      section(
        `rest-${kind}`,
        words.say(restTitles[kind]),
        "list",
        items.map((item) =>
          row(words.text(item.name), {
            ref: item.ref,
            details: [
              ...(item.detail ? [words.text(item.detail)] : []),
              ...item.locators.map((locator) => locatorInWords(locator, words.language)),
              ...(item.alone ? [words.say("aloneMark")] : []),
            ].filter(Boolean),
          }),
        ),
        {
          fold: all.length <= 8 ? "open" : "closed",
          aside: alone(items) > 0 ? words.count("aloneOf", alone(items)) : null,
        },
      ),
    ),
  ];
}

/** Its instruments over time, family by family. */
export function themeSections(facts: Facts<"theme">, context: CardContext): CardSection[] {
  const { words, atlas } = context;
  const families = [...atlas.familyById.values()].filter(({ id }) =>
    facts.instruments.some(({ instrument }) => instrument.family === id),
  );
  const inFamily = (family: string) => facts.instruments.filter(({ instrument }) => instrument.family === family);
  const title = words.say("instrumentsOverTime");
  const lanes = families.map(
    ({ id, name }): TimeLane => ({
      id,
      label: words.text(name),
      family: id,
      runs: [],
      aside: undatedAside(inFamily(id).filter(({ began }) => began === null).length, words),
      entries: inFamily(id).flatMap(({ instrument, status, began }) =>
        began === null
          ? []
          : [
              {
                ref: instrument.ref,
                title: `${words.text(instrument.name)}: ${standing({ status, date: began }, context)}`,
                date: began,
                status: statusClassOf(status),
                shape: "date" as const,
              },
            ],
      ),
    }),
  );
  return [
    section("overTime", title, "list", [], {
      count: facts.instruments.length,
      fold: "none",
      drawing: timeDrawing(title, lanes, { day: facts.day, said: datedOf(lanes, facts.instruments.length, words) }),
    }),
    ...families.map(({ id, name }) =>
      section(
        `family-${id}`,
        words.text(name),
        "list",
        inFamily(id).map(({ instrument, status, began }) =>
          row(words.text(instrument.name), {
            ref: instrument.ref,
            details: [standing({ status, date: began }, context)],
            line: { family: id, status: statusClassOf(status) },
          }),
        ),
        { family: id, fold: facts.instruments.length <= 8 ? "open" : "closed" },
      ),
    ),
  ];
}
