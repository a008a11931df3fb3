// What is left of the network of ties when actors or instruments are taken away. Ties count as they are drawn: what reaches an actor only through its bloc does not.
import type { Actor, Instrument, Ref } from "#model/atlas.ts";
import type { Tie } from "#model/ties.ts";
import type { ActorLoss, BrokenNetwork, PlainGraph, TieLoss, TieWeakness, WeakPoint } from "#model/without.ts";
import { bridgesAndCutNodes } from "./bridgesAndCutNodes.ts";
import { componentsOf } from "./componentsOf.ts";

export function withoutTies(ties: readonly Tie[], gone: readonly Ref[]): TieLoss {
  const refs = new Set<Ref>(gone);
  const left = tiesLeft(ties, refs);
  const kept = new Set(left);
  const goneTies = ties.filter((tie) => !kept.has(tie));
  const actors = actorsOf(ties);
  const isGone = (actor: Actor) => refs.has(actor.ref);
  const staying = [...actors.values()].filter((actor) => !isGone(actor));
  const before = groupsOf([...actors.keys()], ties);
  const after = groupsOf(
    staying.map(({ id }) => id),
    left,
  );
  const [own, ownNow] = [tiesByActor(ties), tiesByActor(left)];
  const stays = new Set(staying.map(({ id }) => id));
  const losers = staying.flatMap((actor): ActorLoss[] => {
    const [had, has] = [own.get(actor.id) ?? [], ownNow.get(actor.id) ?? []];
    if (had.length === has.length) return [];
    const still = new Set(has.map((tie) => tie.family));
    const reach = (before.of.get(actor.id) ?? []).filter((id) => stays.has(id)).length;
    return [
      {
        actor,
        before: had,
        after: has,
        families: [...new Set(had.map((tie) => tie.family))].filter((family) => !still.has(family)),
        cutFrom: reach - (after.of.get(actor.id) ?? []).length,
      },
    ];
  });
  losers.sort(
    (a, b) =>
      Number(a.after.length > 0) - Number(b.after.length > 0) ||
      b.before.length - b.after.length - (a.before.length - a.after.length) ||
      (a.actor.id < b.actor.id ? -1 : 1),
  );
  return {
    actors: actors.size,
    ties: ties.length,
    networks: before.groups.map((members): BrokenNetwork => {
      const within = new Set(members);
      const parts = after.groups.filter(([first]) => within.has(first as string));
      return {
        before: members,
        parts: parts.filter((part) => part.length > 1),
        off: parts.filter((part) => part.length === 1).flat(),
        gone: members.filter((id) => !stays.has(id)),
      };
    }),
    gone: [...actors.values()].filter(isGone),
    goneInstruments: [...new Set(goneTies.map((tie) => tie.instrument))].filter(({ ref }) => refs.has(ref)),
    goneTies,
    losers,
    lost: losers.filter(({ after: has }) => has.length === 0).map(({ actor }) => actor),
    joined: pairsIn(before.groups),
    cut: pairsIn(before.groups.map((members) => members.filter((id) => stays.has(id)))) - pairsIn(after.groups),
    idle: gone.filter((ref) => tiesLeft(ties, new Set([ref])).length === ties.length),
  };
}

function tiesLeft(ties: readonly Tie[], gone: ReadonlySet<Ref>): readonly Tie[] {
  if (gone.size === 0) return ties;
  return ties.filter((tie) => !gone.has(tie.instrument.ref) && !gone.has(tie.from.ref) && !gone.has(tie.to.ref));
}

function actorsOf(ties: readonly Tie[]): ReadonlyMap<string, Actor> {
  const found = ties.flatMap((tie) => [tie.from, tie.to]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(found.map((actor) => [actor.id, actor]));
}

function tiesByActor(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const own = new Map<string, Tie[]>();
  for (const tie of ties)
    for (const { id } of [tie.from, tie.to]) {
      const list = own.get(id);
      if (list) list.push(tie);
      else own.set(id, [tie]);
    }
  return own;
}

const graphOf = (ids: readonly string[], ties: readonly Tie[]): PlainGraph => ({
  nodes: ids,
  edges: ties.map((tie) => ({ id: tie.id, from: tie.from.id, to: tie.to.id })),
});

/** Groups joined by chains of ties, largest first; `of` gives each actor its own. */
function groupsOf(ids: readonly string[], ties: readonly Tie[]) {
  const named = new Map<string, string[]>();
  const of = new Map<string, readonly string[]>();
  for (const [id, name] of componentsOf(graphOf(ids, ties))) {
    const group = named.get(name) ?? [];
    group.push(id);
    named.set(name, group);
    of.set(id, group);
  }
  return { of, groups: [...named.values()].sort((a, b) => b.length - a.length) };
}

const pairsIn = (groups: readonly (readonly string[])[]) =>
  groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

/** What of the ties, taken away alone, cuts actors off from one another. */
export function weakTies(ties: readonly Tie[]): TieWeakness {
  const actors = actorsOf(ties);
  const instruments = new Map<string, Instrument>(ties.map((tie) => [tie.instrument.id, tie.instrument]));
  const { bridges, cutNodes } = bridgesAndCutNodes(graphOf([...actors.keys()], ties));
  const before = groupsOf([...actors.keys()], ties);
  const weigh = (ref: Ref): WeakPoint => {
    const left = tiesLeft(ties, new Set([ref]));
    const staying = [...actors.values()].filter((actor) => actor.ref !== ref).map(({ id }) => id);
    const stays = new Set(staying);
    const now = groupsOf(staying, left);
    const had = before.groups.map((members) => members.filter((id) => stays.has(id)));
    const has = new Set(left.flatMap(({ from, to }) => [from.id, to.id]));
    return {
      ref,
      pairs: pairsIn(had) - pairsIn(now.groups),
      lost: staying.filter((id) => !has.has(id)),
      bridges: 0,
    };
  };
  const list = (refs: readonly Ref[]) =>
    refs
      .map(weigh)
      .filter(({ pairs }) => pairs > 0)
      .sort((a, b) => b.pairs - a.pairs || (a.ref < b.ref ? -1 : 1));
  return {
    actor: list([...actors.values()].filter(({ id }) => cutNodes.has(id)).map(({ ref }) => ref)),
    instrument: list([...instruments.values()].map(({ ref }) => ref)),
    bridges: bridges.size,
  };
}
