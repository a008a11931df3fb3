import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import { hashOf } from "#loading/guest/hashOf.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const lengths = [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000];
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256);
const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

it("is the start of SHA-256, by the platform", async () => {
  for (const length of lengths) expect(await hashOf(bytesOf(length))).toBe(expected(bytesOf(length)));
});

it("is the same on a page that has no crypto.subtle", async () => {
  vi.stubGlobal("crypto", {});
  for (const length of lengths) expect(await hashOf(bytesOf(length))).toBe(expected(bytesOf(length)));
});
