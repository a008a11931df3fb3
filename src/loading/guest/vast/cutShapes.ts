// Lines and rings cut at the edges of a box: Liang and Barsky (1984) for lines, Sutherland and Hodgman (1974) for rings.
export type Place = [x: number, y: number];

/** The pieces of a line within [low, high] both ways. */
export function cutLine(line: readonly Place[], low: number, high: number): Place[][] {
  const pieces: Place[][] = [];
  let piece: Place[] = [];
  const end = (): void => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  for (let index = 1; index < line.length; index++) {
    const [ax, ay] = line[index - 1] as Place;
    const [bx, by] = line[index] as Place;
    let [from, to] = [0, 1];
    for (const [start, step] of [
      [ax, bx - ax],
      [ay, by - ay],
    ] as const) {
      if (step === 0) {
        if (start < low || start > high) from = 2;
        continue;
      }
      const [enter, leave] =
        step > 0 ? [(low - start) / step, (high - start) / step] : [(high - start) / step, (low - start) / step];
      from = Math.max(from, enter);
      to = Math.min(to, leave);
    }
    if (from > to) {
      end();
      continue;
    }
    const at = (share: number): Place => [ax + (bx - ax) * share, ay + (by - ay) * share];
    if (piece.length === 0) piece.push(at(from));
    piece.push(at(to));
    if (to < 1) end();
  }
  end();
  return pieces;
}

/** What of a closed ring lies within [low, high] both ways, closed; empty where nothing does. */
export function cutRing(ring: readonly Place[], low: number, high: number): Place[] {
  let left: Place[] = ring.slice(0, -1);
  for (const axis of [0, 1] as const)
    for (const [edge, sign] of [
      [low, 1],
      [high, -1],
    ] as const) {
      const kept: Place[] = [];
      const within = (place: Place): boolean => (place[axis] - edge) * sign >= 0;
      left.forEach((place, index) => {
        const before = left[(index + left.length - 1) % left.length] as Place;
        if (within(place) !== within(before)) {
          const share = (edge - before[axis]) / (place[axis] - before[axis]);
          const cut: Place = [before[0] + (place[0] - before[0]) * share, before[1] + (place[1] - before[1]) * share];
          cut[axis] = edge;
          kept.push(cut);
        }
        if (within(place)) kept.push(place);
      });
      left = kept;
    }
  return left.length < 3 ? [] : [...left, left[0] as Place];
}
