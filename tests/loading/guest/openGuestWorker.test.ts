import { describe, expect, test } from "vitest";
import type { GuestReaders } from "#loading/guest/guestEngine.ts";
import type { GuestAsk, GuestProgress, GuestRead, GuestTools } from "#loading/guest/guestRead.ts";
import { openGuestWorker } from "#loading/guest/openGuestWorker.ts";
import type { GuestFile } from "#model/guest/guestSet.ts";
import type { GazetteerPlace, TableMapping } from "#model/guest/guestTable.ts";
import { makeReporter } from "#model/guest/reporter.ts";
import { guestPoint, guestTie } from "../../support/guest/guestRows.ts";
import { wirePair } from "../../support/guest/wirePair.ts";

const ask: GuestAsk = {
  name: "a.txt",
  url: null,
  swap: false,
  mapping: null,
  weaveAtMost: { features: 3, positions: 100, ties: 3 },
};
const file: GuestFile = { name: "a.txt", hash: "0".repeat(16), bytes: 1, format: "geojson", url: null };
const mapping: TableMapping = { rows: "points", columns: {}, names: {}, swap: false, dayOrder: null };

async function points(count: number, tools: GuestTools): Promise<GuestRead> {
  const collector = tools.collector();
  for (let row = 1; row <= count; row++) {
    collector.addFeature(guestPoint(row, [row, row], { properties: [["n", `${row}`]] }));
    tools.onProgress({ stage: "reading", done: row / count, rows: row });
  }
  return { kind: "ready", file, title: "A", ...collector.end(), report: makeReporter().end(count) };
}

/** A file's text says what reading it does. */
const readers: GuestReaders = {
  async readGuest(source, _ask, tools) {
    const text = await source.text();
    if (text === "hang") {
      tools.onProgress({ stage: "reading", done: 0, rows: 0 });
      await new Promise((_, reject) => tools.signal.addEventListener("abort", () => reject(tools.signal.reason)));
    }
    if (text === "break") throw new RangeError("Broken inside");
    if (text === "table") {
      tools.keepTable("t", { file, text, encoding: "utf-8" });
      return [{ kind: "table", file, key: "t", proposal: {} as never }];
    }
    if (text === "places") {
      const [place] = await tools.gazetteer();
      const collector = tools.collector();
      for (const row of [1, 2, 3, 4])
        collector.addTie({ ...guestTie(row, [0, 0], null), to: { actor: place?.actor ?? "" } });
      return [{ kind: "ready", file, title: "A", ...collector.end(), report: makeReporter().end(4) }];
    }
    return [await points(Number(text), tools)];
  },
  proposeTable: (table, given) => Promise.resolve({ table, given } as never),
  drawTable: (_table, _mapping, tools) => points(5, tools),
};

const open = (more: { onGone?: (keys: readonly string[]) => void } = {}) => {
  const pair = wirePair(readers);
  return { pair, guests: openGuestWorker({ makeWorker: pair.makeWorker, ...more }) };
};
const blob = (text: string) => new Blob([text]);
const keyOf = (read: GuestRead | undefined) => (read?.kind === "ready" ? read.tiles?.key : undefined) ?? "none";

describe("reading", () => {
  test("a small file comes whole, and its worker waits for the next", async () => {
    const { pair, guests } = open();
    const progress: GuestProgress[] = [];
    const [read] = await guests.read(blob("3"), ask, { onProgress: (each) => progress.push(each) });
    expect(read).toMatchObject({
      kind: "ready",
      tiles: null,
      content: { features: [{ row: 1 }, { row: 2 }, { row: 3 }] },
    });
    expect(progress[0]).toEqual({ stage: "reading", done: 1 / 3, rows: 1 });
    await guests.read(blob("2"), ask);
    expect([pair.opened, pair.ended]).toEqual([1, 0]);
    await Promise.all([guests.read(blob("1"), ask), guests.read(blob("1"), ask)]);
    expect([pair.opened, pair.ended]).toEqual([2, 1]);
  });

  test("no worker waits that has read much, or that knows the names of an atlas", async () => {
    const { pair, guests } = open();
    guests.setGazetteer(() => Promise.resolve([{ actor: "jpn", at: [139, 36] } as unknown as GazetteerPlace]));
    await guests.read(blob(`${"0".repeat(100_000)}1`), ask);
    expect([pair.opened, pair.ended]).toEqual([1, 1]);
    const [read] = await guests.read(blob("places"), ask);
    guests.drop(keyOf(read));
    expect([pair.opened, pair.ended]).toEqual([2, 2]);
  });

  test("a worker that dies while it waits is not asked again", async () => {
    const { pair, guests } = open();
    await guests.read(blob("3"), ask);
    pair.die();
    expect(await guests.read(blob("3"), ask)).toMatchObject([{ kind: "ready" }]);
    expect(pair.opened).toBe(2);
  });

  test("a large one stays in its worker, which answers about it until it is dropped", async () => {
    const { pair, guests } = open();
    const [read] = await guests.read(blob("5"), ask);
    const key = keyOf(read);
    expect(pair.ended).toBe(0);
    expect(await guests.properties(key, 4)).toEqual([["n", "4"]]);
    expect((await guests.tile(key, 0, 0, 0)).bytes?.byteLength).toBeGreaterThan(20);
    expect(await guests.rows(key, { from: 1, count: 1, sort: 0, down: true, text: "" })).toEqual({
      total: 5,
      rows: [{ row: 4, cells: ["4"] }],
    });
    expect(await (await guests.save(key, "csv")).text()).toContain("5,5,5,5");
    guests.drop(key);
    guests.drop(key);
    await expect(guests.tile(key, 0, 0, 0)).rejects.toMatchObject({ name: "NotHeld" });
  });

  test("two at once are two workers, and each answers for its own", async () => {
    const { pair, guests } = open();
    const [[a], [b]] = await Promise.all([guests.read(blob("5"), ask), guests.read(blob("7"), ask)]);
    expect(pair.opened).toBe(2);
    expect(keyOf(a)).not.toBe(keyOf(b));
    expect((await guests.tile(keyOf(a), 0, 0, 0)).held).toBe(5);
    expect((await guests.tile(keyOf(b), 0, 0, 0)).held).toBe(7);
  });

  test("a cancelled one stops at once and gives its memory back, and no other is touched", async () => {
    const { pair, guests } = open();
    const [kept] = await guests.read(blob("5"), ask);
    const stop = new AbortController();
    const reading = guests.read(blob("hang"), ask, { signal: stop.signal });
    stop.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    expect([pair.opened, pair.ended]).toEqual([2, 1]);
    expect((await guests.tile(keyOf(kept), 0, 0, 0)).held).toBe(5);
    await expect(guests.read(blob("1"), ask, { signal: stop.signal })).rejects.toThrow("enough");
  });

  test("what goes wrong inside is told by its name, and the worker ends", async () => {
    const { pair, guests } = open();
    await expect(guests.read(blob("break"), ask)).rejects.toMatchObject({
      name: "RangeError",
      message: "Broken inside",
    });
    expect(pair.ended).toBe(1);
  });

  test("places are asked of the page once, and only where a file names one", async () => {
    const { guests } = open();
    let asked = 0;
    guests.setGazetteer(() => {
      asked += 1;
      return Promise.resolve([{ actor: "jpn", at: [139, 36] } as unknown as GazetteerPlace]);
    });
    await guests.read(blob("3"), ask);
    expect(asked).toBe(0);
    const [read] = await guests.read(blob("places"), ask);
    expect(asked).toBe(1);
    expect(read?.kind === "ready" && read.tiles?.counts.ties).toBe(4);
  });
});

test("of a large set, points that no tile reaches are said to be in its table alone", async () => {
  const { guests } = open();
  const [few] = await guests.read(blob("80"), ask);
  const [read] = await guests.read(blob("88"), ask);
  expect(few?.kind === "ready" && few.report.findings).toEqual([]);
  expect(read).toMatchObject({
    report: { outcome: "accept_with_warning", findings: [{ code: "large-set-point-near-pole", count: 3 }] },
  });
});

describe("a table", () => {
  test("is kept until it is dropped: proposed, drawn, drawn anew", async () => {
    const { pair, guests } = open();
    const [read] = await guests.read(blob("table"), ask);
    expect(read).toMatchObject({ kind: "table", key: "t" });
    expect(await guests.propose("t", mapping)).toMatchObject({ table: { text: "table" }, given: { rows: "points" } });
    const first = keyOf(await guests.draw("t", mapping, ask));
    const second = keyOf(await guests.draw("t", mapping, ask));
    expect(first).not.toBe(second);
    guests.drop("t");
    expect(pair.ended).toBe(0);
    guests.drop(first);
    expect((await guests.tile(second, 0, 0, 0)).held).toBe(5);
    guests.drop(second);
    await expect(guests.tile(second, 0, 0, 0)).rejects.toMatchObject({ name: "NotHeld" });
  });

  test("read again, is the newer one's, and the older worker waits for the next file", async () => {
    const { pair, guests } = open();
    await guests.read(blob("table"), ask);
    await guests.read(blob("table"), ask);
    expect([pair.opened, pair.ended]).toEqual([2, 0]);
    expect(await guests.propose("t", null)).toMatchObject({ given: null });
  });
});

describe("a worker that dies", () => {
  test("at its work: the file is refused with a word, and what else is open stays", async () => {
    const { pair, guests } = open();
    const [read] = await guests.read(blob("hang"), ask, { onProgress: () => pair.die() });
    expect(read).toMatchObject({ kind: "refused", report: { findings: [{ code: "reader-gave-up" }] } });
  });

  test("later: those who hold its sets are told which are gone", async () => {
    const gone: string[] = [];
    const { pair, guests } = open({ onGone: (keys) => gone.push(...keys) });
    const key = keyOf((await guests.read(blob("5"), ask))[0]);
    pair.die();
    expect(gone).toEqual([key]);
    await expect(guests.tile(key, 0, 0, 0)).rejects.toMatchObject({ name: "NotHeld" });
  });

  test("where the page may have none at all, it reads small files itself and refuses large ones with a word", async () => {
    const guests = openGuestWorker({
      makeWorker() {
        throw new DOMException("No", "SecurityError");
      },
    });
    const collection = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [1, 2] } }],
    };
    const [read] = await guests.read(blob(JSON.stringify(collection)), { ...ask, name: "a.geojson" });
    expect(read).toMatchObject({ kind: "ready", content: { features: [{ shapes: [{ at: [1, 2] }] }] } });
    const [large] = await guests.read(new Blob([new Uint8Array(5_000_001)]), ask);
    expect(large).toMatchObject({ kind: "refused", report: { findings: [{ code: "no-worker" }] } });
    guests.close();
  });
});
