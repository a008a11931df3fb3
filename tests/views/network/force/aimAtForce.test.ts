import { describe, expect, test } from "vitest";
import { aimAtForce, chosenBy } from "#views/network/force/aimAtForce.ts";
import { nearestNode } from "#views/network/force/nearestNode.ts";
import { linkedGraph } from "../../../support/linkedGraph.ts";
import { sceneOf } from "./forceFixture.ts";

const graph = linkedGraph(["^EU-JPN:5", "^EU-KEN", "^EU-USA"], {
  EU: [4, 51],
  JPN: [139, 36],
  KEN: [37, -1],
  USA: [-77, 39],
});
const scene = sceneOf(graph);
const node = (ref: string) =>
  scene.nodes.find((each) => each.ref === ref) ?? { x: Number.NaN, y: Number.NaN, radius: 0 };
const between = (a: string, b: string, share: number) => {
  const [from, to] = [node(a), node(b)];
  return [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share] as const;
};

describe("what lies under the pointer", () => {
  test("is the node, also a little beside it", () => {
    const { x, y, radius } = node("country:JPN");
    expect(aimAtForce(scene, x + radius + 3, y)).toMatchObject({ kind: "node", node: { ref: "country:JPN" } });
  });

  test("is the node whose name it is", () => {
    const label = scene.labels.find((each) => each.ref === "country:KEN");
    const { left = 0, right = 0, top = 0, bottom = 0 } = label?.box ?? {};
    expect(aimAtForce(scene, (left + right) / 2, (top + bottom) / 2)).toMatchObject({ node: { ref: "country:KEN" } });
  });

  test("is the link between two nodes", () => {
    expect(aimAtForce(scene, ...between("bloc:EU", "country:USA", 0.5))).toMatchObject({
      kind: "link",
      bundle: { bundle: { id: "bloc:EU country:USA" } },
    });
  });

  test("is nothing on the ground; a finger reaches further than a mouse", () => {
    const [x, y] = between("bloc:EU", "country:USA", 0.5);
    expect(aimAtForce(scene, 2, 2)).toBeNull();
    expect(aimAtForce(scene, x, y + 8, "mouse")).toBeNull();
    expect(aimAtForce(scene, x, y + 8, "touch")).toMatchObject({ kind: "link" });
  });

  test("a click on a link of one instrument opens that, on a link of several the end with fewer links", () => {
    const one = aimAtForce(scene, ...between("bloc:EU", "country:USA", 0.5));
    const several = aimAtForce(scene, ...between("bloc:EU", "country:JPN", 0.5));
    expect(one && chosenBy(one, scene)).toBe("instrument:^EU-USA~0");
    expect(several && chosenBy(several, scene)).toBe("country:JPN");
  });
});

describe("the arrow keys", () => {
  const at = (ref: string, x: number, y: number) => ({ ref: `country:${ref}` as const, x, y });
  const nodes = [at("A", 0, 0), at("B", 100, 10), at("C", 40, 90), at("D", -50, 0), at("E", 300, 0)];

  test.each([
    ["ArrowRight", "country:B"],
    ["ArrowLeft", "country:D"],
    ["ArrowDown", "country:C"],
    ["Home", "country:A"],
    ["End", "country:E"],
  ])("%s goes to the nearest node that way", (key, to) => {
    expect(nearestNode(nodes, "country:A", key)).toBe(to);
  });

  test("where nothing lies that way one stays; from nowhere one comes to the first", () => {
    expect(nearestNode(nodes, "country:E", "ArrowRight")).toBeNull();
    expect(nearestNode(nodes, null, "ArrowRight")).toBe("country:A");
    expect(nearestNode(nodes, "country:A", "Tab")).toBeNull();
  });

  test("by arrows alone every node of the drawing can be reached", () => {
    const reached = new Set(["bloc:EU"]);
    for (const ref of reached)
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = nearestNode(scene.nodes, ref as "bloc:EU", key);
        if (next) reached.add(next);
      }
    expect(reached.size).toBe(graph.nodes.length);
  });
});
