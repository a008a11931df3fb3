import { signal } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { paintLook, restLook } from "#encoding/paintLook.ts";
import type { Atlas } from "#model/atlas.ts";
import type { Paint, PlainTone } from "#model/paint.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import type { MapScene } from "#views/map/scene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { smallAtlas } from "../../support/smallAtlas.ts";

const places = [
  { a3: "JPN", iso2: "JP", at: [138, 36] as const, rank: 60, minZoom: 2.5 },
  { a3: "XKX", iso2: "XK", at: [21, 42.6] as const, rank: 160, minZoom: 6 },
  { a3: "FRA", iso2: "FR", at: [2.5, 46.8] as const, rank: 40, minZoom: 2 },
];

function sceneOf(atlas: Atlas, pose: Partial<Pose> = {}, paint: Paint | null = null): MapScene {
  const answers = { ...defaultPose.answers, tool: paint?.tool ?? null };
  const state = createAtlasState(atlas, { ...defaultPose, theme: "light", language: "en", answers, ...pose });
  state.actions.setPainter(signal(paint));
  return stateScene(state, places);
}

function small(): Atlas {
  const parsed = parseAtlas(smallAtlas());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

describe("the map scene", () => {
  it("of the small atlas is this", async () => {
    const scene = sceneOf(small());
    const shortened = {
      ...scene,
      ties: scene.ties.map((tie) => ({ ...tie, line: [tie.line[0], `${tie.line.length} points`, tie.line.at(-1)] })),
    };
    await expect(`${JSON.stringify(shortened, null, 1)}\n`).toMatchFileSnapshot("mapScene.golden.json");
  });

  it("draws a layer that is switched off as nothing, and halves what is half transparent", () => {
    const atlas = shippedAtlas();
    const layers = { ...defaultPose.layers, ties: { on: false, opacity: 1 }, cables: { on: true, opacity: 0.5 } };
    const scene = sceneOf(atlas, { layers });
    expect(scene.ties).toEqual([]);
    const whole = sceneOf(atlas).cables.map((cable) => cable.alpha);
    expect(scene.cables.map((cable) => cable.alpha)).toEqual(whole.map((alpha) => alpha * 0.5));
  });

  it("names countries in the reader's language and after the naming policy", () => {
    const texts = (language: "en" | "it") =>
      sceneOf(shippedAtlas(), { language })
        .labels.filter((label) => label.kind === "country")
        .map((label) => label.text);
    expect(texts("en")).toEqual(expect.arrayContaining(["JAPAN", "KOSOVO*", "FRANCE"]));
    expect(texts("it")).toEqual(expect.arrayContaining(["GIAPPONE", "KOSOVO*", "FRANCIA"]));
  });

  it("hatches a country that is tied only through its bloc, and fills one that has ties of its own", () => {
    const { countries } = sceneOf(shippedAtlas());
    const find = (a3: string) => countries.find((area) => area.a3 === a3);
    expect(find("VNM")?.hatch).toBe(true);
    expect(find("JPN")).toMatchObject({ hatch: false });
    expect(find("JPN")?.alpha).toBeGreaterThan(0);
    expect(find("RUS")?.hatch, "the G20 does not speak for its members").toBe(false);
  });

  it("lets everything but the choice stand back, and puts the choice on top", () => {
    const { ties } = sceneOf(shippedAtlas(), { selection: "instrument:dp-eu-jpn" });
    expect(ties.at(-1)).toMatchObject({ ref: "instrument:dp-eu-jpn", emphasis: "chosen" });
    expect(ties.filter((tie) => tie.emphasis === "faded").length).toBeGreaterThan(300);
    expect(Math.max(...ties.filter((tie) => tie.emphasis === "faded").map((tie) => tie.alphaFrom))).toBeLessThan(0.2);
  });

  it("puts no dot on a mere label point, and no line to a forum that has no seat", () => {
    const atlas = shippedAtlas();
    const { points, ties } = sceneOf(atlas);
    const nominal = new Set(atlas.actors.filter((actor) => actor.nominal).map((actor) => actor.ref));
    expect(points.filter((mark) => nominal.has(mark.ref))).toEqual([]);
    expect(ties.filter((tie) => /~(G7|G20)$/.test(tie.id))).toEqual([]);
  });

  it("tells the city alliances apart by shape", () => {
    const shapes = new Map(
      sceneOf(shippedAtlas())
        .points.filter((mark) => mark.layer === "cities")
        .map((mark) => [mark.ref, mark.shape]),
    );
    expect([shapes.get("city:beijing"), shapes.get("city:zagreb"), shapes.get("city:vienna")]).toEqual([
      "ring",
      "disc",
      "ring-disc",
    ]);
  });
});

describe("the strength of a layer", () => {
  it("reaches what has no colour of its own to fade: blocs, names and the grid of degrees", () => {
    const half = { on: true, opacity: 0.5 };
    const layers = { ...defaultPose.layers, blocs: half, labels: half, graticule: half };
    const scene = sceneOf(shippedAtlas(), { layers });
    expect(scene).toMatchObject({ graticuleAlpha: 0.5, labelAlpha: 0.5 });
    expect(new Set(scene.blocs.map((bloc) => bloc.alpha))).toEqual(new Set([0.25]));
  });
});

describe("another atlas than the shipped one", () => {
  it("gives its cities shape and colour by its own alliances", () => {
    const atlas = small();
    const [mark] = sceneOf(atlas).points.filter((point) => point.layer === "cities");
    expect(mark).toMatchObject({ shape: "ring", colour: atlas.familyById.get("network")?.colours.light });
  });
});

/** An answer that speaks of whatever is told. */
const paintOf = (change: Partial<Paint>): Paint => ({
  tool: "dates",
  groups: [
    { id: "new", label: "New", tone: { kind: "added" }, count: null },
    { id: "gone", label: "Gone", tone: { kind: "removed" }, count: null },
    { id: "lost", label: "Lost", tone: { kind: "gone" }, count: null },
  ],
  of: new Map(),
  rest: "quiet",
  speaksOf: [],
  ghosts: [],
  lines: [],
  ...change,
});
const look = (kind: PlainTone) => paintLook({ kind }, "light");

describe("a map that an answer colours", () => {
  const atlas = shippedAtlas();
  const plain = sceneOf(atlas);

  it("is the usual one where the answer speaks of nothing", () => {
    expect(sceneOf(atlas, {}, paintOf({}))).toEqual(plain);
  });

  it("gives countries their group's fill or hatching, and the others the bare land, whatever their depth", () => {
    const of = new Map([
      ["country:JPN", "new"],
      ["country:BRA", "gone"],
      ["country:IND", "lost"],
    ]);
    const scene = sceneOf(atlas, {}, paintOf({ of, speaksOf: ["countries"] }));
    const area = (a3: string) => scene.countries.find((each) => each.a3 === a3);
    expect(area("JPN")).toMatchObject({ fill: look("added").fill, hatch: false, alpha: plain.countries[0]?.alpha });
    expect(area("BRA")).toMatchObject({ fill: look("removed").ink, hatch: true });
    expect(area("IND")).toMatchObject({ fill: look("gone").ink, hatch: true });
    expect(area("KOR")).toMatchObject({ alpha: 0, hatch: false });
    expect([scene.ties, scene.cables, scene.points]).toEqual([plain.ties, plain.cables, plain.points]);
    const name = scene.labels.find((label) => label.ref === "country:JPN");
    expect(name?.colour).toBe(scene.ground.ink);
  });

  it("marks a land of a small group by a disc where its fill would be a few pixels", () => {
    const marks = (of: ReadonlyMap<string, string>) =>
      sceneOf(atlas, {}, paintOf({ of, speaksOf: ["countries"] })).points.filter(({ ref }) => ref === "country:XKX");
    const usual = marks(new Map()).length;
    const marked = marks(new Map([["country:XKX", "new"]]));
    expect(marked).toHaveLength(usual + 1);
    expect(marked).toContainEqual(
      expect.objectContaining({ at: [21, 42.6], shape: "disc", size: 11, colour: look("added").ink }),
    );
    const many = atlas.actors.filter(({ kind }) => kind === "country").map(({ ref }) => [ref, "new"] as const);
    expect(marks(new Map(many))).toHaveLength(usual);
  });

  it("draws ties in their group's look above those that stand back, and ghosts dashed though they are not visible", () => {
    const state = createAtlasState(atlas, defaultPose);
    const [one, two] = state.visible.value.ties.filter((tie) => state.tieLines.value.has(tie.id));
    if (!one || !two) throw new Error("no ties");
    const ghost = { ...two, id: "ghost~EU~JPN" };
    const of = new Map([
      [`tie:${one.id}`, "new"],
      ["tie:ghost~EU~JPN", "gone"],
    ]);
    const scene = sceneOf(atlas, {}, paintOf({ of, speaksOf: ["ties"], ghosts: [ghost] }));
    expect(
      scene.ties
        .slice(-2)
        .map((tie) => tie.id)
        .sort(),
    ).toEqual([one.id, ghost.id].sort());
    const drawn = (id: string) => scene.ties.find((tie) => tie.id === id);
    expect(drawn(one.id)).toMatchObject({ colour: look("added").ink, alphaFrom: 1 });
    expect(drawn(one.id)?.width).toBeGreaterThan(plain.ties[0]?.width ?? 0);
    expect(drawn(ghost.id)?.dash).toEqual(look("removed").dash);
    expect(drawn(two.id)).toMatchObject({ colour: restLook("quiet", "light").ink });
    expect(drawn(two.id)?.alphaFrom).toBeLessThan(0.5);
    expect(scene.labels.some((label) => label.kind === "count")).toBe(false);
    expect(scene.countries).toEqual(plain.countries);
  });

  it("shows what is pointed at as it usually is, though the answer leaves it back", () => {
    const scene = sceneOf(atlas, { selection: "instrument:dp-eu-jpn" }, paintOf({ speaksOf: ["ties"] }));
    const usual = sceneOf(atlas, { selection: "instrument:dp-eu-jpn" });
    expect(scene.ties.at(-1)).toEqual(usual.ties.at(-1));
  });

  it("colours a stretch by itself before its cable, and keeps the light core only where a group has it", () => {
    const of = new Map([
      ["system:ELLALINK", "new"],
      ["segment:ELL-2", "lost"],
    ]);
    const scene = sceneOf(atlas, {}, paintOf({ of, speaksOf: ["cables"] }));
    const cable = (ref: string) => scene.cables.find((each) => each.ref === ref);
    expect(cable("segment:ELL-1")).toMatchObject({ casing: look("added").ink });
    expect(cable("segment:ELL-1")?.width).toBeGreaterThan(0);
    expect(cable("segment:ELL-2")).toMatchObject({ casing: look("gone").ink, dash: look("gone").dash });
    expect(cable("segment:BLU-1")).toMatchObject({ casing: restLook("quiet", "light").ink, width: 0 });
  });

  it("draws the answer's own lines in their group's ink, and none of an unknown group", () => {
    const line = [
      [0, 0],
      [10, 10],
    ] as const;
    const lines = [
      { id: "gap", group: "new", line, title: "By land" },
      { id: "odd", group: "nobody", line, title: "?" },
    ];
    const scene = sceneOf(atlas, {}, paintOf({ lines }));
    expect(scene.lines).toHaveLength(1);
    expect(scene.lines[0]).toMatchObject({ id: "gap", colour: look("added").ink, title: "By land" });
  });
});

describe("cables at an earlier date", () => {
  const atlas = shippedAtlas();

  it("are drawn quietly, with their ends, where they were not yet in service", () => {
    const scene = sceneOf(atlas, { time: "2021-05" });
    const cable = (ref: string) => scene.cables.find((each) => each.ref === ref);
    expect(cable("segment:ELL-1")).toMatchObject({ width: 0, casing: scene.ground.quietInk });
    expect(cable("segment:ELL-1")?.title).toMatch(/ · Not yet in service then$/);
    expect(cable("segment:KAF-1")).toEqual(sceneOf(atlas).cables.find(({ ref }) => ref === "segment:KAF-1"));
    expect(
      sceneOf(atlas, { time: "2021-06" }).cables.find(({ ref }) => ref === "segment:ELL-1")?.width,
    ).toBeGreaterThan(0);
    const later = scene.points.filter(
      (mark) => mark.layer === "landings" && mark.title.endsWith("Not yet in service then"),
    );
    expect(later.length).toBeGreaterThan(50);
    expect(new Set(later.map((mark) => mark.colour))).toEqual(new Set([scene.ground.quietInk]));
  });
});
