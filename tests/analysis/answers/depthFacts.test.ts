import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { depthFacts, hubsOf } from "#analysis/answers/depthFacts.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { DepthSettings } from "#model/answers.ts";
import type { Actor } from "#model/atlas.ts";
import { firstDay } from "#model/dates.ts";
import type { Comparison } from "#model/depthAnswer.ts";
import { type Filter, noFilter } from "#model/pose.ts";
import { anyDate, anyFilter, anyHub } from "../../support/anyPose.ts";
import { listIn, type Raw, rawData, rawFeatures } from "../../support/rawData.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const actorOf = (id: string) => atlas.actorById.get(id) as Actor;
const patience = 60_000;

interface Question extends Partial<DepthSettings> {
  readonly hub?: string;
  readonly filter?: Filter;
  readonly day?: string;
}
function answer({
  hub = "EU",
  filter = noFilter,
  day = atlas.manifest.asOf,
  of = null,
  peers = "depth",
}: Question = {}) {
  const visible = visibleAtlas(atlas, atlasAt(atlas, day), filter, { hub, pairs: [], chosen: null });
  return depthFacts(atlas, visible, actorOf(hub), filter, { of, peers });
}
const compared = (question: Question): Extract<Comparison, { kind: "compared" }> => {
  const { comparison } = answer(question);
  if (comparison?.kind !== "compared") throw new Error(`nothing compared: ${comparison?.kind}`);
  return comparison;
};

/** Families of everyone's own ties with a hub on the latest day, counted on the data files themselves. */
function depthsByHand(hub: string): Map<string, Set<string>> {
  const instruments = new Map(listIn(rawData("instruments.json"), "instruments").map((each) => [each["id"], each]));
  const parts: Raw[] = [
    ...listIn(rawData("participations.json"), "participations"),
    ...rawFeatures("cities.geojson").flatMap((city) =>
      listIn(city, "memberships").map((membership) => ({
        instrument: membership["instrument"],
        actor: city["id"],
        role: "city",
        status: "active",
        date: membership["since"],
      })),
    ),
  ];
  const found = new Map<string, Set<string>>();
  const put = (actor: string, family: unknown) => found.set(actor, (found.get(actor) ?? new Set()).add(String(family)));
  for (const part of parts) {
    const instrument = instruments.get(part["instrument"]) as Raw;
    const [actor, centre] = [String(part["actor"]), instrument["hub"]];
    if (instrument["partnersNamed"] !== true || actor === centre) continue;
    if (instrument["type"] === "bloc_membership") continue;
    if (instrument["type"] === "multilateral_forum" && part["role"] === "member") continue;
    const prospect = ["planned", "expected", "negotiating"].includes(String(part["status"]));
    if (part["date"] !== null && !prospect && firstDay(part["date"] as string) > atlas.manifest.asOf) continue;
    const together = parts.some((other) => other["instrument"] === part["instrument"] && other["actor"] === hub);
    if (centre === hub || (centre === null && together && actor !== hub)) put(actor, instrument["family"]);
    else if (actor === hub && centre !== null) put(centre as string, instrument["family"]);
  }
  return found;
}

describe("depth of the partners of a hub", () => {
  it.each(["EU", "CHN", "RUS", "beijing", "COE", "SMARTAFRICA", "JPN"])(
    "with %s it is as counted by hand on the data files, and who is no partner there is none here",
    (hub) => {
      const inside = new Set(actorOf(hub).members);
      const expected = [...depthsByHand(hub)].filter(([id]) => !inside.has(id));
      const found = answer({ hub }).partners.filter((partner) => partner.own.length > 0);
      expect(new Map(found.map((partner) => [partner.actor.id, new Set(partner.own)]))).toEqual(new Map(expected));
    },
  );

  it("counts neither the hub nor its members as partners, but names the members that have ties with it", () => {
    const { partners, membersWithTies, hub } = answer();
    const inside = new Set([hub.id, ...hub.members]);
    expect(partners.filter((partner) => inside.has(partner.actor.id))).toEqual([]);
    const byHand = [...depthsByHand("EU").keys()].filter((id) => hub.members.includes(id));
    expect(membersWithTies.map((actor) => actor.id).sort()).toEqual(byHand.sort());
    expect(byHand).toContain("ITA");
  });

  it("keeps a tie through a bloc apart: Kenya has a dialogue only through the African Union", () => {
    const kenya = answer().partners.find((partner) => partner.actor.id === "KEN");
    expect(kenya?.through).toContain("dialogue");
    expect(kenya?.own).not.toContain("dialogue");
    expect(kenya?.blocs.map((bloc) => bloc.id)).toContain("AU");
  });

  it(
    "never counts a family both as one's own and as reached through a bloc, and gives sources for everyone",
    () => {
      fc.assert(
        fc.property(anyHub, anyFilter, anyDate, (hub, filter, date) => {
          for (const partner of answer({ hub, filter, day: firstDay(date) }).partners) {
            expect(partner.own.filter((family) => partner.through.includes(family))).toEqual([]);
            expect(partner.own.length + partner.through.length).toBeGreaterThan(0);
            expect(partner.sources.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it(
    "never grows when a filter takes away",
    () => {
      fc.assert(
        fc.property(anyHub, anyFilter, anyDate, (hub, filter, date) => {
          const day = firstDay(date);
          const all = new Map(answer({ hub, day }).partners.map(({ actor, own }) => [actor.id, own]));
          for (const { actor, own } of answer({ hub, day, filter }).partners)
            expect(all.get(actor.id)).toEqual(expect.arrayContaining([...own]));
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  it("orders partners by depth", () => {
    const depths = answer().partners.map((partner) => partner.own.length);
    expect(depths).toEqual([...depths].sort((a, b) => b - a));
  });

  it("offers as hubs those from whom lines start", () => {
    const byHand = listIn(rawData("instruments.json"), "instruments")
      .filter((each) => each["partnersNamed"] === true && each["hub"] !== null)
      .map((each) => each["hub"]);
    expect(hubsOf(atlas)).toEqual(new Set(byHand));
  });
});

describe("missing rungs", () => {
  it("are what at least half of the peers have and the actor does not, recounted on the data files", () => {
    const { partner, peers, rungs } = compared({ of: "NOR" });
    const byHand = depthsByHand("EU");
    const others = peers.map((peer) => byHand.get(peer.actor.id) as Set<string>);
    const share = (family: string) => others.filter((families) => families.has(family)).length / others.length;
    const missing = atlas.families
      .map(({ id }) => id)
      .filter((id) => share(id) >= 0.5 && !byHand.get(partner.actor.id)?.has(id));
    expect(rungs.filter((rung) => rung.missing).map((rung) => rung.family.id)).toEqual(missing);
    expect(missing.length).toBeGreaterThan(0);
  });

  it(
    "add up for every actor, date, filter and way to choose peers",
    () => {
      const who = fc.constantFrom(...atlas.actors.map((actor) => actor.id), "NOR", "CHL", "KEN", "UKR", "MAR");
      fc.assert(
        fc.property(who, anyHub, anyFilter, fc.constantFrom("depth", "region"), (of, hub, filter, peers) => {
          const { comparison, partners } = answer({ of, hub, filter, peers: peers as DepthSettings["peers"] });
          if (comparison?.kind !== "compared") return;
          const { partner } = comparison;
          expect(comparison.peers).not.toContain(partner);
          for (const peer of comparison.peers) {
            expect(partners).toContain(peer);
            expect(peer.own.length).toBeGreaterThan(0);
            expect(peer.actor.kind).toBe(partner.actor.kind);
            if (peers === "region") expect(peer.actor.region).toBe(partner.actor.region);
            else if (!comparison.widened) expect(Math.abs(peer.own.length - partner.own.length)).toBeLessThanOrEqual(1);
          }
          for (const rung of comparison.rungs) {
            expect(rung.having).toEqual(comparison.peers.filter((peer) => peer.own.includes(rung.family.id)));
            expect(rung.missing && rung.rare).toBe(false);
            expect(rung.missing).toBe(
              rung.having.length * 2 >= comparison.peers.length && !partner.own.includes(rung.family.id),
            );
          }
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it(
    "are missing from exactly half on",
    () => {
      const ways = answer().partners.flatMap(({ actor }) =>
        (["depth", "region"] as const).map((peers) => ({ of: actor.id, peers })),
      );
      const visible = visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, {
        hub: "EU",
        pairs: [],
        chosen: null,
      });
      const halves = ways.flatMap((way) => {
        const { comparison } = depthFacts(atlas, visible, actorOf("EU"), noFilter, way);
        return comparison?.kind === "compared"
          ? comparison.rungs.filter(
              (rung) => rung.actor !== "own" && rung.having.length * 2 === comparison.peers.length,
            )
          : [];
      });
      expect(halves.length).toBeGreaterThan(0);
      expect(halves.every((rung) => rung.missing)).toBe(true);
    },
    patience,
  );

  it("can be seen next to the region even by one that has nothing of its own", () => {
    const bare = answer().partners.find((each) => each.own.length === 0 && each.actor.kind === "country");
    const of = bare?.actor.id ?? "";
    expect(answer({ of }).comparison?.kind).toBe("no_peers");
    const { partner, rungs, regionWithout } = compared({ of, peers: "region" });
    expect(partner.own).toEqual([]);
    expect(regionWithout).toBeGreaterThan(0);
    expect(rungs.every((rung) => rung.actor !== "own")).toBe(true);
  });

  it("are not looked for in the hub itself or in its members", () => {
    expect(answer({ of: "EU" }).comparison?.kind).toBe("hub");
    expect(answer({ of: "ITA" }).comparison?.kind).toBe("member");
    expect(answer({ of: null }).comparison).toBeNull();
  });

  it("stand beside the depth with everyone else, the hub left out", () => {
    const { elsewhere } = compared({ of: "JPN" });
    const byHand = [...hubsOf(atlas)].filter((hub) => hub !== "EU" && depthsByHand(hub).has("JPN")).sort();
    const others = elsewhere.map(({ other }) => other.id).sort();
    expect(others).toEqual(expect.arrayContaining(byHand));
    expect(others).not.toContain("EU");
    expect(elsewhere.every(({ own, sources }) => own.length > 0 && sources.length > 0)).toBe(true);
  });
});
