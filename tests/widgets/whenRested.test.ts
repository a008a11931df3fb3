import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenRested } from "#widgets/whenRested.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a text that is told once it rests", () => {
  const make = () => {
    const told: string[] = [];
    return { told, rest: whenRested(700, (text) => told.push(text)) };
  };

  it("does not tell what there was at first", () => {
    const { told, rest } = make();
    rest.hear("491 ties");
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([]);
  });

  it("tells a change after its rest, not before", () => {
    const { told, rest } = make();
    rest.hear("491 ties");
    rest.hear("56 ties");
    vi.advanceTimersByTime(699);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(["56 ties"]);
  });

  it("tells only the last of several quick changes", () => {
    const { told, rest } = make();
    rest.hear("a");
    for (const text of ["b", "c", "d"]) {
      rest.hear(text);
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(700);
    expect(told).toEqual(["d"]);
  });

  it("tells nothing when it comes back to what it was, nor the same twice", () => {
    const { told, rest } = make();
    rest.hear("a");
    rest.hear("b");
    rest.hear("a");
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([]);
    rest.hear("b");
    vi.advanceTimersByTime(700);
    rest.hear("b");
    vi.advanceTimersByTime(2000);
    expect(told).toEqual(["b"]);
  });

  it("tells nothing more once it is stopped", () => {
    const { told, rest } = make();
    rest.hear("a");
    rest.hear("b");
    rest.stop();
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("texts that keep coming, as those of a film do", () => {
  it("tells the first and the last, and goes back to the short rest after a lull", () => {
    const told: string[] = [];
    const rest = whenRested(700, (text) => told.push(text), 2500);
    rest.hear("now");
    for (const year of ["1990", "1991", "1992", "1993", "1994"]) {
      rest.hear(year);
      vi.advanceTimersByTime(1700);
    }
    expect(told).toEqual(["1990"]);
    vi.advanceTimersByTime(800);
    expect(told).toEqual(["1990", "1994"]);
    vi.advanceTimersByTime(2500);
    rest.hear("now");
    vi.advanceTimersByTime(700);
    expect(told).toEqual(["1990", "1994", "now"]);
    vi.advanceTimersByTime(2500);
    expect(vi.getTimerCount()).toBe(0);
  });
});
