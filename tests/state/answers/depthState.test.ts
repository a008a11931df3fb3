import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPose, type Pose } from "#model/pose.ts";
import { depthState } from "#state/answers/depthState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { anyPose } from "../../support/anyPose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const patience = 60_000;
const who = fc.option(fc.constantFrom(...atlas.actors.map((actor) => actor.id), "NOR", "JPN", "CHL", "KEN"), {
  nil: null,
});
const ways = fc.constantFrom("depth" as const, "region" as const);

function ask(pose: Pose, of: string | null = null, peers: "depth" | "region" = "depth") {
  const state = createAtlasState(atlas, {
    ...pose,
    answers: { ...pose.answers, tool: "depth", depth: { of, peers } },
  });
  const { facts, sentence, rows, paint } = depthState(state);
  return { state, facts: facts.value, sentence: sentence.value, rows: rows.value, paint: paint.value };
}
const numberIn = (text: string | undefined) => Number((text ?? "").replace(/[.,]/g, ""));

describe("the answer of depth in words", () => {
  it("on the shipped data, in both languages", () => {
    expect(ask({ ...defaultPose, language: "en" }).sentence).toBe(
      "117 partners have ties of their own with the European Union on 21 November 2026: 4 with 5 kinds of tie, 10 with 4, 9 with 3, 19 with 2 and 75 with 1, out of 8. Deepest: Brazil, Canada, India and Japan. 44 more are reached only through a bloc.",
    );
    expect(ask({ ...defaultPose, language: "it" }, "CHL").sentence).toBe(
      "Cile: 3 tipi di legame con l’Unione europea al 21 novembre 2026, su 8. Pari: 34 paesi con 2–4 tipi di legame. Gradini mancanti accanto a loro: infrastrutture e investimenti (24 su 34; solo tramite un blocco).",
    );
  });

  it(
    "says the numbers of the rows, whatever is set, and is whole",
    () => {
      fc.assert(
        fc.property(anyPose, (pose) => {
          const { sentence, rows, facts } = ask(pose);
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/\b(?:undefined|null|NaN)\b|\{| {2}|\.\.|: \./);
          const own = rows.rows.filter((row) => Number(row.cells[1]) > 0).length;
          const through = rows.rows.length - own;
          expect(rows.rows.length).toBe(facts.partners.length);
          if (rows.rows.length === 0) return;
          expect(numberIn(/^[\d.,]+/.exec(sentence)?.[0])).toBe(own > 0 ? own : through);
          if (own > 0) {
            const spread = [
              ...sentence.slice(0, sentence.search(/, (?:out of|su) \d/)).matchAll(/(\d+) (?:with|con) \d/g),
            ];
            expect(spread.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(own);
          }
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it(
    "about one actor says as many peers as there are rows of them, and is whole",
    () => {
      fc.assert(
        fc.property(anyPose, who, ways, (pose, of, peers) => {
          const { sentence, rows, facts } = ask(pose, of, peers);
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(/\b(?:undefined|null|NaN)\b|\{| {2}|\.\./);
          const { comparison } = facts;
          if (comparison?.kind !== "compared") return;
          const peersSaid = /(?:Its peers are|Pari:) ([\d.,]+) /.exec(sentence)?.[1];
          expect(numberIn(peersSaid)).toBe(rows.rows.length - 1);
          for (const rung of comparison.rungs.filter((each) => each.missing))
            expect(sentence).toContain(`(${rung.having.length} ${pose.language === "it" ? "su" : "of"} `);
        }),
        { numRuns: 200 },
      );
    },
    patience,
  );
});

describe("the rows and the paint of depth", () => {
  it(
    "give every row its sources, and paint exactly the actors of the rows",
    () => {
      fc.assert(
        fc.property(anyPose, who, ways, (pose, of, peers) => {
          const { rows, paint, facts } = ask(pose, of, peers);
          for (const row of rows.rows) {
            expect(row.cells).toHaveLength(rows.columns.length);
            if (Number(row.cells[1]) > 0) expect(row.sources.length).toBeGreaterThan(0);
          }
          const groups = new Set(paint.groups.map((group) => group.id));
          for (const [ref, group] of paint.of) {
            expect(groups.has(group)).toBe(true);
            if (facts.comparison === null) expect(rows.rows.some((row) => row.ref === ref)).toBe(true);
          }
          expect(paint.groups.reduce((sum, group) => sum + (group.count ?? 0), 0)).toBe(paint.of.size);
          if (facts.comparison === null) expect(paint.of.size).toBe(rows.rows.length);
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  it("follow the hub: the action chooses it, the manifest's own is written as none", () => {
    const { state } = ask(defaultPose);
    state.actions.setHub("CHN");
    expect(depthState(state).facts.value.hub.id).toBe("CHN");
    expect(state.pose.value.hub).toBe("CHN");
    state.actions.setHub(atlas.manifest.hub);
    expect(state.pose.value.hub).toBeNull();
  });
});
