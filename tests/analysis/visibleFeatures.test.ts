import { describe, expect, it } from "vitest";
import { atlasAt, yearSpan } from "#analysis/atlasAt.ts";
import { reachedYears } from "#analysis/reachedYears.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { standsAt } from "#analysis/visibleFeatures.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { type Filter, noFilter } from "#model/pose.ts";
import { guestFeature, guestSet, guestTie, newEnd } from "../support/guestSets.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const base = shippedAtlas();
const atlas = joinGuests(base, [
  guestSet("mine", {
    features: [
      guestFeature(1),
      guestFeature(2, { since: "2010", until: "2015-06", status: "ended" }),
      guestFeature(3, { since: "2024", status: "active" }),
      guestFeature(4, { family: "security" }),
    ],
    ties: [guestTie(5, { actor: "JPN" }, newEnd("Turin"), { since: "2020" })],
  }),
]);
const asOf = atlas.manifest.asOf;
const seen = (filter: Partial<Filter>, day: string | null = null) => {
  const at = atlasAt(atlas, day ?? asOf);
  const focus = { hub: "EU", pairs: [], chosen: null, timeless: day === null };
  return visibleAtlas(atlas, at, { ...noFilter, ...filter }, focus);
};
const rows = (filter: Partial<Filter>, day: string | null = null) => seen(filter, day).features.map(({ row }) => row);
const countsOf = (filter: Partial<Filter>, day: string | null = null) => seen(filter, day).counts.features.get("mine");

describe("what readers brought, under the filter", () => {
  it("is all there without one", () => {
    expect(rows({})).toEqual([1, 2, 3, 4]);
    expect(countsOf({})).toEqual({ shown: 4, total: 4, undated: 0, ungraded: 0, otherDay: 0 });
  });

  it("is of a family: the set's own, or the one that a row names", () => {
    expect(rows({ families: ["guest-mine"] })).toEqual([1, 2, 3]);
    expect(rows({ families: ["security"] })).toEqual([4]);
    expect(countsOf({ families: ["security"] })).toMatchObject({ shown: 1, total: 4 });
    expect(seen({ families: ["guest-mine"] }).ties.map(({ id }) => id)).toEqual(["mine.t1~JPN~mine.a1"]);
  });

  it("is asked for its status only where it has one", () => {
    expect(rows({ statuses: ["in_force"] })).toEqual([1, 3, 4]);
  });

  it("is left out and counted where themes or confidences are asked for, as it has none", () => {
    expect(rows({ themes: ["ai"] })).toEqual([]);
    expect(countsOf({ confidences: ["high", "medium"], families: ["security"] })).toMatchObject({
      shown: 0,
      ungraded: 1,
    });
  });

  it("is left out of a span where it bears no date, and counted as undated", () => {
    const span = { from: "2014", to: "2016" };
    expect(rows({ span })).toEqual([2]);
    expect(countsOf({ span })?.undated).toBe(2);
  });

  it("stands on a day that is asked for from the first day of its beginning to the last of its end", () => {
    expect(rows({}, "2009-12-31")).toEqual([1, 4]);
    expect(rows({}, "2010-01-01")).toEqual([1, 2, 4]);
    expect(rows({}, "2015-06-30")).toEqual([1, 2, 4]);
    expect(rows({}, "2015-07-01")).toEqual([1, 4]);
    expect(rows({}, "2024-12-31")).toEqual([1, 3, 4]);
    expect(countsOf({}, "2009-12-31")?.otherDay).toBe(2);
    expect(standsAt({ since: "2020", until: "2020" }, "2020-12-31")).toBe(true);
  });

  it("takes whom only it names away with their last tie", () => {
    expect(seen({}).cities.some(({ id }) => id === "mine.a1")).toBe(true);
    const without = seen({ families: ["security"] });
    expect(without.cities.some(({ id }) => id === "mine.a1")).toBe(false);
    expect(without.factsByActor.has("mine.a1")).toBe(false);
    expect(without.cities).toHaveLength(base.actors.filter(({ kind }) => kind === "city").length);
  });
});

describe("years of an axis", () => {
  it("reach as far as what readers brought, but not over more empty years than its dates are worth", () => {
    expect(reachedYears([1957, 2026], [])).toEqual([1957, 2026]);
    expect(reachedYears([1957, 2026], [1950, 2030])).toEqual([1950, 2030]);
    expect(reachedYears([1957, 2026], [1066])).toEqual([1957, 2026]);
    expect(reachedYears([1957, 2026], [9999])).toEqual([1957, 2026]);
    expect(reachedYears([1957, 2026], [1815, 1860, 1914])).toEqual([1815, 2026]);
    expect(
      reachedYears(
        [1957, 2026],
        Array.from({ length: 20 }, () => 1450),
      ),
    ).toEqual([1450, 2026]);
    expect(reachedYears([1957, 2026], [1066, 1940])).toEqual([1940, 2026]);
  });

  it("of the atlas are widened by one row no more than a little", () => {
    const [first, last] = yearSpan(base);
    const withRow = (since: string) => joinGuests(base, [guestSet("old", { features: [guestFeature(1, { since })] })]);
    expect(yearSpan(withRow("1066"))).toEqual([first, last]);
    expect(yearSpan(withRow(String(first - 20)))).toEqual([first - 20, last]);
    expect(yearSpan(withRow("9999"))).toEqual([first, last]);
    expect(yearSpan(atlas)).toEqual([first, last]);
  });
});
