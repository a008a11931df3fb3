import type { Words } from "#encoding/words/wordsOf.ts";
import type { Atlas } from "#model/atlas.ts";

/**
 * City alliances and what their mark is called, in the order in which most cities belong to them. Where the data know one
 * under several instruments, the one with most named cities gives the name: a partner of an earlier initiative is not a
 * member of the alliance that came of it.
 */
export function allianceNames(
  { actors, instrumentById }: Pick<Atlas, "actors" | "instrumentById">,
  words: Words,
): { id: string; name: string }[] {
  const cities = new Map<string, Map<string, number>>();
  for (const { memberships } of actors) {
    for (const { alliance, instrument } of memberships) {
      const of = cities.get(alliance) ?? new Map<string, number>();
      cities.set(alliance, of.set(instrument, (of.get(instrument) ?? 0) + 1));
    }
  }
  return [...cities]
    .map(([id, of]) => {
      const most = [...of].reduce((one, other) => (other[1] > one[1] ? other : one));
      const named = instrumentById.get(id) ?? instrumentById.get(most[0]);
      return { id, name: named ? words.text(named.name) : id, sum: [...of.values()].reduce((a, b) => a + b, 0) };
    })
    .sort((a, b) => b.sum - a.sum)
    .map(({ id, name }) => ({ id, name }));
}
