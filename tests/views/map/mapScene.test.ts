import { describe, expect, it } from "vitest";
import type { Atlas } from "#model/atlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { mapScene } from "#views/map/mapScene.ts";
import type { MapScene } from "#views/map/scene.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { smallAtlas } from "../../support/smallAtlas.ts";

const places = [
  { a3: "JPN", iso2: "JP", at: [138, 36] as const, rank: 60, minZoom: 2.5 },
  { a3: "XKX", iso2: "XK", at: [21, 42.6] as const, rank: 160, minZoom: 6 },
  { a3: "FRA", iso2: "FR", at: [2.5, 46.8] as const, rank: 40, minZoom: 2 },
];

function sceneOf(atlas: Atlas, pose: Partial<Pose> = {}): MapScene {
  const state = createAtlasState(atlas, { ...defaultPose, theme: "light", language: "en", ...pose });
  return mapScene({
    atlas,
    visible: state.drawn.value,
    paint: state.paint.value,
    emphasis: state.emphasis.value,
    selection: state.selection.value,
    hub: state.hub.value,
    layers: state.pose.value.layers,
    theme: state.theme.value,
    language: state.language.value,
    tieLines: state.tieLines.value,
    landingAngles: state.landingAngles,
    places,
  });
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
    expect(new Set(scene.blocs.map((bloc) => bloc.alpha))).toEqual(new Set([0.5]));
  });
});

describe("another atlas than the shipped one", () => {
  it("gives its cities shape and colour by its own alliances", () => {
    const atlas = small();
    const [mark] = sceneOf(atlas).points.filter((point) => point.layer === "cities");
    expect(mark).toMatchObject({ shape: "ring", colour: atlas.familyById.get("network")?.colours.light });
  });
});
