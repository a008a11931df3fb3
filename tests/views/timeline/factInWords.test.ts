import { describe, expect, it } from "vitest";
import { timelineFacts } from "#analysis/timelineFacts.ts";
import { noFilter } from "#model/pose.ts";
import { factInWords } from "#views/timeline/factInWords.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const facts = timelineFacts(atlas, { day: "2020-12-31", filter: noFilter }).lanes.flatMap((lane) => lane.facts);
const of = (id: string) => {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};
const en = factInWords("en", atlas.statusNames);
const it_ = factInWords("it", atlas.statusNames);

describe("a mark in words", () => {
  it("says what, how it stands and when, in either language", () => {
    const fact = of("state:dp-eu-jpn:0");
    expect(en.sentence(fact)).toBe("EU-Japan Digital Partnership, active, 12 May 2022, after the date shown");
    expect(it_.sentence(fact)).toBe("Partenariato digitale UE-Giappone, attivo, 12 maggio 2022, dopo la data mostrata");
  });

  it("does not say that what is only documented began then", () => {
    const documented = facts.filter((fact) => fact.kind === "documented");
    expect(documented.length).toBeGreaterThan(0);
    for (const fact of documented) {
      expect(en.detail(fact)).toContain("no source dates the beginning");
      expect(it_.detail(fact)).toContain("nessuna fonte ne data l’inizio");
    }
    expect(en.together(documented.slice(0, 2))).toMatch(/^2 known by/);
  });

  it("names some parties and counts the rest", () => {
    const big = facts.find((fact) => fact.actors.length > 4);
    expect(big && en.name(big)).toMatch(/: .+, .+, .+ and \d+ more$/);
    expect(big && it_.name(big)).toMatch(/: .+, .+, .+ e altri \d+$/);
  });

  it("says nothing undefined of any fact", () => {
    for (const fact of facts)
      for (const words of [en, it_]) expect(words.sentence(fact)).not.toMatch(/undefined|null|NaN|, ,|^,/);
  });
});
