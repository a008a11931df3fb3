// Every figure and name that the scenes say is counted again from the data, at the scene's own view.
import { describe, expect, it } from "vitest";
import { depthState } from "#state/answers/depthState.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { dateOf, partnersIn, says, sceneOf, shippedStory, shownIn, sorted } from "../support/shippedStories.ts";

const atlas = shippedAtlas();

describe("The European Union's digital network", () => {
  const story = shippedStory("eu-network");
  const scene = (id: string) => sceneOf(story, id);

  it("counts the partners of the day of the strategy", () => {
    const all = depthState(shownIn(scene("title"), "answer=depth")).facts.value.partners;
    const own = all.filter((partner) => partner.own.length > 0).length;
    says(
      scene("title"),
      "en",
      `${own} partners have ties of their own`,
      `${all.length - own} more countries are reached only`,
    );
    expect([own, all.length - own]).toEqual([108, 47]);
    expect(new Set(all.filter((each) => each.own.length === 0).map(({ actor }) => actor.kind))).toEqual(
      new Set(["country"]),
    );
  });

  it("shows the councils and partnerships that it names, and no one else", () => {
    const state = shownIn(scene("partnerships"));
    expect(partnersIn(state)).toEqual(["CAN", "IND", "JPN", "KOR", "SGP", "USA"]);
    const ofType = (type: string) => partnersIn(state, (tie) => tie.instrument.type === type);
    expect(ofType("trade_technology_council")).toEqual(["IND", "USA"]);
    // Singapore's own is not filed under these themes; its council's meetings are.
    expect(ofType("digital_partnership")).toEqual(["CAN", "JPN", "KOR", "SGP"]);
    expect(["jpn", "kor", "sgp", "can"].map((code) => dateOf(`dp-eu-${code}`)?.slice(0, 7))).toEqual([
      "2022-05",
      "2022-11",
      "2023-02",
      "2023-11",
    ]);
    expect(state.visible.value.ties.length).toBeGreaterThan(6);
    expect(dateOf("dp-eu-bra")).toBe("2026-06");
    expect(atlas.eventById.get("ttc-6")?.start ?? dateOf("mtg-ttc-usa-6")).toMatch(/^2024-04/);
  });

  it("counts the countries of whole regions", () => {
    const state = shownIn(scene("regions"));
    const latin = partnersIn(
      state,
      (tie) => tie.instrument.id === "eu-lac-digital-alliance" && tie.to.kind === "country",
    );
    says(scene("regions"), "en", `joins ${latin.length} Latin American and Caribbean countries`);
    expect(latin).toEqual(expect.arrayContaining(["BLZ", "GUY"]));
    const smart = atlas.manifest.coverage?.find(({ instrument }) => instrument === "alliance-smart-africa");
    says(scene("regions"), "en", `${smart?.total} countries in late 2024`, `${smart?.named} members`);
    expect([latin.length, dateOf("eu-lac-digital-alliance"), dateOf("dd-eu-wb")]).toEqual([
      22,
      "2023-03-14",
      "2022-06-08",
    ]);
  });

  it("tells the agreements by where they stood", () => {
    const state = shownIn(scene("trade"));
    const agreements = new Set(["fta_digital_chapter", "digital_trade_agreement", "data_flow_agreement"]);
    const standing = (status: string) =>
      partnersIn(state, (tie) => agreements.has(tie.instrument.type) && tie.statusClass === status);
    expect(standing("in_force")).toEqual(["CHL", "JPN", "NZL"]);
    expect(standing("signed")).toEqual(["SGP"]);
    expect(standing("concluded")).toEqual(["GBR", "KOR"]);
    expect(standing("negotiating")).toEqual(["IDN", "IND", "MYS", "PHL", "THA"]);
    expect([dateOf("fta-eu-idn", 1), dateOf("fta-eu-ind", 1), dateOf("dta-eu-kor", 1)]).toEqual([
      "2025-09-23",
      "2026-01-27",
      "2026-06-10",
    ]);
    expect([dateOf("fta-eu-chl"), dateOf("fta-eu-nzl")]).toEqual(["2025-02-01", "2024-05"]);
  });

  it("counts who shares Horizon Europe, then and now", () => {
    const horizon = (state: AtlasState, ...classes: readonly string[]) =>
      partnersIn(
        state,
        (tie) => tie.instrument.id === "prog-horizon-europe" && tie.to.id !== "EU" && classes.includes(tie.statusClass),
      );
    const then = shownIn(scene("research"));
    says(scene("research"), "en", `${horizon(then, "in_force").length} countries and territories were associated`);
    expect(horizon(then, "planned")).toEqual(["CHE", "EGY", "KOR"]);
    expect(horizon(then, "negotiating")).toEqual(["JPN"]);
    const now = createAtlasState(atlas);
    says(scene("research"), "en", `which makes ${horizon(now, "in_force", "signed").length}`);
    expect([horizon(then, "in_force").length, horizon(now, "in_force", "signed").length]).toEqual([19, 22]);
  });

  it("names the security partners of the end of June 2025", () => {
    const of = (state: AtlasState, type: string) => partnersIn(state, (tie) => tie.instrument.type === type);
    const state = shownIn(scene("security"));
    expect(of(state, "security_defence_partnership")).toEqual(["ALB", "CAN", "GBR", "JPN", "KOR", "MDA", "MKD", "NOR"]);
    expect(of(state, "cyber_dialogue")).toEqual(["BRA", "GBR", "IND", "JPN", "KOR", "UKR", "USA"]);
    expect(dateOf("sdp-eu-can")).toBe("2025-06");
    const others = state.visible.value.ties.filter(
      ({ instrument }) => !["security_defence_partnership", "cyber_dialogue"].includes(instrument.type),
    );
    // The notes name what else is drawn.
    expect(sorted(others.map(({ instrument }) => instrument.id))).toEqual([
      "coop-eu-nato-quantum",
      "cyber-reserve",
      "eu-defence-innovation-office-kyiv",
      "europol-joint-ops",
    ]);
  });

  it("draws funds and packages where it says", () => {
    const state = shownIn(scene("infrastructure"));
    const of = (type: string) => partnersIn(state, (tie) => tie.instrument.type === type);
    expect(of("investment_package")).toEqual(["COD", "COL", "KEN", "NGA", "PHL"]);
    expect(of("growth_facility")).toEqual(["ALB", "BIH", "MDA", "MKD", "MNE", "SRB", "UKR", "XKX"]);
    const platforms = state.visible.value.ties.filter(
      ({ instrument }) => !["investment_package", "growth_facility"].includes(instrument.type),
    );
    expect(sorted(new Set(platforms.map(({ instrument }) => instrument.id)))).toEqual([
      "d4d-hub",
      "eu4digital",
      "informal-digital-hubs",
    ]);
  });

  it("counts rungs", () => {
    const state = shownIn(scene("ladder"));
    const depths = depthState(state).facts.value.partners;
    const on = (rungs: number) => depths.filter((partner) => partner.own.length === rungs).map(({ actor }) => actor.id);
    expect(sorted(on(5))).toEqual(["IND", "JPN"]);
    expect(sorted(on(4))).toEqual(["ALB", "BIH", "BRA", "EGY", "GEO", "KOR", "MDA", "MKD", "MNE", "SRB", "UKR"]);
    expect([on(4).length, on(1).length, Math.max(...depths.map(({ own }) => own.length))]).toEqual([11, 71, 5]);
    expect(atlas.families).toHaveLength(8);
    says(scene("ladder"), "en", "five of the eight kinds, eleven have four", `${on(1).length} only one`);
    for (const code of ["ALB", "SRB"])
      expect(depths.find(({ actor }) => actor.id === code)?.through).toContain("dialogue");
  });

  it("counts what moved since", () => {
    const { facts, counts } = promisesState(shownIn(scene("since")));
    const { moved, unchanged, unknown } = counts.value.ties;
    says(scene("since"), "en", `Of ${facts.value.ties.length} things`, `${moved} have moved`, `Of ${unknown} no later`);
    says(scene("since"), "en", "newest source on ties is of June 2026");
    expect([facts.value.ties.length, moved, unchanged, unknown, facts.value.newest]).toEqual([
      42,
      12,
      1,
      29,
      "2026-06-22",
    ]);
    const names = sorted(
      new Set(facts.value.ties.filter(({ outcome }) => outcome === "moved").map((each) => each.instrument.id)),
    );
    expect(names).toEqual(
      sorted([
        "prog-horizon-europe",
        "roam-ukr-mda",
        "pact-mediterranean",
        "fta-eu-ind",
        "fta-eu-idn",
        "ctip",
        "infra-blue-raman",
        "eulac-hpc",
        "wsis20",
      ]),
    );
  });
});
