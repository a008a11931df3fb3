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
const liftedOf = (countries: readonly CountryArea[]) => a3sOf(countries, (country) => country.emphasis === "chosen");
/** Colours of hatching, each with its countries, in the order of the colours. */
function hatchesOf(countries: readonly CountryArea[]): readonly (readonly [string, readonly string[]])[] {
  const colours = [...new Set(countries.flatMap((country) => (country.hatch ? [country.fill] : [])))].sort();
  return colours.map((colour) => [colour, a3sOf(countries, (country) => country.hatch && country.fill === colour)]);
}
const imageOf = (colour: string) => `hatch-${colour.slice(1)}`;

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

  const hatches = hatchesOf(countries);
  if (JSON.stringify(hatches) !== JSON.stringify(hatchesOf(before))) {
    for (const [colour] of hatches)
      if (!map.hasImage(imageOf(colour))) map.addImage(imageOf(colour), hatchTile(colour), { pixelRatio: hatchScale });
    const hatched = hatches.flatMap(([, a3s]) => a3s);
    const [first, ...more] = hatches;
    const usual = first ? imageOf(first[0]) : "hatch";
    const cases = more.flatMap(([colour, a3s]) => [among(a3s), imageOf(colour)]);
    const pattern = cases.length > 0 ? (["case", ...cases, usual] as ExpressionSpecification) : usual;
    for (const name of ["coarse", "medium"]) {
      map.setFilter(`hatched-${name}`, among(hatched));
      map.setPaintProperty(`hatched-${name}`, "fill-pattern", pattern);
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
