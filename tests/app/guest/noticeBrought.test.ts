import { describe, expect, it } from "vitest";
import type { Brought } from "#app/guest/brought.ts";
import { noticeBrought } from "#app/guest/noticeBrought.ts";
import { pastedText } from "#app/guest/pastedText.ts";

/** A page that only hears. */
function makePage() {
  const hears = new Map<string, (event: unknown) => void>();
  const taken: Brought[] = [];
  const hovers: boolean[] = [];
  const page = {
    addEventListener: (name: string, hear: (event: unknown) => void) => hears.set(name, hear),
    removeEventListener: (name: string) => hears.delete(name),
  } as unknown as Window;
  const stop = noticeBrought(page, {
    onBrought: (brought) => void taken.push(brought),
    onHover: (over) => void hovers.push(over),
  });
  const say = (name: string, event: object) => {
    let prevented = false;
    hears.get(name)?.({ defaultPrevented: false, preventDefault: () => (prevented = true), ...event });
    return prevented;
  };
  return { say, taken, hovers, hears, stop };
}

const file = new File(["x"], "x.csv");
const paste = (text: string, files: readonly File[] = [], target: object | null = null) => ({
  clipboardData: { files, getData: () => text },
  target,
});
const field = { closest: () => ({}) };

describe("what is brought to the page", () => {
  it("is noticed when it is dropped, and the browser does not leave the page for it", () => {
    const { say, taken } = makePage();
    const dataTransfer = {
      items: [{ kind: "file", webkitGetAsEntry: () => null, getAsFile: () => file }],
      files: [file],
    };
    expect(say("drop", { dataTransfer })).toBe(true);
    expect(taken).toEqual([{ kind: "entries", entries: [file] }]);
  });

  it("is left to who has already taken it", () => {
    const { say, taken } = makePage();
    say("drop", { defaultPrevented: true, dataTransfer: { items: [], files: [file] } });
    expect(taken).toEqual([]);
  });

  it("is left to a text field that has the focus, unless it is a file", () => {
    const { say, taken } = makePage();
    expect(say("paste", paste('{"type":"Point"}', [], field))).toBe(false);
    expect(taken).toEqual([]);
    expect(say("paste", paste("", [file], field))).toBe(true);
    expect(taken).toEqual([{ kind: "files", files: [{ name: "x.csv", file }] }]);
  });

  it("is noticed no longer once the page stops", () => {
    const { hears, stop, hovers } = makePage();
    stop();
    expect(hears.size).toBe(0);
    expect(hovers).toEqual([false]);
  });
});

describe("a pasted text", () => {
  it.each([
    ['  {"type": "FeatureCollection"}', "data"],
    ["name;lon;lat\nRome;12,5;41,9", "data"],
    ["from\tto\nItaly\tJapan", "data"],
    ['<?xml version="1.0"?><kml/>', "data"],
    ["\u001e{}", "data"],
    ["https://example.org/a.geojson", "address"],
    ["javascript:alert(1)", null],
    ["two words", null],
    ["one, two and three", null],
  ] as const)("%j is %s", (text, kind) => {
    expect(pastedText(text)).toBe(kind);
  });
});
