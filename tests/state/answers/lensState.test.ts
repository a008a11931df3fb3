import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLensPick, type LensSettings, lensClasses, lenses } from "#model/answers.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import { disputeRows } from "#state/answers/disputeRows.ts";
import { lensState } from "#state/answers/lensState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { anyPose } from "../../support/anyPose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const patience = 60_000;

function ask(pose: Pose, lens: LensSettings) {
  const state = createAtlasState(atlas, { ...pose, answers: { ...pose.answers, tool: "lens", lens } });
  const { facts, sentence, rows, paint, picked } = lensState(state);
  return {
    state,
    facts: facts.value,
    sentence: sentence.value,
    rows: rows.value,
    paint: paint.value,
    picked: picked.value,
  };
}
/** Facts of the default pose without a pick, asked for once a lens. */
const known = new Map<LensSettings["by"], ReturnType<typeof ask>["facts"]>();
function unpicked(by: LensSettings["by"]) {
  const facts = known.get(by) ?? ask(defaultPose, { by, pick: null }).facts;
  known.set(by, facts);
  return facts;
}
const numbers = (text: string) => [...text.matchAll(/[\d.,]*\d/g)].map(([n]) => Number(n.replace(/[.,]/g, "")));

describe("the answer of the lens in words", () => {
  it("on the shipped data", () => {
    expect(ask({ ...defaultPose, language: "en" }, { by: "confidence", pick: null }).sentence).toBe(
      "491 ties, 86 stretches of cable, 184 landing points and 70 cities on 21 November 2026, by confidence: 541 high, 222 medium and 68 low. 472 rest on one independent source alone, 408 of them on a single document. Sources disagree on 72 points, 69 of them about what is shown.",
    );
  });

  it(
    "says numbers that add up to the rows, in both languages, whatever is set, and is whole",
    () => {
      fc.assert(
        fc.property(anyPose, fc.constantFrom(...lenses), (pose, by) => {
          const { sentence, rows, facts } = ask(pose, { by, pick: null });
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/\b(?:undefined|null|NaN)\b|\{| {2}|\.\.|: \./);
          const classes = facts.groups[0]?.classes.filter((each) => each.things.length > 0) ?? [];
          const [first = "", second = ""] = sentence.split(/(?<=[a-z])\. /);
          const said = numbers(first.slice(first.lastIndexOf(": ")));
          expect(said).toEqual(classes.map((each) => each.things.length));
          expect(said.reduce((sum, n) => sum + n, 0)).toBe(rows.rows.length);
          const origins = rows.columns.findIndex((column) => column.id === "origins");
          const documents = rows.columns.findIndex((column) => column.id === "documents");
          const [alone, single] = [origins, documents].map(
            (at) => rows.rows.filter((row) => row.cells[at] === 1).length,
          );
          if (by === "sources") expect(alone ? numbers(second)[0] : 0).toBe(alone ? single : 0);
          else expect(numbers(second).slice(0, alone ? 2 : 1)).toEqual(alone ? [alone, single] : [0]);
        }),
        { numRuns: 120 },
      );
    },
    patience,
  );
});

describe("the rows and the paint of the lens", () => {
  it(
    "a pick keeps the rows of one class of one group, and nothing else",
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...lenses), fc.nat(), (by, which) => {
          const facts = unpicked(by);
          const all = facts.groups.flatMap((group) => group.classes.map((each) => ({ group, each })));
          const { group, each } = all[which % all.length] as (typeof all)[number];
          const { rows } = ask(defaultPose, { by, pick: `${group.id}.${each.id}` });
          expect(rows.rows.map((row) => row.key).sort()).toEqual(each.things.map((thing) => thing.key).sort());
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );

  it(
    "every row has sources and cells for all columns; everything in the rows is painted in its class",
    () => {
      fc.assert(
        fc.property(anyPose, fc.constantFrom(...lenses), (pose, by) => {
          const { rows, paint, facts } = ask(pose, { by, pick: null });
          for (const row of rows.rows) {
            expect(row.cells).toHaveLength(rows.columns.length);
            expect(row.sources.length).toBeGreaterThan(0);
            expect(paint.of.has(row.key)).toBe(true);
          }
          const counts = new Map(paint.groups.map((group) => [group.id, group.count]));
          for (const each of facts.groups[0]?.classes ?? []) expect(counts.get(each.id) ?? 0).toBe(each.things.length);
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );

  it("begins with the weakest", () => {
    const { rows } = ask(defaultPose, { by: "confidence", pick: null });
    const order = rows.rows.map((row) => ["low", "medium", "high"].indexOf(String(row.cells[2])));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("names no family like one of its own groups, and takes no class of another lens", () => {
    expect(isLensPick(atlas, "confidence", "_cities.high")).toBe(true);
    expect(isLensPick(atlas, "confidence", "cities.high")).toBe(true);
    expect(isLensPick(atlas, "confidence", "_cities.one")).toBe(false);
    expect(isLensPick(atlas, "sources", "atlantis.one")).toBe(false);
    expect(isLensPick(atlas, "age", "older")).toBe(false);
    expect(lensClasses.confidence).toHaveLength(3);
  });

  it("has every version of every disagreement as a row to save, with its sources, one version used each", () => {
    const all = [...atlas.instruments, ...atlas.systems, ...atlas.actors, ...atlas.events].flatMap(
      ({ disagreements = [] }) => disagreements,
    );
    const { disputes } = lensState(createAtlasState(atlas)).facts.value;
    const { rows } = disputeRows(disputes, "en");
    expect(rows).toHaveLength(all.reduce((sum, { claims }) => sum + claims.length, 0));
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    for (const { key, sources } of rows) expect([key, sources.length]).not.toEqual([key, 0]);
    expect(rows.filter(({ cells }) => cells[3] === "yes")).toHaveLength(
      all.flatMap(({ claims }) => claims.filter(({ shown }) => shown)).length,
    );
  });
});
