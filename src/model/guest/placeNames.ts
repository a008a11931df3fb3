// From a name in a table to the place or actor that it means.
import { foldedText } from "#model/foldedText.ts";
import type { GazetteerPlace } from "./guestTable.ts";
import { nearKeys } from "./nearKeys.ts";

/** Which column a name stands in: the same word may be a country in one and a city in another. */
export type PlaceWanted = "any" | "city" | "country";

export interface PlaceFound {
  readonly place: GazetteerPlace;
  /** Others that the name may mean as well, likeliest first. */
  readonly others: readonly GazetteerPlace[];
}

export interface PlaceNames {
  /** `country`: ISO 3166-1 alpha-3; cities are then sought in it alone. null where nothing is called so. */
  find(name: string, wanted?: PlaceWanted, country?: string | null): PlaceFound | null;
  /** At most 5 of a name like this one, nearest first. */
  near(name: string, wanted?: PlaceWanted, country?: string | null): readonly GazetteerPlace[];
  readonly byId: ReadonlyMap<string, GazetteerPlace>;
}

/** A name as it is compared: without case, accents, punctuation, "the", and dots in acronyms. Letters, digits and single spaces only. */
export function placeKey(name: string): string {
  const words = foldedText(name)
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, "$1")
    .replace(/(?<=\p{L})['’ʼʻ`´](?=\p{L})/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // A word by itself may be a code: AND is Andorra, ET Ethiopia.
  if (words.length < 2) return words.join("");
  return words
    .filter((word, at) => !(word === "the" && (at === 0 || at === words.length - 1)))
    .map((word) => same.get(word) ?? word)
    .join(" ");
}

const same: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["ste", "st"],
  ["sankt", "st"],
  ["and", "e"],
  ["und", "e"],
  ["et", "e"],
  ["y", "e"],
]);

const nearest = 5;

/** Mapping a table anew asks for the same names again. */
const indexed = new WeakMap<readonly GazetteerPlace[], PlaceNames>();

export function placeNames(gazetteer: readonly GazetteerPlace[]): PlaceNames {
  const known = indexed.get(gazetteer) ?? indexNames(gazetteer);
  indexed.set(gazetteer, known);
  return known;
}

function indexNames(gazetteer: readonly GazetteerPlace[]): PlaceNames {
  const byKey = new Map<string, GazetteerPlace[]>();
  const byId = new Map<string, GazetteerPlace>();
  for (const place of gazetteer) {
    byId.set(place.id, place);
    for (const name of new Set([...Object.values(place.name), ...place.also, place.id])) {
      const key = placeKey(name);
      const entry = byKey.get(key);
      if (!entry) byKey.set(key, [place]);
      else if (!entry.includes(place)) entry.push(place);
    }
  }
  const meant = (key: string, wanted: PlaceWanted, country: string | null): GazetteerPlace[] =>
    (byKey.get(key) ?? [])
      .filter((place) => fits(place, wanted, country))
      .sort((a, b) => rank(a, wanted) - rank(b, wanted) || b.population - a.population);
  const foundAs = (places: readonly GazetteerPlace[]): PlaceFound | null => {
    const [place, ...others] = places;
    return place ? { place, others: others.filter((other) => !sameGround(place, other)) } : null;
  };
  return {
    byId,
    find(name, wanted = "any", country = null) {
      const whole = foundAs(meant(placeKey(name), wanted, country));
      if (whole || wanted === "country") return whole;
      const parts = /^(.+?)\s*(?:,\s*([^,()]+)|\(([^()]+)\))$/.exec(name.trim());
      const within = parts ? meant(placeKey(parts[2] ?? parts[3] ?? ""), "country", null)[0]?.country : null;
      if (!parts || !within || (country !== null && within !== country)) return null;
      return foundAs(meant(placeKey(parts[1] ?? ""), "city", within));
    },
    near(name, wanted = "any", country = null) {
      const found = new Set<GazetteerPlace>();
      for (const key of nearKeys(placeKey(name), byKey.keys())) {
        for (const place of meant(key, wanted, country)) found.add(place);
        if (found.size >= nearest) break;
      }
      // A city that was sought in one country may lie in another.
      if (country !== null) for (const place of meant(placeKey(name), wanted, null)) found.add(place);
      return [...found].slice(0, nearest);
    },
  };
}

function fits(place: GazetteerPlace, wanted: PlaceWanted, country: string | null): boolean {
  if (wanted === "country") return place.kind === "country" || (place.kind === "organisation" && place.actor !== null);
  if (wanted === "city" && place.kind === "country") return false;
  return country === null || place.country === country;
}

/** Countries before blocs and organisations before cities; in a column of cities the cities first. A city that the atlas has goes before a territory that it has not (Macao). */
const likeliest: Readonly<Record<"city" | "any", readonly string[]>> = {
  city: ["own city", "city", "own organisation", "organisation", "own country", "country"],
  any: ["own country", "own city", "country", "own organisation", "organisation", "city"],
};

function rank(place: GazetteerPlace, wanted: PlaceWanted): number {
  return likeliest[wanted === "city" ? "city" : "any"].indexOf(`${place.actor === null ? "" : "own "}${place.kind}`);
}

/** Singapore the country and Singapore the city are one place to whoever writes the name. */
const sameGround = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a.country !== null &&
  a.country === b.country &&
  a.kind !== "organisation" &&
  b.kind !== "organisation" &&
  a.kind !== b.kind;
