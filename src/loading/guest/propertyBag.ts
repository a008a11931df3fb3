export interface PropertyBag {
  /** A name that is taken gets a number; empty values are left away. */
  add(name: string, value: string | null): void;
  /** Own members only, whatever the names are. */
  end(): Readonly<Record<string, unknown>>;
}

/** Names and texts from a file, which may be called anything. */
export function makePropertyBag(): PropertyBag {
  const held = new Map<string, string>();
  return {
    add(name, value) {
      if (value === null) return;
      let free = name;
      for (let number = 2; held.has(free) && number < 1000; number++) free = `${name} ${number}`;
      held.set(free, value);
    },
    end: () => Object.fromEntries(held),
  };
}
