import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { groundOf } from "#encoding/ground.ts";
import type { GuestStyle } from "#model/guest/guestSet.ts";
import { defaultPose, themeNames } from "#model/pose.ts";
import { fetchGuestDrawing } from "#views/map/fetchGuestDrawing.ts";
import {
  areaOf,
  boxOf,
  featureOf,
  guestAtlas,
  guestScene,
  guestState,
  handSet,
  lineOf,
  pointAt,
} from "../../../support/guestScenes.ts";
import { anyGuestSets, guestSet, hostileNames } from "../../../support/guestSets.ts";

beforeAll(() => fetchGuestDrawing(guestAtlas([handSet])));

const one = (shape: Parameters<typeof featureOf>[1], style: GuestStyle | null = null) =>
  guestSet("one", { features: [featureOf(1, shape, { style })] });
const marks = (scene: ReturnType<typeof guestScene>) => scene.points.filter(({ layer }) => layer === "guests");
const ring = areaOf(boxOf(0, 40, 20, 50));

describe("what readers brought, as a scene", () => {
  it("is not there without them: the scene has no such member", () => {
    expect("guests" in guestScene([])).toBe(false);
    expect("guests" in guestScene([guestSet("points", { features: [featureOf(1, pointAt(1, 1))] })])).toBe(false);
  });

  it("has a triangle for each point, in the family's colour of the theme, above all other marks", () => {
    for (const theme of themeNames) {
      const scene = guestScene([handSet], { theme });
      const [first] = marks(scene);
      expect(first).toMatchObject({ ref: "feature:mine.1", shape: "triangle", at: [5, 45] });
      expect(first?.colour).toBe(guestAtlas([handSet]).familyById.get("guest-mine")?.colours[theme]);
      expect(scene.points.slice(-2).every(({ layer }) => layer === "guests")).toBe(true);
    }
  });

  it("takes colours, widths, sizes and opacities from the file, and edges a colour that would vanish", () => {
    const red = marks(guestScene([one(pointAt(1, 1), { markerColour: "#e31a1c", markerSize: "large" })]))[0];
    expect(red).toMatchObject({ colour: "#e31a1c", size: 15, outline: groundOf("light").halo });
    const paper = marks(guestScene([one(pointAt(1, 1), { markerColour: "#f4f1ea" })]))[0];
    expect(paper).toMatchObject({ colour: "#f4f1ea", outline: groundOf("light").quietInk });
    const style = { stroke: "#00aa00", strokeWidth: 6, strokeOpacity: 0.5, fill: "#0000ff", fillOpacity: 0.3 };
    const { areas, lines } = guestScene([one([ring, lineOf([0, 0], [9, 9])], style)]).guests ?? {};
    expect(areas?.[0]).toMatchObject({ fill: "#0000ff", fillAlpha: 0.3, colour: "#00aa00", width: 6, alpha: 0.5 });
    expect(lines?.[0]).toMatchObject({ colour: "#00aa00", width: 6, alpha: 0.5, casing: null });
    const pale = guestScene([one(lineOf([0, 0], [9, 9]), { stroke: "#ffffff" })]).guests?.lines[0];
    expect(pale).toMatchObject({ colour: "#ffffff", casing: groundOf("light").quietInk });
  });

  it("draws as a hair what a file would have invisible, and leaves out only an outline whose fill is seen", () => {
    const line = guestScene([one(lineOf([0, 0], [9, 9]), { strokeWidth: 0, strokeOpacity: 0 })]).guests?.lines[0];
    expect(line?.width).toBeGreaterThan(0.5);
    expect(line?.alpha).toBeGreaterThan(0.1);
    const filled = guestScene([one(ring, { strokeWidth: 0, fill: "#0000ff" })]).guests?.areas[0];
    expect(filled?.width).toBe(0);
    const empty = guestScene([one(ring, { strokeWidth: 0, fillOpacity: 0 })]).guests?.areas[0];
    expect(empty?.width).toBeGreaterThan(0.5);
  });

  it("shows a line that goes nowhere as a point", () => {
    expect(marks(guestScene([one(lineOf([3, 3], [3, 3]))]))[0]).toMatchObject({ shape: "disc", at: [3, 3] });
  });

  it("puts small areas over large ones", () => {
    const nested = [areaOf(boxOf(5, 5, 6, 6)), areaOf(boxOf(0, 0, 10, 10))].map((shape, at) =>
      featureOf(at + 1, shape),
    );
    const { areas } = guestScene([guestSet("n", { features: nested })]).guests ?? {};
    expect(areas?.map(({ ref }) => ref)).toEqual(["feature:n.2", "feature:n.1"]);
  });

  it("pales what has not begun or is over, lifts what is chosen and lets the rest stand back", () => {
    const dated = guestSet("d", {
      features: [
        featureOf(1, pointAt(1, 1)),
        featureOf(2, pointAt(2, 2), { since: "2040" }),
        featureOf(3, pointAt(3, 3), { until: "1999-05" }),
        featureOf(4, pointAt(4, 4), { status: "planned" }),
      ],
    });
    const [now, later, over, planned] = marks(guestScene([dated])).map(({ alpha }) => alpha);
    expect(now).toBe(1);
    for (const alpha of [later, over, planned]) expect(alpha).toBeLessThan(0.6);
    const chosen = marks(guestScene([dated], { selection: "feature:d.2" }));
    expect(chosen.at(-1)).toMatchObject({ ref: "feature:d.2", emphasis: "chosen" });
    expect(chosen.at(-1)?.size).toBeGreaterThan(chosen[0]?.size ?? 99);
    expect(chosen[0]?.alpha).toBeLessThan(0.3);
  });

  it("goes with its layer, and takes the layer's strength", () => {
    const layers = (on: boolean, opacity: number) => ({ ...defaultPose.layers, guests: { on, opacity } });
    const off = guestScene([handSet], { layers: layers(false, 1) });
    expect([marks(off), "guests" in off, off.labels.filter(({ ref }) => ref?.startsWith("feature:"))]).toEqual([
      [],
      false,
      [],
    ]);
    const half = guestScene([handSet], { layers: layers(true, 0.5) });
    expect(marks(half).every(({ alpha }) => alpha === 0.5)).toBe(true);
    expect(half.guests?.areas[0]?.alpha).toBe(0.5);
  });

  it("is named after cities, by the row's own name and by nothing else", () => {
    const { labels } = guestScene([handSet]);
    const own = labels.filter(({ ref }) => ref?.startsWith("feature:"));
    expect(own.map(({ text }) => text)).toEqual(["Campus <b>one</b>", "East half", "Over the line", "Ring", "Across"]);
    const cities = labels.filter(({ kind }) => kind === "city");
    expect(Math.min(...own.map(({ rank }) => rank))).toBeGreaterThan(Math.max(...cities.map(({ rank }) => rank)));
  });

  it("bears odd names as one short plain line", () => {
    const odd = guestSet("odd", {
      features: hostileNames.map((name, at) => featureOf(at + 1, pointAt(at, at), { name })),
    });
    const scene = guestScene([odd], { selection: "feature:odd.1" });
    for (const { text } of scene.labels) expect(text.length).toBeLessThanOrEqual(40);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
    for (const { title } of marks(scene)) expect(title).not.toMatch(/[\u0000-\u001f\u202a-\u202e]|\p{Surrogate}/u);
  });

  it("has every feature of any set, and only finite numbers", () => {
    fc.assert(
      fc.property(anyGuestSets(["JPN", "FRA"]), (sets) => {
        const state = guestState(sets);
        const scene = guestScene(sets);
        const drawn = new Set([
          ...marks(scene).map(({ ref }) => ref),
          ...(scene.guests?.areas ?? []).map(({ ref }) => ref),
          ...(scene.guests?.lines ?? []).map(({ ref }) => ref),
        ]);
        expect([...drawn].sort()).toEqual(
          state.visible
            .peek()
            .features.map(({ ref }) => ref)
            .sort(),
        );
        const numbers = JSON.stringify([marks(scene), scene.guests], (_, value: unknown) =>
          typeof value === "number" && !Number.isFinite(value) ? "not finite" : value,
        );
        expect(numbers).not.toContain("not finite");
      }),
      { numRuns: 40 },
    );
  });
});
