// What an actor lacks next to its peers, in a few sentences.
import { withArticle } from "#encoding/sentences/withArticle.ts";
import type { Actor } from "#model/atlas.ts";
import type { Peers } from "#model/ladder.ts";
import { type Language, textIn } from "#model/text.ts";
import type { Heading } from "./ladderFrame.ts";
import type { LadderWords } from "./ladderWords.ts";

const most = 3;

export interface PeersInWords {
  readonly verdict: string;
  readonly whoIsPeer: string;
}

export function peersInWords(
  peers: Peers,
  hub: Actor,
  headings: readonly Heading[],
  words: LadderWords,
  language: Language,
): PeersInWords {
  const { row, peers: others, depths, widened, columns } = peers;
  const of = others.length;
  const kind = row.actor.kind;
  const own = words.depthSentence(
    { name: textIn(row.actor.name, language), plain: withArticle(row.actor, language).plain },
    words.kinds(row.depth),
    withArticle(hub, language),
  );
  if (of === 0) return { verdict: own, whoIsPeer: words.noPeers(kind) };
  const named = columns
    .map((column, at) => ({ ...column, name: headings[at]?.name ?? "" }))
    .sort((a, b) => b.have - a.have);
  const lacked = named.filter((column) => !column.own && column.have > 0);
  const rare = named.filter((column) => column.own && column.share < 0.5).reverse();
  return {
    verdict: [
      own,
      lacked.length > 0 ? words.lacks(lacked.slice(0, most), of) : words.lacksNothing,
      lacked.length > most ? words.lacksMore(lacked.length - most) : "",
      rare.length > 0 ? words.rare(rare.slice(0, most), of) : "",
    ]
      .filter(Boolean)
      .join(" "),
    whoIsPeer: words.whoIsPeer(kind, of, words.range(...depths), widened),
  };
}
