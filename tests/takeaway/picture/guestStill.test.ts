import { beforeAll, describe, expect, it } from "vitest";
import type { FigurePath } from "#model/figure.ts";
import { mapFigure } from "#takeaway/mapFigure.ts";
import { flatStill } from "#takeaway/picture/flatStill.ts";
import { mapLayerOf } from "#takeaway/picture/mapLayers.ts";
import { sheetLegend } from "#takeaway/sheet/sheetParts.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import { flatView, toSheet } from "#views/map/still/webMercator.ts";
import { guestAtlas, guestScene, guestState, handSet } from "../../support/guestScenes.ts";
import { smallWorld } from "../../views/map/still/smallScene.ts";

beforeAll(() => fetchGuestDrawing(guestAtlas([handSet])));

const size = { width: 600, height: 400 };
const camera = { lon: 5, lat: 42, zoom: 3, bearing: 0, pitch: 0 };
const pieces = (bearing = 0) =>
  flatStill(
    drawMap({
      scene: guestScene([handSet]),
      world: smallWorld,
      camera: { ...camera, bearing },
      size,
      projection: "flat",
    }),
    [0, 0, 600, 400],
  );
const ofLayer = (layer: string, bearing = 0) =>
  pieces(bearing).flatMap((piece) =>
    mapLayerOf(piece) === layer && piece.shape.kind === "path" ? [{ ...piece, shape: piece.shape }] : [],
  );
const corners = ({ d }: FigurePath) => d.flatMap((step) => (step[0] === "Z" ? [] : [step.slice(-2) as number[]]));

describe("readers' things as plain shapes", () => {
  it("are triangles round their places, upright on an upright map", () => {
    const marks = ofLayer("guests").filter(({ key }) => key === "feature:mine.1");
    expect(marks.length).toBe(2);
    const [x, y] = flatView(camera, size).toScreen(toSheet([5, 45]));
    for (const { shape } of marks) {
      const three = corners(shape);
      expect(three.length).toBe(3);
      const middle = [0, 1].map((axis) => three.reduce((sum, corner) => sum + (corner[axis] ?? 0) / 3, 0));
      expect(middle[0]).toBeCloseTo(x, 0);
      expect(middle[1]).toBeCloseTo(y, 0);
      const [top, right, left] = three as [number[], number[], number[]];
      expect(right[1]).toBeCloseTo(left[1] ?? 0, 1);
      expect(top[1]).toBeLessThan((right[1] ?? 0) - 5);
    }
  });

  it("have layers of their own, under cables, under ties and on top", () => {
    const layers = [...new Set(pieces().map(mapLayerOf))];
    const at = (layer: string) => layers.indexOf(layer as never);
    expect(at("guest-areas")).toBeGreaterThan(at("borders"));
    expect(at("guest-areas")).toBeLessThan(at("cables"));
    expect(at("guests")).toBeGreaterThan(at("cities"));
    expect(ofLayer("guest-areas").map(({ key }) => key)).toContain("feature:mine.4");
  });

  it("are named in the key of a sheet, by file, in their colours", () => {
    const state = guestState([handSet]);
    const extent = [-20, 30, 40, 55] as const;
    const map = mapFigure(state, { extent, window: null }, size, smallWorld, []);
    const block = sheetLegend(state, { layers: map.layers, map }).find(({ title }) => title === "Added data");
    expect(block?.rows.map(({ text }) => text)).toEqual(["mine"]);
    const sample = block?.rows[0]?.sample;
    const colours =
      sample?.kind === "sign" ? sample.shapes.flatMap((shape) => (shape.kind === "path" ? [shape.fill] : [])) : [];
    expect(JSON.stringify(colours)).toContain(state.atlas.familyById.get("guest-mine")?.colours.light);
  });
});
