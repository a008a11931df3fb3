import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bundleOf, type EditionFiles, editionIdOf } from "#loading/edition.ts";
import { type Edition, presentEdition } from "#workshop/editionFiles.ts";

const home = "https://atlas.example/";
const today = "2026-11-21";
let present: Edition;
let earlier: { readonly id: string; readonly files: EditionFiles };

beforeEach(async () => {
  // Which edition a page holds to is one for its life.
  vi.resetModules();
  present = await presentEdition("data");
  const manifest = present.files.get("atlas.json") as object;
  const files = new Map([...present.files, ["atlas.json", { ...manifest, asOf: "2025-06-05" }]]);
  earlier = { id: await editionIdOf(files), files };
});
afterEach(() => vi.unstubAllGlobals());

/** A page on a site that has these files; what is not there answers 404, null = the network is gone. */
async function page(files: Readonly<Record<string, string>> | null) {
  vi.stubGlobal("document", { baseURI: home });
  vi.stubGlobal("fetch", (url: string) => {
    if (files === null) return Promise.reject(new TypeError("no network"));
    const text = files[url.replace(home, "")];
    return Promise.resolve(new Response(text ?? null, { status: text === undefined ? 404 : 200 }));
  });
  const { holdEdition } = await import("#app/share/holdEdition.ts");
  const { dataFolder, fetchData, heldEdition } = await import("#app/pageData.ts");
  return {
    hold: async (id: string, inFrame = false) => (await holdEdition(id, present.id, inFrame))(today)?.en ?? null,
    held: heldEdition,
    asOf: async () => {
      const manifest = (await (await fetchData(`${dataFolder()}atlas.json`)).json()) as { readonly asOf: string };
      return manifest.asOf;
    },
  };
}
const data = { "data/atlas.json": readFileSync("data/atlas.json", "utf8") };

describe("a page that is asked to stay at an edition", () => {
  test("has that edition's data, and says that there are newer ones", async () => {
    const here = await page({ ...data, [`editions/${earlier.id}/atlas.json`]: bundleOf(earlier.files) });
    expect(await here.hold(earlier.id)).toMatch(/stay as of 5 June 2025.*21 November 2026/);
    expect([here.held(), await here.asOf()]).toEqual([earlier.id, "2025-06-05"]);
  });

  test("says no such thing in a frame, whose editor meant it so", async () => {
    const here = await page({ ...data, [`editions/${earlier.id}/atlas.json`]: bundleOf(earlier.files) });
    expect(await here.hold(earlier.id, true)).toBeNull();
    expect(await here.asOf()).toBe("2025-06-05");
    expect(await here.hold("20240101bbbbbbbbbbbbbbbb", true)).toMatch(/not kept here/);
  });

  test("says nothing where it is the present one", async () => {
    const here = await page({ ...data, [`editions/${present.id}/atlas.json`]: bundleOf(present.files) });
    expect(await here.hold(present.id)).toBeNull();
    expect(here.held()).toBe(present.id);
  });

  test("has today's data and says why where it is not kept, cannot be fetched, or no longer fits", async () => {
    const unfit = new Map([...earlier.files, ["themes.json", { themes: "none" }]]);
    const path = `editions/${earlier.id}/atlas.json`;
    const told = async (files: Readonly<Record<string, string>>) => {
      vi.resetModules();
      const here = await page({ ...data, ...files });
      const note = await here.hold(earlier.id);
      expect([here.held(), await here.asOf()]).toEqual([null, today]);
      return note;
    };
    expect(await told({})).toMatch(/5 June 2025, which are not kept here.*21 November 2026/);
    expect(await told({ [path]: "<html>" })).toMatch(/could not be fetched.*21 November 2026/);
    expect(await told({ [path]: "[]" })).toMatch(/can no longer read/);
    expect(await told({ [path]: bundleOf(unfit) })).toMatch(/can no longer read \(themes\.json: .*21 November 2026/);
  });

  test("does not ask for one that the host lists as not kept", async () => {
    const here = await page({ ...data, "editions/list.json": "[]" });
    const { fetch } = globalThis;
    const asked: string[] = [];
    vi.stubGlobal("fetch", (url: string) => {
      asked.push(url.replace(home, ""));
      return fetch(url);
    });
    expect(await here.hold(earlier.id)).toMatch(/not kept here/);
    expect(asked).toEqual(["editions/list.json"]);
  });

  test("without a network calls its own edition no other", async () => {
    const here = await page(null);
    expect(await here.hold(present.id)).toBeNull();
    expect(await here.hold(earlier.id)).toMatch(/could not be fetched/);
  });
});
