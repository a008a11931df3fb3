import { describe, expect, it } from "vitest";
import { createGuestDesk } from "#app/guest/createGuestDesk.ts";
import type { DeskGround, DeskWorker, KeptFile, LoadMark } from "#app/guest/deskContract.ts";
import type { OpenedAtlas } from "#app/sessionContract.ts";
import type { GuestRead } from "#loading/guest/guestRead.ts";
import type { GuestFile, GuestSet, GuestTiles } from "#model/guest/guestSet.ts";
import type { TableMapping, TableProposal } from "#model/guest/guestTable.ts";
import { makeReporter } from "#model/guest/reporter.ts";

const hashes: Readonly<Record<string, string>> = {
  "ports.geojson": "aaaaaaaaaaaaaaa1",
  "cities.geojson": "bbbbbbbbbbbbbbb2",
  "partners.csv": "ccccccccccccccc3",
  "broken.geojson": "ddddddddddddddd4",
};
const fileOf = (name: string, url: string | null): GuestFile => ({
  name,
  hash: hashes[name] ?? "eeeeeeeeeeeeeee5",
  bytes: 3,
  format: "geojson",
  url,
});
const mapping: TableMapping = { rows: "points", columns: { lon: 0, lat: 1 }, names: {}, swap: false, dayOrder: null };
const proposal = (now: TableMapping): TableProposal =>
  ({ mapping: now, preview: [], outlook: { usable: 1, findings: [] }, mustAsk: false }) as unknown as TableProposal;

function ready(name: string, url: string | null, lon = 10): GuestRead {
  const row = { row: 1, name: "one", family: null, since: null, until: null, status: null, source: null, url: null };
  const shapes = [{ type: "point" as const, at: [lon, 45] as const }];
  return {
    kind: "ready",
    file: fileOf(name, url),
    title: name.replace(/\.\w+$/, ""),
    content: {
      features: [{ ...row, properties: [], id: null, shapes, actor: null, style: null }],
      ties: [],
    },
    tiles: null,
    report: makeReporter().end(1),
  } as GuestRead;
}

function refused(name: string): GuestRead {
  const reporter = makeReporter();
  reporter.add({ code: "broken", effect: "refused", message: { en: "m", it: "m" }, remedy: { en: "r", it: "r" } });
  return { kind: "refused", file: { ...fileOf(name, null), format: null }, report: reporter.end(0) };
}

/** A page that is only an address, and a worker that knows four files by their names. */
function makeDesk(search = "", keep: readonly KeptFile[] = [], broken = false) {
  const page = { search, opened: [] as (readonly string[])[], fitted: 0, stayed: 0, entries: [search] };
  const marks: LoadMark[] = [];
  const asked: string[] = [];
  const dropped: string[] = [];
  const gone = { notAgain: false };
  const told: string[] = [];
  const kept = new Map(keep.map((file) => [file.hash, file]));
  const worker: DeskWorker = {
    read: async (source, ask, how) => {
      asked.push(typeof source === "string" ? source : ask.name);
      if (ask.name === "slow.geojson")
        await new Promise((_, reject) =>
          how?.signal?.addEventListener("abort", () => reject(how.signal?.reason), { once: true }),
        );
      if (ask.name.startsWith("large")) {
        if (gone.notAgain && asked.length > 1) return [refused(ask.name)];
        const tiles = { key: `k${asked.length}`, extent: null } as unknown as GuestTiles;
        return [{ ...ready(ask.name, ask.url), tiles } as GuestRead];
      }
      if (ask.name === "atlas.zip")
        return [
          { kind: "atlas", name: ask.name, hash: "f".repeat(16), files: new Map(), others: [] } as unknown as GuestRead,
        ];
      if (ask.name.startsWith("broken")) return [refused(ask.name)];
      if (ask.name.endsWith(".csv"))
        return [{ kind: "table", file: fileOf(ask.name, ask.url), key: "t1", proposal: proposal(mapping) }];
      return [ready(ask.name, ask.url, ask.swap ? 45 : 10)];
    },
    propose: async (_, now) => proposal(now ?? mapping),
    draw: async (_, now, ask, how) => {
      if (ask.name === "slow.csv")
        await new Promise((_resolve, reject) =>
          how?.signal?.addEventListener("abort", () => reject(how.signal?.reason), { once: true }),
        );
      return ready("partners.csv", null, now.swap ? 45 : 10);
    },
    rows: async () => ({ total: 0, rows: [] }),
    properties: async () => [],
    save: async () => new Blob([]),
    drop: (key) => void dropped.push(key),
  };
  const ground: DeskGround = {
    worker,
    kept: {
      get: async (hash) => kept.get(hash) ?? null,
      put: async (file) => void kept.set(file.hash, file),
      count: async () => kept.size,
      clear: async () => kept.clear(),
    },
    start: null,
    home: "https://atlas.example/map/",
    search: () => page.search,
    fragment: () => "",
    open: async ({ sets, search: next, fit }) => {
      if (broken) throw new Error("no");
      page.opened.push(sets.map(({ title }) => title));
      page.fitted += fit.length;
      if (next !== null) {
        page.search = next;
        page.entries.push(next);
      }
    },
    stay: () => {
      page.stayed += 1;
    },
    correct: (next) => {
      page.search = next;
      page.entries[page.entries.length - 1] = next;
    },
    readAtlas: async (name) => {
      const report = makeReporter().end(1);
      if (name !== "atlas.zip") return { ok: false, report, problems: [] };
      const atlas = { name, title: "The League", counts: "", texts: new Map(), report, opened: {} as OpenedAtlas };
      return { ok: true, atlas };
    },
    mark: (mark) => void marks.push(mark),
    lookAt: () => undefined,
    placeOf: () => null,
    tell: ({ en }) => void told.push(en),
  };
  const desk = createGuestDesk(ground);
  const blob = (name: string) => ({ name, file: new Blob([name]) });
  return {
    desk,
    page,
    marks,
    asked,
    dropped,
    gone,
    told,
    kept,
    drop: (...names: string[]) => desk.actions.takeFiles(names.map(blob)),
  };
}

/** All promises that are on their way. */
const rest = () => new Promise((resolve) => setTimeout(resolve));
const titles = (sets: readonly GuestSet[]) => sets.map(({ title }) => title);

describe("the desk for readers' data", () => {
  it("joins what is dropped together at once, and marks one load", async () => {
    const { desk, page, marks, drop } = makeDesk("?lang=it");
    drop("ports.geojson", "cities.geojson");
    await rest();
    expect(page.opened).toEqual([["ports", "cities"]]);
    expect(titles(desk.sets.value)).toEqual(["ports", "cities"]);
    expect(marks).toEqual([{ outcome: "accept", usable: 2, dropped: 0 }]);
    expect(page.search).toBe(
      "?lang=it&data=file:ports.geojson~aaaaaaaaaaaaaaa1&data=file:cities.geojson~bbbbbbbbbbbbbbb2",
    );
    expect(desk.sets.value.map(({ colour }) => colour)).toEqual([0, 1]);
  });

  it("leaves everything as it was when a file is refused", async () => {
    const { desk, page, marks, drop } = makeDesk("?lang=it");
    drop("broken.geojson");
    await rest();
    expect(page.opened).toEqual([]);
    expect(page.entries).toEqual(["?lang=it"]);
    expect(marks).toEqual([{ outcome: "reject", usable: 0, dropped: 0 }]);
    expect(desk.outcomes.value.at(-1)?.report.findings[0]?.code).toBe("broken");
  });

  it("keeps what was dropped while another file is read", async () => {
    const { desk, page, drop } = makeDesk();
    drop("ports.geojson");
    drop("cities.geojson");
    await rest();
    await rest();
    expect(page.opened).toEqual([["ports"], ["ports", "cities"]]);
    expect(titles(desk.sets.value)).toEqual(["ports", "cities"]);
  });

  it("stops a reading that is cancelled, without a mark, and goes on with what waits", async () => {
    const { desk, marks, drop } = makeDesk();
    drop("slow.geojson");
    drop("ports.geojson");
    await rest();
    expect(desk.task.value).toMatchObject({ kind: "reading", name: "slow.geojson" });
    desk.actions.cancel();
    await rest();
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(marks).toHaveLength(1);
    expect(desk.task.value.kind).toBe("none");
  });

  it("replaces a set that is brought again", async () => {
    const { desk, page, drop } = makeDesk();
    drop("ports.geojson");
    await rest();
    drop("ports.geojson");
    await rest();
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(page.search).toBe("?data=file:ports.geojson~aaaaaaaaaaaaaaa1");
    expect(desk.undoable.value?.kind).toBe("changed");
  });

  it("removes a set, and undo brings it back", async () => {
    const { desk, page, drop } = makeDesk();
    drop("ports.geojson", "cities.geojson");
    await rest();
    desk.actions.remove(desk.sets.value[0]?.id ?? "");
    await rest();
    expect(page.search).toBe("?data=file:cities.geojson~bbbbbbbbbbbbbbb2");
    expect(desk.undoable.value).toEqual({ kind: "removed", title: "ports" });
    expect(desk.actions.undo()).toBe(true);
    await rest();
    expect(titles(desk.sets.value)).toEqual(["ports", "cities"]);
    expect(desk.undoable.value).toBeNull();
    expect(desk.actions.undo()).toBe(false);
  });

  it("shows a table's columns before it draws it, and draws it as corrected", async () => {
    const { desk, page, drop, dropped } = makeDesk();
    drop("partners.csv");
    await rest();
    expect(desk.task.value.kind).toBe("mapping");
    expect(page.opened).toEqual([]);
    desk.actions.remap({ ...mapping, swap: true });
    await rest();
    desk.actions.draw();
    await rest();
    expect(desk.sets.value[0]?.content.features[0]?.shapes).toEqual([{ type: "point", at: [45, 45] }]);
    expect(dropped).toEqual(["t1"]);
  });

  it("reads a file again with its axes exchanged when its report says so", async () => {
    const { desk, drop } = makeDesk();
    drop("ports.geojson");
    await rest();
    const outcome = desk.outcomes.value.at(-1);
    if (outcome) desk.actions.fix(outcome, { kind: "swap-coordinates" });
    await rest();
    expect(desk.sets.value[0]?.content.features[0]?.shapes).toEqual([{ type: "point", at: [45, 45] }]);
    expect(desk.sets.value).toHaveLength(1);
  });

  it("asks before it asks another host, and asks nobody when the reader says no", async () => {
    const { desk, asked, page } = makeDesk();
    desk.actions.takeUrl("https://elsewhere.example/ports.geojson");
    await rest();
    expect(desk.task.value).toMatchObject({ kind: "consent", host: "elsewhere.example" });
    expect(asked).toEqual([]);
    desk.actions.cancel();
    await rest();
    expect(asked).toEqual([]);
    desk.actions.takeUrl("https://elsewhere.example/ports.geojson");
    await rest();
    desk.actions.agree();
    await rest();
    expect(asked).toEqual(["https://elsewhere.example/ports.geojson"]);
    expect(page.search).toBe("?data=https://elsewhere.example/ports.geojson");
  });

  it("fetches from its own site at once, by the address relative to the page", async () => {
    const { desk, asked, page } = makeDesk("?data=examples/ports.geojson");
    await desk.followAddress();
    expect(asked).toEqual(["https://atlas.example/map/examples/ports.geojson"]);
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(page.entries).toEqual(["?data=examples/ports.geojson"]);
    expect(desk.another()).toBe(false);
  });

  it("finds a file of the address again where this browser kept it", async () => {
    const before = makeDesk();
    before.drop("ports.geojson");
    await rest();
    const after = makeDesk(before.page.search, [...before.kept.values()]);
    await after.desk.followAddress();
    expect(after.desk.sets.value.map(({ id }) => id)).toEqual(before.desk.sets.value.map(({ id }) => id));
    expect(after.marks).toHaveLength(1);
  });

  it("asks for a file of the address that is not here, says when another is offered, and takes it on request", async () => {
    const { desk, page } = makeDesk("?data=file:ports.geojson~0123456789abcdef");
    const done = desk.followAddress();
    await rest();
    expect(desk.task.value).toMatchObject({ kind: "wanted", name: "ports.geojson", other: false });
    desk.actions.takeFiles([{ name: "ports.geojson", file: new Blob(["x"]) }]);
    await rest();
    expect(desk.task.value).toMatchObject({ kind: "wanted", other: true });
    desk.actions.agree();
    await done;
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(page.entries).toEqual(["?data=file:ports.geojson~aaaaaaaaaaaaaaa1"]);
    expect(desk.another()).toBe(false);
  });

  it("goes on without a file that nobody has, and the address keeps its name", async () => {
    const { desk, page, drop } = makeDesk("?data=file:ports.geojson~0123456789abcdef");
    const done = desk.followAddress();
    await rest();
    desk.actions.cancel();
    await done;
    expect(page.stayed).toBe(1);
    expect(desk.another()).toBe(false);
    drop("cities.geojson");
    await rest();
    expect(page.search).toBe("?data=file:cities.geojson~bbbbbbbbbbbbbbb2&data=file:ports.geojson~0123456789abcdef");
  });

  it("follows Back and Forward without reading anything again", async () => {
    const { desk, page, asked, marks, drop } = makeDesk();
    drop("ports.geojson");
    await rest();
    const there = page.search;
    page.search = "";
    expect(desk.another()).toBe(true);
    await desk.followAddress();
    expect(desk.sets.value).toEqual([]);
    page.search = there;
    await desk.followAddress();
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(asked).toHaveLength(1);
    expect(marks).toHaveLength(1);
  });

  it("does not read a refused address again whenever the reader goes back", async () => {
    const { desk, page, asked, marks } = makeDesk("?data=broken.geojson");
    await desk.followAddress();
    expect(page.search).toBe("?data=broken.geojson");
    expect(marks.map(({ outcome }) => outcome)).toEqual(["reject"]);
    expect(desk.another()).toBe(false);
    expect(asked).toHaveLength(1);
  });

  it("keeps what is dropped while another host is asked about", async () => {
    const { desk, drop } = makeDesk();
    desk.actions.takeUrl("https://elsewhere.example/ports.geojson");
    await rest();
    drop("cities.geojson");
    await rest();
    expect(desk.task.value.kind).toBe("consent");
    desk.actions.cancel();
    await rest();
    expect(titles(desk.sets.value)).toEqual(["cities"]);
  });

  it("undoes an atlas that was brought, and one that was left, and no set that came before", async () => {
    const { desk, page, drop } = makeDesk();
    drop("ports.geojson");
    await rest();
    drop("atlas.zip");
    await rest();
    desk.actions.agree();
    await rest();
    expect(desk.undoable.value).toEqual({ kind: "changed", title: "The League" });
    expect(page.search).toContain("atlas=");
    desk.actions.undo();
    await rest();
    expect([desk.foreignAtlas.value, titles(desk.sets.value)]).toEqual([null, ["ports"]]);
    expect(page.search).not.toContain("atlas=");
    expect(desk.undoable.value).toBeNull();
    drop("atlas.zip");
    await rest();
    desk.actions.agree();
    await rest();
    desk.actions.leaveAtlas();
    await rest();
    expect(desk.undoable.value).toEqual({ kind: "removed", title: "The League" });
    desk.actions.undo();
    await rest();
    expect(desk.foreignAtlas.value?.title).toBe("The League");
    expect(titles(desk.sets.value)).toEqual(["ports"]);
  });

  it("reads a large set again whose worker ended by itself, and says so", async () => {
    const { desk, told, drop } = makeDesk();
    drop("large.geojson", "ports.geojson");
    await rest();
    desk.lost(["k1"]);
    await rest();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^large: .* read again\.$/);
    expect(desk.sets.value.map(({ title, tiles }) => [title, tiles?.key])).toEqual([
      ["large", "k3"],
      ["ports", undefined],
    ]);
    expect(desk.actions.undo()).toBe(false);
  });

  it("takes a large set off the map that cannot be read a second time", async () => {
    const { desk, page, gone, drop } = makeDesk();
    drop("large.geojson", "ports.geojson");
    await rest();
    gone.notAgain = true;
    desk.lost(["k1"]);
    await rest();
    expect(titles(desk.sets.value)).toEqual(["ports"]);
    expect(page.search).toBe("?data=file:ports.geojson~aaaaaaaaaaaaaaa1");
    expect(desk.outcomes.value.at(-1)?.report.outcome).toBe("reject");
  });

  it("lets go of a table whose drawing is cancelled", async () => {
    const { desk, dropped, drop } = makeDesk();
    drop("slow.csv");
    await rest();
    desk.actions.draw();
    await rest();
    desk.actions.cancel();
    await rest();
    expect(dropped).toEqual(["t1"]);
    expect(desk.task.value.kind).toBe("none");
  });

  it("says that a set could not be joined, and leaves the sets as they were", async () => {
    const { desk, marks, drop } = makeDesk("", [], true);
    drop("ports.geojson");
    await rest();
    expect(desk.sets.value).toEqual([]);
    expect(marks).toEqual([{ outcome: "reject", usable: 0, dropped: 0 }]);
  });
});
