// Populated places of GeoNames, to ask whether a city stands where its name says.
import type { Position } from "#model/schema/shared.ts";
import { kmBetween } from "./sphere.ts";

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly at: Position;
}

export interface Gazetteer {
  /** Nearest place in the country (anywhere if null) that is called one of `names` (anything if empty). */
  readonly nearest: (
    at: Position,
    country: string | null,
    names: readonly string[],
  ) => { readonly place: Place; readonly km: number } | null;
}

export function gazetteerOf(places: readonly Place[]): Gazetteer {
  const byCountry = new Map<string, Place[]>();
  for (const place of places) {
    const list = byCountry.get(place.country);
    if (list) list.push(place);
    else byCountry.set(place.country, [place]);
  }
  return {
    nearest(at, country, names) {
      const wanted = new Set(names.map(plainName));
      let found: { place: Place; km: number } | null = null;
      for (const place of country === null ? places : (byCountry.get(country) ?? [])) {
        if (wanted.size > 0 && !wanted.has(plainName(place.name))) continue;
        const km = kmBetween(at, place.at);
        if (!found || km < found.km) found = { place, km };
      }
      return found;
    },
  };
}

/** Without case, accents and marks, so that "São Paulo" meets "Sao Paulo". */
function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
