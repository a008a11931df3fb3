// Names beside their discs: the most important first, each where it hides no other name and no disc, or not at all.
import type { Ref } from "#model/atlas.ts";
import type { Size } from "./forceFrame.ts";

export interface LabelDisc {
  readonly ref: Ref;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where there is most air, of any length: away from what the node is tied to. */
  readonly away: { readonly x: number; readonly y: number };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly ref: Ref;
  readonly text: string;
  readonly x: number;
  /** Of the middle of the letters' height. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** From the disc to a name that stands further off. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
}

export interface LabelRoom {
  readonly size: Size;
  readonly fontSize: number;
  readonly measure: (text: string, size: number) => number;
  /** What names may not hide besides the discs they belong to. */
  readonly discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Names that stand already. */
  readonly labels?: readonly Label[];
  /** So many of the first may stand off from their disc. */
  readonly important?: number;
}

const slant = Math.SQRT1_2;
/** Right and left first: a line of text is read sideways. */
const sides: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [slant, slant],
  [slant, -slant],
  [-slant, slant],
  [-slant, -slant],
];
/** Half way between them: tried where a name has to stand off. */
const finer: readonly (readonly [number, number])[] = Array.from({ length: 8 }, (_, at) => {
  const angle = ((2 * at + 1) * Math.PI) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
const air = 3;
/** How far off the names of the most important may stand, where nearer there is no room. Pixels. */
const further = [12, 22, 34, 48, 64, 84, 108];
const mostImportant = 30;
/** Between two names, and between a name and the edge. */
const between = 2;

export function placeLabels(wanted: readonly LabelDisc[], room: LabelRoom): Label[] {
  const names: Box[] = (room.labels ?? []).map((label) => label.box);
  const leaders: Box[] = (room.labels ?? []).flatMap((label) => along(label.leader));
  const placed: Label[] = [];
  for (const [rank, disc] of wanted.entries()) {
    const label = candidates(disc, room, rank < (room.important ?? mostImportant)).find(
      ({ box, leader }) =>
        box.left >= between &&
        box.top >= between &&
        box.right <= room.size.width - between &&
        box.bottom <= room.size.height - between &&
        !names.some((other) => overlap(box, other, between)) &&
        !leaders.some((other) => overlap(box, other)) &&
        !room.discs.some((other) => covers(box, other)) &&
        !along(leader).some((step) => names.some((other) => overlap(step, other))),
    );
    if (!label) continue;
    names.push(label.box);
    leaders.push(...along(label.leader));
    placed.push(label);
  }
  return placed;
}

function candidates(disc: LabelDisc, { fontSize, measure }: LabelRoom, far: boolean): Label[] {
  const width = measure(disc.text, fontSize);
  const height = fontSize * 1.1;
  const long = Math.hypot(disc.away.x, disc.away.y) || 1;
  const towards = ([dx, dy]: readonly [number, number]) => (dx * disc.away.x + dy * disc.away.y) / long;
  const inOrder = (all: typeof sides) => [...all].sort((a, b) => Math.round(2 * (towards(b) - towards(a))));
  return [air, ...(far ? further : [])].flatMap((off) =>
    inOrder(off === air ? sides : [...sides, ...finer]).map(([dx, dy]): Label => {
      const reach = disc.radius + off;
      const x = disc.x + dx * reach;
      const y = disc.y + dy * (reach + (dx === 0 ? height / 2 - 1 : height / 3));
      const left = dx > 0 ? x : dx < 0 ? x - width : x - width / 2;
      const end = dx === 0 ? y - Math.sign(dy) * (height / 2) : y;
      return {
        ref: disc.ref,
        text: disc.text,
        x: tenth(x),
        y: tenth(y),
        anchor: dx > 0 ? "start" : dx < 0 ? "end" : "middle",
        box: { left, top: y - height / 2, right: left + width, bottom: y + height / 2 },
        leader: off === air ? null : leaderTo(disc, x - 2 * Math.sign(dx), end),
      };
    }),
  );
}

function leaderTo({ x, y, radius }: LabelDisc, endX: number, endY: number): Label["leader"] {
  const share = (radius + 1) / Math.max(radius + 1, Math.hypot(endX - x, endY - y));
  return [tenth(x + (endX - x) * share), tenth(y + (endY - y) * share), tenth(endX), tenth(endY)];
}

/** A leader as small boxes: it must not cross a name, nor a name it. */
function along(leader: Label["leader"]): Box[] {
  if (!leader) return [];
  const [x1, y1, x2, y2] = leader;
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return Array.from({ length: steps }, (_, step) => {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    return { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 };
  });
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function covers(box: Box, disc: { readonly x: number; readonly y: number; readonly radius: number }): boolean {
  const [dx, dy] = [
    disc.x - Math.max(box.left, Math.min(box.right, disc.x)),
    disc.y - Math.max(box.top, Math.min(box.bottom, disc.y)),
  ];
  return dx * dx + dy * dy < disc.radius * disc.radius;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
