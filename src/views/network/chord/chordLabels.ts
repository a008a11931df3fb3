// Names around the ring: level, beside the ring on the side they belong to, in a few lines, none over another, none over the edge.
import { cutText } from "#views/network/cutText.ts";
import { type Spread, spreadOut } from "./spreadOut.ts";
import { wrapText } from "./wrapText.ts";

export interface LabelWish {
  readonly name: string;
  readonly count: string;
  /** Ties of its group: what is smallest goes unnamed first. */
  readonly size: number;
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
  /** The number follows the last line, which may be empty. */
  readonly lines: readonly string[];
  readonly count: string;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Of the middle of the lines. */
  readonly y: number;
  /** Corners of its lines together, with a little air. */
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

export const lineHeight = 1.2;
const edge = 8;
const between = 5;
const mostLines = 3;
/** A no-break space keeps the number with the last word. */
const tied = "\u00a0";
/** Longer lines than this are hard to take in at a glance, in ems. */
const widest = 17;
/** Nearer to the upright axis a name would meet its neighbour from the other side. */
const fromAxis = 8;

/** null when some name finds no room. */
export function chordLabels(wishes: readonly LabelWish[], room: LabelRoom): ReadonlyMap<LabelWish, ChordLabel> | null {
  const line = room.fontSize * lineHeight;
  const labels = new Map<LabelWish, ChordLabel>();
  const foot = wishes.find((wish) => wish.isFoot);
  let bottom = room.height / 2 - 2;
  if (foot) {
    const set = lined(foot, room.width - 2 * edge, room);
    if (!set) return null;
    const height = set.lines.length * line;
    const top = room.radius + 4;
    if (top + height > room.height / 2 && !room.cuts) return null;
    labels.set(foot, boxed({ ...set, anchor: "middle", x: 0, y: top + height / 2 }, room));
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
  return labels;
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
      return { wish, x, y, text: lined(wish, room.width / 2 - edge - x, room) };
    });
    if (set.some(({ text }) => text === null)) return null;
    const needed = set.map(({ text }) => (text?.lines.length ?? 1) * line);
    if (needed.every((height, at) => height <= (heights[at] ?? 0)))
      return new Map(
        set.map(({ wish, x, y, text }) => [
          wish,
          boxed(
            { lines: text?.lines ?? [], count: text?.count ?? "", anchor: side > 0 ? "start" : "end", x: x * side, y },
            room,
          ),
        ]),
      );
    heights = needed.map((height, at) => Math.max(height, heights[at] ?? 0));
  }
  return null;
}

function boxed(label: Omit<ChordLabel, "box">, room: LabelRoom): ChordLabel {
  const widths = label.lines.map((text, at) =>
    room.measure(at === label.lines.length - 1 ? `${text}${label.count}` : text),
  );
  const width = Math.max(0, ...widths);
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
  const half = (label.lines.length * room.fontSize * lineHeight) / 2;
  return { ...label, box: { left: left - 3, right: left + width + 3, top: label.y - half, bottom: label.y + half } };
}

/** How far from the upright axis a label of this height clears the circle. */
function outOf(y: number, half: number, radius: number): number {
  const near = Math.max(0, Math.abs(y) - half);
  return Math.max(fromAxis, near >= radius ? 0 : Math.sqrt(radius * radius - near * near));
}

/** The name's lines and the number after its last word; where that is too long, the number has a line of its own. */
function lined({ name, count }: LabelWish, width: number, room: LabelRoom): Pick<ChordLabel, "lines" | "count"> | null {
  const most = Math.min(width, widest * room.fontSize);
  const together = wrapText(`${name}${tied}${count}`, most, mostLines, room.measure);
  if (together)
    return {
      lines: together.map((text, at) => (at === together.length - 1 ? text.slice(0, -count.length) : text)),
      count,
    };
  const apart = wrapText(name, most, mostLines, room.measure);
  if (apart) return { lines: [...apart, ""], count };
  const cut = cutText(name, Math.max(20, most - room.measure(`${tied}${count}`)), room.measure);
  return room.cuts ? { lines: [`${cut}${tied}`], count } : null;
}
