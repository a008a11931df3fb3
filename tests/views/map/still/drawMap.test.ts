import { describe, expect, it } from "vitest";
import type { MapScene } from "#views/map/scene.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import type { StillElement } from "#views/map/still/stillElement.ts";
import { svgText } from "#views/map/still/svgText.ts";
import { emptyScene, mark, name, smallScene, smallWorld, tie } from "./smallScene.ts";

const size = { width: 600, height: 400 };
const at = (lon: number, lat: number, zoom = 2.5) => ({ lon, lat, zoom, bearing: 0, pitch: 0 });

function* walk(element: StillElement): Generator<StillElement> {
  yield element;
  for (const child of element.children ?? []) yield* walk(child);
}
const drawn = (lon: number, lat: number, projection: "flat" | "globe", scene = smallScene, zoom?: number) =>
  drawMap({ scene, world: smallWorld, camera: at(lon, lat, zoom), size, projection });

describe("the map as SVG text", () => {
  it("keeps its flat picture", async () => {
    await expect(svgText(drawn(5, 42, "flat"), " ")).toMatchFileSnapshot("goldens/flat.svg");
  });
  it("keeps its picture across 180 degrees", async () => {
    await expect(svgText(drawn(178, 0, "flat"), " ")).toMatchFileSnapshot("goldens/dateline.svg");
  });
  it("keeps its globe", async () => {
    await expect(svgText(drawn(5, 30, "globe", { ...smallScene, graticule: true }), " ")).toMatchFileSnapshot(
      "goldens/globe.svg",
    );
  });
  it("keeps a picture that an answer colours: two hatchings, and a line that is neither cable nor tie", async () => {
    const [one, two] = smallScene.countries;
    if (!one || !two) throw new Error("two countries");
    const scene: MapScene = {
      ...emptyScene,
      countries: [
        { ...one, fill: "#c25a0e", hatch: true },
        { ...two, fill: "#43484f", hatch: true },
      ],
      lines: [
        {
          id: "gap",
          line: [
            [2, 44],
            [18, 46],
          ],
          colour: "#206cc2",
          width: 2.9,
          dash: [1.5, 2.5],
          alpha: 1,
          title: "By land",
        },
      ],
    };
    await expect(svgText(drawn(10, 45, "flat", scene), " ")).toMatchFileSnapshot("goldens/painted.svg");
    const patterns = [...walk(drawn(10, 45, "globe", scene))].filter(({ tag }) => tag === "pattern");
    expect(patterns.map(({ attrs }) => attrs["id"])).toEqual(["map-hatch", "map-hatch-2"]);
  });
  it("says names as text, never as markup", () => {
    const scene = { ...emptyScene, labels: [name('<img src="x" onerror="y">', [5, 42])] };
    const text = svgText(drawn(5, 42, "flat", scene));
    expect(text).not.toContain("<img");
    expect(text).toContain("&lt;img src=&quot;x&quot;");
  });
  it("has no style attribute, which a strict policy forbids", () => {
    for (const element of [...walk(drawn(5, 42, "flat")), ...walk(drawn(5, 42, "globe"))]) {
      expect(Object.keys(element.attrs)).not.toContain("style");
    }
  });
  it("draws each id once", () => {
    const ids = [...walk(drawn(178, 0, "flat"))].map((element) => element.attrs["id"]).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("on the flat map", () => {
  it("repeats the world where the window passes 180 degrees", () => {
    const uses = (lon: number) =>
      [...walk(drawn(lon, 0, "flat"))].filter((element) => element.attrs["href"] === "#map-sheet");
    expect(uses(0)).toHaveLength(0);
    expect(uses(178)).toHaveLength(1);
  });
  it("repeats only the ties where one reaches over from the other side", () => {
    const elements = [...walk(drawn(-165, 0, "flat", smallScene, 5))];
    expect(
      elements.filter((element) => element.attrs["href"] === "#map-ties").map((element) => element.attrs["x"]),
    ).toContain(-4096);
  });
  it("lets a line near the pole leave the map instead of running along its edge", () => {
    const scene = {
      ...emptyScene,
      ties: [
        tie("polar", [
          [0, 80],
          [60, 89],
          [120, 89],
          [180, 80],
        ]),
      ],
    };
    const path = [...walk(drawn(5, 42, "flat", scene))].filter((element) => element.attrs["data-tie"] === "polar");
    expect(path).toHaveLength(2);
  });
  it("leaves out fills that would not be seen, but hatches what is reached through a bloc", () => {
    const fills = [...walk(drawn(5, 42, "flat"))].filter((element) =>
      String(element.attrs["data-ref"]).startsWith("country:"),
    );
    expect(fills.map((fill) => fill.attrs["fill"])).toEqual(["#c2d2c3", "url(#map-hatch)"]);
  });
});

describe("on the globe", () => {
  it("hides marks, names and ties on the far side", () => {
    const scene = {
      ...emptyScene,
      points: [mark("here", [0, 0]), mark("there", [180, 0])],
      labels: [name("Here", [0, 0]), name("There", [180, 0])],
      ties: [
        tie("there", [
          [170, 0],
          [175, 5],
          [180, 0],
        ]),
      ],
    };
    const text = svgText(drawn(0, 0, "globe", scene, 1));
    expect(text).toContain("city:here");
    expect(text).toContain("Here");
    expect(text).not.toContain("city:there");
    expect(text).not.toContain("There");
    expect(text).not.toContain("instrument:there");
  });
  it("cuts a tie at the horizon and keeps its fading in step", () => {
    const line = Array.from({ length: 37 }, (_, step): [number, number] => [step * 5, 0]);
    const elements = [...walk(drawn(0, 0, "globe", { ...emptyScene, ties: [tie("half", line)] }, 1))];
    const stops = elements
      .filter((element) => element.tag === "stop")
      .map((stop) => Number(stop.attrs["stop-opacity"]));
    expect(stops[0]).toBe(1);
    expect(stops[1]).toBeGreaterThan(0.6);
  });
});

it("weakened layers are drawn weaker: names, grid, blocs", () => {
  const text = (scene: MapScene): string => svgText(drawn(5, 30, "flat", scene));
  const plain = text({ ...smallScene, graticule: true });
  const weak = text({
    ...smallScene,
    graticule: true,
    graticuleAlpha: 0.25,
    labelAlpha: 0.25,
    blocs: smallScene.blocs.map((bloc) => ({ ...bloc, alpha: 0.125 })),
  });
  expect(plain).not.toContain('opacity="0.25"');
  expect(weak).toMatch(/still-graticule"[^>]*stroke-opacity="0.25"/);
  expect(weak).toMatch(/still-labels"[^>]*[^-]opacity="0.25"/);
  expect(weak).toContain('stroke-opacity="0.1"');
});
