import type { TreatyMark } from "./treatiesScene.ts";

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Where a key leads from a mark: the nearest one that way, straight on before aside; null = the key leads nowhere. */
export function nearestMark(marks: readonly TreatyMark[], from: number, key: string): number | null {
  if (key === "Home") return marks.length > 0 ? 0 : null;
  if (key === "End") return marks.length > 0 ? marks.length - 1 : null;
  const way = Object.hasOwn(ways, key) ? ways[key] : undefined;
  const here = marks[from];
  if (!way || !here) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  marks.forEach((mark, at) => {
    const [dx, dy] = [mark.x - here.x, mark.y - here.y];
    const along = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
    if (along < 1) return;
    const cost = along + 3 * aside;
    if (cost < least) [best, least] = [at, cost];
  });
  return best;
}
