// From files that were read to sets, and to what is said of each.
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import type { DeskMemory } from "./deskMemory.ts";
import type { GuestOutcomeShown } from "./guestContract.ts";
import { type GuestOrigin, type Ready, setOf } from "./guestOrigin.ts";
import type { Reading } from "./readOrigin.ts";

/** What a report was about, so that one press can mend it. */
export interface Mendable {
  readonly origin: GuestOrigin;
  /** Of the file, which within a zip is "outer.zip/inner.csv". */
  readonly name: string;
  readonly mapping: TableMapping | null;
}

export interface Settled {
  readonly next: readonly GuestSet[];
  readonly added: readonly GuestSet[];
  readonly told: readonly GuestOutcomeShown[];
}

const isEmpty = ({ read }: Ready): boolean =>
  read.tiles === null && read.content.features.length === 0 && read.content.ties.length === 0;

export function settling(memory: DeskMemory) {
  const mendable = new WeakMap<GuestOutcomeShown, Mendable>();
  const settle = (readings: readonly Reading[], among: readonly GuestSet[]): Settled => {
    let next = among;
    const added: GuestSet[] = [];
    const told: GuestOutcomeShown[] = [];
    const tell = (
      file: GuestOutcomeShown["file"],
      { report }: Pick<Ready["read"], "report">,
      from: Mendable,
      set: string | null,
    ) => {
      const outcome: GuestOutcomeShown = { file, report, set, problems: [] };
      mendable.set(outcome, from);
      told.push(outcome);
    };
    for (const { origin, ready, refused } of readings) {
      const made: (readonly [GuestSet, TableMapping | null])[] = [];
      for (const each of ready) {
        const set = isEmpty(each) ? null : setOf(each, next);
        const { file } = each.read;
        tell(file, each.read, { origin, name: file.name, mapping: each.mapping }, set?.id ?? null);
        if (!set) continue;
        made.push([set, each.mapping]);
        added.push(set);
        next = next.some(({ id }) => id === set.id)
          ? next.map((other) => (other.id === set.id ? set : other))
          : [...next, set];
      }
      if (made.length > 0) memory.remember(origin, made);
      for (const read of refused) tell(read.file, read, { origin, name: read.file.name, mapping: null }, null);
    }
    return { next, added, told };
  };
  return { settle, mendable };
}
