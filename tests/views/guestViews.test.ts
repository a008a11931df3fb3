// Readers' data in every view: as much of it as there is, as text, and never at the cost of the rest.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerTools } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { defaultPose, type Pose, viewIds } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { chordState } from "#state/chordState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { ladderState } from "#state/ladderState.ts";
import { networkState } from "#state/networkState.ts";
import { sentenceOf } from "#state/sentences.ts";
import { timelineState } from "#state/timelineState.ts";
import { ladderScene } from "#views/ladder/ladderScene.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import { guestDrawing } from "#views/map/guestDrawing.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { arcScene } from "#views/network/arc/arcScene.ts";
import { chordScene } from "#views/network/chord/chordScene.ts";
import { noPaint } from "#views/network/graphPaint.ts";
import { factInWords } from "#views/timeline/factInWords.ts";
import { timelineScene } from "#views/timeline/timelineScene.ts";
import { guestFeature, guestSet, guestTie, hostileNames, manyTies, newEnd } from "../support/guestSets.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { sceneOf } from "./network/force/forceFixture.ts";

const base = shippedAtlas();
const measure = (text: string, size: number) => text.length * size * 0.5;
const size = { width: 1000, height: 600 };
const stateOf = (atlas: Atlas, change: Partial<Pose> = {}) => createAtlasState(atlas, { ...defaultPose, ...change });

const hostile = guestSet("bad", {
  features: hostileNames.map((name, at) =>
    guestFeature(at + 1, {
      name,
      since: "2001",
      properties: [[name, name]],
      shapes: [{ type: "point", at: [at, at] }],
    }),
  ),
  ties: hostileNames.map((name, at) =>
    guestTie(at + 50, newEnd(name, { at: [at, -at] }), { actor: "EU" }, { name, type: name }),
  ),
});
const sizes: readonly (readonly [string, Atlas])[] = [
  ["1 tie", joinGuests(base, [manyTies("one", 1, ["JPN", "FRA"])])],
  ["1,000 ties", joinGuests(base, [manyTies("many", 1000, ["JPN", "FRA", "EU", "KOR", "USA"])])],
  ["hostile names", joinGuests(base, [hostile])],
];

beforeAll(() => fetchGuestDrawing(joinGuests(base, [hostile])));
afterAll(() => {
  guestDrawing.now = null;
});

describe.each(sizes)("with a set of %s", (_, atlas) => {
  const state = stateOf(atlas);

  it("the map draws a line for each tie between two places", () => {
    const own = atlas.instruments.filter(({ guest }) => guest);
    const lines = stateScene(state, []).ties.filter(({ ref }) => own.some((each) => each.ref === ref));
    const placed = state.visible.value.ties.filter(({ instrument, from, to }) => instrument.guest && from.at && to.at);
    expect(lines).toHaveLength(placed.length);
    expect(placed.length).toBeGreaterThan(0);
  });

  it("the ladder has the set among its columns where it ties somebody to the centre", () => {
    const facts = ladderState(state).facts.value;
    const { settings } = ladderState(state);
    const scene = ladderScene({
      facts,
      peers: null,
      settings: settings.value,
      families: atlas.families,
      regions: atlas.regions,
      theme: "light",
      language: "en",
      width: 900,
      unit: 1,
    });
    const tied = state.visible.value.ties.some(
      ({ instrument, from, to }) => instrument.guest && (from.id === "EU" || to.id === "EU"),
    );
    expect(scene.columns.some(({ id }) => id === atlas.guests[0]?.familyId)).toBe(tied);
  });

  it("the timeline has its lane", () => {
    const { facts, extent } = timelineState(state);
    const lane = facts.value.lanes.find(({ id }) => id === atlas.guests[0]?.familyId);
    expect(lane?.facts.length).toBeGreaterThan(0);
    const scene = timelineScene({
      facts: facts.value,
      words: factInWords("en", atlas.statusNames),
      language: "en",
      theme: "light",
      size,
      window: extent,
      text: 12,
      measure,
    });
    for (const mark of scene.lanes.flatMap((each) => each.marks)) expect(mark.name.length).toBeLessThan(500);
  });
});

describe.each(sizes.slice(1))("with a set of %s", (_, atlas) => {
  const state = stateOf(atlas);
  const own = atlas.instruments.filter(({ guest }) => guest);

  it("the network has every end of every tie, in each of its drawings", () => {
    const network = networkState(state);
    const { graph, figures, nodes, order } = network;
    const refs = new Set(graph.value.nodes.map(({ ref }) => ref));
    for (const { from, to } of state.visible.value.ties) expect(refs.has(from.ref) && refs.has(to.ref)).toBe(true);
    const arc = arcScene({
      graph: graph.value,
      nodes: nodes.value,
      order: order.value,
      sizeBy: "degree",
      colourBy: "region",
      hub: state.hub.value.ref,
      families: atlas.families,
      regions: atlas.regions,
      statusNames: atlas.statusNames,
      paint: noPaint,
      theme: "light",
      language: "en",
      size,
      unit: 1,
      measure,
    });
    expect(JSON.stringify(arc.nodes.map(({ x, y }) => [x, y]))).not.toContain("null");
    const chord = chordScene({
      facts: chordState(state).facts.value,
      families: atlas.families,
      theme: "light",
      language: "it",
      size,
      fontSize: 12,
      measure,
    });
    expect(chord.groups.length).toBeGreaterThan(2);
    if (own.length === hostileNames.length) {
      const force = sceneOf(graph.value, { families: atlas.families });
      expect(force.nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }
    expect(figures.value.size).toBe(graph.value.nodes.length);
  });

  it("every view and every answer says its sentence", () => {
    for (const language of languages) {
      const spoken = stateOf(atlas, { language });
      for (const view of viewIds)
        if (view !== "answers") expect(sentenceOf(spoken, view).value.length).toBeGreaterThan(5);
    }
    for (const tool of answerTools) {
      const asked = stateOf(atlas, { answers: { ...defaultPose.answers, tool } });
      expect(() => [
        openAnswer(asked).sentence.value,
        openAnswer(asked).rows.value,
        openAnswer(asked).paint.value,
      ]).not.toThrow();
    }
  });
});

describe("dated features on the timeline", () => {
  const dated = joinGuests(base, [
    guestSet("mine", {
      features: [
        guestFeature(2, { name: "Depot", since: "2010", until: "2015-06" }),
        guestFeature(3, { since: "1066" }),
        guestFeature(4, { since: "2012-03-01", status: "planned", family: "security" }),
        guestFeature(5),
      ],
    }),
  ]);
  const state = stateOf(dated);
  const words = factInWords("en", dated.statusNames);
  const lane = (id: string) => timelineState(state).facts.value.lanes.find((each) => each.id === id);

  it("stand in their family's lane, their beginning and their end each by itself", () => {
    const own = lane("guest-mine")?.facts ?? [];
    expect(own.map(({ kind, ref, date }) => [kind, ref, date])).toEqual([
      ["feature", "feature:mine.2", "1066"],
      ["feature", "feature:mine.1", "2010"],
      ["feature", "feature:mine.1", "2015-06"],
    ]);
    expect(own.slice(1).map((fact) => words.sentence(fact))).toEqual(["Depot, 2010", "Depot, ended, June 2015"]);
    expect(lane("security")?.facts.some(({ ref }) => ref === "feature:mine.3")).toBe(true);
  });

  it("do not stretch the axis for one that lies a thousand years away, which is counted", () => {
    const { years, beyond } = timelineState(state);
    expect(years).toEqual(timelineState(stateOf(base)).years);
    expect(beyond.value).toBe(1);
    expect(state.years).toEqual(stateOf(base).years);
  });

  it("are counted in the sentence as what they are", () => {
    const only = stateOf(dated, { filter: { ...defaultPose.filter, families: ["guest-mine"] } });
    expect(sentenceOf(only, "timeline").value).toContain("3 dates of your data");
    expect(sentenceOf(stateOf(dated, { language: "it", filter: only.pose.value.filter }), "timeline").value).toContain(
      "3 date dei tuoi dati",
    );
  });

  it("are counted on the map, those of a large set by the set and not by its sample", () => {
    expect(sentenceOf(state, "map").value).toContain("4 items of your data");
    const off = { ...defaultPose.layers, guests: { on: false, opacity: 1 } };
    expect(sentenceOf(stateOf(dated, { layers: off }), "map").value).not.toContain("your data");
    const counts = { points: 9000, lines: 0, areas: 0, ties: 0 };
    const tiles = {
      key: "k",
      counts,
      extent: null,
      minZoom: 0,
      maxZoom: 4,
      layers: [],
      of: "rows" as const,
      attribution: null,
      columns: [],
    };
    const large = joinGuests(base, [guestSet("big", { features: [guestFeature(1)] }, { tiles })]);
    expect(sentenceOf(stateOf(large), "map").value).toContain("9,000 items of your data");
    expect(sentenceOf(stateOf(base), "map").value).not.toContain("your data");
  });

  it("leave a shipped scene as it was: its families hide what is not theirs", () => {
    const filter = { ...defaultPose.filter, families: ["trade"] };
    const [before, after] = [stateOf(base, { filter }), stateOf(dated, { filter })];
    expect(after.visible.value.ties.map(({ id }) => id)).toEqual(before.visible.value.ties.map(({ id }) => id));
    expect(after.visible.value.features).toEqual([]);
    expect(sentenceOf(after, "map").value).toBe(sentenceOf(before, "map").value);
  });
});
