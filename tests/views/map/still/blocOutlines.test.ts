import { describe, expect, it } from "vitest";
import { blocOutlines } from "#views/map/still/blocOutlines.ts";
import { smallWorld } from "./smallScene.ts";

describe("a bloc's outline", () => {
  it("leaves out the borders between members", () => {
    const points = blocOutlines(smallWorld, ["AAA", "BBB"]).coordinates.flatMap((line) =>
      line.slice(1).map((at, index) => `${line[index]?.join()}>${at.join()}`),
    );
    expect(points).not.toContain("10,50>10,40");
    expect(points).not.toContain("10,40>10,50");
    expect(points).toHaveLength(6);
  });
  it("is a member's own outline when it stands alone", () => {
    expect(blocOutlines(smallWorld, ["AAA"]).coordinates).toHaveLength(1);
  });
});
