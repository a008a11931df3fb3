import { publishedLength } from "#encoding/publishedLength.ts";
import { precisionKeys } from "#encoding/words/statusKeys.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { CardFacts } from "#model/card.ts";
import {
  type CardContext,
  type CardSection,
  cableStatusInWords,
  citesOf,
  confidenceInWords,
  factRows,
  linkRows,
  row,
  section,
} from "./cardParts.ts";
import { endsOf, stripSection } from "./stripSection.ts";

type Facts<K extends CardFacts["kind"]> = Extract<CardFacts, { kind: K }>;

const mediumKeys = { sea: "mediumSea", terrestrial: "mediumTerrestrial", leased: "mediumLeased" } as const;

export function systemSections(facts: Facts<"system">, context: CardContext): CardSection[] {
  const { words } = context;
  const { system } = facts;
  const km = (length: number) => words.number(Math.round(length), "kilometer");
  const otherLengths = facts.disagreements
    .filter((each) =>
      each.claims.some((claim) => claim.shown && claim.unit === "km" && claim.number === system.lengthKm),
    )
    .flatMap((each) => each.claims.filter((claim) => !claim.shown).map((claim) => words.text(claim.value)));
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("statusLabel"), system.statusText],
        [
          words.say("length"),
          system.lengthKm === null ? words.say("notGiven") : km(system.lengthKm),
          otherLengths.length > 0 ? { details: [`${words.say("claimOther")}: ${otherLengths.join("; ")}`] } : {},
        ],
        [words.say("routeLength"), facts.routeKm > 0 ? km(facts.routeKm) : null],
      ]),
    ),
    stripSection(facts, context),
    section(
      "landings",
      words.say("landings"),
      "list",
      facts.landings
        .filter((each) => each.nodeType !== "branching-unit")
        .map((landing) =>
          row(words.text(landing.name), {
            ref: landing.ref,
            details: [
              cableStatusInWords(landing.status, words),
              ...(facts.schematic.loose.includes(landing) && facts.segments.length > 0
                ? [words.say("looseLandings")]
                : []),
            ],
          }),
        ),
      { fold: facts.segments.length > 0 ? "closed" : "open" },
    ),
    section(
      "segments",
      words.say("segments"),
      "list",
      facts.segments.map((segment) =>
        row(endsOf(segment, facts, words), {
          ref: segment.ref,
          details: [
            cableStatusInWords(segment.status, words),
            words.say(mediumKeys[segment.medium]),
            ...(publishedLength(segment.publishedKm, words) ?? []),
          ],
        }),
      ),
      { firstShown: 4, note: words.say("schematic"), fold: "closed" },
    ),
    section(
      "moreFacts",
      words.say("moreFacts"),
      "facts",
      factRows(words, [
        [words.say("ready"), system.ready],
        [words.say("capacity"), system.capacity],
        [words.say("fibrePairs"), system.fibrePairs],
        [words.say("owners"), system.owners],
        [words.say("supplier"), system.supplier],
        [words.say("euFunding"), system.euFunding],
        [words.say("otherFunding"), system.otherFunding],
        [words.say("seas"), system.seas],
        [words.say("note"), system.note],
        [words.say("confidence"), system.confidence === "high" ? null : confidenceInWords(system.confidence, words)],
      ]),
      { fold: "closed" },
    ),
    section("instruments", words.say("instruments"), "list", linkRows(words, facts.instruments)),
    section("countries", words.say("countries"), "list", linkRows(words, facts.countries), {
      firstShown: 5,
      fold: "closed",
    }),
  ];
}

export function segmentSections(facts: Facts<"segment">, context: CardContext): CardSection[] {
  const { words } = context;
  const { segment } = facts;
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("stretchOf"), facts.system.name, { ref: facts.system.ref }],
        [words.say("statusLabel"), segment.statusText, { cites: citesOf(context, segment.sources) }],
        [words.say("medium"), words.say(mediumKeys[segment.medium])],
        [words.say("ready"), segment.ready],
        [words.say("publishedLength"), publishedLength(segment.publishedKm, words)?.[0] ?? words.say("notGiven")],
        [words.say("routeLength"), segment.routeKm > 0 ? words.number(Math.round(segment.routeKm), "kilometer") : null],
        [words.say("note"), segment.note],
        [words.say("confidence"), segment.confidence === "high" ? null : confidenceInWords(segment.confidence, words)],
      ]),
      { note: words.say("schematic") },
    ),
    section("landings", words.say("landings"), "list", linkRows(words, [facts.from, facts.to]), { count: null }),
  ];
}

export function landingSections(facts: Facts<"landing">, context: CardContext): CardSection[] {
  const { words } = context;
  const { landing } = facts;
  return [
    section(
      "facts",
      words.say("facts"),
      "facts",
      factRows(words, [
        [words.say("stretchOf"), facts.system.name, { ref: facts.system.ref }],
        [words.say("country"), facts.country?.name, { ref: facts.country?.ref ?? null }],
        [words.say("statusLabel"), landing.statusText, { cites: citesOf(context, landing.sources) }],
        [words.say("precision"), precisionInWords(landing.precision, words)],
        [words.say("note"), landing.note],
        [words.say("confidence"), landing.confidence === "high" ? null : confidenceInWords(landing.confidence, words)],
      ]),
    ),
    section("segments", words.say("segments"), "list", linkRows(words, facts.segments)),
    section("same", words.say("samePlace"), "list", linkRows(words, facts.sameplace)),
  ];
}

/** A word of the data's that the interface does not know is said as it stands. */
function precisionInWords(precision: string, words: Words): string {
  const key = Object.hasOwn(precisionKeys, precision) ? precisionKeys[precision] : undefined;
  return key ? words.say(key as "precisionBeach") : precision;
}
