import { signal } from "@preact/signals-core";
import { describe, expect, it } from "vitest";
import { projectGraph } from "#analysis/projectGraph.ts";
import { paintLook, restLook } from "#encoding/paintLook.ts";
import type { Paint } from "#model/paint.ts";
import { defaultPose } from "#model/pose.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { networkState } from "#state/networkState.ts";
import { graphPaint, groupsIn } from "#views/network/graphPaint.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { council, eu, forumTies, japan, korea, smallScene, smallTies, tie } from "./arc/arcFixture.ts";
import { arcSvg } from "./arc/arcSvg.tsx";
import { sceneOf as forceScene, wide } from "./force/forceFixture.ts";

const paintOf = (change: Partial<Paint>): Paint => ({
  tool: "dates",
  groups: [
    { id: "new", label: "New", tone: { kind: "added" }, count: 1 },
    { id: "gone", label: "Gone", tone: { kind: "removed" }, count: 1 },
    { id: "never", label: "Never", tone: { kind: "cut" }, count: 0 },
  ],
  of: new Map(),
  rest: "quiet",
  speaksOf: ["ties", "actors"],
  ghosts: [],
  lines: [],
  ...change,
});
const added = paintLook({ kind: "added" }, "light");
const removed = paintLook({ kind: "removed" }, "light");
const rest = restLook("quiet", "light");
const treaty = smallTies[3] ?? tie("treaty", council, japan);
const old = tie("old", eu, council);

describe("a network that an answer colours", () => {
  const paint = paintOf({
    of: new Map([
      ["instrument:dialogue", "new"],
      [`tie:${old.id}`, "gone"],
      [japan.ref, "new"],
    ]),
    ghosts: [old],
  });
  const brush = graphPaint(paint, "light");
  const ties = [...smallTies, old];

  it("draws arcs in their group's look, and lets the others stand back", () => {
    const scene = smallScene({ ties, paint: brush });
    const [joined] = scene.joined.filter(({ link }) => link.ties[0]?.id === treaty.id);
    expect(joined).toMatchObject({ colour: rest.ink });
    const dressed = [...scene.ofHub.values()]
      .flat()
      .map((link) => scene.dress(link, { kind: "hang", x: 0, y: 0, to: 0 } as never, "plain", 20, false));
    const of = (id: string) => dressed.find(({ link }) => link.instruments[0]?.id === id);
    expect(of("dialogue")).toMatchObject({ colour: added.ink });
    expect(of("old")).toMatchObject({ colour: removed.ink });
    expect(of("old")?.dash.length).toBeGreaterThan(0);
    expect(of("partnership")?.alpha).toBeLessThan((of("dialogue")?.alpha ?? 0) / 2);
  });

  it("colours the nodes it speaks of, and leaves the grey to the rest", () => {
    const scene = smallScene({ ties, paint: brush });
    const colour = (ref: string) => scene.nodes.find((node) => node.ref === ref)?.colour;
    expect([colour(japan.ref), colour(korea.ref)]).toEqual([added.ink, rest.ink]);
    expect(scene.nodes.find((node) => node.ref === japan.ref)?.title).toMatch(/; New$/);
    expect(graphPaint(paintOf({ speaksOf: ["ties"] }), "light").node(japan.ref)).toBeUndefined();
  });

  it("is this as arcs", async () => {
    await expect(arcSvg(smallScene({ ties, paint: brush }))).toMatchFileSnapshot("arc/goldens/painted.svg");
  });

  it("draws the force's strands alike, groups above the rest", () => {
    const scene = forceScene(projectGraph(ties, "spokes"), { paint: brush, size: wide });
    const line = (id: string) =>
      scene.bundles.flatMap(({ lines }) => lines).find(({ strand }) => strand.links[0]?.instruments[0]?.id === id);
    expect(line("dialogue")).toMatchObject({ colour: added.ink, inGroup: true });
    expect(line("partnership")).toMatchObject({ colour: rest.ink, inGroup: false });
    expect(scene.strokes.at(-1)?.colour).not.toBe(rest.ink);
    expect(scene.nodes.find((node) => node.ref === japan.ref)?.colour).toBe(added.ink);
  });

  it("gives a link of ties in several groups to the group that comes first in the key", () => {
    const graph = projectGraph(forumTies, "clique");
    const link = graph.links.find(
      ({ source, target, family }) => family === "trade" && source === eu.ref && target === japan.ref,
    );
    if (!link) throw new Error("no link");
    const of = new Map(link.ties.map((each, at) => [`tie:${each.id}`, at === 0 ? "gone" : "new"]));
    expect(link.ties.length).toBeGreaterThan(1);
    expect(graphPaint(paintOf({ of }), "light").linkLabel([link])).toBe("New");
  });

  it("names in its key only what colours something of it", () => {
    expect(groupsIn(projectGraph(ties, "spokes"), paint).map(({ id }) => id)).toEqual(["new", "gone"]);
    expect(groupsIn(projectGraph(smallTies, "spokes"), { ...paint, of: new Map() })).toEqual([]);
  });
});

describe("ties that only the answer draws", () => {
  it("are in the graph and in no figure, and their actors are said to have no tie", () => {
    const atlas = shippedAtlas();
    const state = createAtlasState(atlas, { ...defaultPose, answers: { ...defaultPose.answers, tool: "dates" } });
    const now = networkState(state);
    const before = now.figures.value;
    expect(now.visibleGraph.value).toBe(now.graph.value);
    const linked = new Set(now.graph.value.nodes.map((node) => node.ref));
    const from = atlas.actorById.get("EU");
    const to = atlas.actors.find((actor) => actor.kind === "country" && !linked.has(actor.ref));
    const [like] = state.visible.value.ties;
    if (!from || !to || !like) throw new Error("no actor without ties");
    const ghost = { ...like, id: `ghost~EU~${to.id}`, from, to };
    state.actions.setPainter(signal(paintOf({ ghosts: [ghost] })));
    expect(now.graph.value.links.some((link) => link.id === ghost.id)).toBe(true);
    expect(now.figures.value.get(to.ref)).toMatchObject({ degree: 0, weight: 0 });
    for (const [ref, { degree, weight, betweenness }] of before)
      expect(now.figures.value.get(ref)).toMatchObject({ degree, weight, betweenness });
    expect(now.visibleGraph.value.links).toHaveLength(now.graph.value.links.length - 1);
  });
});
