// Actors with a visible tie, in the order of the arc diagram's axis.
import type { Actor, Atlas } from "#model/atlas.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import type { NetworkOrder } from "#model/viewSettings.ts";

export interface NetworkNode {
  readonly actor: Actor;
  readonly region: string;
  readonly depth: number;
  readonly degree: number;
}
export interface OrderedNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly Tie[];
  readonly order: NetworkOrder;
}

/** The hub stands first; then by region (in the atlas's order) and depth, or by depth alone; names break what is left. */
export function networkFacts(atlas: Atlas, visible: VisibleAtlas, hub: string, order: NetworkOrder): OrderedNetwork {
  const nodes = visible.actors
    .filter((fact) => fact.ties.length > 0)
    .map(
      ({ actor, families, ties }): NetworkNode => ({
        actor,
        region: actor.region ?? "",
        depth: families.length,
        degree: ties.length,
      }),
    );
  const regionAt = new Map(atlas.regions.map((region, at) => [region.id, at]));
  const place = (node: NetworkNode) => regionAt.get(node.region) ?? atlas.regions.length;
  nodes.sort(
    (a, b) =>
      Number(b.actor.id === hub) - Number(a.actor.id === hub) ||
      (order === "region" ? place(a) - place(b) : 0) ||
      b.depth - a.depth ||
      b.degree - a.degree ||
      a.actor.name.en.localeCompare(b.actor.name.en),
  );
  return { nodes, ties: visible.ties, order };
}
