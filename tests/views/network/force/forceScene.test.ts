import { describe, expect, test, vi } from "vitest";
import type { Ref } from "#model/atlas.ts";
import type { EmphasisMap } from "#model/ties.ts";
import { forceLift, keysOf } from "#views/network/force/forceLift.ts";
import { covers, overlap } from "#views/network/force/placeLabels.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { linkedGraph } from "../../../support/linkedGraph.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";
import { measure, type Options, sceneOf, shippedGraph } from "./forceFixture.ts";
import { forceSvg } from "./forceSvg.tsx";

// What we ship takes a while where many tests run at once.
vi.setConfig({ testTimeout: 30_000 });

const small = linkedGraph(
  ["^EU-JPN:5", "^EU-KEN:2", "^EU-#SA", "#SA-KEN", "#SA-RWA", "^EU-*prato", "@pact-^EU", "@pact-JPN"],
  {
    EU: [4, 51],
    JPN: [139, 36],
    KEN: [37, -1],
    RWA: [30, -2],
  },
);
const box = { size: { width: 360, height: 300 } };

const chosen = (ref: string): EmphasisMap => ({ of: new Map([[ref, "chosen" as const]]), rest: "faded" });
const liftOf = (ref: string, options: Options = {}) =>
  forceLift(sceneOf(small, options), graphEmphasis(small, chosen(ref)), measure);

const shippedScene = (parties: "spokes" | "clique" | "two_mode", options: Options = {}) =>
  sceneOf(shippedGraph(parties), { families: shippedAtlas().families, ...options });

describe("the force drawing as SVG", () => {
  test("is this, for a few nodes of every kind", async () => {
    await expect(forceSvg(sceneOf(small, box), small)).toMatchFileSnapshot("goldens/small.svg");
  });

  test("is this with an actor chosen, on the projector", async () => {
    const scene = sceneOf(small, { ...box, theme: "projector" });
    await expect(forceSvg(scene, small, chosen("country:JPN"))).toMatchFileSnapshot("goldens/chosen.svg");
  });
});

describe("the discs", () => {
  test.each([
    ["spokes", { width: 1060, height: 560 }],
    ["clique", { width: 1060, height: 560 }],
    ["two_mode", { width: 368, height: 480 }],
  ] as const)("lie in the room and never upon each other (%s)", (parties, size) => {
    const { nodes } = shippedScene(parties, { size });
    expect(nodes.length).toBe(shippedGraph(parties).nodes.length);
    const out = nodes.filter(
      ({ x, y, radius }) => x - radius < 0 || x + radius > size.width || y - radius < 0 || y + radius > size.height,
    );
    expect(out).toEqual([]);
    const touching = nodes.flatMap((a, at) =>
      nodes.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - 0.2),
    );
    expect(touching).toEqual([]);
  });

  test("part further than they grow when one zooms in", () => {
    const [all, near] = [null, { scale: 4, x: 0, y: 0 }].map((look) => sceneOf(small, { look }));
    const eu = (scene: typeof all) => scene?.nodes.find((node) => node.ref === "bloc:EU")?.radius ?? 0;
    expect(eu(near)).toBeGreaterThan(eu(all));
    expect(eu(near)).toBeLessThan(2 * eu(all));
  });

  test("an instrument is a mark in its family's colour, an actor of the ink or of its group's colour", () => {
    const { nodes } = sceneOf(small, { colourOf: (ref) => (ref === "country:JPN" ? "#123456" : null) });
    const colour = (ref: Ref) => nodes.find((node) => node.ref === ref)?.colour;
    expect(colour("instrument:pact")).toBe("#1d5fa8");
    expect(colour("country:JPN")).toBe("#123456");
    expect(colour("country:KEN")).toBeNull();
  });
});

describe("the names", () => {
  test.each([
    ["spokes", { width: 1060, height: 560 }, null],
    ["two_mode", { width: 1060, height: 560 }, null],
    ["clique", { width: 368, height: 480 }, null],
    ["spokes", { width: 368, height: 480 }, { scale: 3, x: 20, y: 40 }],
  ] as const)("never overlap each other or a disc, and never leave the room (%s)", (parties, size, look) => {
    const { labels, nodes } = shippedScene(parties, { size, look });
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => overlap(a.box, b.box)))).toEqual([]);
    expect(labels.filter(({ box }) => nodes.some((node) => covers(box, node)))).toEqual([]);
    const out = ({ left, top, right, bottom }: (typeof labels)[number]["box"]) =>
      left < 0 || top < 0 || right > size.width || bottom > size.height;
    expect(labels.filter(({ box }) => out(box))).toEqual([]);
  });

  test("the 25 most linked of what we ship all have one in a window of 1366 by 768", () => {
    const { labels, nodes } = shippedScene("spokes");
    const named = new Set(labels.map((label) => label.ref));
    expect(nodes.slice(0, 25).filter((node) => !named.has(node.ref))).toEqual([]);
  });

  test("where one stands off, its leader crosses no other name", () => {
    const { labels } = shippedScene("spokes");
    const far = labels.filter((label) => label.leader);
    expect(far.length).toBeGreaterThan(0);
    const crossed = far.flatMap(({ leader, ref }) => {
      const [x1, y1, x2, y2] = leader ?? [0, 0, 0, 0];
      const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, radius: 0.5 };
      return labels.filter((other) => other.ref !== ref && covers(other.box, middle));
    });
    expect(crossed).toEqual([]);
  });

  test("of twenty nodes all have one", () => {
    const star = linkedGraph(Array.from({ length: 19 }, (_, at) => `^EU-Country ${at}`));
    expect(sceneOf(star).labels.length).toBe(20);
  });

  test("more of them find room when one zooms in", () => {
    const before = shippedScene("spokes");
    const middle = before.frame;
    const inSight = (scene: typeof before) => {
      const { width, height } = middle.size;
      return scene.nodes.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
    };
    const share = (scene: typeof before) => scene.labels.length / inSight(scene).length;
    expect(share(shippedScene("spokes", { look: { scale: 3, x: 0, y: 0 } }))).toBeGreaterThan(share(before) * 1.3);
  });

  test("are not set while the nodes travel", () => {
    expect(sceneOf(small, { atRest: false }).labels).toEqual([]);
  });
});

describe("the strands", () => {
  test("few links between two are drawn one by one, many as one a family, and none is lost", () => {
    const { bundles } = sceneOf(small);
    const between = (a: string, b: string) => bundles.find(({ bundle }) => bundle.id === `${a} ${b}`);
    expect(between("bloc:EU", "country:KEN")?.lines.length).toBe(2);
    const many = between("bloc:EU", "country:JPN");
    expect(many?.lines.map((line) => [line.strand.family, line.strand.weight])).toEqual([
      ["partnership", 3],
      ["network", 2],
    ]);
    expect(many?.bundle.count).toBe(5);
  });

  test("lie side by side, no broader than the smaller disc they end at", () => {
    for (const { bundle, lines } of shippedScene("spokes").bundles) {
      const width = lines.reduce((sum, line) => sum + line.width, 0);
      expect(width, bundle.id).toBeLessThan(12);
      expect(new Set(lines.map((line) => `${line.x1} ${line.y1}`)).size, bundle.id).toBe(lines.length);
    }
  });

  test("status is in the dash: what is only planned is not drawn as in force", () => {
    const { bundles } = sceneOf(linkedGraph(["^EU-KEN:3"]));
    expect(bundles[0]?.lines.map((line) => line.dash.length > 0).sort()).toEqual([false, false, true]);
  });

  test("those that look alike are one path, and together they draw every strand", () => {
    const scene = shippedScene("clique");
    const drawn = scene.strokes.reduce((sum, stroke) => sum + stroke.path.split("M").length - 1, 0);
    expect(drawn).toBe(scene.bundles.reduce((sum, { lines }) => sum + lines.length, 0));
    expect(scene.strokes.length).toBeLessThan(120);
  });
});

describe("what stands out", () => {
  test("is nothing while nothing is chosen or pointed at", () => {
    expect(forceLift(sceneOf(small), graphEmphasis(small, { of: new Map(), rest: "plain" }), measure)).toBeNull();
  });

  test("is the chosen actor, whom it is tied to, and the strands between", () => {
    const lift = liftOf("country:RWA");
    expect(lift?.nodes.map((node) => [node.ref, node.emphasis])).toEqual([
      ["organisation:SA", "near"],
      ["country:RWA", "chosen"],
    ]);
    expect(lift?.lines.length).toBe(1);
  });

  test("has its names, also those that found no room among the others", () => {
    const star = linkedGraph(Array.from({ length: 80 }, (_, at) => `^EU-Country ${at}`));
    const scene = sceneOf(star, { size: { width: 320, height: 300 } });
    const nameless = star.nodes.find((node) => !scene.labels.some((label) => label.ref === node.ref))?.ref ?? "";
    expect(nameless).not.toBe("");
    const lift = forceLift(scene, graphEmphasis(star, chosen(nameless)), measure);
    expect(lift?.labels.map((label) => label.ref).sort()).toEqual(["bloc:EU", nameless]);
  });

  test("says how many instruments a bundle stands for", () => {
    expect(liftOf("country:JPN")?.counts.map((each) => [each.id, each.count])).toEqual([["bloc:EU country:JPN", 5]]);
  });

  test("a link points at its ties, or where no tie draws it at its instruments", () => {
    const ties = [{ id: "dp~EU~JPN" }, { id: "dp~EU~KOR" }];
    const instruments = [{ ref: "instrument:dp" as const }];
    expect(keysOf([{ ties, instruments }])).toEqual(["tie:dp~EU~JPN", "tie:dp~EU~KOR"]);
    expect(
      keysOf([
        { ties: [], instruments },
        { ties: [], instruments },
      ]),
    ).toEqual(["instrument:dp"]);
  });
});
