import { englishPhrases } from "#encoding/sentences/englishPhrases.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { capitalised, degreesOf, lettersOf } from "./overlapParts.ts";
import type { OverlapSaid, OverlapWords, SetNaming } from "./overlapPhrases.ts";

const words = wordsOf("en");
const nouns = {
  countries: ["country", "countries"],
  cities: ["city", "cities"],
  actors: ["actor", "actors"],
} as const;
const totals = { countries: "countries and territories", cities: "cities", actors: "actors" } as const;
const numerals = ["", "", "two", "three", "four", "five", "six"];
const count = (n: number, one: string, many: string) => `${words.number(n)} ${n === 1 ? one : many}`;
const quoted = (name: string) => `“${name}”`;

function phrase({ kind, name, nodes, only }: SetNaming): string {
  const base = {
    partners: `the partners ${name.of}`,
    members: `the members ${name.of}`,
    landings: `the ${nodes ? "countries with nodes" : "landing countries"} of ${name.plain}`,
    theme: `those with a tie on ${quoted(name.plain)}`,
    family: `those with a tie of the kind ${quoted(name.plain)}`,
    instrument: `the parties named in ${quoted(name.plain)}`,
  }[kind];
  if (only === "city") return `the countries with a city among ${base}`;
  return only === "country" ? `the cities of countries among ${base}` : base;
}

const counted: OverlapWords["counted"] = (n, unit) => count(n, nouns[unit][0], nouns[unit][1]);
/** "No country is", "1 country is", "9 countries are". */
const thereIs = (n: number, unit: OverlapSaid["unit"]) =>
  n === 0 ? `no ${nouns[unit][0]} is` : `${counted(n, unit)} ${n === 1 ? "is" : "are"}`;

function body({ unit, sets, counts, total }: OverlapSaid): string {
  const [first, second] = sets;
  const of = (key: string) => counts.get(key) ?? 0;
  const all = `of ${words.number(total)} ${totals[unit]}`;
  if (!first) return overlapEn.noSets;
  const a = phrase(first);
  if (!second) {
    const n = of("1");
    return `${words.number(n)} ${all} ${n === 1 ? "is" : "are"} among ${a}. Choose a second set to compare it with.`;
  }
  const inAll = of("1".repeat(sets.length));
  const none = of("0".repeat(sets.length));
  if (sets.length === 2)
    return `${thereIs(inAll, unit)} among both ${a} and ${phrase(second)}; ${words.number(of("10"))} only among the first, ${words.number(of("01"))} only among the second, ${words.number(none)} ${all} in neither.`;
  const parts = degreesOf(counts, sets.length).map(
    ({ degree, n }) =>
      `${words.number(n)} ${degree === 1 ? "in one only" : `in exactly ${numerals[degree] ?? degree}`}`,
  );
  return `${thereIs(inAll, unit)} in all ${numerals[sets.length]} sets: ${words.list(sets.map(phrase))}; ${[...parts, `${words.number(none)} ${all} in none`].join(", ")}.`;
}

export const overlapEn: OverlapWords = {
  unit: "Compare",
  units: { countries: "Countries", cities: "Cities", actors: "All actors" },
  blocs: "Count a bloc for its members",
  order: "Columns",
  orders: { size: "Largest first", degree: "In most sets first" },
  kinds: {
    partners: "Partners of …",
    members: "Members of …",
    landings: "Where a cable lands",
    theme: "Theme of a tie",
    family: "Kind of tie",
    instrument: "Parties named in …",
  },
  add: "Add a set",
  addHint: "Partners, members, cables, themes …",
  addFull: (most) => `${most} sets are the most that can be compared. Take one out to add another.`,
  noneFound: (text) => `No set is called ${quoted(text)}.`,
  more: (n) => `and ${words.number(n)} more: type to find them`,
  chosen: "Sets compared",
  remove: (set) => `Take out: ${set}`,
  forward: (set) => `Move forward: ${set}`,
  examples: "Or begin with",
  plot: "Combinations of the sets. Arrow keys go from column to column, Enter shows one alone.",
  allColumns: (n) => `Show all ${words.number(n)} combinations`,
  fewerColumns: "Show fewer combinations",
  clearCombo: "Show all combinations again",
  setSize: (set, n) => `${set}: ${n}`,
  pairs: "What every two share, whatever else they are in",
  pair: (a, b, n) => `${a} and ${b}: ${n}`,

  set: ({ kind, name, nodes, only }) =>
    `${
      {
        partners: `Partners ${name.of}`,
        members: `Members ${name.of}`,
        landings: `${nodes ? "Countries with nodes" : "Landing countries"} of ${name.plain}`,
        theme: `Theme: ${name.plain}`,
        family: `Kind of tie: ${name.plain}`,
        instrument: name.plain,
      }[kind]
    }${only === "city" ? " (countries of cities)" : only === "country" ? " (cities of countries)" : ""}`,
  counted,
  combination: (key, sets) => {
    const inside = sets.filter((_, at) => key[at] === "1");
    if (inside.length === 0) return sets.length === 2 ? "In neither" : "In none of the sets";
    if (sets.length === 1) return inside[0] ?? "";
    if (inside.length === 1) return `Only in ${lettersOf(key)[0]}: ${inside[0]}`;
    if (inside.length === sets.length) return sets.length === 2 ? "In both" : `In all ${numerals[sets.length]}`;
    return `Only in ${words.list(lettersOf(key))}`;
  },
  otherCombinations: "Other combinations",
  sentence: (said) => {
    const when = said.date ? `${englishPhrases.at(said.date)}, ` : "";
    const shown =
      said.combo === null
        ? ""
        : ` Shown alone: ${overlapEn.combination(said.combo, said.sets.map(overlapEn.set))} (${words.number(said.counts.get(said.combo) ?? 0)}).`;
    return said.sets.length === 0 ? overlapEn.noSets : capitalised(when + body(said)) + shown;
  },
  noSets: "No sets are chosen yet. Choose two or more, and see who is in both, in one only, or in neither.",
  emptySet: (set, unit) =>
    `${quoted(set)} holds no ${nouns[unit][0]} here: at this date and under this filter the data put none there.`,
  takeOut: (set) => `Take out ${quoted(set)}`,
  clearFilter: "Clear the filter",
  toLatest: "Back to the latest date",
  compareActors: "Compare all actors",

  columns: {
    name: { countries: "Country or territory", cities: "City", actors: "Actor" },
    combination: "Combination",
    kind: "Kind",
    region: "Region",
    why: (letter) => `Why ${letter}`,
  },
  yes: "yes",
  actorKinds: { country: "country", city: "city", bloc: "bloc or region", organisation: "organisation" },
  through: (name, grounds) => `through ${name}: ${grounds}`,
  andMore: (n) => `and ${words.number(n)} more`,
  listed: (instrument, standing) => `${instrument} (${standing})`,

  caveats: {
    neither: (total, unit) =>
      `“In neither” or “in none” means: nothing in the data puts it in a set, not that there is no tie. Counted are the ${total} ${totals[unit]} of this atlas, not all there are.`,
    direct: "A tie or seat that a bloc has does not count for its members, unless that is switched on above.",
    throughBlocs:
      "A bloc counts for the members it speaks for, not for suspended ones, nor for territories that the sources set apart. The rows name the bloc.",
    standings:
      "Ties of every standing count that the filter lets through: planned, negotiated, ended and suspended ones too. Of a cable “active” speaks of the project, not of a cable in service.",
    lists: "Lists of members and landings are no ties: filters by kind, theme or standing do not change them.",
    undated: (groups, asOf) =>
      `${groups.length === 1 ? "The list" : "The lists"} ${words.list(groups.map((group) => group.of))} ${groups.length === 1 ? "does" : "do"} not date every entry: those undated stand as read ${englishPhrases.at(asOf)}, whatever the date chosen.`,
    landings: (asOf) =>
      `Landings are those known ${englishPhrases.at(asOf)}, planned and unfinished ones too, whatever the date chosen.`,
    cityForCountry: "A city counts for its country; the rows name the city. Its country itself need not be a party.",
    countryForCity:
      "A country counts for the cities of this atlas that lie in it; the city itself need not be a party.",
    ownMembers: (hub, members) =>
      `${words.list(members)} ${members.length === 1 ? "is a member" : "are members"} ${hub.of} and named in its instruments: counted among its partners here for these, and not in “Depth and missing rungs” or “Cables and treaties”.`,
    leftOut: (set, parts) => `${quoted(set)} also holds ${words.list(parts)}, not counted in this comparison.`,
    leftOutKind: {
      country: (n) => count(n, "country without a city in the atlas", "countries without a city in the atlas"),
      city: (n) => count(n, "city", "cities"),
      bloc: (n) => count(n, "bloc or region", "blocs or regions"),
      organisation: (n) => count(n, "organisation", "organisations"),
    },
    homeless: (cities) =>
      `Not counted, because ${cities.length === 1 ? "its" : "their"} country is not among those of the atlas: ${words.list(cities)}.`,
    outside: (set, countries) =>
      `${quoted(set)}: ${words.list(countries)} ${countries.length === 1 ? "is" : "are"} not among the countries and territories of this atlas and so not counted.`,
    onLand: (system, countries) =>
      `${system} reaches ${words.list(countries)} by land only: not a landing, not counted.`,
  },
};
