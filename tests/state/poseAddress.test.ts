import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { addressOfPose, poseFromAddress } from "#state/poseAddress.ts";
import { everyPose } from "../support/everyPose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();

describe("pose and address", () => {
  it("pose to address to pose is identity, and stays below 2,000 characters", () => {
    fc.assert(
      fc.property(everyPose, fc.boolean(), (pose, full) => {
        const { search, fragment } = addressOfPose(pose, "", full);
        expect(search.length + fragment.length).toBeLessThan(2000);
        expect(poseFromAddress(search, fragment, atlas)).toEqual({ pose, notes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("says on request what is as usual too, so that a later change of the usual moves nothing", () => {
    const { search } = addressOfPose({ ...defaultPose, main: "table" }, "", true);
    const said = new URLSearchParams(search);
    expect([said.get("view"), said.get("projection"), said.get("time"), said.get("layers")?.split(",")[0]]).toEqual([
      "table",
      "flat",
      "latest",
      "countries",
    ]);
    expect(said.has("projection") && addressOfPose({ ...defaultPose, main: "table" }).search).toBe("?view=table");
  });

  it("writes nothing for the usual view, and readable words for another", () => {
    expect(addressOfPose(defaultPose)).toEqual({ search: "", fragment: "" });
    const pose = {
      ...defaultPose,
      projection: "globe" as const,
      selection: "instrument:dp-eu-jpn",
      filter: { ...defaultPose.filter, families: ["trade", "research"] },
    };
    expect(addressOfPose(pose).search).toBe("?view=globe&families=trade,research&select=instrument:dp-eu-jpn");
  });

  it("keeps parameters it does not know", () => {
    const { search } = addressOfPose({ ...defaultPose, theme: "dark" }, "?embed=1&utm_source=x&theme=light");
    expect(new URLSearchParams(search).get("embed")).toBe("1");
    expect(new URLSearchParams(search).get("utm_source")).toBe("x");
    expect(new URLSearchParams(search).get("theme")).toBe("dark");
  });

  it("falls back from a broken value to the usual one, and says which", () => {
    const { pose, notes } = poseFromAddress(
      "?view=cube&families=trade,nonsense&select=atlantis&time=20233&opacity=ties:2&lang=xx",
      "#map=abc",
      atlas,
    );
    expect(pose).toEqual({ ...defaultPose, filter: { ...defaultPose.filter, families: ["trade"] } });
    expect(notes.map((note) => note.parameter)).toEqual(
      expect.arrayContaining(["view", "families", "select", "time", "opacity", "lang", "map"]),
    );
    expect(notes.find((note) => note.parameter === "select")?.text.en).toContain("atlantis");
  });

  it("takes any id of the data, in either case", () => {
    expect(poseFromAddress("?select=DP-EU-JPN", "", atlas).pose.selection).toBe("instrument:dp-eu-jpn");
    expect(poseFromAddress("?select=cable:medusa", "", atlas).pose.selection).toBe("system:MEDUSA");
  });

  it("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.webQueryParameters(), (search, fragment, query) => {
        for (const text of [search, query]) {
          const { pose } = poseFromAddress(text, fragment, atlas);
          expect(pose.camera === null || Number.isFinite(pose.camera.zoom)).toBe(true);
        }
      }),
    );
  });
});
