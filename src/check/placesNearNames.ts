import type { Position } from "#model/schema/shared.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { DataSet, Finding, Path, Rule } from "./rule.ts";
import { kmBetween } from "./sphere.ts";

const nearKm = 25;

export const placesNearNames: Rule = {
  name: "places stand within 25 km of what they name",
  needs: "gazetteer",
  *find(data, world) {
    const gazetteer = world.gazetteer();
    const iso2 = new Map(
      data["countries.geojson"].features.map(({ properties }) => [properties.iso3, properties.iso2]),
    );
    // Because the atlas lists only partner countries, a place elsewhere is compared with those of all countries, and not by name.
    const codeOf = (iso3: string) => iso2.get(iso3) ?? null;
    yield* cities(data, gazetteer, codeOf);
    for (const [index, { geometry, properties }] of data["countries.geojson"].features.entries()) {
      if (properties.pointKind !== "capital") continue;
      yield* settled(gazetteer, geometry.coordinates, properties.iso2, "countries.geojson", [
        "features",
        index,
        "geometry",
        "coordinates",
      ]);
    }
    for (const [index, { seat, country }] of data["actors.json"].actors.entries()) {
      if (seat && country)
        yield* settled(gazetteer, seat.at, codeOf(country), "actors.json", ["actors", index, "seat", "at"]);
    }
    yield* events(data, gazetteer, codeOf);
  },
};

type CodeOf = (iso3: string) => string | null;

function* cities(data: DataSet, gazetteer: Gazetteer, codeOf: CodeOf): Generator<Finding> {
  for (const [index, { geometry, properties }] of data["cities.geojson"].features.entries()) {
    const path = ["features", index, "geometry", "coordinates"];
    const country = codeOf(properties.country);
    const names = [properties.name.en, properties.name.it]
      .flatMap((name) => name.split(/[()/,]/))
      .map((name) => name.trim())
      .filter(Boolean);
    const namesake = country === null ? null : gazetteer.nearest(geometry.coordinates, country, names);
    if (namesake && namesake.km > nearKm) {
      yield {
        file: "cities.geojson",
        path,
        message: `"${properties.name.en}" is ${Math.round(namesake.km)} km from the nearest ${namesake.place.name} of GeoNames, at ${namesake.place.at.join(", ")}`,
        remedy: "correct the coordinates (longitude first) or the country",
      };
    } else if (!namesake) yield* settled(gazetteer, geometry.coordinates, country, "cities.geojson", path);
  }
}

function* events(data: DataSet, gazetteer: Gazetteer, codeOf: CodeOf): Generator<Finding> {
  const cityPoints = new Map(data["cities.geojson"].features.map(({ id, geometry }) => [id, geometry.coordinates]));
  for (const [index, { geometry, properties }] of data["events.geojson"].features.entries()) {
    if (!geometry) continue;
    const path = ["features", index, "geometry", "coordinates"];
    const city = properties.city === null ? undefined : cityPoints.get(properties.city);
    if (city && kmBetween(city, geometry.coordinates) > nearKm) {
      yield {
        file: "events.geojson",
        path,
        message: `stands ${Math.round(kmBetween(city, geometry.coordinates))} km from its city "${properties.city ?? ""}"`,
        remedy: "correct the coordinates or the city",
      };
    } else if (!city && properties.country !== null)
      yield* settled(gazetteer, geometry.coordinates, codeOf(properties.country), "events.geojson", path);
  }
}

function* settled(
  gazetteer: Gazetteer,
  at: Position,
  country: string | null,
  file: Finding["file"],
  path: Path,
): Generator<Finding> {
  const nearest = gazetteer.nearest(at, country, []);
  if (nearest && nearest.km <= nearKm) return;
  const where = nearest
    ? `the nearest, ${nearest.place.name}, is ${Math.round(nearest.km)} km away`
    : "GeoNames has none there";
  yield {
    file,
    path,
    message: `no populated place${country === null ? "" : ` of ${country}`} within ${nearKm} km: ${where}`,
    remedy: "correct the coordinates (longitude first) or the country",
  };
}
