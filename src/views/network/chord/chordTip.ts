// What is said beside the pointer, a line each.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { ChordFacts } from "#state/chordState.ts";
import type { ChordTitles } from "./chordTitles.ts";
import type { Target } from "./targetOf.ts";

export function chordTip(target: Target, facts: ChordFacts, titles: ChordTitles, words: Words): readonly string[] {
  if (target.kind === "ribbon") {
    const ribbon = facts.ribbons.find(({ id }) => id === target.id);
    return ribbon ? [titles.ends(ribbon), titles.ties(ribbon.count), titles.families(ribbon)] : [];
  }
  if (target.kind === "group") {
    const group = facts.groups.find(({ id }) => id === target.id);
    if (!group) return [];
    const [name = "", ...rest] = titles.group(group).split(": ");
    return [name, rest.join(": ")];
  }
  const node = [...facts.nodeByRef.values()].find(({ ref }) => ref === target.id);
  const named = node?.actor ?? node?.instrument;
  const group = node && facts.groups[facts.groupAt.get(node.ref) ?? -1];
  return named ? [words.text(named.name), ...(group ? [titles.name(group)] : [])] : [];
}
