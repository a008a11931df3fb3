// Frames on one page cannot see each other, but those of one origin hear each other: so that of many only a few keep a map open.
import { effect, type ReadonlySignal, untracked } from "@preact/signals";
import type { FrameLife } from "./frameLife.ts";

/** Browsers give a page about sixteen WebGL contexts, and phones fewer. */
export const openAtMost = 4;

export interface CrowdChannel {
  readonly post: (message: unknown) => void;
  readonly hear: (listener: (message: unknown) => void) => void;
}

/** `rank`: the higher, the more claim to an open map; null = it has none. `asks`: who has, should say so again. */
interface Said {
  readonly frame: string;
  readonly rank: number | null;
  readonly asks: boolean;
}

/** What is off screen, below all that is on it. Milliseconds since 1970 are far fewer. */
const below = 1e15;

export interface Crowd {
  /** To be called when the reader uses the frame. */
  readonly used: () => void;
  readonly gone: () => void;
  /** After `gone`: the page was kept, and is shown again. */
  readonly back: () => void;
}

/**
 * All frames judge by one order, and so agree: what was asked for comes first, the latest before the earlier; then what is open
 * because it is looked at, the earliest first, so that nothing that comes by itself takes another's place; last what has left
 * the screen. `own`: a name no other frame has. `drawsMap`: whether it is a map that costs. `now`: milliseconds since 1970.
 */
export function frameCrowd(
  channel: CrowdChannel,
  own: string,
  life: Pick<FrameLife, "holding" | "giveWay" | "room">,
  drawsMap: ReadonlySignal<boolean>,
  now: () => number,
): Crowd {
  const others = new Map<string, number>();
  let rank: number | null = null;
  let away = false;
  const holding = () => (away || !drawsMap.value ? null : life.holding.value);
  const ranked = (as: ReturnType<typeof holding>): number | null =>
    as === null ? null : as === "asked" ? now() : as === "itself" ? -now() : now() - 2 * below;
  const before = (mine: number): number => {
    let count = 0;
    for (const [frame, rank] of others) if (rank > mine || (rank === mine && frame < own)) count++;
    return count;
  };
  const judge = () => {
    const free = before(rank ?? -now()) < openAtMost;
    if (rank !== null && !free) life.giveWay();
    else life.room(free);
  };
  const say = (asks = false) => channel.post({ frame: own, rank, asks } satisfies Said);
  const claim = (next: number | null) => {
    if (next === rank) return;
    rank = next;
    say();
    judge();
  };
  channel.hear((message) => {
    const { frame, rank: theirs, asks } = Object(message) as Partial<Said>;
    if (typeof frame !== "string" || frame === own) return;
    if (typeof theirs === "number") others.set(frame, theirs);
    else others.delete(frame);
    if (asks === true && rank !== null) say();
    judge();
  });
  say(true);
  effect(() => {
    const held = holding();
    untracked(() => claim(ranked(held)));
  });
  return {
    used: () => {
      if (life.holding.peek() === "asked" && rank !== null && before(rank) > 0) claim(now());
    },
    gone: () => {
      away = true;
      claim(null);
    },
    back: () => {
      away = false;
      others.clear();
      rank = ranked(life.holding.peek());
      say(true);
    },
  };
}
