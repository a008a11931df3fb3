// Which land of its country a landing stands on: an island is not reached over land, nor is Alaska without another country.
import type { Position } from "#model/atlas.ts";

/** Lands apart from the largest of their country: ISO alpha-3, name, [west, south, east, north] in degrees. A test holds the atlas's landings against the base map. */
const apart: readonly (readonly [country: string, land: string, box: readonly [number, number, number, number]])[] = [
  ["CAN", "baffin", [-90.2, 61.8, -61, 73.9]],
  ["CAN", "cornwallis", [-96.8, 74.5, -93.3, 75.8]],
  ["ESP", "gran-canaria", [-15.9, 27.7, -15.3, 28.2]],
  ["FRA", "corsica", [8.5, 41.3, 9.6, 43.1]],
  ["GRC", "crete", [23.4, 34.8, 26.4, 35.7]],
  ["ITA", "sardinia", [8.1, 38.8, 9.9, 41.35]],
  ["ITA", "sicily", [12.3, 36.6, 15.6, 38.35]],
  ["PRT", "azores", [-31.5, 36.8, -24.9, 39.8]],
  ["PRT", "madeira", [-17.4, 32.3, -16.2, 33.2]],
  ["SJM", "jan-mayen", [-9.2, 70.7, -7.8, 71.3]],
  ["USA", "alaska", [-180, 51, -129.9, 72]],
];

/** "ITA", or "ITA:sicily" for a land apart; null without a country, as a branching unit is. */
export function landPart(country: string | null, [lon, lat]: Position): string | null {
  if (country === null) return null;
  const land = apart.find(
    ([of, , [west, south, east, north]]) =>
      of === country && west <= lon && lon <= east && south <= lat && lat <= north,
  );
  return land ? `${country}:${land[1]}` : country;
}
