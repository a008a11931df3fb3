// Which node an arrow key leads to: the nearest that way, where what lies aside counts for more than what lies ahead.
import type { Ref } from "#model/atlas.ts";

interface Standing {
  readonly ref: Ref;
  readonly x: number;
  readonly y: number;
}

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Home and End lead to the first and last of the nodes as given. null for another key, or where nothing lies that way. */
export function nearestNode(nodes: readonly Standing[], from: Ref | null, key: string): Ref | null {
  if (key === "Home") return nodes[0]?.ref ?? null;
  if (key === "End") return nodes.at(-1)?.ref ?? null;
  const way = ways[key];
  if (!way) return null;
  const start = nodes.find((node) => node.ref === from);
  if (!start) return nodes[0]?.ref ?? null;
  let best: Ref | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const [dx, dy] = [node.x - start.x, node.y - start.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (ahead <= 0.5 || aside > 2.5 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [node.ref, cost];
  }
  return best;
}
