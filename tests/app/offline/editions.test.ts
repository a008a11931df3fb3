import { createHash } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { editionsIn, type WantedFile } from "#app/offline/editions.ts";

const scope = "https://atlas.example/sub/";
const sha256 = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** As much of a browser's cache as editions use. */
class PlainCache {
  readonly kept = new Map<string, Response>();
  match(url: string): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(url)?.clone());
  }
  put(url: string, response: Response): Promise<void> {
    this.kept.set(url, response);
    return Promise.resolve();
  }
  delete(url: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(url));
  }
  keys(): Promise<readonly { readonly url: string }[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
  }
}

let cache: PlainCache;
/** What lies on the server, and what was asked of it. */
let served: Map<string, string>;
let asked: string[];
/** Run before each answer: somebody copies files meanwhile. */
let meanwhile: (path: string) => void;

beforeEach(() => {
  cache = new PlainCache();
  served = new Map([
    ["index.html", "page 1"],
    ["assets/a-12345678.js", "code 1"],
    ["data/atlas.json", "atlas 1"],
    ["data/cables.geojson", "cables 1"],
  ]);
  asked = [];
  meanwhile = () => undefined;
});

/** As a browser fetches: an answer that is not what was promised is an error. */
const fetchServed: typeof fetch = (input, init) => {
  const path = (typeof input === "string" ? input : "").slice(scope.length);
  asked.push(path);
  meanwhile(path);
  const text = served.get(path);
  if (text === undefined) return Promise.resolve(new Response(null, { status: 404 }));
  return init?.integrity && init.integrity !== sha256(text)
    ? Promise.reject(new TypeError("Failed integrity"))
    : Promise.resolve(new Response(text, { headers: { "Content-Encoding": "br", "X-Own": "1" } }));
};

const store = () => editionsIn({ scope, cache: cache as unknown as Cache, fetch: fetchServed });
const built = (): WantedFile[] => [...served].map(([url, text]) => ({ url, revision: sha256(text) }));
const textOf = async (edition: Awaited<ReturnType<ReturnType<typeof store>["gather"]>>, path: string) =>
  (await store().fileOf(edition, `${scope}${path}`))?.text() ?? null;

describe("an edition", () => {
  test("holds every file as it was built, and says how much that is", async () => {
    const edition = await store().gather(built());
    expect(edition.bytes).toBe("page 1code 1atlas 1cables 1".length);
    expect(await textOf(edition, "index.html")).toBe("page 1");
    expect(await textOf(edition, "no.html")).toBeNull();
    const answer = await store().fileOf(edition, `${scope}index.html`);
    expect([answer?.headers.get("Content-Encoding"), answer?.headers.get("X-Own")]).toEqual([null, "1"]);
  });

  test("is not made of two builds: code that is not what was promised fails the whole", async () => {
    const wanted = built();
    served.set("assets/a-12345678.js", "code 2");
    await expect(store().gather(wanted)).rejects.toThrow("integrity");
  });

  test("is not made where a file is missing", async () => {
    const wanted = built();
    served.delete("data/cables.geojson");
    await expect(store().gather(wanted)).rejects.toThrow("data/cables.geojson: HTTP 404");
  });

  test("stays readable while a later one is gathered, and what both need is fetched once", async () => {
    const first = await store().gather(built());
    served.set("index.html", "page 2");
    asked = [];
    const second = await store().gather(built());
    expect(asked.sort()).toEqual(["data/atlas.json", "data/cables.geojson", "index.html"]);
    expect([await textOf(first, "index.html"), await textOf(second, "index.html")]).toEqual(["page 1", "page 2"]);
    expect(second.id).not.toBe(first.id);
  });
});

describe("data that a deployer has put in the place of the build's", () => {
  test("is taken as it is, once it reads the same twice", async () => {
    const wanted = built();
    served.set("data/atlas.json", "another atlas");
    const edition = await store().gather(wanted);
    expect(await textOf(edition, "data/atlas.json")).toBe("another atlas");
    expect(asked.filter((path) => path === "data/atlas.json")).toHaveLength(2);
  });

  test("is not taken while it is being copied", async () => {
    const wanted = built();
    meanwhile = (path) => {
      if (path === "data/cables.geojson") served.set("data/atlas.json", "another atlas");
    };
    served.set("data/cables.geojson", "other cables");
    await expect(store().gather(wanted)).rejects.toThrow("data/atlas.json changed while it was read");
  });
});

test("what no edition needs any more is dropped, and nothing else", async () => {
  const first = await store().gather(built());
  served.set("index.html", "page 2");
  const second = await store().gather(built());
  await store().setRecord("present", { current: second.id });
  await store().keepOnly([second.id]);
  expect(await store().edition(first.id)).toBeNull();
  expect(await textOf(first, "index.html")).toBeNull();
  expect(await textOf(first, "assets/a-12345678.js")).toBe("code 1");
  expect(await textOf(second, "index.html")).toBe("page 2");
  expect(await store().record("present")).toEqual({ current: second.id });
});
