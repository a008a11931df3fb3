// Back from a ribbon to the pairs behind it: who with whom, and by which instruments.
import type { Instrument } from "#model/atlas.ts";
import type { GraphLink, GraphNode } from "#model/network.ts";
import type { ChordFacts, ChordRibbon } from "./chordFacts.ts";

export interface ChordPair {
  readonly id: string;
  /** On the ribbon's first side; within one group, the one the data names first. */
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** Each instrument once, by family in the data's order. */
  readonly instruments: readonly Instrument[];
  readonly links: readonly GraphLink[];
}

/** The pairs with most instruments first; the graph's order where as many. */
export function chordPairs(facts: ChordFacts, ribbon: ChordRibbon): readonly ChordPair[] {
  const pairs = new Map<string, { from: GraphNode; to: GraphNode; instruments: Set<Instrument>; links: GraphLink[] }>();
  for (const link of ribbon.strands.flatMap((strand) => strand.links)) {
    const turned = facts.groupAt.get(link.source) !== ribbon.from;
    const [first, second] = turned ? [link.target, link.source] : [link.source, link.target];
    const known = pairs.get(`${first}~${second}`) ?? (ribbon.from === ribbon.to && pairs.get(`${second}~${first}`));
    if (known) {
      for (const instrument of link.instruments) known.instruments.add(instrument);
      known.links.push(link);
      continue;
    }
    const [from, to] = [facts.nodeByRef.get(first), facts.nodeByRef.get(second)];
    if (from && to)
      pairs.set(`${first}~${second}`, { from, to, instruments: new Set(link.instruments), links: [link] });
  }
  return [...pairs]
    .map(([id, pair]) => ({ ...pair, id, instruments: [...pair.instruments] }))
    .sort((a, b) => b.instruments.length - a.instruments.length);
}
