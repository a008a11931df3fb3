// The links between actors from which chains are made: ties; also common instruments; also common blocs and forums.
import { group } from "d3-array";
import { isGroupList } from "#analysis/visibleAtlas.ts";
import type { ChainLinks } from "#model/answers.ts";
import type { Actor, Confidence } from "#model/atlas.ts";
import type { ChainLink, Way } from "#model/between.ts";
import { confidences } from "#model/gradings.ts";
import { firmness } from "#model/status.ts";
import type { Tie } from "#model/ties.ts";
import type { Neighbours } from "./shortestChains.ts";

/** Ways between two actors, whichever of them is asked first. */
export type Links = Neighbours<readonly Way[]>;

/**
 * `ties`: those that are visible; a list of members among them is none. `spokes`: every tie of every instrument with its hub, lists of
 * members among them. Who takes part in an instrument is linked with everyone who does, if common instruments are asked for; and who
 * belongs to a bloc or a forum with it and with its other members, if those are.
 */
export function linksOf(ties: readonly Tie[], spokes: readonly Tie[], via: ChainLinks): Links {
  const links = new Map<string, Map<string, Way[]>>();
  const put = (a: Actor, b: Actor, way: Way) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = links.get(from.ref) ?? new Map<string, Way[]>();
      links.set(from.ref, own);
      const known = own.get(to.ref);
      if (known) known.push(way);
      else own.set(to.ref, [way]);
    }
  };
  const tied = new Set<string>();
  for (const tie of ties) {
    if (isList(tie)) continue;
    tied.add(`${tie.instrument.id} ${pairOf(tie.from, tie.to)}`);
    put(tie.from, tie.to, wayOf([tie], false));
  }
  for (const [kind, asked] of [
    ["instrument", via !== "ties"],
    ["list", via === "groups"],
  ] as const) {
    if (!asked) continue;
    const own = spokes.filter((tie) => isList(tie) === (kind === "list"));
    for (const [, together] of group(own, (tie) => tie.instrument)) {
      for (const [at, first] of together.entries()) {
        if (!tied.has(`${first.instrument.id} ${pairOf(first.from, first.to)}`))
          put(first.from, first.to, wayOf([first], false));
        for (const second of together.slice(at + 1)) {
          // Without a hub every two parties are tied as it is.
          if (first.from !== second.from || first.to === second.to || first.instrument.hub === null) continue;
          if (tied.has(`${first.instrument.id} ${pairOf(first.to, second.to)}`)) continue;
          put(first.to, second.to, wayOf([first, second], true));
        }
      }
    }
  }
  for (const own of links.values()) for (const ways of own.values()) ways.sort(byFirmness);
  return links;
}

function isList(tie: Tie): boolean {
  return isGroupList(tie.instrument, tie.participation);
}

function pairOf(a: Actor, b: Actor): string {
  return a.ref < b.ref ? `${a.ref} ${b.ref}` : `${b.ref} ${a.ref}`;
}

function wayOf(ties: readonly [Tie, ...Tie[]], common: boolean): Way {
  const loosest = ties.reduce((a, b) => (firmness(b.statusClass) < firmness(a.statusClass) ? b : a));
  const lowest = ties.reduce((a, b) => (doubt(b.confidence) > doubt(a.confidence) ? b : a));
  return {
    instrument: ties[0].instrument,
    common,
    list: isList(ties[0]),
    ties,
    statusClass: loosest.statusClass,
    confidence: lowest.confidence,
  };
}

/** 0 = high. */
function doubt(confidence: Confidence): number {
  return confidences.indexOf(confidence);
}

function byFirmness(a: Way, b: Way): number {
  return (
    firmness(b.statusClass) - firmness(a.statusClass) ||
    doubt(a.confidence) - doubt(b.confidence) ||
    Number(a.common) - Number(b.common)
  );
}

/** What a link costs a chain: how far from firm, how far from sure, and at last how few its ties are. */
export function costOfLink(ways: readonly Way[]): readonly number[] {
  const best = ways[0];
  return best ? [-firmness(best.statusClass), doubt(best.confidence), -ways.length] : [];
}

export function linkBetween(links: Links, from: Actor, to: Actor): ChainLink {
  return { from, to, ways: links.get(from.ref)?.get(to.ref) ?? [] };
}
