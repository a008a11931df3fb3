import type { Atlas, Family, Instrument, Participation } from "#model/atlas.ts";
import type { LocalText } from "#model/text.ts";
import type { ActorOf } from "./guestActors.ts";
import type { GuestEnd, GuestSet } from "./guestSet.ts";
import type { Cite } from "./guestSources.ts";
import { guestStates } from "./guestStates.ts";
import { plainName, sameWords } from "./guestWords.ts";
import { namesOf } from "./namesOf.ts";

interface Given {
  readonly base: Atlas;
  readonly set: GuestSet;
  readonly family: Family;
  readonly familyId: (word: string | null) => string;
  readonly cite: Cite;
  readonly actorOf: ActorOf;
  readonly unused: (id: string) => string;
}

/** Types that the atlas draws as a group's outline and not as a line: of them a reader's row takes only the name. */
const lists: readonly string[] = ["bloc_membership", "multilateral_forum"];
const tieWord: LocalText = { en: "Tie", it: "Legame" };
const longestWord = 80;
const longestName = 200;

/** Each row of ties becomes an instrument with two parties. Types of the file's own go to its family. */
export function guestTies(
  { base, set, family, familyId, cite, actorOf, unused }: Given,
  into: { readonly instruments: Instrument[]; readonly participations: Participation[] },
): void {
  const types = base.families.flatMap((known) => known.types).filter((type) => !lists.includes(type.id));
  const typeNames = new Map(types.map((type) => [type.id, type.name]));
  const shippedType = namesOf(types, ({ name }) => [name]);
  const ownTypes = new Map<string, { readonly id: string; readonly name: LocalText }>();
  const typeOf = (word: string | null): { readonly id: string; readonly name: LocalText } => {
    const shipped = word === null ? null : shippedType(word);
    if (shipped !== null) return { id: shipped, name: typeNames.get(shipped) ?? sameWords(shipped) };
    const name = plainName(word ?? "", longestWord);
    const key = name.toLowerCase();
    const known = ownTypes.get(key);
    if (known) return known;
    const own = name
      ? { id: unused(`${set.id}.k${ownTypes.size + 1}`), name: sameWords(name) }
      : { id: unused(`${set.id}.tie`), name: tieWord };
    ownTypes.set(key, own);
    family.types.push(own);
    return own;
  };
  for (const [at, row] of set.content.ties.entries()) {
    const sources = cite(row);
    const from = actorOf(row.from, set.id, sources);
    const to = actorOf(row.to, set.id, sources);
    const id = unused(`${set.id}.t${at + 1}`);
    const type = typeOf(row.type);
    const named = plainName(row.name ?? "", longestName);
    const states = guestStates(row, base.manifest.asOf, sources);
    into.instruments.push({
      kind: "instrument",
      ref: `instrument:${id}`,
      id,
      aliases: [],
      name: named ? sameWords(named) : between(base, row.from, row.to),
      type: type.id,
      typeName: type.name,
      family: familyId(row.family),
      themes: [],
      hub: from,
      systems: [],
      events: [],
      partnersNamed: true,
      states,
      note: null,
      disagreements: [],
      guest: { set: set.id, row: row.row, confidence: row.confidence, properties: row.properties },
    });
    const ends =
      from === to
        ? [[from, "guest-from"]]
        : [
            [from, "guest-from"],
            [to, "guest-to"],
          ];
    for (const [number, { status, date, asOf }] of states.entries())
      for (const [actor = "", role = ""] of ends)
        into.participations.push({
          instrument: id,
          actor,
          role,
          status,
          // An end that the row does not date came after what it dates: it is known by the day of the file, and no earlier.
          ...(date === null && number > 0 ? { date: asOf, documented: true } : { date }),
          // Because a file that grades nothing is neither doubted nor vouched for by the atlas: the middle step, which a filter for "high" leaves out.
          confidence: row.confidence ?? "medium",
          sources,
          standing: null,
        });
  }
}

/** "Japan – Singapore", in each language in which the atlas names them. */
function between(base: Atlas, from: GuestEnd, to: GuestEnd): LocalText {
  const name = (end: GuestEnd): LocalText =>
    end.actor === null
      ? sameWords(plainName(end.name, longestWord) || "–")
      : (base.actorById.get(end.actor)?.name ?? sameWords(end.actor));
  const [a, b] = [name(from), name(to)];
  return { en: `${a.en} – ${b.en}`, it: `${a.it} – ${b.it}` };
}
