import { describe, expect, it } from "vitest";
import { type Aim, aimAt } from "#views/network/arc/aimAt.ts";
import { hungAtRest } from "#views/network/arc/arcPicture.ts";
import { pointAt } from "#views/network/arc/curve.ts";
import { japan, smallScene } from "./arcFixture.ts";

describe("what lies under the pointer", () => {
  const scene = smallScene();
  const resting = [...scene.joined, ...hungAtRest(scene, 0).links];
  const at = (x: number, y: number) => aimAt(scene, resting, [], x, y);
  const linkOf = (aim: Aim | null) => (aim?.kind === "link" ? aim.link : null);

  it("is the actor on its name and on its node", () => {
    const node = scene.nodes.find((candidate) => candidate.ref === japan.ref);
    if (!node) throw new Error("Japan has a row");
    expect(at(node.x, node.y + 2)).toMatchObject({ kind: "node", ref: japan.ref });
    expect(at(node.left + 3, node.y)).toMatchObject({ kind: "node", ref: japan.ref });
  });

  it("is the link along its arc, a few pixels off too", () => {
    expect(resting.length).toBe(5);
    for (const arc of resting) {
      const [x, y] = pointAt(arc.curve, 0.6);
      expect(linkOf(at(x + 0.2, y))).toBe(arc.link);
    }
  });

  it("is the lifted one where a faded one lies a little nearer", () => {
    const [one, other] = resting;
    if (!one || !other) throw new Error("there are links");
    const [x, y] = pointAt(one.curve, 0.5);
    const [x0, y0, x1, y1, x2, y2, x3, y3] = one.curve;
    const raised = { ...other, curve: [x0, y0 + 1, x1, y1 + 1, x2, y2 + 1, x3, y3 + 1] as const };
    expect(linkOf(aimAt(scene, resting, [raised], x, y))).toBe(other.link);
  });

  it("is nothing far from all", () => {
    expect(at(scene.width - 2, scene.height - 2)).toBeNull();
  });
});
