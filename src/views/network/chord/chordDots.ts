// The actors as small dots along their group's part of the ring, in a few rows.
import type { Ref } from "#model/atlas.ts";
import type { Spot } from "#views/network/morph.ts";
import type { Stretch } from "./chordLayout.ts";

export interface GroupDots {
  /** Around (0, 0), the centre of the ring; in the order of the refs. */
  readonly spots: readonly Spot[];
  /** 0: too many to be told apart, not drawn. */
  readonly radius: number;
}

/** From middle to middle, along the ring. */
const easy = 6.5;
const tight = 3;
/** From the ring to the first row. */
const off = 6;
/** A small ring gives its room to the names. */
const small = 170;
const rowsAround = (radius: number) => (radius < small ? 2 : 3);
const rowStep = (radius: number) => (radius < small ? 3.6 : 5);

/** `radius`: of the ring. */
export function dotsAlong(refs: readonly Ref[], { from, to }: Stretch, radius: number): GroupDots {
  const length = (to - from) * (radius + off);
  const rows = Math.max(1, Math.min(rowsAround(radius), Math.ceil((refs.length * easy) / Math.max(1, length))));
  const columns = Math.ceil(refs.length / rows);
  const pitch = length / Math.max(1, columns);
  const step = Math.min(easy, Math.max(tight, pitch));
  const spots = refs.map((_, at): Spot => {
    const angle = from + ((Math.floor(at / rows) + 0.5) / Math.max(1, columns)) * (to - from);
    const distance = radius + off + (at % rows) * rowStep(radius);
    return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
  });
  return { spots, radius: pitch < tight ? 0 : Math.round(Math.min(2, step * 0.36, rowStep(radius) * 0.4) * 10) / 10 };
}

/** How far the rows reach beyond the ring. */
export const dotsDepth = (radius: number) => off + (rowsAround(radius) - 1) * rowStep(radius);
