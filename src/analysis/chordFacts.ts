// The graph seen from further off: its nodes in groups, its links as ribbons between two groups or within one.
import type { Actor, Atlas, Ref } from "#model/atlas.ts";
import type { Graph, GraphLink, GraphNode } from "#model/network.ts";
import type { LocalText } from "#model/text.ts";
import type { ChordGrouping } from "#model/viewSettings.ts";
import { type GroupHead, type GroupKind, groupHeads } from "./chordGroups.ts";

export interface ChordGroup {
  /** Region's id, "bloc:EU", "hubs" or "family:trade": what an address calls it. */
  readonly id: string;
  readonly kind: GroupKind;
  /** null: a group that the data has no name for. */
  readonly name: LocalText | null;
  /** The bloc or hub it stands for. */
  readonly actor: Actor | null;
  readonly family: string | null;
  readonly nodes: readonly GraphNode[];
  /** Links with other groups, and links within. */
  readonly outward: number;
  readonly inward: number;
}

/** What a ribbon holds of one family. */
export interface ChordStrand {
  readonly family: string;
  readonly links: readonly GraphLink[];
  readonly count: number;
}

export interface ChordRibbon {
  /** "europe~asia", in the order of the ring; "europe~europe" for what stays within. */
  readonly id: string;
  /** Places on the ring; `from` is never after `to`. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** In the data's order of families. */
  readonly strands: readonly ChordStrand[];
}

export interface ChordFacts {
  readonly grouping: ChordGrouping;
  readonly parties: Graph["parties"];
  /** In the order of the ring. */
  readonly groups: readonly ChordGroup[];
  readonly ribbons: readonly ChordRibbon[];
  readonly groupAt: ReadonlyMap<Ref, number>;
  readonly nodeByRef: ReadonlyMap<Ref, GraphNode>;
  /** Sum over all ribbons. */
  readonly count: number;
  /** Actors that belong to several blocs and are counted under the first; 0 unless blocs are the groups. */
  readonly severalBlocs: number;
}

/** The groups that hold a node, and the ribbons that hold a link. */
export function chordFacts(atlas: Atlas, graph: Graph, grouping: ChordGrouping): ChordFacts {
  const { headOf, order, severalBlocs } = groupHeads(atlas, grouping);
  const byHead = new Map<string, { head: GroupHead; nodes: GraphNode[] }>();
  for (const node of graph.nodes) {
    const head = headOf(node);
    const known = byHead.get(head.id);
    if (known) known.nodes.push(node);
    else byHead.set(head.id, { head, nodes: [node] });
  }
  const gathered = [...byHead.values()].sort((a, b) => order(a.head) - order(b.head));
  const groupAt = new Map(gathered.flatMap(({ nodes }, at) => nodes.map((node) => [node.ref, at] as const)));
  const ribbons = ribbonsOf(atlas, graph.links, groupAt, (at) => gathered[at]?.head.id ?? "");
  const elsewhere = new Set(
    gathered
      .filter(({ head }) => head.kind !== "region")
      .flatMap(({ nodes }) => nodes.map((node) => node.actor?.region)),
  );
  const groups = gathered.map(({ head, nodes }, at): ChordGroup => {
    const touching = ribbons.filter((ribbon) => ribbon.from === at || ribbon.to === at);
    const isWithin = (ribbon: ChordRibbon) => ribbon.from === ribbon.to;
    return {
      ...head,
      kind: head.kind === "region" && elsewhere.has(head.id) ? "others" : head.kind,
      nodes,
      outward: sum(touching.filter((ribbon) => !isWithin(ribbon))),
      inward: sum(touching.filter(isWithin)),
    };
  });
  const visibleSeveral = graph.nodes.filter((node) => node.actor && severalBlocs.has(node.actor.id)).length;
  return {
    grouping,
    parties: graph.parties,
    groups,
    ribbons,
    groupAt,
    nodeByRef: new Map(graph.nodes.map((node) => [node.ref, node])),
    count: sum(ribbons),
    severalBlocs: visibleSeveral,
  };
}

const sum = (items: readonly { readonly count: number }[]) => items.reduce((total, { count }) => total + count, 0);

function ribbonsOf(
  atlas: Atlas,
  links: readonly GraphLink[],
  groupAt: ReadonlyMap<Ref, number>,
  idAt: (at: number) => string,
): ChordRibbon[] {
  const byEnds = new Map<string, { from: number; to: number; byFamily: Map<string, GraphLink[]> }>();
  for (const link of links) {
    const ends = [groupAt.get(link.source), groupAt.get(link.target)];
    if (ends[0] === undefined || ends[1] === undefined) continue;
    const [from, to] = [Math.min(ends[0], ends[1]), Math.max(ends[0], ends[1])];
    const id = `${idAt(from)}~${idAt(to)}`;
    const ribbon = byEnds.get(id) ?? { from, to, byFamily: new Map<string, GraphLink[]>() };
    byEnds.set(id, ribbon);
    const held = ribbon.byFamily.get(link.family);
    if (held) held.push(link);
    else ribbon.byFamily.set(link.family, [link]);
  }
  const familyAt = new Map(atlas.families.map((family, at) => [family.id, at]));
  const place = (family: string) => familyAt.get(family) ?? atlas.families.length;
  return [...byEnds]
    .map(([id, { from, to, byFamily }]) => {
      const strands = [...byFamily]
        .map(([family, held]) => ({ family, links: held, count: held.length }))
        .sort((a, b) => place(a.family) - place(b.family));
      return { id, from, to, strands, count: sum(strands) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}
