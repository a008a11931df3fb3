import { beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import { fetchGuestLegend } from "#views/legend/fetchGuestLegend.ts";
import { guestSample } from "#views/legend/guestMarks.ts";
import { guestRows } from "#views/legend/guestRows.ts";
import { keyOf } from "#views/legend/keyOf.ts";
import { leftOutWords } from "#views/legend/leftOutWords.ts";
import { featureOf, guestAtlas, guestState, handSet, lineOf, pointAt } from "../../support/guestScenes.ts";
import { guestSet, guestTie, newEnd } from "../../support/guestSets.ts";

beforeAll(() => fetchGuestLegend(guestAtlas([handSet])));

const words = wordsOf("en");
const tied = guestSet(
  "tied",
  {
    features: [featureOf(1, pointAt(1, 1)), featureOf(2, pointAt(2, 2), { since: "2040" })],
    ties: [guestTie(1, newEnd("Here"), newEnd("There", { at: [20, 20] }))],
  },
  { title: "Twins" },
);
const rows = (sets: readonly GuestSet[], pose: Partial<Pose> = {}) => {
  const state = guestState(sets, pose);
  return guestRows(state.atlas, state.visible.peek(), state.pose.peek().filter, words);
};
const keyOfSets = (sets: readonly GuestSet[], pose: Partial<Pose> = {}) => keyOf(guestState(sets, pose)).peek();

describe("the legend of what readers brought", () => {
  it("has a row for each file, with all that it drew and all that it has", () => {
    expect(rows([handSet, tied]).map(({ name, on, count }) => [name, on, count])).toEqual([
      ["mine", true, { shown: 6, total: 6 }],
      ["Twins", true, { shown: 3, total: 3 }],
    ]);
    expect(rows([tied], { time: "2026" })[0]?.count).toEqual({ shown: 2, total: 3 });
  });

  it("is switched by the file's own family", () => {
    const [first, second] = rows([handSet, tied], { filter: { ...defaultPose.filter, families: ["guest-tied"] } });
    expect([first?.on, first?.count]).toEqual([false, { shown: 0, total: 6 }]);
    expect([second?.on, second?.alone]).toEqual([true, true]);
  });

  it("counts a set too large to be woven as a whole, though only a sample of it is here", () => {
    const counts = { points: 900_000, lines: 0, areas: 0, ties: 0 };
    const tiles = {
      key: "k",
      counts,
      extent: null,
      minZoom: 0,
      maxZoom: 9,
      layers: ["points"],
      of: "rows" as const,
      attribution: null,
      columns: [],
    };
    const large = { ...handSet, content: { features: [], ties: [] }, tiles };
    const atlas = guestAtlas([large]);
    const sample = guestSample(atlas, atlas.guests[0] as (typeof atlas.guests)[number], [], false);
    expect(sample).toMatchObject({ points: "family", lines: null, areas: null });
    expect(rows([large])[0]?.count).toEqual({ shown: 900_000, total: 900_000 });
    expect(rows([large], { filter: { ...defaultPose.filter, families: [] } })[0]?.count.shown).toBe(0);
  });

  it("says beside a set what the filter leaves out only for want of a date or a grade, or because of the day", () => {
    const said = (sets: readonly GuestSet[], pose: Partial<Pose>, language: "en" | "it" = "en") =>
      rows(sets, pose).map(({ leftOut }) => leftOutWords(leftOut, wordsOf(language)));
    const span = { ...defaultPose.filter, span: { from: "2039", to: "2041" } };
    expect(said([handSet, tied], {})).toEqual(["", ""]);
    expect(said([handSet, tied], { filter: span })).toEqual([
      "Not shown: 6 without a date",
      "Not shown: 1 without a date",
    ]);
    expect(said([tied], { time: "2026" })).toEqual(["Not shown: 1 not there on this day"]);
    expect(said([tied], { time: "2026", filter: span }, "it")).toEqual([
      "Non mostrati: 1 senza data e 1 assenti in questo giorno",
    ]);
    expect(said([tied], { filter: { ...defaultPose.filter, confidences: ["high"] } })).toEqual([
      "Not shown: 2 without theme or confidence",
    ]);
  });

  it("shows the kinds of things that a file has, in the colour of most of them", () => {
    const atlas = guestAtlas([handSet]);
    const sample = guestSample(atlas, atlas.guests[0] as (typeof atlas.guests)[number], atlas.features, false);
    expect(sample).toMatchObject({ points: "family", lines: "family", areas: "family", many: true });
    const red = guestSet("red", {
      features: [1, 2].map((row) => featureOf(row, lineOf([0, 0], [9, row]), { style: { stroke: "#ff0000" } })),
    });
    const other = guestAtlas([red]);
    expect(guestSample(other, other.guests[0] as (typeof other.guests)[number], other.features, false)).toMatchObject({
      points: null,
      lines: "#ff0000",
      areas: null,
      many: false,
    });
  });
});

describe("the compact key", () => {
  const guests = (key: ReturnType<typeof keyOfSets>) => key.filter(({ mark }) => mark.kind === "guest");
  it("says nothing of readers' data where there are none, or where their layer is off", () => {
    expect(guests(keyOfSets([]))).toEqual([]);
    const layers = { ...defaultPose.layers, guests: { on: false, opacity: 1 } };
    expect(guests(keyOfSets([handSet], { layers }))).toEqual([]);
    expect(guests(keyOfSets([handSet], { main: "network" }))).toEqual([]);
  });
  it("names each file once, its ties with its other things", () => {
    const key = keyOfSets([handSet, tied]);
    expect(guests(key).map(({ label }) => label)).toEqual(["mine", "Twins"]);
    expect(key.filter(({ label }) => label === "Twins").length).toBe(1);
    expect(guests(key)[1]?.mark).toMatchObject({ sample: { points: "family", ties: true } });
  });
});
