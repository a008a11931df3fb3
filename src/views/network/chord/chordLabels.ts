// Names around the ring: level, beside the ring on the side they belong to, in up to three lines, none over another, none over the edge.
import { cutText } from "#views/network/cutText.ts";
import { type Spread, spreadOut } from "./spreadOut.ts";
import { wrapText } from "./wrapText.ts";

export interface LabelWish {
  readonly name: string;
  readonly count: string;
  /** Middle of its group; radians clockwise from twelve o'clock. */
  readonly angle: number;
  /** At the foot of the ring: set beneath it. */
  readonly isFoot: boolean;
}

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Of the circle that names keep out of; its centre is the room's. */
  readonly radius: number;
  readonly fontSize: number;
  /** Cuts what does not fit instead of giving up. */
  readonly cuts: boolean;
  readonly measure: (text: string) => number;
}

/** Around (0, 0), the centre of the ring. */
export interface ChordLabel {
  readonly lines: readonly string[];
  readonly count: string;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Of the middle of the lines. */
  readonly y: number;
  /** Where its leader line reaches it. */
  readonly hold: readonly [x: number, y: number];
}

export const lineHeight = 1.2;
const edge = 8;
const between = 5;
const mostLines = 3;
/** Longer lines than this are hard to take in at a glance, in ems. */
const widest = 17;
/** Nearer to the upright axis a name would meet its neighbour from the other side. */
const fromAxis = 8;

/** In the order of the wishes; null when some name finds no room. */
export function chordLabels(wishes: readonly LabelWish[], room: LabelRoom): readonly ChordLabel[] | null {
  const line = room.fontSize * lineHeight;
  const labels = new Map<LabelWish, ChordLabel>();
  const foot = wishes.find((wish) => wish.isFoot);
  let bottom = room.height / 2 - 2;
  if (foot) {
    const lines = lined(foot, room.width - 2 * edge, room);
    if (!lines) return null;
    const height = lines.length * line;
    const top = room.radius + 4;
    if (top + height > room.height / 2 && !room.cuts) return null;
    labels.set(foot, { lines, count: foot.count, anchor: "middle", x: 0, y: top + height / 2, hold: [0, top] });
    bottom = top - 2;
  }
  for (const side of [1, -1] as const) {
    const here = wishes
      .filter((wish) => wish !== foot && Math.sin(wish.angle) * side > (side > 0 ? -1e-9 : 1e-9))
      .sort((a, b) => Math.cos(b.angle) - Math.cos(a.angle));
    const placed = placeSide(here, side, bottom, room);
    if (!placed) return null;
    for (const [wish, label] of placed) labels.set(wish, label);
  }
  return wishes.flatMap((wish) => labels.get(wish) ?? []);
}

function placeSide(
  wishes: readonly LabelWish[],
  side: 1 | -1,
  bottom: number,
  room: LabelRoom,
): Map<LabelWish, ChordLabel> | null {
  const line = room.fontSize * lineHeight;
  const spread = (heights: readonly number[]) =>
    spreadOut(
      wishes.map(
        (wish, at): Spread => ({
          wish: -Math.cos(wish.angle) * room.radius,
          size: (heights[at] ?? line) + between,
        }),
      ),
      -room.height / 2 + 2,
      bottom,
    );
  let heights = wishes.map(() => line);
  // Because the ring recedes above and below, where a name stands decides in how many lines it is set, and the lines where it stands.
  for (let round = 0; round < 6; round++) {
    const middles = spread(heights);
    if (!middles) return null;
    const set = wishes.map((wish, at) => {
      const y = middles[at] ?? 0;
      const x = outOf(y, (heights[at] ?? line) / 2, room.radius);
      return { wish, x, y, lines: lined(wish, room.width / 2 - edge - x, room) };
    });
    if (set.some(({ lines }) => lines === null)) return null;
    const needed = set.map(({ lines }) => (lines?.length ?? 1) * line);
    if (needed.every((height, at) => height <= (heights[at] ?? 0)))
      return new Map(
        set.map(({ wish, x, y, lines }) => [
          wish,
          {
            lines: lines ?? [],
            count: wish.count,
            anchor: side > 0 ? "start" : "end",
            x: x * side,
            y,
            hold: [(x - 3) * side, y],
          },
        ]),
      );
    heights = needed.map((height, at) => Math.max(height, heights[at] ?? 0));
  }
  return null;
}

/** How far from the upright axis a label of this height clears the circle. */
function outOf(y: number, half: number, radius: number): number {
  const near = Math.max(0, Math.abs(y) - half);
  return Math.max(fromAxis, near >= radius ? 0 : Math.sqrt(radius * radius - near * near));
}

/** The name's lines, with room kept for the number after the last word. */
function lined({ name, count }: LabelWish, width: number, room: LabelRoom): readonly string[] | null {
  const most = Math.min(width, widest * room.fontSize);
  // A no-break space keeps the number with the last word.
  const lines = wrapText(`${name}\u00a0${count}`, most, mostLines, room.measure);
  if (lines) return lines.map((text, at) => (at === lines.length - 1 ? text.slice(0, -count.length - 1) : text));
  return room.cuts ? [cutText(name, Math.max(20, most - room.measure(`\u00a0${count}`)), room.measure)] : null;
}
