import type { PlainGraph } from "#model/without.ts";

/** Node → name of its component: the first node in it, in the order of the nodes. Union-find with path halving. */
export function componentsOf({ nodes, edges }: PlainGraph): ReadonlyMap<string, string> {
  const parent = new Map(nodes.map((id) => [id, id]));
  const root = (id: string): string => {
    let here = id;
    for (;;) {
      const up = parent.get(here) as string;
      if (up === here) return here;
      const above = parent.get(up) as string;
      parent.set(here, above);
      here = above;
    }
  };
  for (const { from, to } of edges) if (parent.has(from) && parent.has(to)) parent.set(root(from), root(to));
  const named = new Map<string, string>();
  return new Map(
    nodes.map((id) => {
      const top = root(id);
      const name = named.get(top) ?? id;
      named.set(top, name);
      return [id, name];
    }),
  );
}
