// What alone holds a graph together: bridges and articulation points (Tarjan 1974; Hopcroft and Tarjan 1973), in one walk.
import type { PlainEdge, PlainGraph } from "#model/without.ts";

export interface WeakParts {
  /** Edge ids. A parallel edge is no bridge. */
  readonly bridges: ReadonlySet<string>;
  /** Node ids. */
  readonly cutNodes: ReadonlySet<string>;
}

export function bridgesAndCutNodes({ nodes, edges }: PlainGraph): WeakParts {
  const at = new Map<string, PlainEdge[]>(nodes.map((id) => [id, []]));
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    at.get(edge.from)?.push(edge);
    at.get(edge.to)?.push(edge);
  }
  const found = new Map<string, number>();
  const low = new Map<string, number>();
  const bridges = new Set<string>();
  const cutNodes = new Set<string>();
  const visit = (id: string, through: PlainEdge | null) => {
    const order = found.size;
    found.set(id, order);
    let reaches = order;
    let children = 0;
    for (const edge of at.get(id) ?? []) {
      if (edge === through) continue;
      const next = edge.from === id ? edge.to : edge.from;
      const seen = found.get(next);
      if (seen !== undefined) {
        reaches = Math.min(reaches, seen);
        continue;
      }
      children += 1;
      visit(next, edge);
      const below = low.get(next) as number;
      reaches = Math.min(reaches, below);
      if (below > order) bridges.add(edge.id);
      if (through && below >= order) cutNodes.add(id);
    }
    if (!through && children > 1) cutNodes.add(id);
    low.set(id, reaches);
  };
  for (const id of nodes) if (!found.has(id)) visit(id, null);
  return { bridges, cutNodes };
}
