// Labels along one side: each as near to where it belongs as the others let it, none over another.

export interface Spread {
  /** Where its middle would best be. */
  readonly wish: number;
  readonly size: number;
}

/** Middles, in the order given (which must be that of the wishes); null when all together are longer than the room. */
export function spreadOut(items: readonly Spread[], from: number, to: number): number[] | null {
  if (items.reduce((sum, { size }) => sum + size, 0) > to - from + 1e-6) return null;
  const blocks: { at: number[]; start: number; size: number }[] = [];
  for (const [at, { wish, size }] of items.entries()) {
    blocks.push({ at: [at], start: held(wish - size / 2, size), size });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [before, after] = [blocks[last - 1], blocks[last]];
      if (!before || !after || before.start + before.size <= after.start) break;
      const joined = [...before.at, ...after.at];
      const size = before.size + after.size;
      blocks.splice(last - 1, 2, { at: joined, start: held(bestStart(joined), size), size });
    }
  }
  return blocks.flatMap(({ at, start }) => {
    let top = start;
    return at.map((index) => {
      const size = items[index]?.size ?? 0;
      top += size;
      return top - size / 2;
    });
  });

  function held(start: number, size: number): number {
    return Math.max(from, Math.min(to - size, start));
  }
  /** Where a block of touching labels lies nearest to all their wishes. */
  function bestStart(block: readonly number[]): number {
    let before = 0;
    let sum = 0;
    for (const index of block) {
      const { wish, size } = items[index] ?? { wish: 0, size: 0 };
      sum += wish - before - size / 2;
      before += size;
    }
    return sum / block.length;
  }
}
