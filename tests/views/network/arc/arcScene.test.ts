import { describe, expect, it } from "vitest";
import { hungAtRest, liftedLinks } from "#views/network/arc/arcPicture.ts";
import type { ArcScene } from "#views/network/arc/arcScene.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { council, eu, forumTies, japan, nagano, shippedScene, smallScene, smallTies } from "./arcFixture.ts";
import { arcSvg } from "./arcSvg.tsx";

const rowOf = (scene: ArcScene, ref: string) => scene.nodes.find((node) => node.ref === ref);
const allLinks = (scene: ArcScene) => [...scene.joined, ...hungAtRest(scene, 0).links];

describe("the arc diagram as SVG", () => {
  it("is this, for four actors around a hub", async () => {
    await expect(arcSvg(smallScene())).toMatchFileSnapshot("goldens/spokes.svg");
  });

  it("is this with an instrument of three parties as a node", async () => {
    const scene = smallScene({ ties: forumTies, parties: "two_mode", size: { width: 400, height: 340 } });
    await expect(arcSvg(scene)).toMatchFileSnapshot("goldens/twoMode.svg");
  });

  it("is this with every pair of its parties, in groups", async () => {
    const scene = smallScene({ ties: forumTies, parties: "clique", order: "community", colourBy: "community" });
    await expect(arcSvg(scene)).toMatchFileSnapshot("goldens/pairs.svg");
  });

  it("is this in Italian, dark, by depth, with an actor chosen", async () => {
    const of = new Map([
      [japan.ref, "chosen" as const],
      ["tie:partnership~EU~JPN", "near" as const],
      ["tie:trade~EU~JPN", "near" as const],
    ]);
    const scene = smallScene({ order: "depth", language: "it", theme: "dark" });
    await expect(arcSvg(scene, { of, rest: "faded" })).toMatchFileSnapshot("goldens/chosenItalian.svg");
  });
});

describe("the arc diagram", () => {
  it("says of each node how it is linked, how much it lies between, and in what group", () => {
    expect(rowOf(smallScene(), japan.ref)?.title).toBe(
      "Japan: 3 ties in 2 kinds with 2 partners; betweenness 0.5; group 1",
    );
    expect(smallScene({ language: "it" }).hub?.title).toBe(
      "Unione europea: 3 legami di 2 tipi con 2 partner; intermediazione 0,67; gruppo 1",
    );
    const forum = rowOf(smallScene({ ties: forumTies, parties: "two_mode" }), "instrument:forum");
    expect(forum?.title).toMatch(/^forum: 3 parties; betweenness 0/);
  });

  it("puts actors of no region under a heading of their own, and instruments under their family", () => {
    const scene = smallScene({ ties: forumTies, parties: "two_mode" });
    const under = (name: string, ref: string) => {
      const band = scene.bands.find((each) => each.name === name);
      const node = rowOf(scene, ref);
      return band && node && node.y > band.y && node.y < band.y + band.height;
    };
    expect(under("Elsewhere", nagano.ref)).toBe(true);
    expect(under("trade", "instrument:forum")).toBe(true);
  });

  it("has no bar when the hub has no visible tie, and still joins the others", () => {
    const scene = smallScene({ ties: smallTies.filter((tie) => tie.instrument.id === "treaty") });
    expect([scene.hub, scene.top, allLinks(scene).length]).toEqual([null, 0, 1]);
    expect(scene.nodes.map((node) => node.ref)).toEqual([council.ref, japan.ref]);
  });

  it("says what would fill it when nothing is visible", () => {
    const scene = smallScene({ ties: [] });
    expect(scene.empty).toBe("No tie is visible. Widen the filter or move the date on.");
    expect([scene.nodes, allLinks(scene), scene.bands]).toEqual([[], [], []]);
    expect(smallScene().empty).toBeNull();
  });

  it("makes areas, not radii, say how much: four times the partners, twice the radius", () => {
    const star = smallScene({
      ties: smallTies,
      hub: null,
      sizeBy: "weight",
    });
    const radius = (ref: string) => rowOf(star, ref)?.radius ?? 0;
    expect(radius(eu.ref)).toBeCloseTo(radius(japan.ref));
    expect(radius(japan.ref) / radius(council.ref)).toBeCloseTo(Math.sqrt(3));
    const same = smallScene({ sizeBy: "same" });
    expect(new Set(same.nodes.map((node) => node.radius)).size).toBe(1);
  });

  it("shows the figure that the order is about", () => {
    const figures = (order: "degree" | "weight" | "betweenness") => rowOf(smallScene({ order }), japan.ref)?.figure;
    expect([figures("degree"), figures("weight"), figures("betweenness")]).toEqual(["2", "3", "0.5"]);
  });

  it("draws no heading where only the crossings count", () => {
    expect(smallScene({ order: "crossings" }).bands).toEqual([]);
  });
});

const sizes = [
  { width: 390, height: 640 },
  { width: 420, height: 820 },
  { width: 1900, height: 1000 },
];

describe("the shipped atlas in the arc diagram", () => {
  it.each(["spokes", "clique", "two_mode"] as const)(
    "keeps every name legible and none over another, in %s mode",
    (parties) => {
      // Names do not hang on links, and four thousand of them take time.
      const graph = { ...shippedScene({}, { parties }).graph, links: [] };
      for (const size of sizes) {
        for (const unit of [1, 1.6]) {
          const scene = shippedScene({ size, unit, graph }, { parties });
          expect(scene.nodes.length).toBeGreaterThan(200);
          expect(scene.fontSize).toBeGreaterThanOrEqual(11.5 * unit);
          for (const [at, node] of scene.nodes.entries()) {
            const above = scene.nodes[at - 1];
            if (above?.column === node.column) expect(node.y - above.y).toBeGreaterThan(scene.fontSize * 1.05);
            expect(node.left).toBeGreaterThanOrEqual(0);
          }
        }
      }
    },
  );

  it.each(["spokes", "clique", "two_mode"] as const)(
    "draws every link once when all rows are in sight, in %s mode",
    (parties) => {
      const scene = shippedScene({ size: { width: 1900, height: 6000 } }, { parties });
      expect(scene.scrolls).toBe(false);
      const drawn = allLinks(scene).map(({ link }) => link.id);
      expect(drawn.toSorted()).toEqual(scene.graph.links.map((link) => link.id).sort());
    },
  );

  it("draws four thousand links in a few hundred strokes", () => {
    const scene = shippedScene({}, { parties: "clique" });
    expect(scene.joined.length).toBeGreaterThan(3000);
    expect(scene.joinedStrokes.length).toBeLessThan(700);
    const pieces = scene.joinedStrokes.reduce((sum, stroke) => sum + stroke.path.split("M").length - 1, 0);
    expect(pieces).toBe(scene.joined.length);
  });

  it("never lets two arcs of the hub cross: further down means further out", () => {
    const scene = shippedScene();
    const hung = hungAtRest(scene, 0).links.map(({ curve }) => ({ row: curve[1], bar: curve[6] }));
    expect(hung.length).toBeGreaterThan(50);
    hung.sort((a, b) => a.row - b.row);
    for (const [at, arc] of hung.entries()) expect(arc.bar).toBeGreaterThan(hung[at - 1]?.bar ?? 0);
  });

  it("hangs the arcs from the bar wherever it has been scrolled to, inside the panel", () => {
    const scene = shippedScene();
    for (const scrolled of [0, 433, 1500]) {
      const { links } = hungAtRest(scene, scrolled);
      expect(links.length).toBeGreaterThan(5);
      for (const { curve } of links) {
        expect(curve[7]).toBe(scrolled + scene.top);
        expect(curve[6]).toBeLessThanOrEqual(420);
        expect(curve[1]).toBeGreaterThan(scrolled + scene.top - 10);
        expect(curve[1]).toBeLessThan(scrolled + 830);
      }
    }
  });

  it("lifts a chosen actor's links and no other, and opens its bundle so far that its ties can be counted", () => {
    const scene = shippedScene({ size: { width: 1900, height: 1000 } });
    const of = new Map([
      ["country:JPN", "chosen" as const],
      ...scene.graph.links.flatMap((link) =>
        link.target === "country:JPN" || link.source === "country:JPN" ? [[`tie:${link.id}`, "near"] as const] : [],
      ),
    ]);
    const lifted = liftedLinks(scene, 0, graphEmphasis(scene.graph, { of, rest: "faded" }), null).links;
    expect(lifted.length).toBe(of.size - 1);
    const bars = lifted
      .filter(({ link }) => link.source === "bloc:EU")
      .map(({ curve }) => curve[6])
      .sort((a, b) => a - b);
    expect(bars.length).toBeGreaterThan(10);
    for (const [at, bar] of bars.entries()) if (at > 0) expect(bar - (bars[at - 1] ?? 0)).toBeGreaterThan(3);
  });
});
