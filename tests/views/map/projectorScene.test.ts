// The map for the last row: whatever is drawn in the projector's theme is thick, strong and large enough.
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";
import { decodeCountryPlaces } from "#loading/placeNames.ts";
import { defaultPose, layerIds } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { mapScene } from "#views/map/mapScene.ts";
import type { MapScene } from "#views/map/scene.ts";
import { makeBaseMap } from "#workshop/baseMap.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const places = decodeCountryPlaces(JSON.parse((await makeBaseMap())["country-labels.geojson"]));

function sceneAt(height: number | undefined, time: string | null, selection: string | null = null): MapScene {
  const layers = Object.fromEntries(layerIds.map((id) => [id, { on: true, opacity: 1 }]));
  const pose = {
    ...defaultPose,
    time,
    selection,
    theme: "projector",
    layers: layers as typeof defaultPose.layers,
  } as const;
  const state = createAtlasState(shippedAtlas(), pose);
  return mapScene({
    atlas: state.atlas,
    visible: state.drawn.value,
    paint: null,
    emphasis: state.emphasis.value,
    selection: null,
    hub: state.hub.value,
    layers: state.pose.value.layers,
    theme: "projector",
    language: "en",
    tieLines: state.tieLines.value,
    landingAngles: state.landingAngles,
    places,
    ...(height === undefined ? {} : { height }),
  });
}

describe.each([null, "2021"])("the projector's map at %s", (time) => {
  const scene = sceneAt(1080, time);
  const { land, sea } = scene.ground;
  const least = (colour: string) => Math.min(wcagContrast(colour, land), wcagContrast(colour, sea));

  it("has lines of 3 px and more, at full strength, dark against land and sea", () => {
    expect(scene.ties.length).toBeGreaterThan(20);
    for (const tie of scene.ties) {
      expect(tie.width).toBeGreaterThanOrEqual(3);
      expect([tie.alphaFrom, tie.alphaTo]).toEqual([1, 1]);
      expect(least(tie.colour)).toBeGreaterThanOrEqual(4.5);
    }
    for (const cable of scene.cables) {
      expect(cable.casingWidth).toBeGreaterThanOrEqual(3);
      expect(cable.alpha).toBe(1);
      expect(least(cable.casing)).toBeGreaterThanOrEqual(4.5);
    }
    for (const bloc of scene.blocs) {
      expect(bloc.width).toBeGreaterThanOrEqual(3);
      expect(least(bloc.colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has marks at full strength, dark against land and sea", () => {
    expect(scene.points.length).toBeGreaterThan(50);
    for (const point of scene.points) {
      expect(point.alpha).toBe(1);
      expect(least(point.colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has names of 24 px and more, 7 to 1 against what they stand on", () => {
    expect(scene.labels.length).toBeGreaterThan(100);
    for (const label of scene.labels) {
      expect(label.size).toBeGreaterThanOrEqual(24);
      expect(wcagContrast(label.colour, label.halo), label.text).toBeGreaterThanOrEqual(7);
    }
  });
});

it("names nothing in grey while something is chosen", () => {
  const scene = sceneAt(1080, null, "country:JPN");
  expect(scene.ties.some((tie) => tie.emphasis === "faded")).toBe(true);
  expect(scene.labels.map((label) => label.text)).toContain("JAPAN");
  expect(scene.labels.filter((label) => label.emphasis === "faded")).toEqual([]);
});

it("grows with a screen of more lines, letters and lines alike; on a smaller one only letters give way", () => {
  const [usual, large, small] = [sceneAt(1080, null), sceneAt(2160, null), sceneAt(768, null)];
  expect(large.labels[0]?.size).toBeCloseTo(2 * (usual.labels[0]?.size ?? 0), 0);
  expect(large.ties[0]?.width).toBeCloseTo(2 * (usual.ties[0]?.width ?? 0));
  expect(small.ties[0]?.width).toBe(usual.ties[0]?.width);
  expect(small.labels[0]?.size).toBeLessThan(usual.labels[0]?.size ?? 0);
  expect(sceneAt(undefined, null).labels[0]?.size).toBe(usual.labels[0]?.size);
});
