import fc from "fast-check";
import Undirected from "graphology";
import { describe, expect, it } from "vitest";
import { weakTies, withoutTies } from "#analysis/answers/withoutTies.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Ref } from "#model/atlas.ts";
import { noFilter } from "#model/pose.ts";
import type { Tie } from "#model/ties.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const visible = visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, {
  hub: "EU",
  pairs: [],
  chosen: null,
});
const { ties } = visible;
const things = [...new Set(ties.flatMap((tie): Ref[] => [tie.from.ref, tie.to.ref, tie.instrument.ref]))];
const someTies = fc.subarray([...ties], { minLength: 1, maxLength: 60 });
const someGone = fc.uniqueArray(fc.constantFrom(...things, "system:MEDUSA" as Ref), { maxLength: 4 });

/** Another way to the same: graphology's graph, walked breadth first. */
function groups(own: readonly Tie[], gone: readonly Ref[]): string[][] {
  const graph = new Undirected({ multi: true });
  for (const { from, to } of own) {
    for (const { id, ref } of [from, to]) if (!gone.includes(ref)) graph.mergeNode(id);
  }
  for (const { from, to, instrument } of own)
    if (graph.hasNode(from.id) && graph.hasNode(to.id) && !gone.includes(instrument.ref)) graph.addEdge(from.id, to.id);
  const seen = new Set<string>();
  return graph.nodes().flatMap((start) => {
    if (seen.has(start)) return [];
    const found = [start];
    seen.add(start);
    for (const id of found)
      graph.forEachNeighbor(id, (next) => {
        if (!seen.has(next)) found.push(next);
        seen.add(next);
      });
    return [found.sort()];
  });
}
const pairs = (list: readonly (readonly string[])[]) =>
  list.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);

describe("ties without what was taken away", () => {
  it("fall into the groups that graphology's graph falls into", () => {
    fc.assert(
      fc.property(someTies, someGone, (own, gone) => {
        const loss = withoutTies(own, gone);
        const [before, after] = [groups(own, []), groups(own, gone)];
        expect(loss.networks.map(({ before: ids }) => [...ids].sort().join()).sort()).toEqual(
          before.map((ids) => ids.join()).sort(),
        );
        const now = loss.networks.flatMap(({ parts, off }) => [...parts, ...off.map((id) => [id])]);
        expect(now.map((ids) => [...ids].sort().join()).sort()).toEqual(after.map((ids) => ids.join()).sort());
        const goneIds = new Set(loss.gone.map(({ id }) => id));
        const staying = before.map((ids) => ids.filter((id) => !goneIds.has(id)));
        expect(loss.cut).toBe(pairs(staying) - pairs(after));
      }),
    );
  });

  it("each tie is left or gone; who loses one is named once, and who has none left is alone", () => {
    fc.assert(
      fc.property(someTies, someGone, (own, gone) => {
        const loss = withoutTies(own, gone);
        const away = new Set(loss.goneTies);
        for (const tie of own) {
          const touched = [tie.instrument.ref, tie.from.ref, tie.to.ref].some((ref) => gone.includes(ref));
          expect(away.has(tie)).toBe(touched);
        }
        const isGone = (id: string) => loss.gone.some((actor) => actor.id === id);
        const hit = new Set([...away].flatMap((tie) => [tie.from.id, tie.to.id]).filter((id) => !isGone(id)));
        expect(new Set(loss.losers.map(({ actor }) => actor.id))).toEqual(hit);
        expect(loss.losers.length).toBe(hit.size);
        expect(loss.networks.flatMap(({ off }) => off).sort()).toEqual(loss.lost.map(({ id }) => id).sort());
        // Each cut is missed from both its sides; those who lost no tie of their own miss it too, and are not listed.
        expect(loss.losers.reduce((sum, { cutFrom }) => sum + cutFrom, 0)).toBeLessThanOrEqual(2 * loss.cut);
      }),
    );
  });

  it("does not hang on the order; nothing taken away is nothing lost; more taken away cuts no less", () => {
    fc.assert(
      fc.property(someTies, someGone, fc.constantFrom(...things), (own, gone, more) => {
        expect({ ...withoutTies(own, [...gone].reverse()), idle: [] }).toEqual({ ...withoutTies(own, gone), idle: [] });
        const whole = withoutTies(own, []);
        expect([whole.cut, whole.losers, whole.goneTies]).toEqual([0, [], []]);
        const left = withoutTies(own, [...gone, more]);
        const lostBefore = withoutTies(own, gone).lost.map(({ id }) => id);
        const now = new Set([...left.lost, ...left.gone].map(({ id }) => id));
        expect(lostBefore.filter((id) => !now.has(id))).toEqual([]);
      }),
    );
  });

  it("on the atlas: without the European Union most of the ties are gone, because the atlas was gathered around it", () => {
    const loss = withoutTies(ties, ["bloc:EU"]);
    const direct = ties.filter(({ from, to }) => from.id === "EU" || to.id === "EU");
    expect(loss.goneTies.length).toBe(direct.length);
    const rest = new Set(ties.filter((tie) => !direct.includes(tie)).flatMap(({ from, to }) => [from.id, to.id]));
    const alone = new Set(
      direct.flatMap(({ from, to }) => [from.id, to.id]).filter((id) => id !== "EU" && !rest.has(id)),
    );
    expect(new Set(loss.lost.map(({ id }) => id))).toEqual(alone);
    expect(alone.size).toBeGreaterThan(20);
  });

  it("what is no party to a tie changes nothing, and is said to", () => {
    expect(withoutTies(ties, ["system:MEDUSA", "bloc:EU"]).idle).toEqual(["system:MEDUSA"]);
  });
});

describe("weak points of the ties", () => {
  it("are those, of all, whose loss cuts others off", () => {
    const some = ties.filter((_, at) => at % 4 === 0);
    const weak = weakTies(some);
    const listed = new Map([...weak.actor, ...weak.instrument].map((point) => [point.ref, point.pairs]));
    const refs = new Set(some.flatMap((tie): Ref[] => [tie.from.ref, tie.to.ref, tie.instrument.ref]));
    for (const ref of refs) expect(listed.get(ref) ?? 0, ref).toBe(withoutTies(some, [ref]).cut);
  });

  it("counts as bridges the ties whose loss makes one more group", () => {
    const some = ties.filter((_, at) => at % 3 === 0);
    const whole = groups(some, []).length;
    const alone = some.filter((tie) => {
      const others = some.filter((other) => other !== tie);
      const ids = new Set(others.flatMap(({ from, to }) => [from.id, to.id]));
      const left = [tie.from.id, tie.to.id].filter((id) => !ids.has(id)).length;
      return groups(others, []).length + left > whole;
    });
    expect(weakTies(some).bridges).toBe(alone.length);
  });
});
