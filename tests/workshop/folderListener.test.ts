import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folderListener } from "#workshop/folderListener.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let home = "";
const servers: Server[] = [];

async function serving(
  under?: string,
): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>> {
  const server = createServer(folderListener(join(home, "site"), under));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  // node:http sends the path as it is; fetch would tidy up the very paths under test.
  return (path, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject);
      asked.end();
    });
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "entente-served-"));
  const site = join(home, "site");
  await mkdir(join(site, "assets"), { recursive: true });
  await mkdir(join(site, "data"));
  await writeFile(join(home, "secret.txt"), "secret");
  await writeFile(join(site, ".hidden"), "secret");
  await writeFile(join(site, "index.html"), "<!doctype html><title>page</title>");
  await writeFile(join(site, "embed.html"), "<!doctype html><title>frame</title>");
  await writeFile(join(site, "assets/main-Ab_3-x9Z.js"), "export {};");
  await writeFile(join(site, "assets/main-Ab_3-x9Z.js.br"), brotliCompressSync("export {};"));
  await writeFile(join(site, "assets/font.woff2"), "font");
  await writeFile(join(site, "assets/worker.mjs"), "export {};");
  await mkdir(join(site, "stories/three-cables"), { recursive: true });
  await writeFile(join(site, "stories/three-cables/index.html"), "<!doctype html><title>story</title>");
  await writeFile(join(site, "data/cables.geojson"), '{"new":true}');
  await writeFile(join(site, "data/cables.geojson.br"), brotliCompressSync('{"old":true}'));
  await utimes(join(site, "data/cables.geojson.br"), new Date(2020, 1), new Date(2020, 1));
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(home, { recursive: true });
});

describe("a served folder", () => {
  test("carries the strict policy on pages, workers, data and refusals", async () => {
    const get = await serving();
    for (const path of ["/", "/assets/worker-Ab_3-x9Z.mjs", "/data/atlas.json", "/nowhere", "/nowhere.js"]) {
      const { headers } = await get(path);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers["content-security-policy"]).not.toMatch(/unsafe|blob:/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["access-control-allow-origin"]).toBe("*");
    }
  });

  test("carries it not on scripts, which are under their page's, so that a frame's many small files stay light", async () => {
    const { headers } = await (await serving())("/assets/main-Ab_3-x9Z.js");
    expect(headers["content-security-policy"]).toBeUndefined();
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  test("names the type of each file", async () => {
    const get = await serving();
    const typeOf = async (path: string): Promise<string | undefined> => (await get(path)).headers["content-type"];
    expect(await typeOf("/")).toBe("text/html;charset=utf-8");
    expect(await typeOf("/data/cables.geojson")).toBe("application/geo+json");
    expect(await typeOf("/assets/font.woff2")).toBe("font/woff2");
    expect(await typeOf("/assets/worker.mjs")).toBe("text/javascript");
  });

  test("keeps hashed files for ever and asks anew for the rest", async () => {
    const get = await serving();
    expect((await get("/assets/main-Ab_3-x9Z.js")).headers["cache-control"]).toContain("immutable");
    expect((await get("/")).headers["cache-control"]).toBe("no-cache");
    expect((await get("/data/cables.geojson")).headers["cache-control"]).toBe("no-cache");
  });

  test("sends the pressed copy to those who can read it", async () => {
    const get = await serving();
    const pressed = await get("/assets/main-Ab_3-x9Z.js", { "accept-encoding": "gzip, br" });
    expect(pressed.headers["content-encoding"]).toBe("br");
    expect(pressed.headers["content-type"]).toBe("text/javascript");
    expect(brotliDecompressSync(pressed.body).toString()).toBe("export {};");
    expect((await get("/assets/main-Ab_3-x9Z.js")).headers["content-encoding"]).toBeUndefined();
  });

  test("does not send a pressed copy older than a data file that was replaced", async () => {
    const get = await serving();
    const answer = await get("/data/cables.geojson", { "accept-encoding": "br" });
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.body.toString()).toBe('{"new":true}');
  });

  test("answers again with 304 while nothing changed", async () => {
    const get = await serving();
    const { headers } = await get("/");
    expect((await get("/", { "if-none-match": headers.etag ?? "" })).status).toBe(304);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/..%5csecret.txt",
    "//secret.txt",
    "/.hidden",
    "/%00",
    "/%zz",
    "/nowhere",
  ])("answers 404 in plain text to %s", async (path) => {
    const get = await serving();
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(body.toString()).not.toContain("secret\n");
  });

  test("leads to a page's own folder, so that its links are counted from there", async () => {
    const get = await serving("/maps/atlas/");
    const { status, headers } = await get("/maps/atlas/stories/three-cables?from=a");
    expect([status, headers.location]).toEqual([301, "/maps/atlas/stories/three-cables/?from=a"]);
    expect((await get("/maps/atlas/stories/three-cables/")).body.toString()).toContain("story");
    expect((await get("/maps/atlas/stories")).status).toBe(404);
  });

  test("goes on serving when something is asked for below a file", async () => {
    const get = await serving();
    expect((await get("/data/cables.geojson/more")).status).toBe(404);
    for (const path of ["/index.html/", "/assets/font.woff2/", "/data/cables.geojson/more/"]) await get(path);
    expect((await get("/")).status).toBe(200);
  });

  test("gives a frame the light page, and the whole one to everybody else", async () => {
    const ask = await serving("/maps/atlas/");
    const titleAt = async (path: string) => /<title>(.*)<\/title>/.exec((await ask(path)).body.toString())?.[1];
    expect(await titleAt("/maps/atlas/?story=three-cables&embed=1")).toBe("frame");
    expect(await titleAt("/maps/atlas/index.html?embed=1")).toBe("frame");
    expect(await titleAt("/maps/atlas/?embed=0")).toBe("page");
    expect(await titleAt("/maps/atlas/?story=embed=1")).toBe("page");
    expect(await titleAt("/maps/atlas/stories/three-cables/?embed=1")).toBe("story");
  });

  test("only reads", async () => {
    const get = await serving();
    expect((await get("/", {}, "POST")).status).toBe(405);
    expect((await get("/", {}, "HEAD")).body.length).toBe(0);
  });

  test("works below a path, as on a host of many sites", async () => {
    const get = await serving("/maps/atlas/");
    expect((await get("/maps/atlas/")).body.toString()).toContain("page");
    expect((await get("/maps/atlas/assets/worker.mjs")).status).toBe(200);
    const moved = await get("/maps/atlas");
    expect([moved.status, moved.headers.location]).toEqual([301, "/maps/atlas/"]);
    expect((await get("/")).status).toBe(404);
    expect((await get("/maps/atlasindex.html")).status).toBe(404);
  });
});
