import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchAtlasFolder, isFolderAddress } from "#loading/guest/fetchAtlasFolder.ts";

afterEach(() => vi.unstubAllGlobals());

const asked: string[] = [];
const host = (files: Readonly<Record<string, string>>) => {
  asked.length = 0;
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    const text = files[url.replace("https://host.example/north/", "")];
    return Promise.resolve(text === undefined ? new Response(null, { status: 404 }) : new Response(text));
  });
};
const tools = (signal = new AbortController().signal) => ({ signal, onProgress: () => undefined });
const read = (url = "https://host.example/north/") => fetchAtlasFolder(url, tools());

describe("a data folder that an address names", () => {
  it("is told from a file by its last sign, or by its atlas.json", () => {
    expect(
      ["https://a.example/x/", "https://a.example/x/?v=1", "https://a.example/x/atlas.json"].map(isFolderAddress),
    ).toEqual([true, true, true]);
    expect(["https://a.example/x.zip", "https://a.example/x", "nonsense"].map(isFolderAddress)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("comes with the stories that its atlas.json lists, and without what is not there", async () => {
    host({
      "atlas.json": '\uFEFF{"stories":["one","../../secret","two"]}',
      "themes.json": "{}",
      "stories/one.json": "[]",
    });
    const folder = await read();
    expect(folder).toMatchObject({
      kind: "atlas",
      name: "north",
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(folder.kind === "atlas" && [...folder.files.keys()].sort()).toEqual([
      "atlas.json",
      "stories/one.json",
      "themes.json",
    ]);
    expect(asked).toContain("https://host.example/north/stories/two.json");
    expect(asked.every((url) => url.startsWith("https://host.example/north/"))).toBe(true);
  });

  it("is refused with the host's answer where there is no atlas.json, and nothing else is asked for", async () => {
    host({});
    expect(await read()).toMatchObject({ kind: "refused", report: { outcome: "reject" } });
    expect(asked).toEqual(["https://host.example/north/atlas.json"]);
  });

  it("is refused where it is no web address", async () => {
    host({});
    expect(await read("file:///etc/")).toMatchObject({ kind: "refused" });
    expect(asked).toEqual([]);
  });

  it("stops when the reader stops", async () => {
    const stop = new AbortController();
    vi.stubGlobal("fetch", () => {
      stop.abort(new Error("stopped"));
      return Promise.reject(new Error("aborted"));
    });
    await expect(fetchAtlasFolder("https://host.example/north/", tools(stop.signal))).rejects.toThrow("stopped");
  });
});
