import { describe, expect, it } from "vitest";
import { rove } from "#views/network/arc/rove.ts";
import { council, eu, japan, korea, nagano, shippedScene, smallScene } from "./arcFixture.ts";

describe("the arrow keys", () => {
  const scene = smallScene();

  it("go from the hub down the rows and stop at the ends", () => {
    expect(rove(scene, eu.ref, "ArrowDown")).toBe(council.ref);
    expect(rove(scene, nagano.ref, "ArrowDown")).toBe(nagano.ref);
    expect(rove(scene, council.ref, "ArrowUp")).toBe(eu.ref);
    expect(rove(scene, eu.ref, "ArrowUp")).toBe(eu.ref);
    expect([rove(scene, korea.ref, "Home"), rove(scene, eu.ref, "End")]).toEqual([eu.ref, nagano.ref]);
  });

  it("begin at the top when nothing is marked", () => {
    expect(rove(scene, null, "ArrowDown")).toBe(eu.ref);
  });

  it("go from heading to heading sideways in one column", () => {
    expect(rove(scene, eu.ref, "ArrowRight")).toBe(council.ref);
    expect(rove(scene, council.ref, "ArrowRight")).toBe(japan.ref);
    expect(rove(scene, korea.ref, "ArrowRight")).toBe(nagano.ref);
    expect(rove(scene, korea.ref, "ArrowLeft")).toBe(council.ref);
  });

  it("go to the row beside it in the next column", () => {
    const wide = shippedScene({ size: { width: 1900, height: 800 } });
    const from = wide.nodes[4];
    const next = wide.nodes.find((node) => node.ref === rove(wide, from?.ref ?? null, "ArrowRight"));
    expect(next?.column).toBe(1);
    expect(Math.abs((next?.y ?? 0) - (from?.y ?? 0))).toBeLessThan(30);
  });

  it("leave other keys alone", () => {
    expect(rove(scene, eu.ref, "Escape")).toBeNull();
    expect(rove(scene, eu.ref, "a")).toBeNull();
  });
});
