// The strip map of a cable system: landings in order along the trunk, branches beside it.
import { publishedLength } from "#encoding/publishedLength.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { CableSegment, Landing } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import { type CardContext, type CardSection, cableStatusInWords, row, section } from "./cardParts.ts";
import { schematicScene } from "./schematicScene.ts";

type Facts = Extract<CardFacts, { kind: "system" }>;

/** A beach or a building is left to the landing's own card. */
const shortName = (landing: Landing, words: Words) =>
  words
    .text(landing.name)
    .replace(/\s*\([^)]*\)/g, "")
    .trim() || words.text(landing.name);

/** Names of a segment's two ends. */
export function endsOf(segment: CableSegment, facts: Facts, words: Words): string {
  const stops = facts.schematic.lines.flatMap((line) => line.stops.map((stop) => stop.landing));
  const name = (id: string) => {
    const landing = stops.find((each) => each.id === id);
    return landing ? shortName(landing, words) : id;
  };
  return words.say("fromTo", { from: name(segment.from), to: name(segment.to) });
}

export function stripSection(facts: Facts, context: CardContext): CardSection {
  const { words, atlas } = context;
  const state = (segment: CableSegment) =>
    [
      cableStatusInWords(segment.status, words),
      ...(segment.medium === "sea"
        ? []
        : [
            words
              .say(segment.medium === "leased" ? "mediumLeased" : "mediumTerrestrial")
              .toLocaleLowerCase(words.language),
          ]),
      ...(publishedLength(segment.publishedKm, words) ?? []),
    ].join(", ");
  const scene = schematicScene(facts.schematic, {
    name: ({ landing }) => shortName(landing, words),
    stopTitle: ({ landing }) =>
      [
        words.text(landing.name),
        ...(landing.country ? [countryOf(landing.country)] : []),
        cableStatusInWords(landing.status, words),
      ].join(", "),
    stopDetail: ({ landing }, branch) => {
      const length = branch ? (publishedLength(branch.publishedKm, words) ?? []) : [];
      // Along the trunk the stretches say how they stand; a stop repeats it only where it differs from the whole.
      // A landing of another system on which this one hangs.
      const other = landing.system === facts.system.id ? null : atlas.systemById.get(landing.system);
      const differs =
        landing.nodeType !== "branching-unit" && (branch !== null || landing.status !== facts.system.status);
      return [
        ...(other ? [words.text(other.name)] : []),
        ...(differs ? [cableStatusInWords(landing.status, words)] : []),
        ...length,
      ].join(", ");
    },
    stretchTitle: (segment) => `${endsOf(segment, facts, words)}: ${state(segment)}`,
    stretchText: state,
  });
  const title = words.say("stripTitle");
  return section("strip", title, "words", scene ? [] : facts.landings.length > 0 ? [row(words.say("stripNone"))] : [], {
    fold: "none",
    count: null,
    note: scene ? words.say("stripNote") : null,
    drawing: scene && { kind: "strip", scene, title },
  });

  function countryOf(iso3: string): string {
    const country = atlas.actorById.get(iso3);
    return country ? words.text(country.name) : iso3;
  }
}
