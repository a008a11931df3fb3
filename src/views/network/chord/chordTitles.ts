// What a group and a ribbon are called, and what is said of them in one sentence.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Family } from "#model/atlas.ts";
import { type Language, textIn } from "#model/text.ts";
import type { ChordFacts, ChordGroup, ChordRibbon } from "#state/chordState.ts";
import { chordWords } from "./chordWords.ts";

export interface ChordTitles {
  readonly name: (group: ChordGroup) => string;
  /** "Europe: 120 actors, 447 ties, 208 of them within" */
  readonly group: (group: ChordGroup) => string;
  /** "Europe and Eastern Asia" */
  readonly ends: (ribbon: ChordRibbon) => string;
  readonly ties: (count: number) => string;
  /** "Trade 12, Dialogue 9" */
  readonly families: (ribbon: ChordRibbon) => string;
  /** "Europe and Eastern Asia: 43 ties. Trade 12, Dialogue 9" */
  readonly ribbon: (ribbon: ChordRibbon) => string;
}

export function chordTitles(facts: ChordFacts, families: readonly Family[], language: Language): ChordTitles {
  const say = chordWords[language];
  const words = wordsOf(language);
  const familyById = new Map(families.map((family) => [family.id, family]));
  const name = ({ kind, name: text }: ChordGroup): string => {
    if (!text) return kind === "hubs" ? say.smallHubs : say.nowhere;
    return kind === "others" ? say.others(textIn(text, language)) : textIn(text, language);
  };
  const nameAt = (at: number) => {
    const group = facts.groups[at];
    return group ? name(group) : "";
  };
  const ties = (count: number) => say.ties(words.number(count), count === 1, facts.parties);
  const ends = ({ from, to }: ChordRibbon) =>
    from === to ? say.within(nameAt(from)) : say.and(nameAt(from), nameAt(to));
  const inFamilies = ({ strands }: ChordRibbon) =>
    [...strands]
      .sort((a, b) => b.count - a.count)
      .map(({ family, count }) => {
        const known = familyById.get(family);
        return `${known ? textIn(known.short, language) : family} ${words.number(count)}`;
      })
      .join(", ");
  return {
    name,
    ends,
    ties,
    families: inFamilies,
    ribbon: (ribbon) => `${ends(ribbon)}: ${ties(ribbon.count)}. ${inFamilies(ribbon)}`,
    group: (group) => {
      const members = group.nodes.length;
      const counted =
        group.kind === "family"
          ? say.instruments(words.number(members), members === 1)
          : say.actors(words.number(members), members === 1);
      const within = group.inward > 0 ? [say.ofThemWithin(words.number(group.inward))] : [];
      return `${name(group)}: ${[counted, ties(group.outward + group.inward), ...within].join(", ")}`;
    },
  };
}
