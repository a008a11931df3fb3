// Pure operations on filters. A list that names everything is the same as no list.

/** Turns one value on or off; `all` is the order of everything there is. */
export function toggled<T extends string>(list: readonly T[] | null, value: T, all: readonly T[]): readonly T[] | null {
  const now = list ?? all;
  const next = all.filter((item) => (item === value ? !now.includes(item) : now.includes(item)));
  return next.length === all.length ? null : next;
}

/** Only this value; everything again if it already was the only one. */
export function only<T extends string>(list: readonly T[] | null, value: T): readonly T[] | null {
  return list?.length === 1 && list[0] === value ? null : [value];
}
