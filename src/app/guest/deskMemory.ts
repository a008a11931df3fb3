// What the desk remembers of the sets that are joined or were: where each came from, how the address names it, what can be brought back.
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { TableMapping } from "#model/guest/guestTable.ts";
import { type GuestOrigin, namedOf } from "./guestOrigin.ts";
import { type NamedData, sameNamed } from "./namedData.ts";

export interface SetMemory {
  readonly origin: GuestOrigin;
  readonly mapping: TableMapping | null;
}

export interface DeskMemory {
  /** The sets that one reading of one file came to. */
  remember(origin: GuestOrigin, sets: readonly (readonly [set: GuestSet, mapping: TableMapping | null])[]): void;
  of(set: GuestSet): SetMemory | null;
  /** How the address names these; a zip whose files are all there, once. */
  names(sets: readonly GuestSet[]): readonly NamedData[];
  /** The sets that a name stands for, if they are remembered. */
  find(name: NamedData): readonly GuestSet[] | null;
  /** Lets go of large sets that are in none of these lists; returns their keys in the worker. */
  letGo(still: readonly (readonly GuestSet[])[]): readonly string[];
}

interface Load {
  readonly origin: GuestOrigin;
  readonly sets: readonly GuestSet[];
}

export function deskMemory(): DeskMemory {
  let loads: readonly Load[] = [];
  const mappings = new WeakMap<GuestSet, TableMapping | null>();
  const loadOf = (set: GuestSet) => loads.findLast((load) => load.sets.includes(set));
  const wholeName = ({ origin, sets }: Load): NamedData | null => {
    const file = sets[0]?.file;
    if (!file || origin.only !== null) return null;
    return origin.written === null
      ? { kind: "file", name: file.name.split("/")[0] as string, hash: file.hash }
      : { kind: "url", url: origin.written, inner: null };
  };
  const nameOf = (set: GuestSet, among: readonly GuestSet[]): NamedData => {
    const load = loadOf(set) as Load;
    const whole = load.sets.every((each) => among.includes(each)) ? wholeName(load) : null;
    return whole ?? namedOf(set.file, load.origin);
  };
  return {
    remember(origin, sets) {
      for (const [set, mapping] of sets) mappings.set(set, mapping);
      loads = [...loads, { origin, sets: sets.map(([set]) => set) }];
    },
    of(set) {
      const load = loadOf(set);
      return load ? { origin: load.origin, mapping: mappings.get(set) ?? null } : null;
    },
    names(sets) {
      const names = sets.map((set) => nameOf(set, sets));
      return names.filter((name, at) => names.findIndex((other) => sameNamed(name, other)) === at);
    },
    find(name) {
      for (const load of loads.toReversed()) {
        const whole = wholeName(load);
        if (whole && sameNamed(whole, name)) return load.sets;
        const one = load.sets.find((set) => sameNamed(namedOf(set.file, load.origin), name));
        if (one) return [one];
      }
      return null;
    },
    letGo(still) {
      const gone = (set: GuestSet) => set.tiles !== null && !still.some((list) => list.includes(set));
      const keys = loads.flatMap(({ sets }) => sets.filter(gone).map(({ tiles }) => tiles?.key ?? ""));
      loads = loads.filter(({ sets }) => !sets.some(gone));
      return keys;
    },
  };
}
