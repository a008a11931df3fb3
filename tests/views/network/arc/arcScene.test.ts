import { describe, expect, it } from "vitest";
import type { ArcScene } from "#views/network/arc/arcScene.ts";
import { council, japan, nagano, shippedScene, smallInput, smallScene, smallTies } from "./arcFixture.ts";

function asText(scene: ArcScene): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return [
    scene.sentence,
    `${scene.width} x ${round(scene.height)}, text ${scene.fontSize}, rows ${scene.pitch}${scene.scrolls ? ", scrolls" : ""}`,
    `hub ${scene.hub ? `${scene.hub.title} (${scene.hub.emphasis})` : "none"}`,
    ...scene.bands.map((band) => `band ${band.name} at ${round(band.y)} high ${round(band.height)}`),
    ...scene.nodes.map(
      (node) =>
        `${node.kind} "${node.label}" ${round(node.x)},${round(node.y)} r${round(node.radius)} ${node.emphasis}: ${node.title}`,
    ),
    ...scene.arcs.map(
      (arc) =>
        `${arc.ref} ${arc.colour} ${arc.width}px ${arc.alpha}${arc.dash.length ? ` dash ${arc.dash.join(" ")}` : ""} ${arc.emphasis} ${arc.path}: ${arc.title}`,
    ),
  ].join("\n");
}

describe("the arc diagram as plain data", () => {
  it("is this, for four actors around a hub", async () => {
    await expect(asText(smallScene())).toMatchFileSnapshot("goldens/small.txt");
  });

  it("is this in Italian, dark, by depth, with an actor chosen", async () => {
    const facts = { ...smallInput().facts, order: "depth" as const };
    const of = new Map([
      [japan.ref, "chosen" as const],
      ["tie:partnership~EU~JPN", "near" as const],
      ["tie:trade~EU~JPN", "near" as const],
    ]);
    const scene = smallScene({ facts, language: "it", theme: "dark", emphasis: { of, rest: "faded" } });
    await expect(asText(scene)).toMatchFileSnapshot("goldens/smallChosenItalian.txt");
  });

  it("names each actor with its ties and kinds", () => {
    expect(smallScene().nodes.find((node) => node.ref === japan.ref)?.title).toBe("Japan, 3 ties in 2 kinds");
    expect(smallScene().hub?.title).toBe("European Union, 3 ties in 2 kinds");
  });

  it("puts actors of no region under a heading of their own", () => {
    const scene = smallScene();
    const band = scene.bands.find((candidate) => candidate.name === "Elsewhere");
    const node = scene.nodes.find((candidate) => candidate.ref === nagano.ref);
    expect(band && node && node.y > band.y && node.y < band.y + band.height).toBe(true);
  });

  it("has no bar when the hub has no visible tie, and still joins the others", () => {
    const { facts } = smallInput();
    const ties = smallTies.filter((tie) => tie.instrument.id === "treaty");
    const nodes = facts.nodes.filter(({ actor }) => actor === council || actor === japan);
    const scene = smallScene({ facts: { ...facts, nodes, ties } });
    expect([scene.hub, scene.top, scene.arcs.length]).toEqual([null, 0, 1]);
  });

  it("says what would fill it when nothing is visible", () => {
    const scene = smallScene({ facts: { nodes: [], ties: [], order: "region" } });
    expect(scene.sentence).toBe("No tie is visible. Widen the filter or move the date on.");
    expect([scene.nodes, scene.arcs, scene.bands]).toEqual([[], [], []]);
  });
});

describe("the shipped atlas in the arc diagram", () => {
  it("scrolls in a narrow panel and keeps every name at 11.5 pixels or more, none over another", () => {
    for (const size of [
      { width: 390, height: 640 },
      { width: 420, height: 820 },
      { width: 1900, height: 1000 },
    ]) {
      const scene = shippedScene({ size });
      expect(scene.fontSize).toBeGreaterThanOrEqual(11.5);
      expect(scene.scrolls).toBe(size.width < 1000);
      for (const node of scene.nodes) {
        const above = scene.nodes.filter(
          (other) =>
            other !== node && other.column === node.column && Math.abs(other.y - node.y) < scene.fontSize * 1.1,
        );
        expect(above).toEqual([]);
        expect(node.left).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("draws every visible tie once when all rows are in sight", () => {
    const scene = shippedScene({ size: { width: 1900, height: 1000 } });
    expect(new Set(scene.arcs.map((arc) => arc.id)).size).toBe(scene.arcs.length);
    expect(scene.sentence.startsWith(`${scene.arcs.length} ties`)).toBe(true);
  });

  it("never lets two arcs of the hub cross: further down means further out", () => {
    const scene = shippedScene();
    const hung = scene.arcs
      .filter((arc) => arc.curve[7] === scene.top)
      .map(({ curve }) => ({ row: curve[1], bar: curve[6] }));
    expect(hung.length).toBeGreaterThan(50);
    hung.sort((a, b) => a.row - b.row);
    for (const [at, arc] of hung.entries()) expect(arc.bar).toBeGreaterThan(hung[at - 1]?.bar ?? 0);
  });

  it("hangs the arcs from the bar wherever it has been scrolled to, inside the panel", () => {
    for (const scrolled of [0, 433, 1500]) {
      const scene = shippedScene({ scrolled });
      const hung = scene.arcs.filter((arc) => arc.curve[7] === scrolled + scene.top);
      expect(hung.length).toBeGreaterThan(5);
      for (const { curve } of hung) {
        expect(curve[6]).toBeLessThanOrEqual(420);
        expect(curve[1]).toBeGreaterThan(scrolled + scene.top - 10);
        expect(curve[1]).toBeLessThan(scrolled + 830);
      }
    }
  });

  it("opens the bundle of a chosen actor so far that its ties can be counted", () => {
    const of = new Map([["country:JPN", "chosen" as const]]);
    const scene = shippedScene({ size: { width: 1900, height: 1000 }, emphasis: { of, rest: "faded" } });
    const bars = scene.arcs
      .filter((arc) => arc.id.endsWith("~EU~JPN"))
      .map((arc) => arc.curve[6])
      .sort((a, b) => a - b);
    expect(bars.length).toBeGreaterThan(10);
    for (const [at, bar] of bars.entries()) if (at > 0) expect(bar - (bars[at - 1] ?? 0)).toBeGreaterThan(3);
  });
});
