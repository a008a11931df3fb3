// Three of the shipped stories: every figure and name that their scenes say is counted again from the data, at the scene's own view.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseStory, type Scene, type Story } from "#model/story.ts";
import type { Tie } from "#model/ties.ts";
import { datesState } from "#state/answers/datesState.ts";
import { depthState } from "#state/answers/depthState.ts";
import { lensState } from "#state/answers/lensState.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseOfScene, readSceneView, viewOfPose } from "#state/talk/scenePose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const ids = ["eu-network", "three-cables", "cities-in-alliance"] as const;
const shelf = new Map(ids.map((id) => [id, read(id)]));

function read(id: string): Story {
  const parsed = parseStory(JSON.parse(readFileSync(`data/stories/${id}.json`, "utf8")), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function sceneOf(id: (typeof ids)[number], scene: string): Scene {
  const found = shelf.get(id)?.scenes.find((each) => each.id === scene);
  if (!found) throw new Error(`${id} has no scene ${scene}`);
  return found;
}

/** The atlas as the scene shows it; `answer` asks something of the same date and filter. */
function shown(scene: Scene, answer = ""): AtlasState {
  const state = createAtlasState(atlas);
  const view = answer === "" ? scene.view : `${scene.view.split("#")[0]}&${answer}`;
  state.actions.setPose(poseOfScene({ view }, state.pose.peek(), atlas));
  return state;
}

/** That the scene says all of this, on the stage or in the notes. */
function says(scene: Scene, language: "en" | "it", ...phrases: readonly string[]): void {
  const words = `${scene.title[language]} ${scene.text[language]} ${scene.notes[language]}`;
  for (const phrase of phrases) expect(words).toContain(phrase);
}

const sorted = (list: Iterable<string>) => [...list].sort();
const partners = (state: AtlasState, passes: (tie: Tie) => boolean = () => true) =>
  sorted(new Set(state.visible.value.ties.filter(passes).map((tie) => (tie.to.id === "EU" ? tie.from.id : tie.to.id))));
const claims = (ref: "system" | "instrument", id: string, dispute: string) => {
  const thing = ref === "system" ? atlas.systemById.get(id) : atlas.instrumentById.get(id);
  const found = thing?.disagreements?.find((each) => each.id === dispute);
  return (found?.claims ?? []).flatMap(({ number }) => (number === undefined ? [] : [number]));
};
const stateDate = (id: string, at = 0) => atlas.instrumentById.get(id)?.states[at]?.date;

describe.each(ids)("the story %s", (id) => {
  const { scenes } = shelf.get(id)!;

  it("has at most ten scenes, from a title to the sources", () => {
    expect(scenes.length).toBeGreaterThanOrEqual(7);
    expect(scenes.length).toBeLessThanOrEqual(10);
    expect([scenes[0]?.kind, scenes.at(-1)?.kind]).toEqual(["title", "sources"]);
  });

  it.each(scenes.map((scene) => [scene.id, scene] as const))("scene %s shows what its address says", (_, { view }) => {
    const { pose, notes } = readSceneView(view, atlas);
    expect(notes).toEqual([]);
    expect(viewOfPose(pose)).toBe(view);
    expect(view.length).toBeLessThanOrEqual(300);
  });

  it.each(scenes.map((scene) => [scene.id, scene] as const))(
    "scene %s is read from the last row, and names the same figures in both languages",
    (_, scene) => {
      for (const language of ["en", "it"] as const) {
        expect(scene.title[language].length).toBeLessThanOrEqual(60);
        expect(scene.text[language].length).toBeLessThanOrEqual(280);
      }
      for (const words of [scene.title, scene.text, scene.notes])
        expect(figuresIn(words.it, /\.(?=\d{3})/g)).toEqual(figuresIn(words.en, /,(?=\d{3})/g));
    },
  );
});

function figuresIn(text: string, thousands: RegExp): readonly string[] {
  return sorted(text.replace(thousands, "").match(/\d+/g) ?? []);
}

describe("The European Union's digital network", () => {
  const scene = (id: string) => sceneOf("eu-network", id);

  it("counts the partners of the day of the strategy", () => {
    const all = depthState(shown(scene("title"), "answer=depth")).facts.value.partners;
    const own = all.filter((partner) => partner.own.length > 0).length;
    says(scene("title"), "en", `${own} partners have ties of their own`, `${all.length - own} more are reached only`);
    expect([own, all.length - own]).toEqual([108, 47]);
  });

  it("shows the councils and partnerships that it names, and no one else", () => {
    const state = shown(scene("partnerships"));
    expect(partners(state)).toEqual(["CAN", "IND", "JPN", "KOR", "SGP", "USA"]);
    const ofType = (type: string) => partners(state, (tie) => tie.instrument.type === type);
    expect(ofType("trade_technology_council")).toEqual(["IND", "USA"]);
    // Singapore's own is not filed under these themes; its council's meetings are.
    expect(ofType("digital_partnership")).toEqual(["CAN", "JPN", "KOR", "SGP"]);
    expect(["jpn", "kor", "sgp", "can"].map((code) => stateDate(`dp-eu-${code}`)?.slice(0, 7))).toEqual([
      "2022-05",
      "2022-11",
      "2023-02",
      "2023-11",
    ]);
    expect(state.visible.value.ties.length).toBeGreaterThan(6);
    expect(stateDate("dp-eu-bra")).toBe("2026-06");
    expect(atlas.eventById.get("ttc-6")?.start ?? stateDate("mtg-ttc-usa-6")).toMatch(/^2024-04/);
  });

  it("counts the countries of whole regions", () => {
    const state = shown(scene("regions"));
    const latin = partners(
      state,
      (tie) => tie.instrument.id === "eu-lac-digital-alliance" && tie.to.kind === "country",
    );
    says(scene("regions"), "en", `joins ${latin.length} Latin American and Caribbean countries`);
    expect(latin).toEqual(expect.arrayContaining(["BLZ", "GUY"]));
    const smart = atlas.manifest.coverage?.find(({ instrument }) => instrument === "alliance-smart-africa");
    says(scene("regions"), "en", `${smart?.total} countries in late 2024`, `${smart?.named} members`);
    expect([latin.length, stateDate("eu-lac-digital-alliance"), stateDate("dd-eu-wb")]).toEqual([
      22,
      "2023-03-14",
      "2022-06-08",
    ]);
  });

  it("tells the agreements by where they stood", () => {
    const state = shown(scene("trade"));
    const agreements = new Set(["fta_digital_chapter", "digital_trade_agreement", "data_flow_agreement"]);
    const standing = (status: string) =>
      partners(state, (tie) => agreements.has(tie.instrument.type) && tie.statusClass === status);
    expect(standing("in_force")).toEqual(["CHL", "JPN", "NZL"]);
    expect(standing("signed")).toEqual(["SGP"]);
    expect(standing("concluded")).toEqual(["GBR", "KOR"]);
    expect(standing("negotiating")).toEqual(["IDN", "IND", "MYS", "PHL", "THA"]);
    expect([stateDate("fta-eu-idn", 1), stateDate("fta-eu-ind", 1), stateDate("dta-eu-kor", 1)]).toEqual([
      "2025-09-23",
      "2026-01-27",
      "2026-06-10",
    ]);
    expect([stateDate("fta-eu-chl"), stateDate("fta-eu-nzl")]).toEqual(["2025-02-01", "2024-05"]);
  });

  it("counts who shares Horizon Europe, then and now", () => {
    const horizon = (state: AtlasState, ...classes: readonly string[]) =>
      partners(
        state,
        (tie) => tie.instrument.id === "prog-horizon-europe" && tie.to.id !== "EU" && classes.includes(tie.statusClass),
      );
    const then = shown(scene("research"));
    says(scene("research"), "en", `${horizon(then, "in_force").length} countries and territories were associated`);
    expect(horizon(then, "planned")).toEqual(["CHE", "EGY", "KOR"]);
    expect(horizon(then, "negotiating")).toEqual(["JPN"]);
    const now = createAtlasState(atlas);
    says(scene("research"), "en", `which makes ${horizon(now, "in_force", "signed").length}`);
    expect([horizon(then, "in_force").length, horizon(now, "in_force", "signed").length]).toEqual([19, 22]);
  });

  it("names the security partners of the end of June 2025", () => {
    const of = (state: AtlasState, type: string) => partners(state, (tie) => tie.instrument.type === type);
    const state = shown(scene("security"));
    expect(of(state, "security_defence_partnership")).toEqual(["ALB", "CAN", "GBR", "JPN", "KOR", "MDA", "MKD", "NOR"]);
    expect(of(state, "cyber_dialogue")).toEqual(["BRA", "GBR", "IND", "JPN", "KOR", "UKR", "USA"]);
    expect(stateDate("sdp-eu-can")).toBe("2025-06");
  });

  it("draws funds and packages where it says", () => {
    const state = shown(scene("infrastructure"));
    const of = (type: string) => partners(state, (tie) => tie.instrument.type === type);
    expect(of("investment_package")).toEqual(["COD", "COL", "KEN", "NGA", "PHL"]);
    expect(of("growth_facility")).toEqual(["ALB", "BIH", "MDA", "MKD", "MNE", "SRB", "UKR", "XKX"]);
  });

  it("counts rungs", () => {
    const state = shown(scene("ladder"));
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
    const { facts, counts } = promisesState(shown(scene("since")));
    const { moved, unchanged, unknown } = counts.value.ties;
    says(scene("since"), "en", `Of ${facts.value.ties.length} things`, `${moved} have moved`, `Of ${unknown} no later`);
    says(scene("since"), "en", "The newest source is of 22 June 2026".slice(4));
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

describe("Three cables", () => {
  const scene = (id: string) => sceneOf("three-cables", id);
  const km = (...numbers: readonly number[]) => numbers.map((each) => each.toLocaleString("en"));

  it("gives BELLA's lengths and dates as the data do", () => {
    const lengths = claims("system", "ELLALINK", "ELLALINK-length");
    expect(lengths).toEqual(expect.arrayContaining([5900, 6200]));
    says(scene("bella"), "en", ...km(5900, 6200));
    expect(atlas.systemById.get("ELLALINK")?.delivered?.[0]?.date).toBe("2021-06");
  });

  it("counts MEDUSA's landings and their countries", () => {
    const landings = atlas.landings.filter(
      ({ system, nodeType, status }) => system === "MEDUSA" && nodeType === "landing" && status !== "not_confirmed",
    );
    const countries = new Set(landings.map(({ country }) => country));
    says(scene("medusa"), "en", `${landings.length} landings in ${countries.size} countries`);
    expect([landings.length, countries.size]).toEqual([19, 13]);
    expect(claims("instrument", "infra-medusa", "infra-medusa-countries")).toEqual(expect.arrayContaining([11, 12]));
    expect(claims("system", "MEDUSA", "MEDUSA-length")).toEqual(expect.arrayContaining([7100, 8760]));
    says(scene("medusa"), "en", "11 or 12 countries", ...km(7100, 8760));
  });

  it("colours the only stretch of MEDUSA that works", () => {
    const { cables } = datesState(shown(scene("viatunisia"))).difference.value!;
    expect(sorted(cables.map(({ segment }) => segment.id))).toEqual(["MED-12", "MED-1D", "MED-3"]);
    const working = atlas.segments.filter(({ system, status }) => system === "MEDUSA" && status === "in_service");
    expect(sorted(working.map(({ id }) => id))).toEqual(["MED-12", "MED-1D", "MED-3"]);
    const medusa = atlas.systemById.get("MEDUSA");
    expect(medusa?.delivered?.map(({ date }) => date)).toEqual(["2026-06-03"]);
    const said = (source: string) =>
      medusa?.targets?.filter(({ sources }) => sources.some((each) => each.source === source)).map(({ to }) => to);
    expect([said("S-ZAWYA-MED"), said("S-DZ2")]).toEqual([["2025-12"], ["2026-12", "2027-03"]]);
  });

  it("adds Blue and Raman up", () => {
    const [blue = 0, raman = 0] = ["BLUE", "RAMAN"].map((id) => atlas.systemById.get(id)?.lengthKm ?? 0);
    says(scene("blue-raman"), "en", ...km(blue, raman, blue + raman));
    const whole = claims("instrument", "infra-blue-raman", "infra-blue-raman-length");
    expect(whole).toEqual(expect.arrayContaining([11_700, 12_700, blue + raman, 8000]));
    says(scene("blue-raman"), "en", ...km(11_700, 12_700, 8000));
  });

  it("says of Blue and Raman what is in service, and what is late", () => {
    const statusOf = (id: string) => atlas.segmentById.get(id)?.status;
    expect(["BLU-1", "BLU-2A", "BLU-2B", "RAM-1A"].map(statusOf)).toEqual([
      "in_service",
      "under_construction",
      "not_confirmed",
      "delayed",
    ]);
    for (const branch of ["BLU-3", "BLU-4", "BLU-5", "BLU-6"]) expect(statusOf(branch)).toBe("in_service");
    for (const branch of ["BLU-8", "BLU-9", "BLU-10", "BLU-11", "BLU-12"]) expect(statusOf(branch)).toBe("planned");
    const raman = atlas.systemById.get("RAMAN")?.targets ?? [];
    expect(raman.map(({ said, says: what, from }) => [said, what, from])).toEqual([
      ["2021-07-29", "date", "2024"],
      ["2025-11-17", "no_date", null],
      ["2025-12-19", "stands", null],
    ]);
  });

  it("counts who is on both cables", () => {
    const { combinations } = overlapState(shown(scene("shared"))).facts.value;
    const of = (key: string) => sorted(combinations.find((each) => each.key === key)?.members ?? []);
    expect(of("11")).toEqual(["CYP", "DZA", "FRA", "GRC", "ITA", "LBY", "TUN"]);
    expect(of("10")).toEqual(["EGY", "ESP", "MAR", "MLT", "PRT", "SYR"]);
    expect(of("01")).toEqual(["ISR"]);
  });

  it("counts what hangs on EllaLink, and on MEDUSA", () => {
    const loss = (system: string) => {
      const { cables } = withoutState(shown(scene("without"), `without=system:${system}`));
      return [cables.value.joined, cables.value.cut.length, cables.value.lost];
    };
    const { joined, cut, lost } = withoutState(shown(scene("without"))).cables.value;
    says(scene("without"), "en", `${joined} pairs`, `Without EllaLink ${cut.length} of them`);
    expect([joined, cut.length, lost]).toEqual([20, 11, ["CPV"]]);
    const medusa = shown({ ...scene("without"), view: scene("without").view.replace("ELLALINK", "MEDUSA") });
    const other = withoutState(medusa).cables.value;
    expect([other.joined, other.cut.length, other.lost]).toEqual([20, 2, ["TUN"]]);
    expect(loss("ELLALINK")).toEqual([20, 11, ["CPV"]]);
  });
});

describe("Cities in alliance", () => {
  const scene = (id: string) => sceneOf("cities-in-alliance", id);
  const cities = atlas.actors.filter(({ kind }) => kind === "city");
  const membershipOf = (id: string, instrument: string) =>
    atlas.actorById.get(id)?.memberships.find((each) => each.instrument === instrument);
  const named = (instrument: string) =>
    cities.filter((city) => city.memberships.some((each) => each.instrument === instrument));

  it("counts the cities on the map", () => {
    expect(shown(scene("title")).visible.value.cities).toHaveLength(70);
    says(scene("title"), "en", `${cities.length} in all`);
  });

  it("counts the lists of Major Cities of Europe, and how old they are", () => {
    const european = named("major-cities-europe");
    const in2020 = european.filter((city) =>
      membershipOf(city.id, "major-cities-europe")?.roles.some(({ id }) => id === "mce-member-2020"),
    );
    says(
      scene("mce-lists"),
      "en",
      `${european.length} cities are named`,
      `${in2020.length} of them in the list of 2020`,
    );
    const lens = lensState(shown(scene("mce-lists"))).facts.value.groups.find(({ id }) => id === "_cities");
    const older = lens?.classes.find(({ id }) => id === "older")?.things.length;
    says(scene("mce-lists"), "en", `Of ${older} of the ${cities.length} cities`);
    const only1982 = european.filter((city) => membershipOf(city.id, "major-cities-europe")?.until === "1982");
    expect([european.length, in2020.length, older, only1982.length]).toEqual([59, 39, 44, 9]);
    expect(only1982.map(({ id }) => id)).toContain("london");
    for (const city of ["holon", "rishon-lezion", "boston", "barcelona"])
      expect(membershipOf(city, "major-cities-europe")).toBeDefined();
  });

  it("names all of Beijing's partners that are named, and reckons the others", () => {
    const partnersOfBeijing = named("gdec-partner-cities").filter(({ id }) => id !== "beijing");
    for (const { name } of partnersOfBeijing) {
      says(scene("initiative"), "en", name.en);
      says(scene("initiative"), "it", name.it);
    }
    const coverage = atlas.manifest.coverage?.find(({ instrument }) => instrument === "gdec-partner-cities");
    const invited = Number(coverage?.total) - 1;
    expect([partnersOfBeijing.length, invited]).toEqual([13, 18]);
    says(scene("initiative"), "en", `${invited} partner cities, ${partnersOfBeijing.length} of them named`);
    const unnamed = 40 - 1 - partnersOfBeijing.length;
    says(scene("unnamed"), "en", `at least ${unnamed} cities`, `it is ${unnamed + 1} if Beijing is not one`);
    says(scene("unnamed"), "en", "five are unnamed");
    expect(invited - partnersOfBeijing.length).toBe(5);
    expect(named("gdec-alliance").map(({ id }) => id)).toEqual(["beijing"]);
  });

  it("names the bodies that Xinhua names", () => {
    const bodies = partners(shown(scene("launch")), (tie) => tie.instrument.id === "gdec-alliance");
    expect(bodies).toEqual(["ITC", "ITU", "UNITAR"]);
    for (const body of bodies) expect(atlas.actorById.get(body)?.place?.en).toContain("Geneva");
    expect(stateDate("gdec-alliance")).toBe("2025-07-02");
  });

  it("counts who is in both, and on which side the others are", () => {
    const { combinations } = overlapState(shown(scene("where"))).facts.value;
    const of = (key: string) => combinations.find((each) => each.key === key)?.members ?? [];
    expect(sorted(of("11"))).toEqual(["copenhagen", "london", "vienna"]);
    says(
      scene("both"),
      "en",
      `${of("10").length} are named only on the European side`,
      `${of("01").length} only on Beijing's`,
    );
    expect([of("10").length, of("01").length]).toEqual([56, 11]);
    const last = (id: string) => membershipOf(id, "major-cities-europe")?.until;
    expect([last("copenhagen"), last("london"), last("vienna")]).toEqual(["2006", "1982", "2020"]);
    for (const id of of("11"))
      expect(membershipOf(id, "major-cities-europe")?.roles.map((role) => role.id)).toContain(
        "mce-founding-meeting-1982",
      );
    const inEurope = named("gdec-partner-cities").filter(({ at }) => at && at[0] > -12 && at[0] < 40 && at[1] > 35);
    expect(sorted(inEurope.map(({ id }) => id))).toEqual(["copenhagen", "london", "vienna", "zaragoza"]);
  });
});
