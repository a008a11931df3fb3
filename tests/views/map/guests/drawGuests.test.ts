import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ref } from "#model/atlas.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import type { MapScene } from "#views/map/scene.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import { flatPlane } from "#views/map/still/flatPlane.ts";
import { globePlane } from "#views/map/still/globePlane.ts";
import { globeView } from "#views/map/still/globeView.ts";
import { hitTest } from "#views/map/still/hitTest.ts";
import type { StillElement } from "#views/map/still/stillElement.ts";
import { svgText } from "#views/map/still/svgText.ts";
import { flatView, fromSheet, toSheet } from "#views/map/still/webMercator.ts";
import {
  areaOf,
  boxOf,
  featureOf,
  guestAtlas,
  guestScene,
  handSet,
  lineOf,
  pointAt,
} from "../../../support/guestScenes.ts";
import { anyGuestSets, guestSet, hostileNames } from "../../../support/guestSets.ts";
import { emptyScene, smallWorld } from "../still/smallScene.ts";

beforeAll(() => fetchGuestDrawing(guestAtlas([handSet])));

const size = { width: 600, height: 400 };
const at = (lon: number, lat: number, zoom = 2.5) => ({ lon, lat, zoom, bearing: 0, pitch: 0 });
/** Readers' things alone. */
function alone(sets: Parameters<typeof guestScene>[0]): MapScene {
  const { points, guests, labels } = guestScene(sets);
  return {
    ...emptyScene,
    points: points.filter(({ layer }) => layer === "guests"),
    labels: labels.filter(({ ref }) => ref?.startsWith("feature:")),
    ...(guests ? { guests } : {}),
  };
}
const draw = (scene: MapScene, camera = at(5, 42), projection: "flat" | "globe" = "flat") =>
  drawMap({ scene, world: smallWorld, camera, size, projection });
function* walk(element: StillElement): Generator<StillElement> {
  yield element;
  for (const child of element.children ?? []) yield* walk(child);
}
const refsIn = (element: StillElement) =>
  new Set(
    [...walk(element)].flatMap(({ attrs }) => (typeof attrs["data-ref"] === "string" ? [attrs["data-ref"]] : [])),
  );

describe("readers' things drawn without WebGL", () => {
  it("keep their flat picture and their globe", async () => {
    const scene = alone([handSet]);
    await expect(svgText(draw(scene), " ")).toMatchFileSnapshot("goldens/guests-flat.svg");
    await expect(svgText(draw(scene, at(178, 0), "globe"), " ")).toMatchFileSnapshot("goldens/guests-globe.svg");
  });

  it("lie between countries and cables, between cables and ties, and above all marks", () => {
    const sheet = [...walk(draw(guestScene([handSet])))].find(({ attrs }) => attrs["class"] === "still-sheet");
    const bands = sheet?.children?.map(({ attrs }) => attrs["class"]);
    expect(bands).toEqual(
      ["ground", "guest-areas", "cables", "guest-lines", "ties", "points"].map((band) => `still-${band}`),
    );
  });

  it("are hidden on the far side of the globe", () => {
    const near = refsIn(draw(alone([handSet]), at(5, 42), "globe"));
    expect([near.has("feature:mine.1"), near.has("feature:mine.4"), near.has("feature:mine.5")]).toEqual([
      true,
      true,
      false,
    ]);
    const far = refsIn(draw(alone([handSet]), at(-175, -15), "globe"));
    expect([far.has("feature:mine.1"), far.has("feature:mine.4"), far.has("feature:mine.5")]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("fill the whole disc where they cover the world, whichever way their ring runs", () => {
    for (const ring of [boxOf(-180, -90, 180, 90), boxOf(-180, -90, 180, 90).toReversed()]) {
      const scene = alone([guestSet("w", { features: [featureOf(1, areaOf(ring))] })]);
      const camera = at(30, 20, 1);
      const fill = [...walk(draw(scene, camera, "globe"))].find(({ key }) => key === "fill");
      const rings = String(fill?.attrs["d"]).split("M").slice(1);
      const area = rings.reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
      const { limb } = globeView(camera, size);
      expect(area / (Math.PI * limb * limb)).toBeCloseTo(1, 1);
    }
  });

  it("show what is shorter than a step of the drawing as a dot", () => {
    const tiny = guestSet("t", { features: [featureOf(1, lineOf([5, 45], [5.00001, 45.00001]))] });
    for (const projection of ["flat", "globe"] as const) {
      const line = [...walk(draw(alone([tiny]), at(5, 45, 1), projection))].find(({ key }) => key === "line");
      expect(line?.attrs["d"]).toMatch(/h0$/);
    }
  });

  it("keep every mark of a large set, in far fewer elements", () => {
    const many = guestSet("m", {
      features: Array.from({ length: 2000 }, (_, n) => featureOf(n + 1, pointAt((n % 60) - 30, (n % 50) + 1))),
    });
    const elements = [...walk(draw({ ...alone([many]), labels: [] }))];
    const drawn = elements.flatMap(({ attrs }) => String(attrs["d"] ?? "").match(/l\.01 \.0173/g) ?? []).length;
    expect(drawn).toBe(4000);
    expect(elements.length).toBeLessThan(300);
  });

  it("never put markup of a name into the drawing", () => {
    const odd = guestSet("odd", {
      features: hostileNames.map((name, n) => featureOf(n + 1, pointAt(n - 5, 40 + n / 2), { name })),
    });
    const svg = svgText(draw(alone([odd]), at(2, 44, 4)));
    expect(svg).toContain("&lt;img src=x");
    expect(svg).not.toMatch(/<(?:img|script|\/script)/);
  });

  it("are all drawn in a window that sees the whole world, from any set", () => {
    fc.assert(
      fc.property(anyGuestSets(["JPN"]), (sets) => {
        const scene = alone(sets);
        const drawn = refsIn(draw({ ...scene, labels: [] }, at(0, 0, 0)));
        const wanted = new Set<Ref>([
          ...scene.points.map(({ ref }) => ref),
          ...(scene.guests?.areas ?? []).map(({ ref }) => ref),
          ...(scene.guests?.lines ?? []).map(({ ref }) => ref),
        ]);
        // What lies wholly beyond the flat map's edge at 85° is culled by every flat map.
        const beyond = [...wanted].filter((ref) => !drawn.has(ref));
        for (const ref of beyond) expect(latitudes(scene, ref).every((lat) => Math.abs(lat) > 84)).toBe(true);
        expect(svgText(draw(scene, at(0, 0, 0), "globe"))).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 30 },
    );
  });
});

function ringArea(path: string): number {
  const numbers = (path.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
  let sum = 0;
  for (let n = 2; n + 1 < numbers.length; n += 2) {
    const [nextX, nextY] = [x + (numbers[n] ?? 0), y + (numbers[n + 1] ?? 0)];
    sum += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return (sum + x * (numbers[1] ?? 0) - (numbers[0] ?? 0) * y) / 2;
}

const latitudes = ({ points, guests }: MapScene, ref: Ref): readonly number[] => [
  ...points.filter((mark) => mark.ref === ref).map((mark) => mark.at[1]),
  ...(guests?.areas ?? [])
    .filter((area) => area.ref === ref)
    .flatMap(({ edges }) => edges.flat().map(([, lat]) => lat)),
  ...(guests?.lines ?? [])
    .filter((line) => line.ref === ref)
    .flatMap(({ lines }) => lines.flat().map(([, lat]) => lat)),
];

describe("what of readers' things lies under the pointer", () => {
  const camera = at(10, 45, 4);
  function under(scene: MapScene, place: readonly [number, number], off: readonly [number, number] = [0, 0]) {
    const view = flatView(camera, size);
    const [x, y] = view.toScreen(toSheet(place));
    const spot = view.fromScreen([x + off[0], y + off[1]]);
    return hitTest({
      scene,
      world: smallWorld,
      plane: flatPlane({ groundDecimals: 1, figureDecimals: 2, tolerance: 0 }),
      labels: [],
      at: [x, y],
      spots: [spot],
      place: fromSheet(spot),
      scale: view.scale,
      reach: 5,
    });
  }
  it("is the mark before the line before the area, and nothing in a hole", () => {
    const scene = alone([handSet]);
    expect(under(scene, [5, 45])).toBe("feature:mine.1");
    expect(under(scene, [2, 42])).toBe("feature:mine.4");
    expect(under(scene, [13, 45])).toBeNull();
    const crossed = alone([
      guestSet("x", {
        features: [featureOf(1, areaOf(boxOf(0, 40, 20, 50))), featureOf(2, lineOf([0, 42], [20, 42]))],
      }),
    ]);
    expect(under(crossed, [10, 42], [0, 3])).toBe("feature:x.2");
    expect(under(crossed, [10, 44])).toBe("feature:x.1");
  });
  it("is the smaller of two areas", () => {
    const nested = [areaOf(boxOf(5, 42, 9, 46)), areaOf(boxOf(0, 40, 20, 50))].map((shape, n) =>
      featureOf(n + 1, shape),
    );
    const scene = alone([guestSet("n", { features: nested })]);
    expect(under(scene, [7, 44])).toBe("feature:n.1");
    expect(under(scene, [12, 44])).toBe("feature:n.2");
  });
  it("is found on the globe, and not through it", () => {
    const globe = (lon: number) => {
      const looked = at(lon, 45, 3);
      return hitTest({
        scene: alone([handSet]),
        world: smallWorld,
        plane: globePlane(looked, size),
        labels: [],
        at: [300, 200],
        spots: [[300, 200]],
        place: [lon, 45],
        scale: 1,
        reach: 5,
      });
    };
    expect(globe(5)).toBe("feature:mine.1");
    expect(globe(3)).toBe("feature:mine.4");
    expect(globe(-175)).toBeNull();
  });
});
