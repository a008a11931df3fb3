import { describe, expect, it } from "vitest";
import { oneByOne } from "#app/present/oneByOne.ts";

function byHand() {
  const asked: (() => void)[] = [];
  const done: string[] = [];
  const enqueue = oneByOne((run) => asked.push(run));
  return { done, add: (name: string) => enqueue(() => done.push(name)), enqueue, idle: () => asked.shift()?.() };
}

describe("work that may wait", () => {
  it("is done one piece each time the page is idle, in the order in which it came", () => {
    const { add, idle, done } = byHand();
    add("a");
    add("b");
    expect(done).toEqual([]);
    idle();
    expect(done).toEqual(["a"]);
    idle();
    idle();
    expect(done).toEqual(["a", "b"]);
    add("c");
    idle();
    expect(done).toEqual(["a", "b", "c"]);
  });

  it("can be taken back, and one that fails keeps nobody waiting", () => {
    const { add, enqueue, idle, done } = byHand();
    const takeBack = add("a");
    enqueue(() => {
      throw new Error("no picture");
    });
    add("b");
    takeBack();
    expect(idle).toThrow("no picture");
    idle();
    expect(done).toEqual(["b"]);
  });
});
