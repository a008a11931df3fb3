import { existsSync, readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cablesAt, landingAt, segmentAt } from "#analysis/segmentAt.ts";
import { dateInWords } from "#encoding/words/dateInWords.ts";
import type { CableSegment } from "#model/atlas.ts";
import { isPartialDate } from "#model/dates.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const { asOf } = atlas.manifest;
const carried = "tests/analysis/segmentDates.csv";
const dossier = "../shared/facts/cables/segments.csv";
const readOf = (file: string) =>
  new Map(csvParse(readFileSync(file, "utf8")).map(({ segment, status, rfs }) => [segment, { status, rfs }]));
const named = (id: string) => atlas.segmentById.get(id) as CableSegment;
const at = (id: string, day: string) => segmentAt(named(id), day, asOf);
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

describe("the dates of segments", () => {
  it("are exactly those that the dossier gives as a plain year, month or day", () => {
    const read = readOf(carried);
    expect(new Set(read.keys())).toEqual(new Set(atlas.segments.map(({ id }) => id)));
    for (const segment of atlas.segments) {
      const said = read.get(segment.id)?.rfs?.replace(/^expected /, "") ?? "";
      const plain = isPartialDate(said) ? said : "";
      const built = segment.status === "in_service";
      const meant = plain ? { date: plain, says: built ? "in_service" : "expected" } : undefined;
      expect([segment.id, segment.readyDate]).toEqual([segment.id, meant]);
      if (built) expect(read.get(segment.id)?.status, segment.id).toMatch(/^built/);
    }
    expect(atlas.segments.filter(({ readyDate }) => readyDate?.says === "in_service")).toHaveLength(17);
    expect(atlas.segments.filter(({ readyDate }) => readyDate?.says === "expected")).toHaveLength(7);
  });

  it("say what the words beside them say, and have a source", () => {
    for (const { id, ready, readyDate, sources } of atlas.segments) {
      if (!readyDate) continue;
      expect(ready.en, id).toContain(dateInWords(readyDate.date, "en"));
      expect(ready.it, id).toContain(dateInWords(readyDate.date, "it"));
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it.skipIf(!existsSync(dossier))("are carried as the dossier has them", () => {
    expect(readOf(carried)).toEqual(readOf(dossier));
  });
});

describe("a segment on a day", () => {
  it("is in service from its date on, a month or a year from its first day", () => {
    expect(at("ELL-1", "2021-05-31")).toEqual({ status: "not_yet", known: true });
    expect(at("ELL-1", "2021-06-01")).toEqual({ status: "in_service", known: true });
    expect(at("ELL-2", "2020-12-31").status).toBe("not_yet");
    expect(at("ELL-2", "2021-01-01").status).toBe("in_service");
    expect(at("MED-1D", "2026-06-02").status).toBe("not_yet");
    expect(at("MED-1D", "2026-06-03").status).toBe("in_service");
  });

  it("was not in service before the latest date if it is not so then, whatever was expected", () => {
    expect(at("BLU-2A", "2025-01-01")).toEqual({ status: "not_yet", known: true });
    expect(at("BLU-2A", asOf)).toEqual({ status: "under_construction", known: true });
    expect(at("MAF-1", "2029-01-01"), "the future is not recorded").toEqual({ status: "planned", known: false });
  });

  it("is as it is recorded, and said to be so, where it is in service and no source dates it", () => {
    expect(at("BEL-T1", "2010-01-01")).toEqual({ status: "in_service", known: false });
    expect(at("BEL-T1", asOf)).toEqual({ status: "in_service", known: true });
  });

  it("once in service stays so, and nothing is more than it is at the latest date", () => {
    fc.assert(
      fc.property(fc.constantFrom(...atlas.segments), day, day, (segment, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const [before, after] = [segmentAt(segment, first, asOf), segmentAt(segment, second, asOf)];
        if (before.status === "in_service") expect(after.status).toBe("in_service");
        expect(["not_yet", segment.status]).toContain(before.status);
        if (first >= asOf) expect(before.status).toBe(segment.status);
      }),
    );
  });
});

describe("a landing on a day", () => {
  it("follows its segments", () => {
    const landing = (id: string) => atlas.landings.find((each) => each.id === id);
    const funchal = landing("ellalink-funchal");
    expect(funchal && landingAt(atlas, funchal, "2020-12-31").status).toBe("not_yet");
    expect(funchal && landingAt(atlas, funchal, "2021-01-01").status).toBe("in_service");
  });

  it("whose cable has no line is judged as a stretch without a date", () => {
    const lineless = (system: string, status: string) =>
      atlas.landings.find((each) => each.system === system && each.status === status && each.segment.length === 0);
    const [core, planned] = [lineless("2AFRICA", "in_service"), lineless("SMW6", "under_construction")];
    expect(core && landingAt(atlas, core, "2020-01-01")).toEqual({ status: "in_service", known: false });
    expect(planned && landingAt(atlas, planned, "2020-01-01")).toEqual({ status: "not_yet", known: true });
    expect(planned && landingAt(atlas, planned, asOf)).toEqual({ status: "under_construction", known: true });
  });

  it("is not yet there exactly while none of its segments is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...atlas.landings), day, (landing, on) => {
        fc.pre(on < asOf);
        const own = atlas.segments.filter(
          ({ id, from, to }) => from === landing.id || to === landing.id || landing.segment.includes(id),
        );
        fc.pre(own.length > 0);
        const all = own.every((segment) => segmentAt(segment, on, asOf).status === "not_yet");
        expect(landingAt(atlas, landing, on).status === "not_yet").toBe(all);
      }),
    );
  });
});

describe("all cables on a day", () => {
  const count = (on: string, kind: string) =>
    [...cablesAt(atlas, on).notYet].filter((ref) => ref.startsWith(`${kind}:`)).length;

  it("hides nothing at the latest date, and all but the oldest and the undated long ago", () => {
    expect(cablesAt(atlas, asOf)).toEqual({ past: false, notYet: new Set(), undated: { segments: 0, landings: 0 } });
    expect(cablesAt(atlas, "1990-01-01").undated.segments).toBe(6);
    expect(count("1990-01-01", "segment")).toBe(80);
    expect(count("1997-06-01", "segment")).toBe(77);
    expect(cablesAt(atlas, "2030-01-01")).toEqual({
      past: false,
      notYet: new Set(),
      undated: { segments: 0, landings: 0 },
    });
  });

  it("only grow", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const before = cablesAt(atlas, first).notYet;
        for (const ref of cablesAt(atlas, second).notYet) expect(before.has(ref)).toBe(true);
      }),
    );
  });
});
