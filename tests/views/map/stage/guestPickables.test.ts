import { beforeAll, describe, expect, it } from "vitest";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import { createPicker, type Screen } from "#views/map/stage/pickables.ts";
import { flatView, toSheet } from "#views/map/still/webMercator.ts";
import { featureOf, guestAtlas, guestScene, handSet, lineOf, pointAt } from "../../../support/guestScenes.ts";
import { guestSet } from "../../../support/guestSets.ts";

beforeAll(() => fetchGuestDrawing(guestAtlas([handSet])));

const view = flatView({ lon: 5, lat: 42, zoom: 3, bearing: 0, pitch: 0 }, { width: 600, height: 400 });
const toScreen: Screen["toScreen"] = (at) => view.toScreen(toSheet(at));
const set = guestSet("own", {
  features: [
    featureOf(1, lineOf([0, 42], [10, 42])),
    featureOf(2, pointAt(5, 42)),
    featureOf(3, [lineOf([170, 0], [180, 0]), lineOf([-180, 0], [-170, 0])]),
  ],
});
const pick = (lon: number, lat: number, globe = false) => {
  const picker = createPicker();
  picker.set({ ...guestScene([set]), ties: [], cables: [] });
  return picker.pick(toScreen([lon, lat]), [lon, lat], { globe, scale: globe ? 650 : 4096, toScreen }, 5);
};

describe("readers' things under the pointer of the live map", () => {
  it.each([false, true])("are marks before lines, globe: %s", (globe) => {
    expect(pick(5, 42, globe)).toBe("feature:own.2");
    expect(pick(8, 42, globe)).toBe("feature:own.1");
    expect(pick(8, 38, globe)).toBeNull();
  });
  it("are one thing on both sides of 180°", () => {
    expect(pick(175, 0)).toBe("feature:own.3");
    expect(pick(-175, 0)).toBe("feature:own.3");
  });
  it("are new when the scene brings others", () => {
    const picker = createPicker();
    const screen = { globe: false, scale: 4096, toScreen };
    const bare = { ...guestScene([]), points: [], ties: [], cables: [] };
    picker.set(bare);
    expect(picker.pick(toScreen([8, 42]), [8, 42], screen, 5)).toBeNull();
    const { guests } = guestScene([set]);
    picker.set({ ...bare, ...(guests ? { guests } : {}) });
    expect(picker.pick(toScreen([8, 42]), [8, 42], screen, 5)).toBe("feature:own.1");
  });
});
