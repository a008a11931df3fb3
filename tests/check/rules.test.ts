import { describe, expect, it } from "vitest";
import { gazetteerOf } from "#check/gazetteer.ts";
import type { Finding, Rule, World } from "#check/rule.ts";
import { rules } from "#check/rules.ts";
import { landAt10m } from "#workshop/check/landAt10m.ts";
import { type SmallAtlas, smallAtlas } from "../support/smallAtlas.ts";

const land = landAt10m();
const gazetteer = gazetteerOf([
  { name: "Tokyo", country: "JP", at: [139.6917, 35.6895] },
  { name: "Nagano", country: "JP", at: [138.1943, 36.6486] },
  { name: "Lisbon", country: "PT", at: [-9.1333, 38.7167] },
]);
const world: World = { land: () => land, gazetteer: () => gazetteer, cldr: process.versions["cldr"] ?? null };

interface Case {
  readonly wrong: string;
  readonly change: (atlas: SmallAtlas) => void;
  readonly says: RegExp;
  readonly file: keyof SmallAtlas;
  readonly warning?: true;
}

const instrument = (atlas: SmallAtlas, index = 0) => atlas["instruments.json"].instruments[index]!;
const part = (atlas: SmallAtlas, index = 1) => atlas["participations.json"].participations[index]!;
const country = (atlas: SmallAtlas, index = 0) => atlas["countries.geojson"].features[index]!;
const city = (atlas: SmallAtlas) => atlas["cities.geojson"].features[0]!;
const event = (atlas: SmallAtlas) => atlas["events.geojson"].features[0]!;
const cable = (atlas: SmallAtlas, id: string) => atlas["cables.geojson"].features.find((feature) => feature.id === id)!;
const segment = (atlas: SmallAtlas, id = "SMALL-1") => {
  const { properties } = cable(atlas, id);
  if (properties.kind !== "segment") throw new Error(`${id} is no segment`);
  return properties;
};
const landing = (atlas: SmallAtlas, id = "sines") => {
  const { properties } = cable(atlas, id);
  if (properties.kind === "segment") throw new Error(`${id} is no landing`);
  return properties;
};
const family = (atlas: SmallAtlas, index = 0) => atlas["families.json"].families[index]!;
const source = (atlas: SmallAtlas) => atlas["sources.json"].sources[0]!;

type Target = NonNullable<SmallAtlas["systems.json"]["systems"][number]["targets"]>[number];
const promised: Target = {
  said: "2021",
  says: "date",
  from: "2026",
  to: "2026",
  text: { en: "2026", it: "2026" },
  sources: [{ source: "cable-page", locator: "" }],
};
const targets = (atlas: SmallAtlas, list: Target[]) => {
  atlas["systems.json"].systems[0]!.targets = list;
};

const cases: readonly Case[] = [
  // ids
  {
    wrong: "two ids alike but for their case",
    file: "instruments.json",
    says: /"AI-Abroad" is taken by "ai-abroad"/,
    change: (a) => {
      instrument(a, 2).id = "AI-Abroad";
    },
  },
  {
    wrong: "an alias that means something else",
    file: "actors.json",
    says: /alias "jpn" of actor "EU" already means "JPN"/,
    change: (a) => {
      a["actors.json"].actors[0]!.aliases = ["jpn"];
    },
  },
  // references
  {
    wrong: "a hub nobody knows",
    file: "instruments.json",
    says: /no actor has the id "UE"/,
    change: (a) => {
      instrument(a).hub = "UE";
    },
  },
  {
    wrong: "an actor nobody knows",
    file: "participations.json",
    says: /no actor has the id "ATL"/,
    change: (a) => {
      part(a).actor = "ATL";
    },
  },
  {
    wrong: "an instrument nobody knows",
    file: "participations.json",
    says: /no instrument has the id "pact"/,
    change: (a) => {
      part(a).instrument = "pact";
    },
  },
  {
    wrong: "a role without a name",
    file: "participations.json",
    says: /no role has the id "guest"/,
    change: (a) => {
      part(a).role = "guest";
    },
  },
  {
    wrong: "a status without a name",
    file: "participations.json",
    says: /no status has the id "ended"/,
    change: (a) => {
      part(a).status = "ended";
    },
  },
  {
    wrong: "a source nobody knows, deep in a claim",
    file: "instruments.json",
    says: /no source has the id "hearsay"/,
    change: (a) => {
      instrument(a).disagreements![0]!.claims[1]!.sources = [{ source: "hearsay", locator: "" }];
    },
  },
  {
    wrong: "an id written in another case",
    file: "instruments.json",
    says: /no actor has the id "eu"/,
    change: (a) => {
      instrument(a).hub = "eu";
    },
  },
  {
    wrong: "a theme nobody knows",
    file: "instruments.json",
    says: /no theme has the id "peace"/,
    change: (a) => {
      instrument(a).themes = ["peace"];
    },
  },
  {
    wrong: "a family nobody knows",
    file: "instruments.json",
    says: /no family has the id "treaty"/,
    change: (a) => {
      instrument(a).family = "treaty";
    },
  },
  {
    wrong: "a cable system nobody knows",
    file: "instruments.json",
    says: /no cable system has the id "BIG"/,
    change: (a) => {
      instrument(a).systems = ["BIG"];
    },
  },
  {
    wrong: "an event nobody knows",
    file: "instruments.json",
    says: /no event has the id "council-2050"/,
    change: (a) => {
      instrument(a).events = ["council-2050"];
    },
  },
  {
    wrong: "a region nobody knows",
    file: "countries.geojson",
    says: /no region has the id "atlantis"/,
    change: (a) => {
      country(a).properties.region = "atlantis";
    },
  },
  {
    wrong: "a segment from nowhere",
    file: "cables.geojson",
    says: /no landing has the id "nowhere"/,
    change: (a) => {
      segment(a).from = "nowhere";
    },
  },
  {
    wrong: "a landing of no segment",
    file: "cables.geojson",
    says: /no segment has the id "SMALL-9"/,
    change: (a) => {
      landing(a).segment = ["SMALL-9"];
    },
  },
  {
    wrong: "a membership in nothing",
    file: "cities.geojson",
    says: /no instrument has the id "club"/,
    change: (a) => {
      city(a).properties.memberships[0]!.instrument = "club";
    },
  },
  {
    wrong: "coverage of nothing",
    file: "atlas.json",
    says: /no instrument has the id "club"/,
    change: (a) => {
      a["atlas.json"].coverage![0]!.instrument = "club";
    },
  },
  {
    wrong: "an event's city nobody knows",
    file: "events.geojson",
    says: /no actor has the id "edo"/,
    change: (a) => {
      event(a).properties.city = "edo";
    },
  },
  // sources
  {
    wrong: "a cable without a source",
    file: "cables.geojson",
    says: /names no source/,
    change: (a) => {
      segment(a).sources = [];
    },
  },
  {
    wrong: "a participation without a source",
    file: "participations.json",
    says: /names no source/,
    change: (a) => {
      part(a).sources = [];
    },
  },
  {
    wrong: "a state without a locator",
    file: "instruments.json",
    says: /does not say where in "strategy"/,
    warning: true,
    change: (a) => {
      instrument(a).states[0]!.sources[0]!.locator = " ";
    },
  },
  // participations
  {
    wrong: "a participation told twice",
    file: "participations.json",
    says: /already participation 1/,
    change: (a) => {
      a["participations.json"].participations.push({ ...part(a), confidence: "low" });
    },
  },
  {
    wrong: "a partner where none is named",
    file: "instruments.json",
    says: /"ai-abroad" names no partner, yet JPN take part/,
    change: (a) => {
      part(a).instrument = "ai-abroad";
    },
  },
  {
    wrong: "a city member where no partner is named",
    file: "instruments.json",
    says: /"city-network" names no partner, yet nagano take part/,
    change: (a) => {
      instrument(a, 2).partnersNamed = false;
    },
  },
  {
    wrong: "nobody where partners are named",
    file: "instruments.json",
    says: /nobody besides its hub takes part/,
    change: (a) => {
      instrument(a, 1).partnersNamed = true;
    },
  },
  {
    wrong: "a stale count of the named",
    file: "atlas.json",
    says: /says 14 of "city-network" are named, but the data name 1/,
    warning: true,
    change: (a) => {
      a["atlas.json"].coverage![0]!.named = 14;
    },
  },
  // disagreements
  {
    wrong: "two claims shown",
    file: "instruments.json",
    says: /2 claims of "summit-number" are shown/,
    change: (a) => {
      instrument(a).disagreements![0]!.claims[1]!.shown = true;
    },
  },
  {
    wrong: "no claim shown",
    file: "instruments.json",
    says: /0 claims of "summit-number" are shown/,
    change: (a) => {
      instrument(a).disagreements![0]!.claims[0]!.shown = false;
    },
  },
  // dates
  {
    wrong: "states out of order",
    file: "instruments.json",
    says: /as of 2025-06-05, but stands after a state as of 2026/,
    change: (a) => {
      instrument(a).states[0]!.asOf = "2026";
    },
  },
  {
    wrong: "an event that ends before it starts",
    file: "events.geojson",
    says: /ends on 2023-06, before it starts on 2023-07-03/,
    change: (a) => {
      event(a).properties.end = "2023-06";
    },
  },
  {
    wrong: "a source of tomorrow",
    file: "sources.json",
    says: /dated 2027, after the atlas's own day/,
    change: (a) => {
      source(a).date = "2027";
    },
  },
  {
    wrong: "something signed after it was told",
    file: "instruments.json",
    says: /active on 2026-01, but told as of 2025-06-05/,
    warning: true,
    change: (a) => {
      instrument(a).states[1]!.date = "2026-01";
    },
  },
  // places
  {
    wrong: "a city far from its namesake",
    file: "cities.geojson",
    says: /"Nagano" is \d+ km from the nearest Nagano/,
    change: (a) => {
      city(a).geometry.coordinates = [139.69, 35.69];
    },
  },
  {
    wrong: "a capital where nobody lives",
    file: "countries.geojson",
    says: /no populated place of JP within 25 km/,
    change: (a) => {
      country(a).geometry.coordinates = [35.685, 13.97];
    },
  },
  {
    wrong: "an event away from its city",
    file: "events.geojson",
    says: /km from its city "nagano"/,
    change: (a) => {
      event(a).properties.city = "nagano";
    },
  },
  // cables
  {
    wrong: "a landing inland",
    file: "cables.geojson",
    says: /"sines" lies \d+\.\d km from the coast/,
    change: (a) => {
      cable(a, "sines").geometry = { type: "Point", coordinates: [-7.9, 38.5] };
    },
  },
  {
    wrong: "a line that does not reach its landing",
    file: "cables.geojson",
    says: /"SMALL-T1" has an end \d+\.\d km from "casablanca"/,
    change: (a) => {
      segment(a, "SMALL-T1").to = "casablanca";
    },
  },
  {
    wrong: "the name of a sea set on land",
    file: "seas.geojson",
    says: /"atlantic" runs over land at 12.5, 41.9/,
    change: (a) => {
      a["seas.geojson"].features[0]!.geometry = { type: "Point", coordinates: [12.5, 41.9] };
    },
  },
  {
    wrong: "an uncut antimeridian",
    file: "cables.geojson",
    says: /crosses the antimeridian uncut/,
    change: (a) => {
      cable(a, "SMALL-1").geometry = {
        type: "LineString",
        coordinates: [
          [-8.876, 37.964],
          [-179, 30],
          [179, 30],
          [-7.62, 33.61],
        ],
      };
    },
  },
  {
    wrong: "a sea cable over land",
    file: "cables.geojson",
    says: /"SMALL-1" crosses \d+\.\d km of land/,
    change: (a) => {
      cable(a, "SMALL-1").geometry = {
        type: "LineString",
        coordinates: [
          [-8.876, 37.964],
          [-7.62, 33.61],
        ],
      };
    },
  },
  {
    wrong: "a length that is not the line's",
    file: "cables.geojson",
    says: /says 700 km, but its line is 522 km/,
    change: (a) => {
      segment(a).routeKm = 700;
    },
  },
  {
    wrong: "a published length far from ours",
    file: "cables.geojson",
    says: /published as 5400 to 6000 km and drawn as 522 km/,
    warning: true,
    change: (a) => {
      segment(a).publishedKmRange = [5400, 6000];
    },
  },
  {
    wrong: "a promised date that is none",
    file: "systems.json",
    says: /is a date without one/,
    change: (a) => {
      targets(a, [{ ...promised, from: null }]);
    },
  },
  {
    wrong: "a promise without a date that names one",
    file: "systems.json",
    says: /says "stands" and names a date/,
    change: (a) => {
      targets(a, [{ ...promised, says: "stands" }]);
    },
  },
  {
    wrong: "a promised time that ends before it starts",
    file: "systems.json",
    says: /ends on 2026, before 2027/,
    change: (a) => {
      targets(a, [{ ...promised, from: "2027", to: "2026" }]);
    },
  },
  {
    wrong: "promises out of their order",
    file: "systems.json",
    says: /said on 2020, but stands after what was said on 2021/,
    change: (a) => {
      targets(a, [promised, { ...promised, said: "2020" }]);
    },
  },
  {
    wrong: "a promise from the future",
    file: "systems.json",
    says: /said on 2099, after the atlas's own day/,
    change: (a) => {
      targets(a, [{ ...promised, said: "2099" }]);
    },
  },
  {
    wrong: "a delivery from the future",
    file: "systems.json",
    says: /come on 2099, after the atlas's own day/,
    change: (a) => {
      a["systems.json"].systems[0]!.delivered = [
        { date: "2099", whole: true, text: promised.text, sources: promised.sources },
      ];
    },
  },
  {
    wrong: "a system's length far from its segments",
    file: "systems.json",
    says: /system "SMALL" is published as 5400 km/,
    warning: true,
    change: (a) => {
      a["systems.json"].systems[0]!.lengthKm = 5400;
    },
  },
  // texts
  {
    wrong: "a name without Italian",
    file: "instruments.json",
    says: /"name" is empty in it/,
    change: (a) => {
      instrument(a).name.it = " ";
    },
  },
  {
    wrong: "a summary without words",
    file: "instruments.json",
    says: /"summary" is empty in en and it/,
    change: (a) => {
      instrument(a).states[0]!.summary = { en: "", it: "" };
    },
  },
  {
    wrong: "an Italian text left in English",
    file: "instruments.json",
    says: /same sentence in English and Italian/,
    warning: true,
    change: (a) => {
      const words = "They meet every year and work together";
      instrument(a).note = { en: words, it: words };
    },
  },
  {
    wrong: "a country name of our own",
    file: "countries.geojson",
    says: /"Nippon" should be "Japan" \(CLDR/,
    change: (a) => {
      country(a).properties.name.en = "Nippon";
    },
  },
  {
    wrong: "a name against the policy",
    file: "countries.geojson",
    says: /"Kosovo" should be "Kosovo\*" \(naming\.json\)/,
    change: (a) => {
      country(a, 1).properties.name.en = "Kosovo";
    },
  },
  {
    wrong: "an asterisk lost in a text",
    file: "instruments.json",
    says: /writes Kosovo\* without its asterisk/,
    change: (a) => {
      instrument(a).note = { en: "Kosovo takes part.", it: "Kosovo* partecipa." };
    },
  },
  {
    wrong: "markup",
    file: "instruments.json",
    says: /holds markup: <b>/,
    change: (a) => {
      instrument(a).name.en = "<b>Bold</b>";
    },
  },
  {
    wrong: "a control character",
    file: "sources.json",
    says: /unseen character U\+202E/,
    change: (a) => {
      source(a).title = "evil\u202etitle";
    },
  },
  {
    wrong: "spaces twice",
    file: "sources.json",
    says: /spaces before, after or twice/,
    warning: true,
    change: (a) => {
      source(a).title = "A  strategy";
    },
  },
  {
    wrong: "a link that is a script",
    file: "sources.json",
    says: /javascript:alert\(1\) is not a web address/,
    change: (a) => {
      source(a).url = "javascript:alert(1)";
    },
  },
  // colours
  {
    wrong: "a colour that drowns in the sea",
    file: "families.json",
    says: /"partnership" has a contrast of \d\.\d\d with the light sea/,
    change: (a) => {
      family(a).colours.light = "#c8d8e0";
    },
  },
  {
    wrong: "colours alike to every eye",
    file: "families.json",
    says: /"network" and "partnership" are \d+\.\d apart \(CIEDE2000\) in full colour sight/,
    change: (a) => {
      family(a, 1).colours.dark = "#7fb6ea";
    },
  },
  {
    wrong: "red and green alike to some",
    file: "families.json",
    says: /apart \(CIEDE2000\) in (protanopia|deuteranopia)/,
    change: (a) => {
      family(a).colours.light = "#a8461d";
      family(a, 1).colours.light = "#5f6a10";
    },
  },
];

function findAll(atlas: SmallAtlas, among: readonly Rule[] = rules): readonly Finding[] {
  return among.flatMap((rule) => [...rule.find(atlas, world)]);
}

describe("the rules of data:check", () => {
  it("find nothing wrong with the small atlas", () => {
    expect(findAll(smallAtlas())).toEqual([]);
  });

  it.each(cases)("find $wrong", ({ change, says, file, warning }) => {
    const atlas = smallAtlas();
    change(atlas);
    const found = findAll(atlas).filter((finding) => says.test(finding.message));
    expect(found.map((finding) => [finding.file, finding.warning])).toContainEqual([file, warning]);
    expect(found[0]?.remedy).not.toBe("");
  });

  it("have each been seen to fail", () => {
    const failed = rules.filter((rule) =>
      cases.some(({ change }) => {
        const atlas = smallAtlas();
        change(atlas);
        return findAll(atlas, [rule]).length > 0;
      }),
    );
    expect(failed.map((rule) => rule.name)).toEqual(rules.map((rule) => rule.name));
  });

  it("let a hub take part where no partner is named, and a reader tell dates apart only as far as they go", () => {
    const atlas = smallAtlas();
    instrument(atlas).states[0]!.asOf = "2025";
    expect(findAll(atlas)).toEqual([]);
  });

  it("compare a city of a country outside the atlas with any place near it, whatever its name", () => {
    const atlas = smallAtlas();
    city(atlas).properties.country = "MAC";
    city(atlas).properties.name = { en: "Lisbon", it: "Lisbona" };
    expect(findAll(atlas)).toEqual([]);
    city(atlas).geometry.coordinates = [100, -40];
    expect(findAll(atlas).map((finding) => finding.message)).toEqual([
      expect.stringMatching(/^no populated place within 25 km: the nearest, .* km away$/),
    ]);
  });

  it("forbid two of eight families to be alike, and warn where no palette could tell all apart", () => {
    const atlas = smallAtlas();
    const { families } = atlas["families.json"];
    const alike = (count: number) => {
      while (families.length < count)
        families.push({ ...structuredClone(families[0]!), id: `family-${families.length}`, types: [] });
      const found = findAll(atlas).filter(({ message }) => message.includes("apart (CIEDE2000)"));
      return new Set(found.map(({ warning }) => warning));
    };
    expect(alike(8)).toEqual(new Set([undefined]));
    expect(alike(9)).toEqual(new Set([true]));
  });

  it("let a published length mean the trunk alone", () => {
    const atlas = smallAtlas();
    const branch = structuredClone(cable(atlas, "SMALL-1"));
    branch.id = "SMALL-2";
    atlas["cables.geojson"].features.push(branch);
    const { properties } = branch;
    if (properties.kind === "segment") properties.part = "branch";
    expect(findAll(atlas)).toEqual([]);
  });
});
