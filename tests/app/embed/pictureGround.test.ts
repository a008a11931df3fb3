import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dataFiles } from "#model/schema/files.ts";
import { pictureFiles } from "#workshop/pictureDataPlugin.ts";

const data = new Map(
  Object.keys(dataFiles).map((name) => [name, JSON.parse(readFileSync(`data/${name}`, "utf8")) as unknown]),
);
const files = pictureFiles(data);
const [present, kept] = [`20261121${"a".repeat(16)}`, `20250101${"b".repeat(16)}`];
const kinds = { language: "en", present } as const;

/** A server of these files; everything asked of it is noted. */
function serve(held: ReadonlyMap<string, string>, broken: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  vi.stubGlobal("document", { baseURI: "https://atlas.test/" });
  vi.stubGlobal("fetch", (url: string) => {
    const name = url.replace("https://atlas.test/", "");
    asked.push(name);
    if (broken.has(name)) return Promise.resolve(new Response(null, { status: 500 }));
    const text = held.get(name);
    return Promise.resolve(text === undefined ? new Response(null, { status: 404 }) : new Response(text));
  });
  return asked;
}
const under = (folder: string) => [...files].map(([name, text]) => [`${folder}${name}`, text] as const);

/** A page of its own: what one page has read it keeps. */
const freshPage = async () => {
  vi.resetModules();
  return (await import("#app/embed/pictureGround.ts")).pictureGround;
};

describe("what a drawn picture stands on", () => {
  beforeEach(() => vi.unstubAllGlobals());
  afterEach(() => vi.unstubAllGlobals());

  it("reads today's data, each file once", async () => {
    const asked = serve(new Map(under("pictures/")));
    const pictureGround = await freshPage();
    for (const edition of [null, present]) {
      const ground = await pictureGround({ ...kinds, edition });
      await ground.atlas("atlas");
      const { asOf } = (await ground.atlas("atlas")).manifest;
      expect(ground.note(asOf)).toBeNull();
    }
    expect(new Set(asked)).toEqual(new Set(["pictures/atlas.en.json"]));
  });

  it("stays at an edition that is kept, as its editor meant it, and says nothing", async () => {
    const asked = serve(new Map([...under("pictures/"), ...under(`editions/${kept}/`)]));
    const ground = await (await freshPage())({ ...kinds, edition: kept });
    const { asOf } = (await ground.atlas("cited")).manifest;
    expect(ground.note(asOf)).toBeNull();
    expect(asked.every((name) => name === "editions/list.json" || name.startsWith(`editions/${kept}/`))).toBe(true);
  });

  it("shows today's data and says so where the edition is not kept, or cannot be read", async () => {
    serve(new Map(under("pictures/")));
    const gone = await (await freshPage())({ ...kinds, edition: kept });
    expect(gone.note("2026-11-21")?.en).toMatch(/1 January 2025, which are not kept here/);
    expect((await gone.atlas("atlas")).actors.length).toBeGreaterThan(100);
    serve(new Map(under("pictures/")), new Set([`editions/${kept}/atlas.en.json`]));
    const unread = await (await freshPage())({ ...kinds, edition: kept });
    expect(unread.note("2026-11-21")?.it).toMatch(/non è stato possibile caricare/);
  });

  it("says what of an edition no longer fits, where the build found that", async () => {
    const list = JSON.stringify([{ id: kept, asOf: "2025-01-01", unfit: "themes.json: must be a list" }]);
    serve(new Map([...under("pictures/"), ["editions/list.json", list]]));
    const outgrown = await (await freshPage())({ ...kinds, edition: kept });
    expect(outgrown.note("2026-11-21")?.en).toContain("can no longer read (themes.json: must be a list)");
  });

  it("asks for nothing that the host lists as not there", async () => {
    const index = JSON.stringify({ stories: { short: [] } });
    const asked = serve(new Map([...under("pictures/"), ["editions/list.json", "[]"], ["pictures/index.json", index]]));
    const ground = await (await freshPage())({ ...kinds, edition: kept });
    expect(ground.note("2026-11-21")?.en).toMatch(/not kept here/);
    expect(ground.edition).toBeNull();
    for (const id of ["nowhere", "constructor"]) expect(await ground.story(id)).toBeNull();
    expect(asked).toEqual(["editions/list.json", "pictures/index.json", "pictures/index.json"]);
  });

  it("tells a story that is not there from one that cannot be read", async () => {
    serve(new Map(under("pictures/")), new Set(["pictures/stories/broken.en.json"]));
    const ground = await (await freshPage())({ ...kinds, edition: null });
    expect(await ground.story("nowhere")).toBeNull();
    expect(await ground.story("../secret")).toBeNull();
    await expect(ground.story("broken")).rejects.toThrow("HTTP 500");
  });
});
