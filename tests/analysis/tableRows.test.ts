import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { tableRows } from "#analysis/tableRows.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { tableColumns } from "#model/tableColumns.ts";
import { tableKinds } from "#model/viewSettings.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const focus = { hub: "EU", pairs: [], chosen: null };
const see = (filter: Filter = noFilter, day = atlas.manifest.asOf, more: Partial<typeof focus> = {}) =>
  visibleAtlas(atlas, atlasAt(atlas, day), filter, { ...focus, ...more });
const rowsOf = (kind: (typeof tableKinds)[number], visible = see(), hub = "EU") => tableRows(atlas, visible, kind, hub);
const words = (kind: (typeof tableKinds)[number], key: string, column: string) => {
  const cell = rowsOf(kind)
    .find((row) => row.key === key)
    ?.cells.get(column);
  return cell?.kind === "items" ? cell.items.map((item) => item.text.en) : (cell ?? null);
};

const some = <T extends string>(all: readonly T[]) => fc.option(fc.subarray([...all]));
const filters: fc.Arbitrary<Filter> = fc.record({
  families: some(atlas.families.map(({ id }) => id)),
  statuses: some(statusClasses),
  themes: some(atlas.themes.map(({ id }) => id)),
  confidences: some(["high", "medium", "low"] as const),
  span: fc.option(
    fc
      .tuple(fc.integer({ min: 1980, max: 2030 }), fc.integer({ min: 0, max: 20 }))
      .map(([from, more]) => ({ from: String(from), to: String(from + more) })),
  ),
});
const years = fc.integer({ min: 1975, max: 2026 }).map((year) => `${year}-12-31`);

describe("the rows of the table", () => {
  it("are what is visible, one for one, under any filter and on any day", () => {
    fc.assert(
      fc.property(filters, years, (filter, day) => {
        const visible = see(filter, day);
        const made = new Map(tableKinds.map((kind) => [kind, rowsOf(kind, visible).map((row) => row.key)]));
        const keys = (kind: (typeof tableKinds)[number]) => made.get(kind) ?? [];
        expect(keys("ties")).toEqual(visible.ties.map((tie) => `tie:${tie.id}`));
        expect(keys("instruments")).toEqual(visible.instruments.map(({ instrument }) => instrument.ref));
        expect(new Set(keys("cables"))).toEqual(
          new Set([...visible.systems, ...visible.segments].map((cable) => cable.ref)),
        );
        expect(keys("landings")).toEqual(visible.landings.map((landing) => landing.ref));
        expect(keys("events")).toEqual(visible.events.map((event) => event.ref));
        expect(keys("actors")).toEqual(expect.arrayContaining(visible.actors.map(({ actor }) => actor.ref)));
        for (const kind of tableKinds) expect(new Set(keys(kind)).size).toBe(keys(kind).length);
      }),
      { numRuns: 15 },
    );
  });

  it("list among the sources each one that a visible tie rests on, and no unknown one", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = see(filter);
        const listed = new Set(rowsOf("sources", visible).map((row) => row.ref));
        for (const tie of visible.ties)
          for (const { source } of tie.participation.sources) expect(listed.has(`source:${source}`)).toBe(true);
      }),
      { numRuns: 12 },
    );
    const rests = rowsOf("sources").map((row) => row.cells.get("rests"));
    expect(rests.length).toBeGreaterThan(200);
    expect(rests.every((cell) => cell?.kind === "number" && cell.value > 0)).toBe(true);
  });

  it("fill every column somewhere, and have no cell that no column shows", () => {
    // What readers bring is in no shipped data: guestTable.test.ts has it.
    for (const kind of tableKinds.filter((each) => each !== "features")) {
      const used = new Set(rowsOf(kind).flatMap((row) => [...row.cells].flatMap(([id, cell]) => (cell ? [id] : []))));
      expect([kind, ...[...used].toSorted()]).toEqual([kind, ...tableColumns[kind].map(({ id }) => id).toSorted()]);
    }
  });

  it("give every cell the kind its column promises", () => {
    const fits = {
      text: ["items", "term"],
      list: ["items"],
      status: ["items", "term"],
      number: ["number"],
      date: ["date"],
      link: ["link"],
    };
    for (const kind of tableKinds)
      for (const row of rowsOf(kind))
        for (const column of tableColumns[kind]) {
          const cell = row.cells.get(column.id);
          if (cell) expect([kind, column.id, fits[column.kind].includes(cell.kind)]).toEqual([kind, column.id, true]);
        }
  });

  it("say of a tie who, what, since when and on what ground", () => {
    const key = "tie:dp-eu-jpn~EU~JPN";
    expect(words("ties", key, "to")).toEqual(["Japan"]);
    expect(words("ties", key, "from")).toEqual(["European Union"]);
    expect(words("ties", key, "date")).toEqual({ kind: "date", date: "2022-05-12" });
    expect(words("ties", key, "asOf")).toBeNull();
    expect(words("ties", key, "status")).toEqual(["Active"]);
  });

  it("give a tie that is only documented no date of beginning, but the day the source speaks", () => {
    const rows = rowsOf("ties").filter((row) => row.cells.get("asOf"));
    expect(rows.length).toBeGreaterThan(0);
    const tie = see().ties.find(({ id }) => `tie:${id}` === rows[0]?.key);
    expect(rows[0]?.cells.get("asOf")).toEqual({ kind: "date", date: tie?.participation.date });
    expect(tie?.instrument.states.some(({ date, asOf }) => date === null && asOf === tie.participation.date)).toBe(
      true,
    );
  });

  it("keep both lengths where sources disagree, and make no number of a bound", () => {
    expect(words("cables", "system:ELLALINK", "length")).toEqual({ kind: "number", value: 6200 });
    expect(words("cables", "system:ELLALINK", "lengthOther")).toHaveLength(4);
    expect(words("cables", "segment:ELL-2", "length")).toBeNull();
    expect(words("cables", "segment:ELL-2", "lengthOther")).toEqual(["< 1100 km"]);
  });

  it("count depth with the hub that the reader has chosen, and give the hub none with itself", () => {
    const depth = (hub: string, ref: string) =>
      rowsOf("actors", see(noFilter, atlas.manifest.asOf, { hub }), hub)
        .find((row) => row.ref === ref)
        ?.cells.get("depth");
    expect(depth("EU", "country:JPN")).toMatchObject({ kind: "number" });
    expect(depth("EU", "bloc:EU")).toBeNull();
    expect(depth("JPN", "country:JPN")).toBeNull();
  });

  it("select the instrument from a tie, and the thing itself from its own row", () => {
    for (const kind of tableKinds)
      for (const row of rowsOf(kind))
        if (kind === "ties") expect([row.ref.startsWith("instrument:"), row.points]).toEqual([true, [row.key]]);
        else expect([row.key, row.points]).toEqual([row.ref, [row.ref]]);
  });
});
