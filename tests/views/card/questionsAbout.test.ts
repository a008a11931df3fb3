import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { cardFacts } from "#analysis/cardFacts.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { defaultAnswers, mostGone } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { noFilter } from "#model/pose.ts";
import { questionsAbout } from "#views/card/questionsAbout.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const visible = visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, {
  hub: "EU",
  pairs: [],
  chosen: null,
});
const about = (ref: Ref, now = defaultAnswers) => {
  const facts = cardFacts(atlas, visible, ref);
  if (!facts) throw new Error(`no card for ${ref}`);
  return questionsAbout(facts, "EU", now);
};
const tools = (ref: Ref) => about(ref).map(({ tool }) => tool);

describe("the questions about a thing", () => {
  it("depend on what it is: a cable can be taken away, the hub has no depth with itself, a source is not asked about", () => {
    expect(tools("country:JPN")).toEqual(["depth", "between", "without"]);
    expect(tools("bloc:EU")).not.toContain("depth");
    expect(tools("system:MEDUSA")).toEqual(["without"]);
    expect(tools("instrument:dp-eu-jpn")).toEqual(["without"]);
    expect(tools("source:S004")).toEqual([]);
  });

  it("an instrument is taken out of the ties, everything else out of the cables", () => {
    expect(about("instrument:dp-eu-jpn")[0]?.answers.without.breaks).toBe("ties");
    expect(about("system:MEDUSA")[0]?.answers.without.breaks).toBe("cables");
  });

  it("add to what is gone already, once, and never more than an address holds", () => {
    const gone = (now: readonly Ref[]) =>
      about("system:MEDUSA", { ...defaultAnswers, without: { ...defaultAnswers.without, gone: now } })[0]?.answers
        .without.gone;
    expect(gone(["country:EGY"])).toEqual(["country:EGY", "system:MEDUSA"]);
    expect(gone(["system:MEDUSA"])).toEqual(["system:MEDUSA"]);
    const full = atlas.landings.slice(0, mostGone).map(({ ref }) => ref);
    expect(gone(full)).toHaveLength(mostGone);
    expect(gone(full)?.at(-1)).toBe("system:MEDUSA");
  });

  it("the other end of a question between two is kept, unless it is the thing itself", () => {
    const to = (id: string) =>
      about("country:JPN", { ...defaultAnswers, between: { ...defaultAnswers.between, to: id } })[1]?.answers.between;
    expect(to("EU")).toMatchObject({ from: "JPN", to: "EU" });
    expect(to("JPN")).toMatchObject({ from: "JPN", to: null });
  });
});
