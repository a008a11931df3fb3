import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeWhole } from "#workshop/writeWhole.ts";

it("a file that several write at once is there, whole, and nothing else is", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whole-"));
  try {
    const file = join(folder, "small.woff2");
    await Promise.all(Array.from({ length: 8 }, () => writeWhole(file, Buffer.from("letters"))));
    expect(readFileSync(file, "utf8")).toBe("letters");
    expect(readdirSync(folder)).toEqual(["small.woff2"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
