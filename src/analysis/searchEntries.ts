// Everything that can be found by name, with all the names it goes by.
import type { Atlas, Ref } from "#model/atlas.ts";
import type { GuestProperties } from "#model/guest/guestSet.ts";
import type { SearchKind } from "#model/search.ts";
import type { LocalText } from "#model/text.ts";
import { countryNames } from "./countryNames.ts";
import { otherNames } from "./otherNames.ts";

export interface SearchEntry {
  readonly ref: Ref;
  readonly kind: SearchKind;
  readonly name: LocalText;
  /** Full names, acronyms, common and former names. */
  readonly others: readonly string[];
  /** Ids, aliases, ISO codes: found whole or by their beginning, never by a typing error. */
  readonly codes: readonly string[];
  /** Names of a country in other languages. */
  readonly abroad: readonly string[];
  /** What it is or where: type, place, publisher, system. Words that find, but never outdo a name. */
  readonly about: readonly string[];
  /** Instruments that an actor takes part in: of two found alike, the likelier one. */
  readonly ties: number;
  /** false: only its own name is shown, because the naming policy chose it among disputed ones. */
  readonly showsOthers: boolean;
}

const texts = (text: LocalText | null | undefined): readonly string[] => (text ? Object.values(text) : []);

export function searchEntries(atlas: Atlas): SearchEntry[] {
  const policy = new Set(atlas.naming.names.map((entry) => entry.iso3));
  const countries = new Map(
    atlas.actors.filter((actor) => actor.kind === "country").map((actor) => [actor.iso3, actor]),
  );
  const countryOf = (iso3: string | null) => (iso3 ? [iso3, ...texts(countries.get(iso3)?.name)] : []);
  const entry = (
    kind: SearchKind,
    id: string,
    name: LocalText,
    more: Partial<Pick<SearchEntry, "others" | "codes" | "abroad" | "about" | "ties" | "showsOthers">>,
  ): SearchEntry => ({
    ref: `${kind}:${id}`,
    kind,
    name,
    abroad: [],
    about: [],
    ties: 0,
    showsOthers: true,
    ...more,
    others: [
      ...(more.others ?? []),
      ...(named.has(kind) ? initials(name) : []),
      ...(Object.hasOwn(otherNames, id) ? (otherNames[id] ?? []) : []),
    ],
    codes: [id, ...(more.codes ?? [])],
  });
  const families = new Map(atlas.families.map((family) => [family.id, family.name]));

  const large = new Set(atlas.guests.flatMap(({ id, tiles }) => (tiles ? [id] : [])));
  const rows = atlas.features.length + atlas.instruments.filter(({ guest }) => guest).length;
  const room = Math.min(mostLetters, Math.floor(mostLettersOfAll / Math.max(1, rows)));

  return [
    ...atlas.actors.map((actor) =>
      entry(actor.kind, actor.id, actor.name, {
        others: [...texts(actor.fullName), ...(actor.acronym ? [actor.acronym] : [])],
        codes: actor.aliases,
        abroad: actor.kind === "country" ? actor.aliases.flatMap((alias) => countryNames(alias)) : [],
        about: [...texts(actor.place), ...(actor.kind === "country" ? [] : countryOf(actor.iso3))],
        ties: atlas.participationsByActor.get(actor.id)?.length ?? 0,
        showsOthers: !policy.has(actor.id),
      }),
    ),
    ...atlas.instruments.map((instrument) =>
      entry("instrument", instrument.id, instrument.name, {
        codes: instrument.aliases,
        about: [
          ...texts(instrument.typeName),
          ...texts(families.get(instrument.family)),
          ...propertyTexts(instrument.guest?.properties ?? [], room),
        ],
      }),
    ),
    ...atlas.systems.map((system) =>
      entry("system", system.id, system.name, {
        codes: [...(system.aliases ?? []), system.id.replaceAll("_", " ")],
        about: ["submarine cable", "cavo sottomarino", ...texts(system.owners), ...texts(system.seas)],
      }),
    ),
    ...atlas.landings.map((landing) =>
      entry("landing", landing.id, landing.name, {
        about: [...countryOf(landing.country), ...texts(atlas.systemById.get(landing.system)?.name)],
      }),
    ),
    ...atlas.themes.map((theme) => entry("theme", theme.id, theme.name, { codes: [theme.id.replaceAll("_", " ")] })),
    ...atlas.events.map((event) =>
      entry("event", event.id, event.title, {
        codes: event.aliases,
        about: [...texts(event.place), ...countryOf(event.country), event.start.slice(0, 4)],
      }),
    ),
    // Of a set too large to be woven in only a sample is here: to find some of its rows and not the others would mislead.
    ...atlas.features.flatMap((feature) =>
      large.has(feature.set)
        ? []
        : [
            entry("feature", feature.id, feature.name, {
              about: [...texts(families.get(feature.familyId)), ...propertyTexts(feature.properties, room)],
            }),
          ],
    ),
    ...atlas.sources.map((source) =>
      entry(
        "source",
        source.id,
        { en: source.title, it: source.title },
        {
          codes: source.aliases ?? [],
          about: [source.publisher, source.date?.slice(0, 4) ?? ""],
        },
      ),
    ),
  ];
}

/** Letters of a row's properties that are looked through: the index of a file of thousands of rows is built while the reader waits. */
const mostLetters = 600;
const mostLettersOfAll = 300_000;
const longestValue = 120;

/** The first of a row's values, up to `room` letters together. */
function propertyTexts(properties: GuestProperties, room: number): readonly string[] {
  const found: string[] = [];
  let left = room;
  for (const [, value] of properties) {
    if (left <= 0) break;
    const text = value.slice(0, Math.min(longestValue, left));
    if (text) found.push(text);
    left -= text.length;
  }
  return found;
}

/** Events and sources bear titles, not names. */
const named: ReadonlySet<SearchKind> = new Set(["bloc", "organisation", "instrument", "system"]);

/** "Global Digital Economy Cities Alliance" is looked for as GDECA, though no source may call it so. */
function initials(name: LocalText): readonly string[] {
  return texts(name).flatMap((text) => {
    const head = text.replace(/\(.*\)/g, "");
    const words = head.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
    return words.length >= 3 ? [words.map((word) => word.charAt(0)).join("")] : [];
  });
}
