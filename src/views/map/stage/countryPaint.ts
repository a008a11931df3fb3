import type { ExpressionSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { CountryArea } from "#views/map/scene.ts";
import { hatchTile } from "./hatch.ts";

const sources = ["countries-coarse", "countries-medium"] as const;
const hatchScale = 2;

const among = (a3s: readonly string[]): ExpressionSpecification => ["in", ["get", "a3"], ["literal", [...a3s]]];
const a3sOf = (countries: readonly CountryArea[], which: (country: CountryArea) => boolean): readonly string[] =>
  countries
    .filter(which)
    .map((country) => country.a3)
    .sort();
const hatchedOf = (countries: readonly CountryArea[]) => a3sOf(countries, (country) => country.hatch);
const liftedOf = (countries: readonly CountryArea[]) => a3sOf(countries, (country) => country.emphasis === "chosen");
const hatchColour = (countries: readonly CountryArea[]) => countries.find((country) => country.hatch)?.fill ?? null;

/** The style names the hatch from the start, so it must be there before any country is. */
export function addHatch(map: MapLibreMap): void {
  map.addImage("hatch", hatchTile("#808080"), { pixelRatio: hatchScale });
}

/** Fills by feature state: a changed country costs one state, not a new source. */
export function paintCountries(
  map: MapLibreMap,
  countries: readonly CountryArea[],
  before: readonly CountryArea[],
): void {
  if (countries === before) return;
  const old = new Map(before.map((country) => [country.a3, country]));
  for (const country of countries) {
    const was = old.get(country.a3);
    old.delete(country.a3);
    if (was && was.fill === country.fill && was.alpha === country.alpha) continue;
    for (const source of sources)
      map.setFeatureState({ source, id: country.a3 }, { fill: country.fill, alpha: country.alpha });
  }
  for (const a3 of old.keys()) for (const source of sources) map.removeFeatureState({ source, id: a3 });

  const colour = hatchColour(countries);
  if (colour && colour !== hatchColour(before)) map.updateImage("hatch", hatchTile(colour));
  const hatched = hatchedOf(countries);
  if (hatched.join() !== hatchedOf(before).join()) {
    for (const name of ["coarse", "medium"]) {
      map.setFilter(`hatched-${name}`, among(hatched));
      map.setPaintProperty(`partners-${name}`, "fill-opacity", [
        "*",
        ["case", among(hatched), 0, 1],
        ["coalesce", ["feature-state", "alpha"], 0],
      ]);
    }
  }
  const lifted = liftedOf(countries);
  if (lifted.join() !== liftedOf(before).join())
    for (const name of ["coarse", "medium"]) map.setFilter(`lifted-${name}`, among(lifted));
}
