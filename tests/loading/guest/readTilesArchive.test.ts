import { afterEach, describe, expect, test, vi } from "vitest";
import { readTilesArchive } from "#loading/guest/readTilesArchive.ts";
import { withoutMarkup } from "#loading/guest/tilesMetadata.ts";
import { createCollector } from "#loading/guest/vast/collector.ts";
import { tileCutter } from "#loading/guest/vast/cutTile.ts";
import { mostWoven } from "#model/guest/guestSet.ts";
import { guestPoint } from "../../support/guest/guestRows.ts";
import { readTile } from "../../support/guest/readTile.ts";
import { type TinyArchive, tinyArchive, varints } from "../../support/guest/tinyArchive.ts";

const ask = { name: "wells.pmtiles", url: null, swap: false, mapping: null, weaveAtMost: mostWoven };
const { signal } = new AbortController();
const read = (from: Blob | string) => readTilesArchive(from, "key", ask, signal);

/** A tile with one point, in a layer named "points". */
const tileBytes = (): Uint8Array => {
  const weaveAtMost = { features: -1, positions: -1, ties: -1 };
  const collector = createCollector({ key: "k", weaveAtMost, placeOfActor: () => null });
  collector.addFeature(guestPoint(1, [10, 10]));
  const tile = collector.store && tileCutter(collector.store)(0, 0, 0);
  return new Uint8Array(tile?.bytes ?? new ArrayBuffer(0));
};
const one = { z: 0, x: 0, y: 0, bytes: tileBytes() };
const sound: TinyArchive = {
  tiles: [one, { z: 2, x: 1, y: 3, bytes: tileBytes() }],
  metadata: {
    name: "Wells <b>of</b> the <script>alert(1)</script>world",
    attribution: '<a href="javascript:alert(1)">&copy; Someone</a> &amp; others',
    vector_layers: [{ id: "points", fields: { depth: "Number", constructor: "String" } }],
  },
};
const codesOf = (result: Awaited<ReturnType<typeof read>>) =>
  result.read.kind === "refused" ? result.read.report.findings.map(({ code, effect }) => `${code} ${effect}`) : [];

afterEach(() => vi.unstubAllGlobals());

describe("an archive of tiles from a file", () => {
  test("is read on a page that may not hash, by the same name", async () => {
    const archive = tinyArchive(sound);
    const { read: usual } = await read(archive);
    vi.stubGlobal("crypto", {});
    const { read: plain } = await read(archive);
    expect(plain).toEqual(usual);
    expect(plain.kind).toBe("ready");
  });

  test("is read: what it says of itself is text, its tiles come when they are asked for", async () => {
    const { read: got, archive } = await read(tinyArchive(sound));
    expect(got).toMatchObject({
      kind: "ready",
      title: "Wells of the alert(1) world",
      content: { features: [], ties: [] },
      tiles: {
        key: "key",
        of: "tiles",
        layers: ["points"],
        columns: ["depth", "constructor"],
        attribution: "© Someone & others",
        extent: [-10, -20, 30, 40],
        minZoom: 0,
        maxZoom: 3,
      },
      file: { format: "pmtiles", hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
      report: { outcome: "accept" },
    });
    const tile = await archive?.tile(2, 1, 3, signal);
    expect(readTile(tile?.bytes ?? null).get("points")).toHaveLength(1);
    expect((await archive?.tile(2, 0, 0, signal))?.bytes).toBeNull();
    expect((await archive?.tile(9, 0, 0, signal))?.bytes).toBeNull();
  });

  test("that is not packed is read as well, and one that names no layers is asked for its first tile's", async () => {
    const { read: got } = await read(tinyArchive({ ...sound, metadata: [] }));
    expect(got).toMatchObject({ kind: "ready", title: "wells", tiles: { layers: ["points"], attribution: null } });
  });

  test.each<[string, Partial<TinyArchive>]>([
    ["archive-not-vector", { tileType: 2 }],
    ["archive-of-another-version", { version: 2 }],
    ["archive-packing-unknown", { compression: 3 }],
    ["archive-without-layers", { metadata: {}, tiles: [{ ...one, z: 2 }] }],
    // More entries than there are bytes, and so many that counting them would never end.
    ["archive-damaged", { directory: varints(2 ** 40, 1, 1, 1, 1) }],
    ["archive-damaged", { directory: varints(9, 1, 1, 1, 1) }],
    ["archive-damaged", { directory: varints(1, 0, 1) }],
    ["archive-damaged", { directory: new Uint8Array(40).fill(255) }],
  ])("is refused with a word: %s", async (code, wrong) => {
    const result = await read(tinyArchive({ ...sound, ...wrong }));
    expect(codesOf(result)).toEqual([`${code} refused`]);
    expect(result.archive).toBeNull();
  });

  test("cut short, or with a header that points beyond it, is refused", async () => {
    const whole = tinyArchive(sound);
    expect(codesOf(await read(whole.slice(0, 100)))).toEqual(["archive-damaged refused"]);
    expect(codesOf(await read(whole.slice(0, 140)))).toEqual(["archive-damaged refused"]);
  });

  test("whose directory leads back to itself gives no tile, and comes to an end", async () => {
    // One entry of run length 0 leads to a leaf; the leaf is the same again.
    const leaf = varints(1, 0, 0, 60, 1);
    const { archive } = await read(tinyArchive({ ...sound, directory: leaf, leaves: leaf, compression: 1 }));
    await expect(archive?.tile(1, 0, 0, signal)).rejects.toThrow();
  });

  test("of which a tile unpacks to more than any tile may hold, gives that tile not", async () => {
    const bomb = { z: 1, x: 0, y: 0, bytes: new Uint8Array(70_000_000) };
    const { archive } = await read(tinyArchive({ ...sound, tiles: [one, bomb] }));
    await expect(archive?.tile(1, 0, 0, signal)).rejects.toThrow("More than");
    expect((await archive?.tile(0, 0, 0, signal))?.bytes).not.toBeNull();
  });
});

describe("an archive of tiles from a host", () => {
  const url = "https://tiles.example/wells.pmtiles";
  const host = (answer: (range: [number, number]) => Response) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (to: string, init: RequestInit) => {
      const range = (init.headers as Record<string, string>)["Range"] ?? "";
      asked.push(`${to} ${range} ${init.credentials} ${init.referrerPolicy}`);
      const [from = 0, end = 0] = range.match(/\d+/g)?.map(Number) ?? [];
      return Promise.resolve(answer([from, end + 1]));
    });
    return asked;
  };

  test("costs only the ranges it needs, without cookies and without saying from where", async () => {
    // A tile that lies beyond the first 16 kB.
    let seed = 1;
    const noise = Uint8Array.from({ length: 40_000 }, () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return seed;
    });
    const wide = {
      ...sound,
      tiles: [...sound.tiles.slice(0, 1), { z: 1, x: 0, y: 0, bytes: noise }, ...sound.tiles.slice(1)],
    };
    const whole = await tinyArchive(wide).arrayBuffer();
    const asked = host(([from, end]) => {
      const headers = { "Content-Range": `bytes ${from}-${end - 1}/${whole.byteLength}` };
      return new Response(whole.slice(from, end), { status: 206, headers });
    });
    const { read: got, archive } = await read(url);
    expect(got).toMatchObject({ kind: "ready", file: { url, bytes: whole.byteLength } });
    expect(asked).toHaveLength(1);
    const before = asked.length;
    expect((await archive?.tile(2, 1, 3, signal))?.bytes).not.toBeNull();
    expect(asked.length - before).toBe(1);
    expect(asked.every((each) => each.endsWith("omit no-referrer"))).toBe(true);
  });

  test("that sends no ranges, no file or nothing is refused, each with its own word", async () => {
    const whole = await tinyArchive(sound).arrayBuffer();
    host(() => new Response(whole));
    expect(codesOf(await read(url))).toEqual(["host-without-ranges refused"]);
    host(() => new Response("", { status: 404 }));
    expect(codesOf(await read(url))).toEqual(["host-answered-error refused"]);
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(codesOf(await read(url))).toEqual(["host-not-readable refused"]);
  });

  test("that sends more than was asked for is not listened to", async () => {
    host(() => new Response(new Uint8Array(40_000), { status: 206 }));
    expect(codesOf(await read(url))).toEqual(["host-without-ranges refused"]);
  });
});

test("words of a stranger are text, however they are nested", () => {
  expect(withoutMarkup("<<b>script>x</script>&lt;img onerror=1&gt; a\u202Eb\u0000c")).toBe(
    "script>x <img onerror=1> a b c",
  );
  expect(withoutMarkup("<a href='x'>OSM</a>").length).toBe(3);
});
