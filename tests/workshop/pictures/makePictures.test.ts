import { describe, expect, it } from "vitest";
import { decodeWorld } from "#loading/baseMap.ts";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { defaultPose, type ThemeName } from "#model/pose.ts";
import type { Scene } from "#model/story.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene } from "#state/talk/scenePose.ts";
import { unpackWorld } from "#views/map/picture/packedWorld.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { PictureFile, PictureIndex } from "#views/map/picture/pictureFile.ts";
import { unpackScene } from "#views/map/picture/unpackScene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { labelRoom } from "#views/map/still/laidMap.ts";
import { placeLabels } from "#views/map/still/placeLabels.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";
import { makePictures } from "#workshop/pictures/makePictures.ts";
import type { WorldTopology } from "#workshop/pictures/packWorld.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { shippedStory } from "../../support/shippedStories.ts";

const wanted = ["viatunisia", "council-2", "arctic", "depth"];
const base = await makeBaseMap();
const medium = JSON.parse(base["world-medium.json"]) as WorldTopology;
const atlas = shippedAtlas();
const places = decodeCountryPlaces(JSON.parse(base["country-labels.geojson"]));
const stories = ["three-cables", "brussels-tokyo"]
  .map(shippedStory)
  .map((story) => ({ ...story, scenes: story.scenes.filter(({ id }) => wanted.includes(id)) }))
  .filter(({ scenes }) => scenes.length > 0);
const world = { coarse: JSON.parse(base["world-coarse.json"]) as WorldTopology, medium };
const pictures = new Map(makePictures({ edition: "20261121aa", atlas, stories, world, places }));
const scenes = new Map(stories.flatMap((story) => story.scenes.map((scene) => [`${story.id}/${scene.id}`, scene])));
const fileOf = (name: string) => JSON.parse(pictures.get(name) ?? "null") as PictureFile;

function liveScene(scene: Scene, theme: ThemeName, height: number) {
  const pose = poseOfScene(scene, defaultPose, atlas);
  const state = createAtlasState(atlas, { ...pose, theme, language: "it" });
  if (pose.answers.tool) state.actions.setPainter(openAnswer(state).paint);
  return stateScene(state, places, height);
}

const maps = ["three-cables/viatunisia", "brussels-tokyo/council-2", "brussels-tokyo/arctic"];
const sizes = [
  { width: 1920, height: 1080 },
  { width: 600, height: 400 },
  { width: 390, height: 844 },
];

describe("pictures made at build time", () => {
  it("tell whether something is chosen, whose card can be read", () => {
    expect(maps.map((name) => fileOf(`${name}.it.json`).chosen === true)).toEqual(
      maps.map((name) => (scenes.get(name)?.view ?? "").includes("select=")),
    );
    expect(fileOf("default.it.json").chosen).toBeUndefined();
  });

  it("name the same places as the live map, to a pixel, in any window and theme", () => {
    for (const name of maps)
      for (const theme of ["light", "projector"] as const)
        for (const size of sizes) {
          const { sight, projection, scene } = fileOf(`${name}.it.json`);
          const room = labelRoom(projection, pictureCamera(sight, projection, size), size);
          const named = (from: typeof live) =>
            placeLabels(from, room).map(({ label, at, dx, dy }) => [
              label.text,
              ...[at[0] + dx, at[1] + dy].map(Math.round),
            ]);
          const live = liveScene(scenes.get(name) as Scene, theme, size.height);
          const still = named(unpackScene(scene, theme, size.height));
          const asked = named(live);
          expect(still.map(([text]) => text)).toEqual(asked.map(([text]) => text));
          still.forEach(([, x, y], at) => {
            expect(Math.abs(Number(x) - Number(asked[at]?.[1]))).toBeLessThanOrEqual(1);
            expect(Math.abs(Number(y) - Number(asked[at]?.[2]))).toBeLessThanOrEqual(1);
          });
        }
  });
  it("are painted where the scene's question is answered on the map", () => {
    const name = "three-cables/viatunisia";
    const inks = (cables: readonly { casing: string }[]) => new Set(cables.map(({ casing }) => casing));
    const live = liveScene(scenes.get(name) as Scene, "dark", 1080);
    const still = unpackScene(fileOf(`${name}.it.json`).scene, "dark", 1080);
    expect(inks(still.cables).size).toBeGreaterThan(1);
    expect([...inks(live.cables)]).toEqual(expect.arrayContaining([...inks(still.cables)]));
  });
  it("keep every country of the middle of the picture, with its neighbours' outlines in common", () => {
    const still = unpackWorld(fileOf("three-cables/viatunisia.it.json").world);
    const whole = decodeWorld(medium);
    const codes = still.countries.map(({ properties }) => properties.a3);
    expect(whole.countries.map(({ properties }) => properties.a3)).toEqual(expect.arrayContaining(codes));
    for (const code of ["TUN", "ITA", "DZA", "LBY", "MLT"]) expect(codes).toContain(code);
    const edges = (a3: string) =>
      new Set(
        still.countries
          .filter(({ properties }) => properties.a3 === a3)
          .flatMap(({ geometry }) => (geometry.coordinates as number[][][]).flat().map((at) => at.join())),
      );
    const [tunisia, libya] = [edges("TUN"), edges("LBY")];
    expect([...tunisia].filter((at) => libya.has(at)).length).toBeGreaterThan(5);
  });
  it("know their neighbours in the story, and the index names what has no picture of its own", () => {
    expect(fileOf("brussels-tokyo/arctic.en.json").step).toMatchObject({
      at: 1,
      of: 3,
      previous: "council-2",
      next: "depth",
    });
    const index = JSON.parse(pictures.get("index.json") ?? "null") as PictureIndex;
    expect(index.stories["brussels-tokyo"]).toContainEqual({ id: "depth", drawn: false });
    expect(index.says).toEqual(expect.arrayContaining(["view", "select", "answer"]));
    expect(index.says).not.toContain("theme");
  });
});
