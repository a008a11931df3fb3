import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { emphasise } from "#analysis/emphasise.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const visible = visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, {
  hub: "EU",
  pairs: [],
  chosen: null,
});

describe("emphasis", () => {
  it("is plain everywhere while nothing is chosen", () => {
    const map = emphasise(atlas, visible, null, []);
    expect(emphasisOf(map, "country:JPN")).toBe("plain");
  });

  it("lifts a chosen country, its ties and its partners, and lets the rest stand back", () => {
    const map = emphasise(atlas, visible, "country:JPN", []);
    expect(emphasisOf(map, "country:JPN")).toBe("chosen");
    expect(emphasisOf(map, "bloc:EU")).toBe("near");
    expect(emphasisOf(map, "tie:dp-eu-jpn~EU~JPN")).toBe("near");
    expect(emphasisOf(map, "country:BRA")).toBe("faded");
  });

  it("lifts a whole cable with its landings and their countries", () => {
    const map = emphasise(atlas, visible, "system:ELLALINK", []);
    expect(emphasisOf(map, "segment:ELL-1")).toBe("chosen");
    expect(emphasisOf(map, "country:BRA")).toBe("near");
    expect(emphasisOf(map, "segment:MED-3")).toBe("faded");
  });

  it("adds what is hovered to what is chosen, never lowering it", () => {
    const map = emphasise(atlas, visible, "country:JPN", ["country:BRA"]);
    expect(emphasisOf(map, "country:JPN")).toBe("chosen");
    expect(emphasisOf(map, "country:BRA")).toBe("chosen");
  });
});
