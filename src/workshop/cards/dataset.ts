// Linked data (schema.org, JSON-LD) about the data: what catalogues such as Google Dataset Search read. Only what the data say themselves, and no date that is not true.
import { yearSpan } from "#analysis/atlasAt.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, Position, Source } from "#model/atlas.ts";
import { dataFiles } from "#model/schema/files.ts";
import { type Story, sourcesOfStory } from "#model/story.ts";
import { type Language, languages, textIn } from "#model/text.ts";
import type { HomeAddress } from "./homeAddress.ts";
import { relative } from "./homeAddress.ts";
import type { Subject } from "./subjects.ts";

/** As in CITATION.cff. */
export const author = "The Entente authors";

/** On which the data of data/ themselves rest, as data/LICENSE thanks them. */
const basis = [
  { name: "Natural Earth", url: "https://www.naturalearthdata.com/" },
  { name: "GeoNames", url: "https://www.geonames.org/" },
  { name: "Unicode CLDR", url: "https://cldr.unicode.org/" },
] as const;

export interface AboutData {
  readonly atlas: Atlas;
  /** Id of the edition of the data. */
  readonly edition: string;
  readonly address: HomeAddress;
}

type Ld = Readonly<Record<string, unknown>>;

/** Address of a licence by its SPDX id. */
export function licenceUrl(spdx: string): string {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(spdx) ?? [];
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${encodeURIComponent(spdx)}.html`;
}

/** The data of the whole atlas, as told on the app's page; with `cited` every source that has an address. */
export function atlasDataset(about: AboutData, cited: boolean): Ld {
  const { atlas, edition, address } = about;
  const { title, subtitle } = atlas.manifest;
  return {
    ...frame(about, "", `${textIn(title, "en")}: ${lowerFirst(textIn(subtitle, "en"))}`),
    "@id": address.from("", "#data"),
    description: `${textIn(subtitle, "en")}. ${described(atlas, "en")}`,
    identifier: edition,
    inLanguage: languages,
    spatialCoverage: place(boxOf(placesOf(atlas))),
    distribution: [
      ...Object.keys(dataFiles).map((name) => download(address, "", `data/${name}`)),
      ...(atlas.manifest.stories ?? []).map((id) => download(address, "", `data/stories/${id}.json`)),
    ],
    isBasedOn: basis.map((each) => ({ "@type": "CreativeWork", ...each })),
    ...(cited ? { citation: atlas.sources.flatMap(work) } : {}),
  };
}

/** The data of one story: its file, and what of the atlas it cites. */
export function storyDataset(about: AboutData, subject: Subject, story: Story): Ld {
  const { atlas, edition, address } = about;
  const { language, folder, title, summary } = subject;
  return {
    ...frame(about, folder, dataOf[language](title)),
    "@id": `${address.from(folder, folder)}#data`,
    description: `${summary} ${described(atlas, language)}`,
    identifier: `${edition}/stories/${story.id}`,
    inLanguage: languages,
    spatialCoverage: story.scenes.flatMap(({ extent }) => (extent ? [place(extent)] : [])).filter(firstOfItsKind),
    distribution: [download(address, folder, `data/stories/${story.id}.json`)],
    isPartOf: {
      "@type": "Dataset",
      "@id": address.from(folder, "#data"),
      name: textIn(atlas.manifest.title, language),
      description: `${textIn(atlas.manifest.subtitle, language)}. ${described(atlas, language)}`,
      url: address.from(folder, ""),
      license: licenceUrl(atlas.manifest.licence),
      creator,
    },
    citation: sourcesOfStory(story)
      .flatMap((id) => atlas.sourceById.get(id) ?? [])
      .flatMap(work),
  };
}

const creator = { "@type": "Organization", name: author } as const;

const dataOf: Readonly<Record<Language, (title: string) => string>> = {
  en: (title) => `${title}: the data of the story`,
  it: (title) => `${title}: i dati della storia`,
};

function frame({ atlas, edition, address }: AboutData, folder: string, name: string): Ld {
  const { licence, asOf } = atlas.manifest;
  const license = licenceUrl(licence);
  return {
    "@type": "Dataset",
    name,
    url: address.from(folder, folder),
    license,
    creator,
    publisher: creator,
    isAccessibleForFree: true,
    dateModified: asOf,
    version: edition,
    temporalCoverage: `${yearSpan(atlas)[0]}/${asOf}`,
  };
}

/** What the data hold, counted. */
function described(atlas: Atlas, language: Language): string {
  const { instruments, participations, systems, landings, sources, manifest } = atlas;
  const words = wordsOf(language);
  const n = (list: readonly unknown[]) => words.number(list.length);
  const cities = n(atlas.actors.filter(({ kind }) => kind === "city"));
  const day = words.date(manifest.asOf);
  const cables = systems.length > 0;
  return {
    en: `Who cooperates with whom, since when, on what and how firmly${cables ? ", and which submarine cables carry it" : ""}, with a source for every fact: ${n(instruments)} instruments, ${n(participations)} participations, ${cities} cities, ${n(systems)} cable systems, ${n(landings)} landing points and nodes, ${n(sources)} sources. State of knowledge: ${day}.${cables ? " Cable routes are schematic." : ""}`,
    it: `Chi coopera con chi, da quando, su che cosa e con quale impegno${cables ? ", e quali cavi sottomarini lo portano" : ""}, con una fonte per ogni fatto: ${n(instruments)} strumenti, ${n(participations)} partecipazioni, ${cities} città, ${n(systems)} sistemi di cavi, ${n(landings)} approdi e nodi, ${n(sources)} fonti. Stato delle conoscenze: ${day}.${cables ? " I percorsi dei cavi sono schematici." : ""}`,
  }[language];
}

const download = (address: HomeAddress, folder: string, path: string): Ld => ({
  "@type": "DataDownload",
  name: path.replace(/^data\//, ""),
  contentUrl: address.whole(path) ?? relative(folder, path),
  encodingFormat: path.endsWith(".geojson") ? "application/geo+json" : "application/json",
});

/** A source as a work; none where it has no address that a browser may follow. */
export function work({ title, publisher, date, url }: Source): readonly Ld[] {
  if (url === null || !/^https?:\/\//i.test(url)) return [];
  const by = publisher ? { publisher: { "@type": "Organization", name: publisher } } : {};
  return [{ "@type": "CreativeWork", name: title, url, ...by, ...(date ? { datePublished: date } : {}) }];
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** schema.org writes a box as its lower and its upper corner, latitude first. */
const place = ([west, south, east, north]: Box): Ld => ({
  "@type": "Place",
  geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
});

const firstOfItsKind = (one: Ld, at: number, all: readonly Ld[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at;

function placesOf({ actors, landings, segments, events }: Atlas): readonly Position[] {
  const points = [...actors, ...landings, ...events].flatMap(({ at }) => (at ? [at] : []));
  return [...points, ...segments.flatMap(({ lines }) => lines.flat())];
}

/** [west, south, east, north] around all of them, degrees, outwards to one decimal. */
function boxOf(places: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of places) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  const out = (value: number, round: (value: number) => number) => round(value * 10) / 10;
  return [out(west, Math.floor), out(south, Math.floor), out(east, Math.ceil), out(north, Math.ceil)];
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase("en") + text.slice(1);
