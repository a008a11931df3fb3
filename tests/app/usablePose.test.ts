import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { usablePose } from "#app/usablePose.ts";
import { defaultLayers, defaultPose, noFilter, type Pose } from "#model/pose.ts";
import { addressOfPose, poseFromAddress } from "#state/poseAddress.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const from = (wish: unknown) => usablePose(defaultPose, wish, atlas);

describe("a pose that someone else asks for", () => {
  it("takes what it can, and leaves the rest as it is", () => {
    const { pose, refused } = from({ theme: "dark", selection: "dp-eu-jpn", time: "2024" });
    expect(pose).toEqual({ ...defaultPose, theme: "dark", selection: "instrument:dp-eu-jpn", time: "2024" });
    expect(refused).toEqual([]);
  });

  it("completes half a filter, one layer, a camera without a bearing", () => {
    const { pose } = from({
      filter: { families: ["trade"] },
      layers: { ties: { on: false } },
      camera: { zoom: 2, lat: 1, lon: 3 },
    });
    expect(pose.filter).toEqual({ ...noFilter, families: ["trade"] });
    expect(pose.layers).toEqual({ ...defaultLayers, ties: { on: false, opacity: 1 } });
    expect(pose.camera).toEqual({ zoom: 2, lat: 1, lon: 3, bearing: 0, pitch: 0 });
  });

  it.each([
    [{ camera: { zoom: Number.NaN, lat: 0, lon: 0 } }, "camera"],
    [{ camera: { zoom: 2, lat: 0, lon: 0, bearing: 1e12 } }, "camera"],
    [{ camera: "here" }, "camera"],
    [{ main: "cube" }, "main"],
    [{ theme: null }, "theme"],
    [{ filter: 7 }, "filter"],
    [{ filter: { families: "all" } }, "filter"],
    [{ layers: [] }, "layers"],
    [{ layers: { ties: { opacity: -3 } } }, "layers"],
    [{ selection: "atlantis" }, "selection"],
    [{ selection: Symbol("x") }, "selection"],
    [{ pairs: "all" }, "pairs"],
    [{ hub: {} }, "hub"],
    [{ nonsense: 1 }, "nonsense"],
    ["dark", "pose"],
    [null, "pose"],
  ])("refuses %o and stays where it is", (wish, field) => {
    expect(from(wish)).toEqual({ pose: defaultPose, refused: [field] });
  });

  it("is always a pose that an address can hold", () => {
    const anyField = fc.record(
      Object.fromEntries((Object.keys(defaultPose) as (keyof Pose)[]).map((key) => [key, fc.anything()])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyField), (wish) => {
        const { pose } = from(wish);
        const { search, fragment } = addressOfPose(pose);
        expect(poseFromAddress(search, fragment, atlas)).toEqual({ pose, notes: [] });
      }),
    );
  });
});
