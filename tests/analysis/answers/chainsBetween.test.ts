import { beforeAll, describe, expect, it } from "vitest";
import { chainsBetween } from "#analysis/answers/chainsBetween.ts";
import { linksOf } from "#analysis/answers/linksOf.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { isGroupList, tiesWithLists, visibleAtlas } from "#analysis/visibleAtlas.ts";
import { type ChainLinks, chainLinks } from "#model/answers.ts";
import type { Actor, Atlas } from "#model/atlas.ts";
import { noFilter } from "#model/pose.ts";
import type { Tie } from "#model/ties.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

let atlas: Atlas;
let ties: readonly Tie[];
let spokes: readonly Tie[];
const actor = (id: string) => atlas.actorById.get(id) as Actor;

beforeAll(() => {
  atlas = shippedAtlas();
  const at = atlasAt(atlas, atlas.manifest.asOf);
  ties = visibleAtlas(atlas, at, noFilter, { hub: "EU", pairs: [], chosen: null }).ties;
  spokes = tiesWithLists(atlas, at, noFilter);
});

/** Steps from an actor, from instruments as nodes of their own: an actor, its instruments, who stands in them, and so on. */
function twoModeSteps(start: string, via: ChainLinks): Map<string, number> {
  const isList = (tie: Tie) => isGroupList(tie.instrument, tie.participation);
  const parties = new Map<string, Set<string>>();
  const put = (node: string, tie: Tie) =>
    parties.set(node, (parties.get(node) ?? new Set()).add(tie.from.ref).add(tie.to.ref));
  for (const tie of via === "ties" ? ties : spokes)
    if (via === "ties") put(tie.id, tie);
    else if (!isList(tie)) put(tie.instrument.id, tie);
    else if (via === "groups") put(`list ${tie.instrument.id}`, tie);
  const steps = new Map([[start, 0]]);
  let edge = [start];
  for (let step = 1; edge.length > 0; step += 1) {
    const met = [...parties.values()].filter((those) => edge.some((ref) => those.has(ref)));
    edge = [...new Set(met.flatMap((those) => [...those]))].filter((ref) => !steps.has(ref));
    for (const ref of edge) steps.set(ref, step);
  }
  return steps;
}

describe("chains between actors of the shipped atlas", () => {
  it.each(chainLinks)("by %s are as long as a walk through instruments as nodes says, for every pair", (via) => {
    const links = linksOf(ties, spokes, via);
    const some = ["EU", "beijing", "RUS", "busan"].map(actor);
    for (const a of some) {
      const steps = twoModeSteps(a.ref, via);
      for (const b of atlas.actors)
        if (b !== a) expect([b.id, chainsBetween(atlas, links, a, b)?.length]).toEqual([b.id, steps.get(b.ref)]);
    }
  });

  it("with more that links are never longer", () => {
    const [few, more, most] = chainLinks.map((via) => linksOf(ties, spokes, via));
    for (const a of [actor("beijing"), actor("KEN")])
      for (const b of atlas.actors.filter((_, at) => at % 3 === 0)) {
        const far = (links: typeof few) =>
          a === b ? 0 : (links && chainsBetween(atlas, links, a, b)?.length) || Number.POSITIVE_INFINITY;
        expect(far(more)).toBeLessThanOrEqual(far(few));
        expect(far(most)).toBeLessThanOrEqual(far(more));
      }
  });

  it("from Beijing to Paris lead through a city that is in both networks, then through Major Cities of Europe", () => {
    const found = chainsBetween(atlas, linksOf(ties, spokes, "ties"), actor("beijing"), actor("paris"));
    expect(found).toMatchObject({ length: 3, count: 3 });
    expect(found?.hubs.map(({ id }) => id)).toEqual(["MCE"]);
    expect(found?.shown.map((chain) => chain.map(({ to }) => to.id))).toEqual([
      ["copenhagen", "MCE", "paris"],
      ["vienna", "MCE", "paris"],
      ["london", "MCE", "paris"],
    ]);
    for (const chain of found?.shown ?? [])
      for (const link of chain) {
        expect(link.ways.length).toBeGreaterThan(0);
        for (const way of link.ways)
          for (const tie of way.ties) expect([link.from, link.to]).toEqual(expect.arrayContaining([tie.from, tie.to]));
      }
  });

  it("round a tie leave the tie out, and what they pass is no tie between the two", () => {
    const links = linksOf(ties, spokes, "ties");
    expect(chainsBetween(atlas, links, actor("EU"), actor("JPN"))).toMatchObject({ length: 1, count: 1, layers: [] });
    const round = chainsBetween(atlas, links, actor("EU"), actor("JPN"), { round: true });
    expect(round).toMatchObject({ length: 2, count: 2 });
    expect(round?.layers[0]?.map((each) => each.actor.id).sort()).toEqual(["FIN", "USA"]);
  });

  it("lead nowhere for the same actor, nor to one without a tie", () => {
    const links = linksOf(ties, spokes, "ties");
    expect(chainsBetween(atlas, links, actor("EU"), actor("EU"))).toBeNull();
    expect(chainsBetween(atlas, links, actor("EU"), actor("VNM"))).toBeNull();
    expect(chainsBetween(atlas, linksOf(ties, spokes, "groups"), actor("EU"), actor("VNM"))?.length).toBe(2);
  });
});
