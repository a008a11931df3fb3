import { describe, expect, it } from "vitest";
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
