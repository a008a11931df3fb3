import type { GazetteerPlace } from "#model/guest/guestTable.ts";

/** base/gazetteer.json, in columns. Positions in thousandths of a degree; `also` and `name` are joined by "|"; a city's id is the sum of the steps up to it. */
export interface PackedGazetteer {
  readonly countries: {
    readonly iso3: readonly string[];
    readonly iso2: readonly string[];
    readonly en: readonly string[];
    readonly it: readonly string[];
    readonly also: readonly string[];
    readonly lon: readonly (number | null)[];
    readonly lat: readonly (number | null)[];
  };
  readonly cities: {
    readonly idSteps: readonly number[];
    readonly name: string;
    /** Index among the countries. */
    readonly country: readonly number[];
    readonly lon: readonly number[];
    readonly lat: readonly number[];
    /** Thousands of inhabitants. */
    readonly thousands: readonly number[];
    /** Of some: the city's index, its English and Italian names, and others. */
    readonly spelt: readonly (readonly (number | string)[])[];
  };
}

/** The world's countries and larger cities, none of them an actor yet: see gazetteerOf. Throws where the file is something else. */
export function decodeGazetteer(json: unknown): readonly GazetteerPlace[] {
  if (!isPacked(json)) throw new Error("The gazetteer is not a table of countries and cities.");
  const { countries, cities } = json;
  const spelt = new Map(cities.spelt.map(([at, ...names]) => [at, names.map(String)]));
  let id = 0;
  return [
    ...countries.iso3.map((iso3, i): GazetteerPlace => {
      const [lon, lat] = [countries.lon[i] ?? null, countries.lat[i] ?? null];
      return {
        id: iso3,
        actor: null,
        kind: "country",
        name: { en: countries.en[i] ?? iso3, it: countries.it[i] ?? iso3 },
        also: [countries.iso2[i] ?? iso3, ...(countries.also[i] ?? "").split("|").filter(Boolean)],
        at: lon === null || lat === null ? null : [lon / 1000, lat / 1000],
        country: iso3,
        population: 0,
      };
    }),
    ...cities.name.split("|").map((name, i): GazetteerPlace => {
      id += cities.idSteps[i] ?? 0;
      const [en = name, it = name, ...also] = spelt.get(i) ?? [];
      return {
        id: `geonames:${id}`,
        actor: null,
        kind: "city",
        name: { en, it },
        also: [name, ...also].filter((other) => other !== en && other !== it),
        at: [(cities.lon[i] ?? 0) / 1000, (cities.lat[i] ?? 0) / 1000],
        country: countries.iso3[cities.country[i] ?? -1] ?? null,
        population: (cities.thousands[i] ?? 0) * 1000,
      };
    }),
  ];
}

function isPacked(json: unknown): json is PackedGazetteer {
  const { countries, cities } = (json ?? {}) as Partial<PackedGazetteer>;
  return Array.isArray(countries?.iso3) && typeof cities?.name === "string" && Array.isArray(cities.idSteps);
}
