import type { Actor, Atlas } from "#model/atlas.ts";
import type { Chains } from "#model/between.ts";
import { costOfLink, type Links, linkBetween } from "./linksOf.ts";
import { shortestChains } from "./shortestChains.ts";

/** So many chains are told one by one. */
const mostShown = 5;

interface Options {
  /** What links the two themselves is left out: the shortest way round. */
  readonly round?: boolean;
}

/** null when no chain of links leads from one to the other, or both are the same. */
export function chainsBetween(atlas: Atlas, links: Links, a: Actor, b: Actor, { round }: Options = {}): Chains | null {
  if (a === b) return null;
  const found = shortestChains(round ? without(links, a, b) : links, a.ref, b.ref, {
    most: mostShown,
    costOf: costOfLink,
  });
  if (!found) return null;
  const actorOf = (ref: string) => atlas.actorById.get(ref.slice(ref.indexOf(":") + 1)) as Actor;
  const layers = found.layers.map((layer) =>
    [...layer]
      .map(([ref, chains]) => ({ actor: actorOf(ref), chains }))
      .sort((x, y) => y.chains - x.chains || (x.actor.ref < y.actor.ref ? -1 : 1)),
  );
  return {
    length: found.length,
    count: found.count,
    shown: found.shown.map((refs) =>
      refs.slice(1).map((ref, at) => linkBetween(links, actorOf(refs[at] as string), actorOf(ref))),
    ),
    layers,
    hubs: layers.flatMap((layer) => layer.flatMap(({ actor, chains }) => (chains === found.count ? [actor] : []))),
  };
}

function without(links: Links, a: Actor, b: Actor): Links {
  const cut = (from: Actor, to: Actor) => new Map([...(links.get(from.ref) ?? [])].filter(([ref]) => ref !== to.ref));
  return new Map([...links, [a.ref, cut(a, b)], [b.ref, cut(b, a)]]);
}
