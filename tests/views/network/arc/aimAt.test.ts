import { describe, expect, it } from "vitest";
import { aimAt } from "#views/network/arc/aimAt.ts";
import { pointAt } from "#views/network/arc/curve.ts";
import { japan, smallScene } from "./arcFixture.ts";

describe("what lies under the pointer", () => {
  const scene = smallScene();

  it("is the actor on its name and on its node", () => {
    const node = scene.nodes.find((candidate) => candidate.ref === japan.ref);
    if (!node) throw new Error("Japan has a row");
    expect(aimAt(scene, node.x, node.y + 2)?.ref).toBe(japan.ref);
    expect(aimAt(scene, node.left + 3, node.y)?.ref).toBe(japan.ref);
  });

  it("is the instrument along its arc, a few pixels off too", () => {
    for (const arc of scene.arcs) {
      const [x, y] = pointAt(arc.curve, 0.6);
      expect(aimAt(scene, x + 0.2, y)?.ref).toBe(arc.ref);
    }
  });

  it("is nothing far from all", () => {
    expect(aimAt(scene, scene.width - 2, scene.height - 2)).toBeNull();
  });
});
