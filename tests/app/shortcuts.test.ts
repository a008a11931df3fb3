import { signal } from "@preact/signals";
import { describe, expect, it } from "vitest";
import { connectShortcuts } from "#app/shortcuts.ts";
import { singleKeys } from "#app/singleKeys.ts";

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe("single keys", () => {
  it("are on until someone switches them off, and stay off on the next visit", () => {
    const storage = memory();
    const keys = singleKeys(() => storage);
    expect(keys.on.value).toBe(true);
    expect(storage.kept.size).toBe(0);
    keys.set(false);
    expect(singleKeys(() => storage).on.value).toBe(false);
    keys.set(true);
    expect(singleKeys(() => storage).on.value).toBe(true);
    expect(storage.kept.size).toBe(0);
  });

  it("can be switched off for the visit where the browser keeps nothing", () => {
    const keys = singleKeys(() => {
      throw new DOMException("denied", "SecurityError");
    });
    keys.set(false);
    expect(keys.on.value).toBe(false);
  });
});

describe("the key that adds data", () => {
  function pressed(
    key: string,
    where: { readonly field?: boolean; readonly single?: boolean; readonly repeat?: boolean },
  ) {
    let press: (event: unknown) => void = () => undefined;
    const page = {
      addEventListener: (_: string, listener: typeof press) => {
        press = listener;
      },
    } as unknown as Window;
    const state = { actions: { stepBack: () => false } } as unknown as Parameters<typeof connectShortcuts>[0];
    let added = 0;
    connectShortcuts(state, page, signal(where.single ?? true), () => {
      added++;
    });
    const closest = (selector: string) => (where.field && selector.includes("textarea") ? {} : null);
    press({ key, repeat: where.repeat ?? false, target: { closest } });
    return added;
  }

  it("opens the dialog once, but is a letter in a field, and does nothing where single keys are off", () => {
    expect(pressed("a", {})).toBe(1);
    expect(pressed("b", {})).toBe(0);
    expect(pressed("a", { field: true })).toBe(0);
    expect(pressed("a", { single: false })).toBe(0);
    expect(pressed("a", { repeat: true })).toBe(0);
  });
});
