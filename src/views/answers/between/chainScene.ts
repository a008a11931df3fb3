// The chains that are told, as a small layered graph: a layer a step, from one actor to the other. Units are pixels of a 16 px page.
import type { Actor } from "#model/atlas.ts";
import type { ChainLink, Chains } from "#model/between.ts";

export interface ChainNode {
  readonly actor: Actor;
  /** Chains through it; null at the ends, where all are. */
  readonly chains: number | null;
  /** Every chain leads through it. */
  readonly hub: boolean;
  readonly x: number;
  readonly y: number;
  /** Room for its name below it. */
  readonly room: number;
}

export interface ChainLine {
  readonly link: ChainLink;
  readonly d: string;
}

export interface ChainScene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChainNode[];
  readonly lines: readonly ChainLine[];
}

/** Below a mark: three lines of small letters. */
const nameHeight = 50;
/** Side by side names have more room across: two lines. */
const nameHeightAcross = 34;
const edge = 10;
/** A name in less room than this is hard to read. */
const leastRoom = 96;

export function chainScene(
  { shown, layers, hubs, count }: Chains,
  width: number,
  nameOf: (actor: Actor) => string,
): ChainScene {
  const first = shown[0] ?? [];
  const told = layers.map((layer) =>
    layer.filter(({ actor }) => shown.some((chain) => chain.some((link) => link.to === actor))),
  );
  const start = first[0]?.from as Actor;
  const end = first.at(-1)?.to as Actor;
  const columns: readonly (readonly { readonly actor: Actor; readonly chains: number | null }[])[] = [
    [{ actor: start, chains: null }],
    ...told,
    [{ actor: end, chains: null }],
  ];
  const most = Math.max(...columns.map((column) => column.length));
  const across = width / columns.length >= leastRoom;
  const name = across ? nameHeightAcross : nameHeight;
  const cell = 16 + name;
  // Below the last mark two lines less: nothing follows its name.
  const height = across ? most * cell : columns.length * (cell + 10) - 24;
  const nodes = columns.flatMap((column, layer) =>
    column.map(({ actor, chains }, at): ChainNode => {
      const along = (layer + 0.5) / columns.length;
      const aside = (at + 0.5) / column.length;
      const room = across ? width / columns.length - 8 : width / column.length - 6;
      return {
        actor,
        chains,
        hub: chains === count && count > 1 && hubs.includes(actor),
        x: round(across ? along * width : aside * width),
        y: round(across ? aside * height - name / 2 + 2 : layer * (cell + 10) + edge),
        room: round(Math.min(room, 220)),
      };
    }),
  );
  const placeOf = new Map(nodes.map((node) => [node.actor, node]));
  const links = new Map(shown.flat().map((link) => [`${link.from.ref} ${link.to.ref}`, link]));
  const lines = [...links.values()].flatMap((link): ChainLine[] => {
    const [from, to] = [placeOf.get(link.from), placeOf.get(link.to)];
    return from && to ? [{ link, d: linePath(from, to, across ? null : belowName(nameOf(from.actor), from)) }] : [];
  });
  return { width, height: Math.round(height), nodes, lines };
}

/** Where the name under a mark ends, by the usual width of small letters. */
function belowName(name: string, { y, room }: ChainNode): number {
  return y + 12 + 15 * Math.min(3, Math.ceil((name.length * 6.8) / room));
}

/** `start`: height at which it leaves downwards, below the first one's name; null across. */
function linePath(from: ChainNode, to: ChainNode, start: number | null): string {
  if (start !== null) return `M${from.x} ${round(start)}L${to.x} ${to.y}`;
  const bend = round((to.x - from.x) / 2);
  return `M${from.x} ${from.y}C${round(from.x + bend)} ${from.y} ${round(to.x - bend)} ${to.y} ${to.x} ${to.y}`;
}

const round = (n: number) => Math.round(n * 10) / 10;
