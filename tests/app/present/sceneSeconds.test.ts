import { describe, expect, it } from "vitest";
import { sceneSeconds } from "#app/present/sceneSeconds.ts";

const both = (text: string) => ({ en: text, it: text });
const scene = (words: number) => ({ title: both("Title"), text: both(Array(words).fill("word").join(" ")) });

describe("how long a scene stands by itself", () => {
  it("is what its author says", () => {
    expect(sceneSeconds({ ...scene(100), seconds: 3 }, "en")).toBe(3);
  });
  it("or as long as its words take to read, and never less than a look", () => {
    expect(sceneSeconds(scene(0), "en")).toBe(6);
    expect(sceneSeconds(scene(69), "en")).toBe(34);
    expect(sceneSeconds(scene(30), "it")).toBeGreaterThan(sceneSeconds(scene(10), "it"));
  });
});
