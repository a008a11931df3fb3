import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lensFacts } from "#analysis/answers/lensFacts.ts";
import { lensClass, sourceSupport } from "#analysis/answers/sourceSupport.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { type LensSettings, lensClasses, lenses } from "#model/answers.ts";
import type { Citation, Source } from "#model/atlas.ts";
import { firstDay } from "#model/dates.ts";
import { type Filter, noFilter } from "#model/pose.ts";
import { anyDate, anyFilter } from "../../support/anyPose.ts";
import { listIn, type Raw, rawData, rawFeatures } from "../../support/rawData.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const patience = 60_000;

function lens(by: LensSettings["by"], filter: Filter = noFilter, day: string = atlas.manifest.asOf) {
  const visible = visibleAtlas(atlas, atlasAt(atlas, day), filter, { hub: "EU", pairs: [], chosen: null });
  return { visible, facts: lensFacts(atlas, visible, { by }) };
}
/** How often each value comes. */
const tally = (values: readonly unknown[]) => {
  const texts = values.map((value) => JSON.stringify(value));
  return new Map(texts.map((text) => [text, texts.filter((each) => each === text).length]));
};

const rawSources = new Map(listIn(rawData("sources.json"), "sources").map((source) => [source["id"], source]));
/** Whose words a record rests on, read off the data files. */
function voices(record: Raw): Set<string> {
  const documents = listIn(record, "sources")
    .map((citation) => rawSources.get(citation["source"]) as Raw)
    .filter((source) => source["kind"] === undefined);
  const voiceOf = (source: Raw) => (source["origin"] ?? (source["publisher"] || source["id"])) as string;
  return new Set(documents.map(voiceOf));
}
const cables = rawFeatures("cables.geojson");
const segments = cables.filter((each) => each["kind"] === "segment");
const landings = cables.filter(
  (each) =>
    each["kind"] !== "segment" &&
    each["nodeType"] !== "branching-unit" &&
    !(each["status"] === "not_confirmed" && (each["segment"] as readonly string[]).length === 0),
);
const cities = rawFeatures("cities.geojson");

describe("confidence and sources of all things", () => {
  it("are, for stretches, landings and cities, those of the data files", () => {
    const { things } = lens("confidence").facts;
    const of = (group: string) => things.filter((thing) => thing.group === group);
    const confidences = (records: readonly Raw[]) => tally(records.map((record) => record["confidence"]));
    expect(tally(of("_cables").map((thing) => thing.class))).toEqual(confidences(segments));
    expect(tally(of("_landings").map((thing) => thing.class))).toEqual(confidences(landings));
    expect(tally(of("_cities").map((thing) => thing.class))).toEqual(confidences(cities));
    const known = (records: readonly Raw[]) => tally(records.map((record) => voices(record).size));
    expect(tally(of("_cables").map((thing) => thing.support.origins.length))).toEqual(known(segments));
    expect(tally(of("_landings").map((thing) => thing.support.origins.length))).toEqual(known(landings));
    const members = cities.map((city) => ({
      sources: listIn(city, "memberships").flatMap((each) => listIn(each, "sources")),
    }));
    expect(tally(of("_cities").map((thing) => thing.support.origins.length))).toEqual(known(members));
  });

  it("are, for ties, those of the part and of a state of the instrument", () => {
    const parts = [
      ...listIn(rawData("participations.json"), "participations"),
      ...cities.flatMap((city) => listIn(city, "memberships").map((each): Raw => ({ ...each, actor: city["id"] }))),
    ];
    const instruments = new Map(listIn(rawData("instruments.json"), "instruments").map((each) => [each["id"], each]));
    const { visible, facts } = lens("sources");
    for (const tie of visible.ties) {
      const thing = facts.things.find((each) => each.key === `tie:${tie.id}`);
      const mine = parts.filter((part) => part["actor"] === tie.to.id && part["instrument"] === tie.instrument.id);
      const possible = mine.flatMap((part) =>
        listIn(instruments.get(tie.instrument.id), "states").map((state) =>
          [...new Set([...voices(part), ...voices(state)])].sort(),
        ),
      );
      expect(possible).toContainEqual([...(thing?.support.origins ?? [])].sort());
      expect(mine.map((part) => part["confidence"])).toContain(thing?.confidence);
    }
    expect(facts.things.filter((thing) => thing.key.startsWith("tie:"))).toHaveLength(visible.ties.length);
  });

  it(
    "fall into classes that sum to each group, and groups that sum to the whole",
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...lenses), anyFilter, anyDate, (by, filter, date) => {
          const { facts } = lens(by, filter, firstDay(date));
          const [all, ...rest] = facts.groups;
          expect(all?.total).toBe(facts.things.length);
          expect(rest.reduce((sum, group) => sum + group.total, 0)).toBe(facts.things.length);
          for (const group of facts.groups) {
            expect(group.classes.map(({ id }) => id)).toEqual(lensClasses[by]);
            expect(group.classes.reduce((sum, { things }) => sum + things.length, 0)).toBe(group.total);
          }
          expect(new Set(facts.things.map(({ key }) => key)).size).toBe(facts.things.length);
          expect(facts.alone.origin).toBe(facts.things.filter(({ support }) => support.origins.length === 1).length);
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );

  it("give an actor the class of its best supported tie", () => {
    const { visible, facts } = lens("confidence");
    const byHand = visible.ties
      .filter((tie) => tie.to.id === "AUS" || tie.from.id === "AUS")
      .map((tie) => tie.confidence);
    const best = (["high", "medium", "low"] as const).find((each) => byHand.includes(each));
    expect(facts.actors.get("country:AUS")).toBe(best);
  });
});

describe("what counts as an independent source", () => {
  const source = (id: string, publisher: string, more: Partial<Source> = {}): Source => ({
    id,
    title: id,
    publisher,
    date: null,
    url: null,
    ...more,
  });
  const known = (...sources: Source[]) => ({ sourceById: new Map(sources.map((each) => [each.id, each])) });
  const cite = (...ids: string[]): Citation[] => ids.map((id) => ({ source: id, locator: "" }));

  it("is a voice, not a document: copies of one press release are one", () => {
    const some = known(
      source("a", "Commission"),
      source("b", "Mirage News", { origin: "Commission" }),
      source("c", "Xinhua"),
    );
    expect(sourceSupport(some, cite("a", "b", "c", "a"))).toMatchObject({
      documents: 3,
      origins: ["Commission", "Xinhua"],
    });
  });

  it("is no gazetteer and no knowledge without a document", () => {
    const some = known(
      source("geo", "GeoNames", { kind: "places", date: "2026" }),
      source("own", "Entente", { kind: "knowledge" }),
    );
    expect(sourceSupport(some, cite("geo", "own"))).toEqual({ documents: 0, origins: [], newest: null });
  });

  it("is as new as the newest of them, wherever it is cited", () => {
    const some = known(
      source("a", "A", { date: "2019" }),
      source("b", "B", { date: "2024-05" }),
      source("c", "C", { date: "2024" }),
    );
    for (const order of [
      ["a", "b", "c"],
      ["b", "c", "a"],
      ["c", "a", "b"],
    ])
      expect(sourceSupport(some, cite(...order)).newest).toBe("2024-05");
  });

  it("two without a named publisher are two", () => {
    expect(sourceSupport(known(source("x", ""), source("y", "")), cite("x", "y")).origins).toEqual(["x", "y"]);
  });

  it("never fewer with one source more, and never an older newest one", () => {
    const ids = atlas.sources.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids, { maxLength: 6 }), fc.constantFrom(...ids), anyDate, (some, more, date) => {
        const [less, all] = [sourceSupport(atlas, cite(...some)), sourceSupport(atlas, cite(...some, more))];
        expect(all.origins).toEqual(expect.arrayContaining([...less.origins]));
        for (const by of ["sources", "age"] as const) {
          const rank = (support: typeof all) =>
            (lensClasses[by] as readonly string[]).indexOf(
              lensClass(by, { confidence: "low", support }, firstDay(date)),
            );
          expect(rank(all)).toBeLessThanOrEqual(rank(less));
        }
      }),
    );
  });

  it("has an age in whole years before the day, a year counting from its first day", () => {
    const aged = (newest: string | null) =>
      lensClass("age", { confidence: "high", support: { documents: 1, origins: ["x"], newest } }, "2026-11-21");
    expect(
      [
        "2026-11-22",
        "2027",
        "2026-11-21",
        "2026",
        "2025-11-21",
        "2025-11-20",
        "2025",
        "2023-11",
        "2021-11-21",
        "2021",
        null,
      ].map(aged),
    ).toEqual([
      "later",
      "later",
      "one_year",
      "one_year",
      "one_year",
      "three_years",
      "three_years",
      "five_years",
      "five_years",
      "older",
      "undated",
    ]);
  });
});

describe("disagreements", () => {
  const inFiles = [
    ...listIn(rawData("instruments.json"), "instruments"),
    ...listIn(rawData("systems.json"), "systems"),
    ...listIn(rawData("actors.json"), "actors"),
    ...rawFeatures("events.geojson"),
  ].flatMap((record) => listIn(record, "disagreements"));

  it("are all those of the data files, each claim with its sources", () => {
    const { disputes } = lens("confidence").facts;
    expect(disputes.map(({ disagreement }) => disagreement.id).sort()).toEqual(
      inFiles.map((each) => each["id"] as string).sort(),
    );
    expect(inFiles.length).toBeGreaterThan(60);
    const claims = disputes.flatMap(({ disagreement }) => disagreement.claims);
    expect(claims.every((claim) => claim.sources.length > 0)).toBe(true);
  });

  it(
    "stay all there under any filter and date, those about what is visible first",
    () => {
      fc.assert(
        fc.property(anyFilter, anyDate, (filter, date) => {
          const { facts, visible } = lens("confidence", filter, firstDay(date));
          expect(facts.disputes).toHaveLength(inFiles.length);
          const seen = facts.disputes.map((each) => each.visible);
          expect(seen).toEqual([...seen].sort((a, b) => Number(b) - Number(a)));
          for (const { ref, visible: isSeen } of facts.disputes)
            if (ref.startsWith("instrument:"))
              expect(isSeen).toBe(visible.instruments.some(({ instrument }) => instrument.ref === ref));
        }),
        { numRuns: 40 },
      );
    },
    patience,
  );
});
