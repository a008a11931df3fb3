import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchEntries } from "#analysis/searchEntries.ts";
import { makeSearch } from "#analysis/searchIndex.ts";
import { foldedWords } from "#model/foldedText.ts";
import { searchKinds } from "#model/search.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const search = makeSearch(atlas);
const find = (query: string, most = 5) => search(query, () => most);
// Because thousands of names are sought, on machines that may be busy.
const patience = 60_000;
const firstOf = (query: string) => find(query).groups[0]?.hits[0]?.ref;

/** What a reader types, and what must come first. */
const firsts: readonly (readonly [typed: string, ref: string])[] = [
  // English, Italian, any case
  ["Japan", "country:JPN"],
  ["giappone", "country:JPN"],
  ["PORTUGAL", "country:PRT"],
  ["stati uniti", "country:USA"],
  ["regno unito", "country:GBR"],
  ["european union", "bloc:EU"],
  ["unione europea", "bloc:EU"],
  ["pechino", "city:beijing"],
  ["marsiglia", "city:marseille"],
  ["genova", "city:genoa"],
  // of two that begin alike, the one with more ties
  ["ja", "country:JPN"],
  // codes and acronyms
  ["DE", "country:DEU"],
  ["it", "country:ITA"],
  ["in", "country:IND"],
  ["JPN", "country:JPN"],
  ["EU", "bloc:EU"],
  ["UE", "bloc:EU"],
  ["ASEAN", "bloc:ASEAN"],
  ["nato", "organisation:NATO"],
  ["OCSE", "organisation:OECD"],
  ["OMC", "organisation:WTO"],
  ["ONU", "organisation:UN"],
  ["UNDP", "organisation:UNDP"],
  ["itu", "organisation:ITU"],
  ["UK", "country:GBR"],
  ["usa", "country:USA"],
  ["gdeca", "instrument:gdec-alliance"],
  ["S004", "source:S004"],
  ["dp-eu-jpn", "instrument:dp-eu-jpn"],
  ["SMW6", "system:SMW6"],
  // accents and marks left out, or other ones
  ["Sao Paulo", "landing:bella-sao-paulo"],
  ["são paulo", "landing:bella-sao-paulo"],
  ["cote d ivoire", "country:CIV"],
  ["cote divoire", "country:CIV"],
  ["costa d’avorio", "country:CIV"],
  ["costa d'avorio", "country:CIV"],
  ["Turkiye", "country:TUR"],
  ["zurich", "city:zurich"],
  ["sea-me-we 6", "system:SMW6"],
  ["seamewe 6", "system:SMW6"],
  ["IRIS²", "instrument:iris2"],
  // typing errors
  ["giapone", "country:JPN"],
  ["Japn", "country:JPN"],
  ["medussa", "system:MEDUSA"],
  ["elalink", "system:ELLALINK"],
  ["cybersicurezza", "theme:cybersecurity"],
  ["portugall", "country:PRT"],
  ["singapor", "country:SGP"],
  ["europen union", "bloc:EU"],
  // other languages
  ["日本", "country:JPN"],
  ["本", "country:JPN"],
  ["Deutschland", "country:DEU"],
  ["Allemagne", "country:DEU"],
  ["España", "country:ESP"],
  ["Ελλάδα", "country:GRC"],
  ["Україна", "country:UKR"],
  ["대한민국", "country:KOR"],
  ["北京", "city:beijing"],
  ["Wien", "city:vienna"],
  ["Den Haag", "city:the-hague"],
  // common and former names
  ["south korea", "country:KOR"],
  ["ivory coast", "country:CIV"],
  ["Czech Republic", "country:CZE"],
  ["olanda", "country:NLD"],
  // cables, places, themes, agreements
  ["EllaLink", "system:ELLALINK"],
  ["2africa", "system:2AFRICA"],
  ["marea", "system:MAREA"],
  ["bella", "system:BELLA"],
  ["Blue Raman", "instrument:infra-blue-raman"],
  ["lisbona", "landing:bella-lisbon"],
  ["5g", "theme:5g_6g"],
  ["intelligenza artificiale", "theme:ai"],
  ["quantum", "theme:quantum"],
  ["Global Digital Economy Cities Alliance", "instrument:gdec-alliance"],
  ["accordo commerciale", "instrument:fta-eu-chl"],
  ["partenariato digitale giappone", "instrument:dp-eu-jpn"],
  ["horizon europe", "instrument:prog-horizon-europe"],
  ["global gateway", "instrument:global-gateway"],
];

describe("finding by name", () => {
  it.each(firsts)("%s finds %s first", (typed, ref) => {
    expect(firstOf(typed)).toBe(ref);
  });

  it(
    "finds every thing by each of its names among the first five of its group, same-named things aside",
    () => {
      const entries = searchEntries(atlas);
      const bearers = new Map<string, number>();
      const keyOf = (kind: string, name: string) => `${kind} ${foldedWords(name).join("")}`;
      for (const { kind, name } of entries)
        for (const own of new Set(Object.values(name)))
          bearers.set(keyOf(kind, own), (bearers.get(keyOf(kind, own)) ?? 0) + 1);
      const missed: string[] = [];
      for (const { ref, kind, name } of entries)
        for (const own of new Set(Object.values(name))) {
          const same = bearers.get(keyOf(kind, own)) ?? 1;
          const group = find(own, Math.max(5, same)).groups.find((each) => each.kind === kind);
          if (!group?.hits.some((hit) => hit.ref === ref)) missed.push(`${ref} by ${own}`);
        }
      expect(missed).toEqual([]);
    },
    patience,
  );

  it(
    "finds every thing by its id",
    () => {
      const missed = searchEntries(atlas).filter(({ ref, kind }) => {
        const id = ref.slice(kind.length + 1);
        return !find(id)
          .groups.find((group) => group.kind === kind)
          ?.hits.some((hit) => hit.ref === ref);
      });
      expect(missed.map(({ ref }) => ref)).toEqual([]);
    },
    patience,
  );

  it("puts the group with the best find first, and gives no more of each than asked for", () => {
    const { groups, total } = find("japan", 2);
    const best = groups.map((group) => group.hits[0]?.score ?? 0);
    expect(best).toEqual(best.toSorted((a, b) => b - a));
    expect(groups.every((group) => group.hits.length <= 2 && group.hits.length <= group.total)).toBe(true);
    expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
    expect(groups.some((group) => group.total > 2)).toBe(true);
  });

  it("says by which other name it found a thing, but never by one the naming policy set aside", () => {
    const hit = (query: string) => find(query).groups[0]?.hits[0];
    expect(hit("Deutschland")).toMatchObject({ ref: "country:DEU", via: "Deutschland" });
    expect(hit("S004")).toMatchObject({ ref: "source:S004", via: "S004" });
    expect(hit("turkey")).toMatchObject({ ref: "country:TUR", via: null });
    expect(hit("Kosovë")).toMatchObject({ ref: "country:XKX" });
    expect(hit("Kosovë")?.via).not.toBe("Kosovë");
  });

  it("offers what comes near when nothing is found, and nothing for nothing", () => {
    const nowhere = find("horizon 2020");
    expect(nowhere.total).toBe(0);
    expect(nowhere.near.map((hit) => hit.ref)).toContain("instrument:prog-horizon-europe");
    expect(find("   ")).toMatchObject({ total: 0, near: [], words: [] });
    expect(find("!?…")).toMatchObject({ total: 0, near: [] });
  });

  it("takes a misspelt word for the one that was meant, and says which", () => {
    expect(find("giapone").meant).toContain("giappone");
    expect(find("giappone").meant).toEqual([]);
  });

  it(
    "answers any text without failing, always in the same way",
    () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 200 }),
            fc.string(),
            fc.constantFrom("constructor", "__proto__", "a".repeat(5000), "(((", "\\", "*"),
          ),
          (text) => {
            const answer = find(text);
            expect(answer.groups.every((group) => searchKinds.includes(group.kind))).toBe(true);
            expect(find(text)).toEqual(answer);
          },
        ),
        { numRuns: 100 },
      );
    },
    patience,
  );
});
