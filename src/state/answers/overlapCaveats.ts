// What an overlap does not say: who is not counted, what does not follow date or filter, what the data lack.
import { onLandOnly } from "#analysis/answers/setMembers.ts";
import type { OverlapWords } from "#encoding/answers/overlapPhrases.ts";
import { countryByCode } from "#encoding/countryByCode.ts";
import { countryName } from "#encoding/countryName.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { OverlapUnit } from "#model/answers.ts";
import type { Actor, Atlas } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Ground, SetInUnit } from "#model/overlap.ts";
import type { Language } from "#model/text.ts";

interface Wish {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: OverlapWords;
  readonly unit: OverlapUnit;
  readonly blocs: boolean;
  readonly sets: readonly SetInUnit[];
  readonly names: readonly string[];
  readonly universe: number;
}

/** So many are named, more are counted. */
const fewEnough = 2;

const listed = new Set(["members", "landings"]);

export function overlapCaveats(wish: Wish): readonly string[] {
  const { atlas, language, words, unit, blocs, sets, universe } = wish;
  if (sets.length === 0) return [];
  const said = words.caveats;
  const held = sets.flatMap((set) =>
    [...set.members].flatMap(([id, each]) => each.filter(({ actor }) => actor.id !== id)),
  );
  const standIn = (kind: Actor["kind"]) => held.some(({ actor }) => actor.kind === kind);
  const byTies = sets.some(({ kind }) => !listed.has(kind));
  return [
    said.neither(wordsOf(language).number(universe), unit),
    ...(blocIn(wish) ? [blocs ? said.throughBlocs : said.direct] : []),
    ...(byTies ? [said.standings] : []),
    ...(standIn("city") ? [said.cityForCountry] : []),
    ...(unit === "cities" && standIn("country") ? [said.countryForCity] : []),
    ...sets.flatMap((set, at) => ofSet(wish, set, wish.names[at] ?? "")),
    ...(sets.some(({ kind }) => listed.has(kind)) ? [said.lists] : []),
    ...undated(wish),
    ...(sets.some(({ kind }) => kind === "landings") ? [said.landings(atlas.manifest.asOf)] : []),
    ...coverage(wish),
  ];
}

/** Whether it makes a difference if a bloc counts for its members. */
function blocIn({ sets }: Wish): boolean {
  return sets.some(
    (set) =>
      set.leftOut.some((actor) => actor.speaksForMembers) ||
      [...set.members.values()].some((each) => each.some(({ actor }) => actor.speaksForMembers)),
  );
}

function ofSet({ atlas, language, words, unit }: Wish, set: SetInUnit, name: string): readonly string[] {
  const speak = wordsOf(language);
  const said = words.caveats;
  // Whose instrument it is goes without saying.
  const about = set.kind === "instrument" ? atlas.instrumentById.get(set.id)?.hub : null;
  const homeless = set.leftOut.filter(({ kind }) => unit === "countries" && kind === "city");
  const kinds = (["country", "bloc", "organisation", "city"] as const).flatMap((kind) => {
    const left = set.leftOut.filter((actor) => actor.kind === kind && actor.id !== about && !homeless.includes(actor));
    if (left.length <= fewEnough) return left.map((actor) => withArticle(actor, language).plain);
    return said.leftOutKind[kind](left.length);
  });
  const hub = set.kind === "partners" ? atlas.actorById.get(set.id) : undefined;
  const own = (hub?.members ?? []).flatMap((id) => (set.members.has(id) ? (atlas.actorById.get(id) ?? []) : []));
  const sorted = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b, language));
  const onLand = set.kind === "landings" ? onLandOnly(atlas, set.id) : [];
  const countries = (codes: readonly string[]) => sorted(codes.map((code) => nameByCode(atlas, code, language)));
  return [
    ...(hub && own.length > 0
      ? [said.ownMembers(withArticle(hub, language), sorted(own.map((actor) => speak.text(actor.name))))]
      : []),
    ...(kinds.length > 0 ? [said.leftOut(name, kinds)] : []),
    ...(homeless.length > 0 ? [said.homeless(sorted(homeless.map((city) => speak.text(city.name))))] : []),
    ...(set.outside.length > 0 ? [said.outside(name, countries(set.outside))] : []),
    ...(onLand.length > 0 ? [said.onLand(plainName(atlas, set, language), countries(onLand))] : []),
  ];
}

/** The naming policy and the atlas first, then Unicode CLDR. */
function nameByCode(atlas: Atlas, code: string, language: Language): string {
  const known = countryName(atlas, code, null, language);
  return known === code ? countryByCode(code, language) : known;
}

function plainName(atlas: Atlas, { id }: SetInUnit, language: Language): string {
  const system = atlas.systemById.get(id);
  return system ? wordsOf(language).text(system.name) : id;
}

const groundsOf = (set: SetInUnit): Ground[] =>
  [...set.members.values()].flatMap((each) => each.flatMap(({ grounds }) => grounds));

/** Groups whose list is not dated throughout, by the day to which it was read. */
function undated({ atlas, words, language, sets }: Wish): readonly string[] {
  const byDay = new Map<string, Set<Actor>>();
  for (const set of sets)
    for (const ground of groundsOf(set)) {
      if (ground.kind !== "list") continue;
      const { instrument, part } = ground;
      if (part.date && !isOnlyDocumented(instrument, part)) continue;
      const group = atlas.actorById.get(instrument.hub ?? "");
      const day = instrument.states.at(-1)?.asOf;
      if (group && day) byDay.set(day, (byDay.get(day) ?? new Set()).add(group));
    }
  return [...byDay].map(([day, groups]) =>
    words.caveats.undated(
      [...groups].map((group) => withArticle(group, language)),
      day,
    ),
  );
}

/** What the atlas itself says of lists that are not whole. */
function coverage({ atlas, language, sets }: Wish): readonly string[] {
  const about = new Set(
    sets
      .filter(({ kind }) => kind === "partners" || kind === "members" || kind === "instrument")
      .flatMap((set) =>
        groundsOf(set).flatMap((ground) => {
          if (ground.kind === "landing") return [];
          const instrument = ground.kind === "tie" ? ground.tie.instrument : ground.instrument;
          return set.id === instrument.id || set.id === instrument.hub ? instrument.id : [];
        }),
      ),
  );
  return (atlas.manifest.coverage ?? [])
    .filter(({ instrument }) => about.has(instrument))
    .map(({ text }) => wordsOf(language).text(text));
}
