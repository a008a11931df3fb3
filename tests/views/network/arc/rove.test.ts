import { describe, expect, it } from "vitest";
import { linksOf, rove, walkLinks } from "#views/network/arc/rove.ts";
import { council, eu, japan, korea, nagano, smallScene } from "./arcFixture.ts";

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

  it("go from heading to heading by page", () => {
    expect(rove(scene, eu.ref, "PageDown")).toBe(council.ref);
    expect(rove(scene, council.ref, "PageDown")).toBe(japan.ref);
    expect(rove(scene, korea.ref, "PageDown")).toBe(nagano.ref);
    expect(rove(scene, nagano.ref, "PageDown")).toBe(nagano.ref);
    expect(rove(scene, korea.ref, "PageUp")).toBe(japan.ref);
    expect(rove(scene, council.ref, "PageUp")).toBe(eu.ref);
  });

  it("go ten rows by page where there are no headings", () => {
    const plain = smallScene({ order: "crossings" });
    expect(rove(plain, eu.ref, "PageDown")).toBe(plain.nodes.at(-1)?.ref);
    expect(rove(plain, nagano.ref, "PageUp")).toBe(eu.ref);
  });

  it("leave other keys alone", () => {
    expect(rove(scene, eu.ref, "Escape")).toBeNull();
    expect(rove(scene, eu.ref, "a")).toBeNull();
    expect(rove(scene, eu.ref, "ArrowRight")).toBeNull();
  });
});

describe("left and right", () => {
  const scene = smallScene();
  const links = linksOf(scene, japan.ref);

  it("walk through all links of a row, in the order of the rows they lead to, round and round", () => {
    expect(links.map((link) => link.id)).toEqual(["partnership~EU~JPN", "trade~EU~JPN", "treaty~COE~JPN"]);
    const walked: string[] = [];
    let at: string | null = null;
    for (let step = 0; step < 4; step++) {
      const next = walkLinks(links, at, "ArrowRight");
      at = next?.link.id ?? null;
      walked.push(`${next?.number} ${at}`);
    }
    expect(walked).toEqual(["1 partnership~EU~JPN", "2 trade~EU~JPN", "3 treaty~COE~JPN", "1 partnership~EU~JPN"]);
    expect(walkLinks(links, null, "ArrowLeft")?.number).toBe(3);
  });

  it("lead nowhere from a row without links, nor do other keys", () => {
    expect(walkLinks([], null, "ArrowRight")).toBeNull();
    expect(walkLinks(links, null, "ArrowDown")).toBeNull();
  });
});
