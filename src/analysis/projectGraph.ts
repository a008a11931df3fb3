// From ties to a graph: an instrument of three or more parties as spokes from its hub, as every pair of its parties, or as a node of its own.
import { group } from "d3-array";
import type { Actor, Instrument, Ref } from "#model/atlas.ts";
import type { Graph, GraphLink, GraphNode } from "#model/network.ts";
import type { StatusClass } from "#model/pose.ts";
import { firmestOf, firmness } from "#model/status.ts";
import type { Tie } from "#model/ties.ts";
import type { PartyMode } from "#model/viewSettings.ts";
import { isGroupList } from "./visibleAtlas.ts";

/** One instrument as its visible ties show it: who takes part, and how firmly. */
interface Together {
  readonly instrument: Instrument;
  readonly ties: readonly Tie[];
  readonly parties: readonly Actor[];
  readonly statusOf: ReadonlyMap<Ref, StatusClass>;
}

/** Only parties of visible ties are in the graph, whatever the mode. A list of members is not a cooperation of its members: its lines stay spokes. */
export function projectGraph(ties: readonly Tie[], parties: PartyMode): Graph {
  const isList = (tie: Tie) => isGroupList(tie.instrument, tie.participation);
  const instruments = togetherOf(ties.filter((tie) => !isList(tie)));
  const many = new Set(instruments.filter((each) => each.parties.length > 2).map((each) => each.instrument.ref));
  const isMany = (tie: Tie) => many.has(tie.instrument.ref) && !isList(tie);
  const links =
    parties === "spokes"
      ? ties.map(lineOf)
      : parties === "two_mode"
        ? [
            ...ties.filter((tie) => !isMany(tie)).map(lineOf),
            ...instruments.filter((each) => many.has(each.instrument.ref)).flatMap(rayOf),
          ]
        : [...ties.filter(isList).map(lineOf), ...pairsOf(instruments)];
  return { parties, nodes: nodesOf(ties, links, instruments), links, manyParties: many.size };
}

function togetherOf(ties: readonly Tie[]): Together[] {
  return [...group(ties, (tie) => tie.instrument.ref).values()].map((own) => {
    const { instrument } = own[0] as Tie;
    const parties = new Map<Ref, Actor>();
    const statusOf = new Map<Ref, StatusClass>();
    for (const tie of own) {
      parties.set(tie.from.ref, tie.from).set(tie.to.ref, tie.to);
      statusOf.set(tie.to.ref, tie.statusClass);
    }
    // Because a tie bears the status of the party it leads to, a hub's own is that of the firmest tie it has.
    for (const ref of parties.keys())
      if (!statusOf.has(ref)) statusOf.set(ref, firmestOf(own.map((tie) => tie.statusClass)));
    return { instrument, ties: own, parties: [...parties.values()], statusOf };
  });
}

function lineOf(tie: Tie): GraphLink {
  return {
    id: tie.id,
    source: tie.from.ref,
    target: tie.to.ref,
    family: tie.family,
    statusClass: tie.statusClass,
    instruments: [tie.instrument],
    weight: 1,
    ties: [tie],
  };
}

function rayOf({ instrument, ties, parties, statusOf }: Together): GraphLink[] {
  return parties.map((party) => ({
    id: `${instrument.id}~${party.id}`,
    source: instrument.ref,
    target: party.ref,
    family: instrument.family,
    statusClass: statusOf.get(party.ref) as StatusClass,
    instruments: [instrument],
    weight: 1,
    ties: ties.filter((tie) => tie.from === party || tie.to === party),
  }));
}

interface Pair {
  readonly source: Actor;
  readonly target: Actor;
  readonly family: string;
  readonly instruments: Instrument[];
  statusClass: StatusClass;
}

/** One link a pair and family; an instrument ties two parties as firmly as the less firm of them, a link is as firm as its firmest instrument. */
function pairsOf(instruments: readonly Together[]): GraphLink[] {
  const pairs = new Map<string, Pair>();
  const drawn = new Map<string, Tie[]>();
  for (const { instrument, ties, parties, statusOf } of instruments) {
    for (const [at, first] of parties.entries()) {
      for (const second of parties.slice(at + 1)) {
        const [source, target] = first.ref < second.ref ? [first, second] : [second, first];
        const key = `${source.id}~${target.id}~${instrument.family}`;
        const statuses = [statusOf.get(source.ref), statusOf.get(target.ref)] as [StatusClass, StatusClass];
        const status = firmness(statuses[0]) < firmness(statuses[1]) ? statuses[0] : statuses[1];
        const known = pairs.get(key);
        if (known) {
          known.instruments.push(instrument);
          known.statusClass = firmestOf([known.statusClass, status]);
        } else
          pairs.set(key, { source, target, family: instrument.family, instruments: [instrument], statusClass: status });
      }
    }
    for (const tie of ties) {
      const [source, target] = tie.from.ref < tie.to.ref ? [tie.from, tie.to] : [tie.to, tie.from];
      const key = `${source.id}~${target.id}~${tie.family}`;
      const list = drawn.get(key);
      if (list) list.push(tie);
      else drawn.set(key, [tie]);
    }
  }
  return [...pairs].map(([id, { source, target, family, instruments: behind, statusClass }]) => ({
    id,
    source: source.ref,
    target: target.ref,
    family,
    statusClass,
    instruments: behind,
    weight: behind.length,
    ties: drawn.get(id) ?? [],
  }));
}

/** Actors in the order in which the ties first name them, then instruments. */
function nodesOf(
  ties: readonly Tie[],
  links: readonly GraphLink[],
  instruments: readonly Together[],
): readonly GraphNode[] {
  const linked = new Set(links.flatMap((link) => [link.source, link.target]));
  const actors = new Map<Ref, Actor>();
  for (const tie of ties) actors.set(tie.from.ref, tie.from).set(tie.to.ref, tie.to);
  return [
    ...[...actors.values()].map((actor) => ({ ref: actor.ref, actor, instrument: null })),
    ...instruments.map(({ instrument }) => ({ ref: instrument.ref, actor: null, instrument })),
  ].filter((node) => linked.has(node.ref));
}
