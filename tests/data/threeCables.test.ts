// Every figure and name that the scenes say is counted again from the data, at the scene's own view.
import { describe, expect, it } from "vitest";
import { datesState } from "#state/answers/datesState.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { claimsOf, says, sceneOf, shippedStory, shownIn, sorted } from "../support/shippedStories.ts";

const atlas = shippedAtlas();

describe("Three cables", () => {
  const story = shippedStory("three-cables");
  const scene = (id: string) => sceneOf(story, id);
  const km = (...numbers: readonly number[]) => numbers.map((each) => each.toLocaleString("en"));

  it("gives BELLA's lengths and dates as the data do", () => {
    const lengths = claimsOf("system", "ELLALINK", "ELLALINK-length");
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
    expect(claimsOf("instrument", "infra-medusa", "infra-medusa-countries")).toEqual(expect.arrayContaining([11, 12]));
    expect(claimsOf("system", "MEDUSA", "MEDUSA-length")).toEqual(expect.arrayContaining([7100, 8760]));
    says(scene("medusa"), "en", "11 or 12 countries", ...km(7100, 8760));
    const lists = claimsOf("system", "MEDUSA", "MEDUSA-landings");
    says(scene("medusa"), "en", `from ${Math.min(...lists)} to ${Math.max(...lists)} landings`);
  });

  it("colours the only stretch of MEDUSA that works", () => {
    const { cables } = datesState(shownIn(scene("viatunisia"))).difference.value!;
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
    const whole = claimsOf("instrument", "infra-blue-raman", "infra-blue-raman-length");
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
    const { combinations } = overlapState(shownIn(scene("shared"))).facts.value;
    const of = (key: string) => sorted(combinations.find((each) => each.key === key)?.members ?? []);
    expect(of("11")).toEqual(["CYP", "DZA", "FRA", "GRC", "ITA", "LBY", "TUN"]);
    expect(of("10")).toEqual(["EGY", "ESP", "MAR", "MLT", "PRT", "SYR"]);
    expect(of("01")).toEqual(["ISR"]);
  });

  it("counts what hangs on EllaLink, and on MEDUSA", () => {
    const loss = (system: string) => {
      const { cables } = withoutState(shownIn(scene("without"), `without=system:${system}`));
      return [cables.value.joined, cables.value.cut.length, cables.value.lost];
    };
    const { joined, cut, lost } = withoutState(shownIn(scene("without"))).cables.value;
    says(scene("without"), "en", `${joined} pairs`, `Without EllaLink ${cut.length} of them`);
    expect([joined, cut.length, lost]).toEqual([20, 11, ["CPV"]]);
    const medusa = shownIn({ ...scene("without"), view: scene("without").view.replace("ELLALINK", "MEDUSA") });
    const other = withoutState(medusa).cables.value;
    expect([other.joined, other.cut.length, other.lost]).toEqual([20, 2, ["TUN"]]);
    expect(loss("ELLALINK")).toEqual([20, 11, ["CPV"]]);
  });
});
