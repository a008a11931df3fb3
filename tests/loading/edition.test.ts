import { describe, expect, test } from "vitest";
import { dayOfEdition } from "#loading/dayOfEdition.ts";
import { bundleOf, type EditionFiles, editionIdOf, fetchFrom, readBundle } from "#loading/edition.ts";
import { readAtlas } from "#loading/readAtlas.ts";
import { readFrameRequest } from "#model/frameRequest.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { presentEdition } from "#workshop/editionFiles.ts";

const small: EditionFiles = new Map<string, unknown>([
  ["atlas.json", { asOf: "2025-06-05", title: { en: "A", it: "A" } }],
  ["regions.json", { regions: [1] }],
]);
const changed = (name: string, value: unknown): EditionFiles => new Map([...small, [name, value]]);

describe("the name of an edition", () => {
  test("says the day, and is one that an address can carry", async () => {
    const id = await editionIdOf(small);
    expect(id).toMatch(/^20250605[0-9a-f]{16}$/);
    expect(dayOfEdition(id)).toBe("2025-06-05");
    expect(readFrameRequest(`?embed=1&v=${id}`).edition).toBe(id);
  });

  test("is another when a value, a name or the day is another, and the same in whatever order the files come", async () => {
    const others = [
      changed("regions.json", { regions: [2] }),
      changed("themes.json", { regions: [1] }),
      new Map([
        ["atlas.json", small.get("atlas.json")],
        ["themes.json", small.get("regions.json")],
      ]),
      changed("atlas.json", { asOf: "2025-06-06", title: { en: "A", it: "A" } }),
    ];
    const ids = await Promise.all([small, ...others].map(editionIdOf));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await editionIdOf(new Map([...small].reverse()))).toBe(ids[0]);
  });

  test("says no day where it is no name of ours", () => {
    for (const id of ["c0ffee00", "20251399aaaaaaaaaaaaaaaa", "", "2025060", "20250605zzzzzzzzzzzzzzzz"])
      expect(dayOfEdition(id)).toBeNull();
  });

  test("cannot be had of files without a day", async () => {
    await expect(editionIdOf(changed("atlas.json", { asOf: "soon" }))).rejects.toThrow("asOf");
  });
});

describe("a bundle", () => {
  test("brings back what was put in, under the same name", async () => {
    const back = readBundle(JSON.parse(bundleOf(small)));
    expect(back && Object.fromEntries(back)).toEqual(Object.fromEntries(small));
    expect(back && (await editionIdOf(back))).toBe(await editionIdOf(small));
  });

  test("is not what something else is", () => {
    for (const value of [null, [], "x", {}, { kind: "entente-edition", version: 2, files: {} }, { files: {} }])
      expect(readBundle(value)).toBeNull();
  });

  test("is read like the folder of data", async () => {
    const files = readBundle(JSON.parse(bundleOf((await presentEdition("data")).files)));
    if (!files) throw new Error("no bundle");
    const folder = "https://atlas.example/data/";
    const read = await readAtlas(folder, fetchFrom(files, folder));
    expect(read.ok && parseAtlas(read.value).ok).toBe(true);
    expect((await fetchFrom(files, folder)("https://atlas.example/other/atlas.json")).status).toBe(404);
    expect((await fetchFrom(files, folder)(`${folder}constructor`)).status).toBe(404);
  });
});
