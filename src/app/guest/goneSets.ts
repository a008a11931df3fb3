// Large sets whose worker ended by itself: nothing of them can be drawn or asked any more until their file is read again.
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { LocalText } from "#model/text.ts";
import type { DeskMemory } from "./deskMemory.ts";
import type { DeskQueue } from "./deskQueue.ts";
import { deskWords } from "./deskWords.ts";
import type { GuestOrigin } from "./guestOrigin.ts";

interface Lent {
  readonly queue: DeskQueue;
  readonly memory: DeskMemory;
  readonly sets: () => readonly GuestSet[];
  readonly read: (origin: GuestOrigin, signal: AbortSignal) => Promise<void>;
  /** The page with these and no others. */
  readonly show: (sets: readonly GuestSet[], removed: string) => Promise<void>;
  /** What undo would bring back may be gone too. */
  readonly noUndo: () => void;
  readonly tell: (text: LocalText) => void;
}

/** Told the keys of what is gone: says so, reads it again, and takes off the map what cannot be had a second time. */
export function goneSets({ queue, memory, sets, read, show, noUndo, tell }: Lent): (keys: readonly string[]) => void {
  return (keys) => {
    const isGone = ({ tiles }: GuestSet) => tiles !== null && keys.includes(tiles.key);
    noUndo();
    const gone = sets().filter(isGone);
    if (gone.length === 0) return;
    tell(deskWords.gone(gone.map(({ title }) => title).join(", ")));
    for (const set of gone)
      void queue.add(async (signal) => {
        const from = memory.of(set);
        try {
          if (!from || !sets().includes(set)) return;
          const mappings = new Map(from.origin.mappings);
          if (from.mapping) mappings.set(set.file.name, from.mapping);
          await read({ ...from.origin, mappings, only: [set.file.name] }, signal);
        } finally {
          if (sets().includes(set))
            await show(
              sets().filter((each) => each !== set),
              set.title,
            );
          noUndo();
        }
      });
  };
}
