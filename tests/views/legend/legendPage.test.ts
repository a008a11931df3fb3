import { expect, test } from "vitest";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { layerIds } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { legendPage } from "#views/legend/legendPage.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const words = wordsOf("en");

function opened() {
  const state = createAtlasState(shippedAtlas());
  return { state, page: () => legendPage(state.atlas, state.visible.value, state.pose.value, words) };
}

test("every layer has a row with a name, and everything starts unfiltered", () => {
  const page = opened().page();
  expect(Object.keys(page.layers).sort()).toEqual([...layerIds].sort());
  expect(page.filtered).toBe(false);
  expect(page.families.every((row) => row.on && !row.alone)).toBe(true);
  expect(page.ties.shown).toBe(page.ties.total);
});

test("what a filter hides is counted, not forgotten", () => {
  const { state, page } = opened();
  const before = page();
  const family = before.families[0];
  if (!family) throw new Error("no family");
  state.actions.toggleFamily(family.id);
  const row = page().families[0];
  expect(row).toMatchObject({ on: false, count: { shown: 0, total: family.count.total } });
  expect(page().ties).toEqual({ shown: before.ties.total - family.count.total, total: before.ties.total });
  expect(page().filtered).toBe(true);
});

test("a value shown alone says so", () => {
  const { state, page } = opened();
  const id = state.atlas.families[1]?.id ?? "";
  state.actions.onlyFamily(id);
  expect(
    page()
      .families.filter((row) => row.on)
      .map((row) => [row.id, row.alone]),
  ).toEqual([[id, true]]);
});

test("sets known in part are named, those of city alliances with the cities", () => {
  const { coverage } = opened().page();
  expect(coverage.filter((each) => each.ofCities).map((each) => each.line)).toContain(
    "Beijing partner cities cooperation initiative: 14 of 19 named",
  );
  expect(coverage.length).toBe(shippedAtlas().manifest.coverage?.length);
});

test("cable states that no cable has are left out", () => {
  const { cableStatuses } = opened().page();
  expect(cableStatuses.every((row) => row.count > 0)).toBe(true);
  expect(cableStatuses.reduce((sum, row) => sum + row.count, 0)).toBe(shippedAtlas().segments.length);
});

test("at an earlier date stretches that were not yet in service have a row of their own, and none is counted twice", () => {
  const { state, page } = opened();
  for (const [time, later] of [
    ["1990", 80],
    ["2021-05", 73],
    ["2025", 66],
    ["2027", 0],
  ] as const) {
    state.actions.setTime(time);
    const rows = page().cableStatuses;
    const segments = shippedAtlas().segments;
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(segments.length);
    expect([time, rows.find((row) => row.id === "not_yet")?.count ?? 0]).toEqual([time, later]);
  }
});
