import { describe, expect, it } from "vitest";
import type { FigurePath, FigureText } from "#model/figure.ts";
import { type FlatPiece, flatStill } from "#takeaway/picture/flatStill.ts";
import { mapLayerOf } from "#takeaway/picture/mapLayers.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import { element } from "#views/map/still/stillElement.ts";
import { flatView, toSheet } from "#views/map/still/webMercator.ts";
import { emptyScene, mark, name, smallScene, smallWorld, tie } from "../../views/map/still/smallScene.ts";

const size = { width: 600, height: 400 };
const frame = [0, 0, 600, 400] as const;
const camera = (lon: number, lat: number, zoom = 2.5) => ({ lon, lat, zoom, bearing: 0, pitch: 0 });
const flat = (scene = smallScene, lon = 5, lat = 42, projection: "flat" | "globe" = "flat") =>
  flatStill(drawMap({ scene, world: smallWorld, camera: camera(lon, lat), size, projection }), frame);
const inLayer = (pieces: readonly FlatPiece[], layer: string) => pieces.filter((piece) => mapLayerOf(piece) === layer);
const paths = (pieces: readonly FlatPiece[]) =>
  pieces.map(({ shape }) => shape).filter((shape): shape is FigurePath => shape.kind === "path");
const points = (path: FigurePath) => path.d.flatMap((step) => (step[0] === "Z" ? [] : [step.slice(-2) as number[]]));

describe("a still map laid out flat", () => {
  it("puts a tie's ends where the map puts its places", () => {
    const view = flatView(camera(5, 42), size);
    const [line] = paths(inLayer(flat(), "ties").filter(({ key }) => key === "near"));
    const ends = points(line as FigurePath);
    for (const [at, place] of [
      [ends[0], [5, 45]],
      [ends.at(-1), [15, 45]],
    ] as const) {
      const [x, y] = view.toScreen(toSheet(place as [number, number]));
      expect(at?.[0]).toBeCloseTo(x, 1);
      expect(at?.[1]).toBeCloseTo(y, 1);
    }
  });

  it("turns a tie's gradient into the strengths of its ends", () => {
    const [line] = paths(inLayer(flat(), "ties").filter(({ key }) => key === "near"));
    expect(line?.stroke?.alphas).toEqual([expect.closeTo(1, 2), expect.closeTo(0.4, 2)]);
    expect(line?.stroke?.colour).toBe("#aa3311");
  });

  it("gives a tie that is cut at the edge the strength it has there", () => {
    const long = {
      ...emptyScene,
      ties: [
        tie("long", [
          [5, 42],
          [65, 42],
        ]),
      ],
    };
    const [line] = paths(inLayer(flat(long), "ties"));
    const last = points(line as FigurePath).at(-1);
    expect(last?.[0]).toBeCloseTo(600, 1);
    const seen = 300 / (flatView(camera(5, 42), size).toScreen(toSheet([65, 42]))[0] - 300);
    expect(line?.stroke?.alphas[1]).toBeCloseTo(1 - 0.6 * seen, 2);
  });

  it("draws the repeats of the world and nothing outside the picture", () => {
    const across = flat(smallScene, 178, 0);
    const land = paths(inLayer(across, "countries").concat(inLayer(across, "land")));
    expect(land.length).toBeGreaterThan(0);
    for (const path of paths(across).filter(({ stroke }) => stroke === null))
      for (const [x, y] of points(path)) {
        expect(x).toBeGreaterThanOrEqual(-20);
        expect(x).toBeLessThanOrEqual(620);
        expect(y).toBeGreaterThanOrEqual(-20);
        expect(y).toBeLessThanOrEqual(420);
      }
    // The country across 180 degrees is drawn half by one world and half by the next.
    const view = flatView(camera(178, 0), size);
    const seen = paths(inLayer(across, "land")).flatMap((path) => points(path).map(([x]) => x ?? 0));
    expect(inLayer(across, "land").length).toBe(2);
    expect(Math.min(...seen)).toBeCloseTo(view.toScreen(toSheet([170, 0]))[0], 0);
    expect(Math.max(...seen)).toBeCloseTo(view.toScreen(toSheet([190, 0]))[0], 0);
  });

  it("keeps a hatch as a hatch, with the map's own lines", () => {
    const [hatched] = paths(inLayer(flat(), "countries").filter(({ key }) => key === "country:BBB"));
    expect(hatched?.fill).toEqual({
      kind: "hatch",
      colour: "#f4f1ea",
      alpha: 0.8 * 0.75,
      width: 0.9,
      spacing: 6,
      angle: -45,
    });
  });

  it("makes marks into discs, boxes and bars of their own size", () => {
    const marks = (shape: "disc" | "square" | "diamond" | "tick", layer: "cities" | "landings" = "cities") =>
      paths(inLayer(flat({ ...emptyScene, points: [mark("m", [5, 42], { shape, layer, size: 8 })] }), layer));
    const width = (path: FigurePath | undefined) => {
      const xs = points(path as FigurePath).map(([x]) => x as number);
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(marks("disc").map(({ d }) => d.filter(([step]) => step === "C").length)).toEqual([4, 4]);
    expect(width(marks("disc")[0])).toBeCloseTo(10, 1);
    expect(width(marks("disc")[1])).toBeCloseTo(8, 1);
    expect(width(marks("square")[1])).toBeCloseTo(8, 1);
    expect(width(marks("diamond")[1])).toBeCloseTo(6 * Math.SQRT2, 1);
    const bar = marks("tick", "landings")[1] as FigurePath;
    expect(points(bar)).toHaveLength(4);
    expect(
      Math.hypot(...[0, 1].map((axis) => (points(bar)[0]?.[axis] ?? 0) - (points(bar)[3]?.[axis] ?? 0))),
    ).toBeCloseTo(8, 1);
  });

  it("keeps names as text, with halo, slant, weight and spacing", () => {
    const texts = inLayer(flat(), "labels").map(({ shape }) => shape as FigureText);
    const ocean = texts.find(({ text }) => text.startsWith("North"));
    expect(ocean).toMatchObject({ italic: true, weight: 400, anchor: "middle", halo: { width: 2 } });
    expect(ocean?.spacing).toBeGreaterThan(1);
    const chosen = { ...emptyScene, labels: [name("Here", [5, 42], { emphasis: "chosen" })] };
    expect(inLayer(flat(chosen), "labels")[0]?.shape).toMatchObject({ text: "Here", weight: 600 });
  });

  it("draws the globe's outline, and cuts it where the picture does", () => {
    const whole = paths(inLayer(flat(emptyScene, 5, 42, "globe"), "sea"));
    expect(whole.length).toBeGreaterThanOrEqual(2);
    const near = flatStill(
      drawMap({ scene: emptyScene, world: smallWorld, camera: camera(5, 42, 4), size, projection: "globe" }),
      frame,
    );
    for (const path of paths(inLayer(near, "sea")))
      for (const [x, y] of points(path)) expect(x! >= 0 && x! <= 600 && y! >= 0 && y! <= 400).toBe(true);
  });

  it("refuses a transform it does not know instead of drawing it in the wrong place", () => {
    const turned = element("svg", {}, [
      element("g", { transform: "rotate(10)" }, [element("path", { d: "M0 0L1 1" })]),
    ]);
    expect(() => flatStill(turned, frame)).toThrow(/rotate\(10\)/);
  });
});
