import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cableTieFacts } from "#analysis/answers/cableTieFacts.ts";
import { isEuBacked } from "#analysis/answers/isEuBacked.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { cableScopes, cableStates, defaultAnswers, tieThresholds, treatyCorners } from "#model/answers.ts";
import type { CableTie } from "#model/cableTies.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const hub = atlas.actorById.get("EU");
if (!hub) throw new Error("no hub");
const usual = defaultAnswers.treaties;
const at = (day = atlas.manifest.asOf, hubId = "EU") =>
  visibleAtlas(atlas, atlasAt(atlas, day), noFilter, { hub: hubId, pairs: [], chosen: null });
const now = at();
const settings = fc.record({
  cables: fc.constantFrom(...cableScopes),
  laid: fc.constantFrom(...cableStates),
  atLeast: fc.constantFrom(...tieThresholds),
  projects: fc.boolean(),
});
const ids = (countries: readonly CableTie[] | undefined) => (countries ?? []).map(({ actor }) => actor.id);
const read = <T>(name: string) => JSON.parse(readFileSync(`data/${name}`, "utf8")) as T;

interface RawSystem {
  readonly id: string;
  readonly inStrategy: boolean;
  readonly euFunding: { readonly en: string };
}
interface RawPoint {
  readonly properties: {
    readonly nodeType?: string;
    readonly system: string;
    readonly status: string;
    readonly segment: string | readonly string[];
    readonly country: string;
  };
}
interface RawInstrument {
  readonly id: string;
  readonly type: string;
  readonly family: string;
  readonly hub: string | null;
  readonly partnersNamed: boolean;
  readonly systems?: readonly string[];
}
interface RawPart {
  readonly instrument: string;
  readonly actor: string;
  readonly role: string;
  readonly status: string;
  readonly date: string | null;
}
const allCountries = read<{ features: { id: string }[] }>("countries.geojson").features.map(({ id }) => id);

/** The files alone, counted with loops: no parsing, no atlas, none of the program's own steps. */
function recount(backedOnly: boolean, states: readonly string[] | null, withProjects: boolean) {
  const systems = read<{ systems: RawSystem[] }>("systems.json").systems;
  const money = ({ euFunding: { en } }: RawSystem) => /EUR|CEF/.test(en);
  const counted = systems.filter((system) => !backedOnly || system.inStrategy || money(system)).map(({ id }) => id);
  const landings = new Map<string, number>();
  for (const { properties } of read<{ features: RawPoint[] }>("cables.geojson").features) {
    if (properties.nodeType !== "landing" || !counted.includes(properties.system)) continue;
    if (properties.status === "not_confirmed" && properties.segment.length === 0) continue;
    if (states && !states.includes(properties.status)) continue;
    landings.set(properties.country, (landings.get(properties.country) ?? 0) + 1);
  }
  const families = new Map<string, Set<string>>();
  const parts = read<{ participations: RawPart[] }>("participations.json").participations;
  for (const instrument of read<{ instruments: RawInstrument[] }>("instruments.json").instruments) {
    if (!instrument.partnersNamed || instrument.type === "bloc_membership") continue;
    if (!withProjects && (instrument.systems ?? []).length > 0) continue;
    const here = parts.filter((part) => {
      if (part.instrument !== instrument.id) return false;
      if (instrument.type === "multilateral_forum" && part.role === "member") return false;
      return (
        part.date === null || part.date <= "2026-11-21" || ["planned", "expected", "negotiating"].includes(part.status)
      );
    });
    const inIt = here.some(({ actor }) => actor === "EU");
    // Spokes from the hub, or every pair where there is none: so much of it as has the Union at one end.
    if (instrument.hub && instrument.hub !== "EU") {
      if (inIt) add(instrument.hub, instrument.family);
    } else if (instrument.hub || inIt) for (const { actor } of here) if (actor !== "EU") add(actor, instrument.family);
  }
  function add(actor: string, family: string) {
    families.set(actor, (families.get(actor) ?? new Set()).add(family));
  }
  return { counted, landings, families };
}

describe("landings of cables beside depth of ties, on the data shipped", () => {
  it("counts as EU-backed the ten systems of the strategy or of EU money, and not the ten others", () => {
    const { counted, others } = cableTieFacts(atlas, now, hub, usual);
    expect(counted.map(({ id }) => id)).toEqual([
      "BELLA",
      "BELLA2",
      "ELLALINK",
      "MEDUSA",
      "MEDUSA_AFRICA",
      "BLUE",
      "RAMAN",
      "BLACKSEA_DIGITAL",
      "POLAR_CONNECT",
      "FAR_NORTH_FIBER",
    ]);
    for (const system of others) expect(system.euFunding.en).toMatch(/^(?:None published|$)/);
    for (const system of counted) expect(system.inStrategy || /EUR|CEF/.test(system.euFunding.en)).toBe(true);
  });

  for (const cables of cableScopes)
    for (const [laid, states] of [
      ["any", null],
      ["building", ["in_service", "under_construction", "delayed"]],
      ["service", ["in_service"]],
    ] as const)
      for (const projects of [false, true])
        it(`a recount over the files agrees: ${cables}, ${laid}, projects ${projects ? "are ties" : "left out"}`, () => {
          const facts = cableTieFacts(atlas, now, hub, { ...usual, cables, laid, projects });
          const again = recount(cables === "eu", states, projects);
          expect(facts.counted.map(({ id }) => id)).toEqual(again.counted);
          expect(new Set(ids(facts.countries))).toEqual(new Set(allCountries));
          for (const { actor, landings, families } of facts.countries) {
            expect([actor.id, landings.length]).toEqual([actor.id, again.landings.get(actor.id) ?? 0]);
            expect([actor.id, [...families].sort()]).toEqual([
              actor.id,
              [...(again.families.get(actor.id) ?? [])].sort(),
            ]);
          }
          const elsewhere = [...again.landings].filter(([code]) => !allCountries.includes(code));
          expect(new Map([...facts.elsewhere].map(([code, list]) => [code, list.length]))).toEqual(new Map(elsewhere));
        });

  it("puts countries in the corners where the sources put them, and members apart", () => {
    const { corners, members } = cableTieFacts(atlas, now, hub, usual);
    expect(ids(corners.get("both"))).toEqual(
      expect.arrayContaining(["BRA", "IND", "JPN", "CAN", "EGY", "GEO", "TUN", "NOR", "USA", "ISR"]),
    );
    expect(ids(corners.get("cables"))).toEqual(expect.arrayContaining(["LBY", "SYR", "OMN", "CPV", "GAB"]));
    // BELLA's nodes lie on land: Chile has ties and no landing.
    expect(ids(corners.get("ties"))).toEqual(expect.arrayContaining(["CHL", "KOR", "UKR", "SGP", "GBR"]));
    expect(members).toHaveLength(27);
    expect(members.every(({ corner }) => corner === null)).toBe(true);
  });

  it("counts no node on land, and no landing that others drop", () => {
    const facts = cableTieFacts(atlas, now, hub, usual);
    const chile = facts.countries.find(({ actor }) => actor.id === "CHL");
    expect(chile?.landings).toEqual([]);
    expect(chile?.nodes.map(({ id }) => id)).toEqual(["bella-santiago", "bella-arica"]);
    expect(facts.dropped.map(({ id }) => id)).toEqual(["medusa-alicante"]);
    expect([...facts.elsewhere.keys()]).toEqual(["GUF"]);
  });

  it("with the cables' own projects, depth is that of the map and the ladder, and a tie through a bloc is the same one", () => {
    for (const hubId of ["EU", "CHN", "AU"]) {
      const actor = atlas.actorById.get(hubId);
      if (!actor) throw new Error(hubId);
      const visible = at("2025-06-05", hubId);
      const facts = cableTieFacts(atlas, visible, actor, { ...usual, projects: true });
      for (const country of facts.countries) {
        const known = visible.factsByActor.get(country.actor.id);
        expect(country.families).toEqual(known?.families ?? []);
        expect(new Set(country.through.map(({ family }) => family))).toEqual(
          new Set(known?.throughBloc.map(({ family }) => family) ?? []),
        );
      }
    }
  });
});

describe("EU-backed", () => {
  const [system] = atlas.systems;
  if (!system) throw new Error("no systems");
  const none = { en: "", it: "" };
  const money = { en: "EUR 1 million", it: "1 milione di euro" };
  const apart = { ...system, inStrategy: false, instruments: [], euFunding: none };

  it("is what the strategy names, with money or without, and what an EU project pays for", () => {
    expect(isEuBacked(atlas, { ...apart, inStrategy: true })).toBe(true);
    expect(isEuBacked(atlas, { ...apart, instruments: ["infra-medusa"], euFunding: money })).toBe(true);
  });

  it("is not what belongs to no EU project, nor what a project names without money", () => {
    expect(isEuBacked(atlas, apart)).toBe(false);
    expect(isEuBacked(atlas, { ...apart, euFunding: { en: "None published", it: "Nessuno" } })).toBe(false);
    expect(isEuBacked(atlas, { ...apart, instruments: ["infra-medusa"] })).toBe(false);
  });
});

describe("landings beside ties, under any settings", () => {
  const some = fc.subarray([...now.ties]);

  it("every country stands in one corner, or is a member, or is the hub", () => {
    fc.assert(
      fc.property(settings, some, (chosen, ties) => {
        const facts = cableTieFacts(atlas, { ...now, ties }, hub, chosen);
        const all = [...treatyCorners.flatMap((id) => ids(facts.corners.get(id))), ...ids(facts.members)];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set(ids(facts.countries)));
        for (const id of treatyCorners)
          for (const { landings, families } of facts.corners.get(id) ?? []) {
            expect(landings.length > 0).toBe(id === "both" || id === "cables");
            expect(families.length >= chosen.atLeast).toBe(id === "both" || id === "ties");
          }
      }),
      { numRuns: 20 },
    );
  });

  it("fewer ties, fewer systems or stricter states never give anyone more", () => {
    fc.assert(
      fc.property(settings, some, (chosen, ties) => {
        const facts = cableTieFacts(atlas, { ...now, ties }, hub, chosen);
        const less = [
          cableTieFacts(atlas, { ...now, ties: ties.slice(1) }, hub, chosen),
          cableTieFacts(atlas, { ...now, ties }, hub, { ...chosen, cables: "eu" }),
          cableTieFacts(atlas, { ...now, ties }, hub, { ...chosen, laid: "service" }),
          cableTieFacts(atlas, { ...now, ties }, hub, { ...chosen, projects: false }),
        ];
        for (const other of less)
          other.countries.forEach((country, index) => {
            expect(country.landings.length).toBeLessThanOrEqual(facts.countries[index]?.landings.length ?? 0);
            expect(country.families.length).toBeLessThanOrEqual(facts.countries[index]?.families.length ?? 0);
          });
        const stricter = cableTieFacts(atlas, { ...now, ties }, hub, { ...chosen, atLeast: chosen.atLeast + 1 });
        expect(ids(facts.corners.get("both"))).toEqual(expect.arrayContaining(ids(stricter.corners.get("both"))));
        expect(ids(stricter.corners.get("cables"))).toEqual(expect.arrayContaining(ids(facts.corners.get("cables"))));
      }),
      { numRuns: 20 },
    );
  });
});
