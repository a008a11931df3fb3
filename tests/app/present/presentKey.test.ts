import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Key, type KeyPlace, presentKey } from "#app/present/presentKey.ts";

const key = (name: string, with_: Partial<Key> = {}): Key => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...with_,
});
const stage: KeyPlace = { over: "nothing", writing: false, number: false, letters: true };
const kinds = (names: readonly string[], place = stage, with_: Partial<Key> = {}) =>
  [...new Set(names.map((name) => presentKey(key(name, with_), place)?.kind ?? "not ours"))].join();

const next = ["n", "PageDown", "ArrowRight", "ArrowDown", " ", "Enter"];
const previous = ["p", "PageUp", "ArrowLeft", "ArrowUp", "Backspace"];
const anyKey = fc.constantFrom(
  ...next,
  ...previous,
  ..."bw.,gfsa?hxz/+-0123456789".split(""),
  "Home",
  "End",
  "Escape",
  "F5",
  "Tab",
  "F1",
  "Dead",
  "Process",
  "Unidentified",
);
const anyPlace = fc.record<KeyPlace>({
  over: fc.constantFrom("nothing", "overview", "help", "stranger"),
  writing: fc.boolean(),
  number: fc.boolean(),
  letters: fc.boolean(),
});

describe("keys while presenting", () => {
  it("are PowerPoint's and the clicker's", () => {
    expect(kinds(next)).toBe("next");
    expect(kinds(previous)).toBe("previous");
    expect(kinds([" "], stage, { shiftKey: true })).toBe("previous");
    expect(kinds(["Home"])).toBe("first");
    expect(kinds(["End"])).toBe("last");
    expect(kinds(["b", "."])).toBe("black");
    expect(kinds(["w", ","])).toBe("white");
    expect(kinds(["g"])).toBe("overview");
    expect(kinds(["f"])).toBe("fullScreen");
    expect(kinds(["s"])).toBe("presenter");
    expect(kinds(["?"])).toBe("help");
    expect(kinds(["Escape"])).toBe("back");
    expect(kinds(["F5"])).toBe("fromFirst");
    expect(kinds(["F5"], stage, { shiftKey: true })).toBe("fromHere");
  });

  it("mean the same with Shift or caps lock, save Space", () => {
    const letters = fc.constantFrom(..."npbwgfsa".split(""));
    fc.assert(
      fc.property(letters, fc.boolean(), anyPlace, (letter, shiftKey, place) => {
        expect(presentKey(key(letter.toUpperCase(), { shiftKey }), place)).toEqual(presentKey(key(letter), place));
      }),
    );
  });

  it("a number and Enter go to that scene; Enter alone is the next one", () => {
    expect(presentKey(key("7"), stage)).toEqual({ kind: "digit", digit: "7" });
    expect(kinds(["Enter"], { ...stage, number: true })).toBe("jump");
    expect(kinds(["Enter"], { ...stage, number: true, over: "overview" })).toBe("jump");
    expect(kinds(["Enter"])).toBe("next");
  });

  it("with Alt, Meta or Ctrl belong to the browser, save Ctrl+Enter, which presses what has the focus", () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom("altKey", "metaKey", "ctrlKey"), anyPlace, (name, modifier, place) => {
        const act = presentKey(key(name, { [modifier]: true }), place);
        const press = name === "Enter" && modifier === "ctrlKey" && !place.writing && place.over !== "stranger";
        expect(act).toEqual(press ? { kind: "press" } : null);
      }),
    );
  });

  it("held down, or half of a composed letter, never step", () => {
    fc.assert(
      fc.property(anyKey, anyPlace, (name, place) => {
        expect(presentKey(key(name, { isComposing: true }), place)).toBeNull();
        const held = presentKey(key(name, { repeat: true }), place);
        if (held?.kind !== "move" && held?.kind !== "scroll")
          expect(held === null || held.kind === "nothing").toBe(true);
        expect(held === null).toBe(presentKey(key(name), place) === null);
      }),
    );
  });

  it("in a text field are letters, but the clicker's own keys still step", () => {
    const field = { ...stage, writing: true };
    expect(kinds(["n", "b", " ", "Enter", "Backspace", "ArrowRight", "Home", "5", "."], field)).toBe("not ours");
    expect(kinds(["PageDown"], field)).toBe("next");
    expect(kinds(["PageUp"], field)).toBe("previous");
    expect(kinds(["Escape"], field)).toBe("back");
  });

  it("switched off, letters and signs do nothing, and all others what they did", () => {
    fc.assert(
      fc.property(anyKey, fc.constantFrom<KeyPlace["over"]>("nothing", "overview", "help"), (name, over) => {
        const off = presentKey(key(name), { ...stage, over, letters: false });
        const isSign = name.length === 1 && name !== " " && !/\d/.test(name);
        expect(off).toEqual(isSign ? null : presentKey(key(name), { ...stage, over }));
      }),
    );
  });

  it("in the overview walk the grid and pick; in the list of keys Enter and Space press its button, the rest steps", () => {
    const overview = { ...stage, over: "overview" } as const;
    expect(presentKey(key("ArrowDown"), overview)).toEqual({ kind: "move", step: "down" });
    expect(presentKey(key("PageDown"), overview)).toEqual({ kind: "move", step: "right" });
    expect(kinds(["Enter", " "], overview)).toBe("pick");
    expect(kinds(["g"], overview)).toBe("overview");
    const help = { ...stage, over: "help" } as const;
    expect(kinds(["Enter", " "], help)).toBe("not ours");
    expect(kinds(["PageDown", "ArrowRight", "n"], help)).toBe("next");
  });

  it("belong to a dialog that is not of presenting, save those of a clicker: none of these may be swallowed", () => {
    const stranger = { ...stage, over: "stranger" } as const;
    const clicker: Readonly<Record<string, string>> = {
      PageDown: "next",
      PageUp: "previous",
      b: "black",
      ".": "black",
      F5: "fromFirst",
    };
    fc.assert(
      fc.property(anyKey, (name) => {
        expect(presentKey(key(name), stranger)?.kind).toBe(clicker[name]);
      }),
    );
    expect(kinds(["b", "."], { ...stranger, writing: true })).toBe("not ours");
    expect(kinds(["b", "."], { ...stranger, letters: false })).toBe("not ours");
    expect(kinds(["PageDown"], { ...stranger, writing: true })).toBe("next");
  });

  it("with Shift, up and down show the rest of what is longer than its room, wherever that is", () => {
    for (const over of ["nothing", "overview", "help"] as const) {
      const place = { ...stage, over };
      expect(presentKey(key("ArrowDown", { shiftKey: true }), place)).toEqual({ kind: "scroll", by: 1 });
      expect(presentKey(key("ArrowUp", { shiftKey: true, repeat: true }), place)).toEqual({ kind: "scroll", by: -1 });
    }
    expect(kinds(["ArrowDown"], { ...stage, writing: true }, { shiftKey: true })).toBe("not ours");
  });
});
