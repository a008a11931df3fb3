import type { Atlas } from "#model/atlas.ts";

/** Gives the id wanted, or where the atlas has it already (upper and lower case mean the same) the next one that is free: "x-2". Each is given once. */
export function unusedIds(base: Atlas): (wanted: string) => string {
  const taken = new Set([...base.names.keys(), ...base.families.map(({ id }) => id.toLowerCase())]);
  for (const family of base.families) for (const type of family.types) taken.add(type.id.toLowerCase());
  return (wanted) => {
    let id = wanted;
    for (let next = 2; taken.has(id.toLowerCase()); next++) id = `${wanted}-${next}`;
    taken.add(id.toLowerCase());
    return id;
  };
}
