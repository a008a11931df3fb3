// The other three shipped stories: every figure and name that their scenes say is counted again from the data, at the scene's own view.
import { describe, expect, it } from "vitest";
import type { CableTie } from "#model/cableTies.ts";
import type { Story } from "#model/story.ts";
import type { Tie } from "#model/ties.ts";
import { betweenState } from "#state/answers/betweenState.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { ladderState } from "#state/ladderState.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { says, sceneOf, shippedStory, shownIn, sorted } from "../support/shippedStories.ts";

const atlas = shippedAtlas();
const ids = ["moscow-beijing", "brussels-tokyo", "cables-and-treaties"] as const;
const shelf = new Map(ids.map((id) => [id, shippedStory(id)]));
const storyOf = (id: (typeof ids)[number]) => shelf.get(id) as Story;

const joins = (tie: Tie, one: string, other: string) =>
  (tie.from.id === one && tie.to.id === other) || (tie.from.id === other && tie.to.id === one);
const between = (state: AtlasState, one: string, other: string) =>
  state.visible.value.ties.filter((tie) => joins(tie, one, other));
const instruments = (ties: readonly Tie[]) => sorted(ties.map(({ instrument }) => instrument.id));
const tally = (ties: readonly Tie[]) => {
  const counts: Record<string, number> = {};
  for (const { statusClass } of ties) counts[statusClass] = (counts[statusClass] ?? 0) + 1;
  return counts;
};
const claims = (instrument: string, dispute: string) =>
  atlas.instrumentById
    .get(instrument)
    ?.disagreements?.find(({ id }) => id === dispute)
    ?.claims.map(({ value, shown: kept }) => [value.en, kept]);
const stateOf = (id: string, at = -1) => atlas.instrumentById.get(id)?.states.at(at);
const codes = (countries: readonly CableTie[] | undefined) => sorted((countries ?? []).map(({ actor }) => actor.id));

describe("Moscow and Beijing", () => {
  const story = (scene: string) => sceneOf(storyOf("moscow-beijing"), scene);

  it("draws four ties between the two, one held, one at work and two planned, and China's own to the proposed body", () => {
    for (const id of ["title", "four-ties", "council", "sources"]) {
      const { ties } = shownIn(story(id)).visible.value;
      expect(ties.map(({ from, to }) => sorted([from.id, to.id]).join("–")).sort()).toEqual([
        ...Array<string>(4).fill("CHN–RUS"),
        "CHN–WAICO",
      ]);
    }
    const ties = between(shownIn(story("four-ties")), "RUS", "CHN");
    expect(instruments(ties)).toEqual(["cnru-ai-council", "cnru-ai-wg", "mtg-cnru-30", "waico"]);
    expect(tally(ties)).toEqual({ in_force: 2, planned: 2 });
    expect(ties.find(({ instrument }) => instrument.id === "mtg-cnru-30")?.status).toBe("held");
    // Without any filter there is none more between them.
    expect(between(shownIn({ view: "" }), "RUS", "CHN")).toHaveLength(4);
    says(story("four-ties"), "en", "four ties", "a meeting held, a working group, and two plans");
    says(story("four-ties"), "it", "quattro legami", "una riunione già tenuta, un gruppo di lavoro e due progetti");
  });

  it("shows the proposal as it stood five days after it was made, at the seat that is planned", () => {
    const state = shownIn(story("proposal"));
    expect(state.visible.value.ties.map(({ from, to, statusClass }) => [from.id, to.id, statusClass])).toEqual([
      ["CHN", "WAICO", "planned"],
    ]);
    const waico = atlas.instrumentById.get("waico");
    expect(waico?.states.map(({ status, asOf }) => [status, asOf])).toEqual([
      ["planned", "2025-07-26"],
      ["planned", "2026-06-22"],
    ]);
    expect(waico?.states[0]?.summary.en).toMatch(/China in Shanghai on 26 July 2025, with Russian support reported/);
    expect(waico?.states[0]?.summary.en).toMatch(/November 2025; no founding members are documented/);
    expect(waico?.states[1]?.summary.en).toMatch(/Still described as proposed in June 2026; its seat .* Shanghai/);
    expect(atlas.actorById.get("WAICO")?.place?.en).toBe("Shanghai (tentative)");
    says(story("proposal"), "en", "26 July 2025, in Shanghai", "31 July 2025", "June 2026");
    says(story("supporters"), "en", "reported in November 2025", "No founding members", "June 2026");
    const roles = atlas.participations
      .filter(({ instrument, actor }) => instrument === "waico" && actor !== "WAICO")
      .map(({ actor, role }) => [actor, role]);
    expect(roles.sort()).toEqual([
      ["CHN", "proposer"],
      ["RUS", "supporter"],
    ]);
    expect(instruments(shownIn(story("supporters")).visible.value.ties)).toEqual(["cnru-ai-council", "waico", "waico"]);
  });

  it("says of the council what its record says, and of the body above it what the two sources say", () => {
    expect(stateOf("cnru-ai-council")?.summary.en).toMatch(
      /proposals on governance, standards and industrial use; its members and start date are not public/,
    );
    expect(stateOf("mtg-cnru-30")?.summary.en).toMatch(/communiqué agreed the council/);
    expect(claims("cnru-ai-council", "cnru-ai-council-host-body")).toEqual([
      [
        expect.stringMatching(/artificial intelligence, inside the subcommission on communications and information/),
        true,
      ],
      ["Working group on digital technologies", false],
    ]);
    says(story("council"), "en", "governance, standards and industrial use", "members and its starting date are not");
  });

  it("marks the place that is kept, and names all three", () => {
    const { events } = shownIn(story("place")).visible.value;
    expect(events.map(({ id, place, start }) => [id, place.en, start])).toEqual([
      ["cnru-heads-30", "Hangzhou", "2025-11-03"],
    ]);
    expect(claims("mtg-cnru-30", "mtg-cnru-30-place")).toEqual([
      ["Hangzhou", true],
      ["Moscow", false],
      ["Beijing", false],
    ]);
    expect(claims("mtg-cnru-30", "mtg-cnru-30-day")).toEqual([
      ["3 November 2025", true],
      ["4 November 2025", false],
    ]);
    says(story("place"), "en", "Hangzhou, on 3 November 2025", "Moscow, on 4 November", "Beijing");
    says(story("place"), "it", "Hangzhou, il 3 novembre 2025", "Mosca, il 4 novembre", "Pechino");
  });

  it("finds the two forums, no cable, and what each has with the European Union", () => {
    const facts = betweenState(shownIn(story("between"))).facts.value;
    expect(facts?.shared.ties).toHaveLength(4);
    expect(sorted(facts?.shared.groups.map(({ group }) => group.id) ?? [])).toEqual(["CEM", "G20"]);
    expect(atlas.landings.filter(({ country }) => country === "RUS" || country === "CHN")).toEqual([]);
    expect(atlas.systems.filter(({ kind }) => kind === "submarine")).toHaveLength(18);
    const all = shownIn({ view: "" });
    expect(instruments(between(all, "EU", "CHN"))).toEqual(["dd-eu-chn"]);
    expect(between(all, "EU", "RUS")).toEqual([]);
    expect(stateOf("dd-eu-chn")?.summary.en).toMatch(/^Second high-level round held in Beijing on 18 September 2023/);
    expect(atlas.instrumentById.get("forum-cem")?.note?.en).toMatch(/2018/);
    says(story("between"), "en", "18 submarine cables", "18 September 2023", "of 2018");
  });

  it("finds two webs of AI governance without an actor in common, and ten who signed the convention", () => {
    const { ties } = shownIn(story("two-webs")).visible.value;
    const web = (start: string) => {
      const found = new Set([start]);
      for (let before = 0; before < found.size; ) {
        before = found.size;
        for (const { from, to } of ties) if (found.has(from.id) || found.has(to.id)) found.add(from.id).add(to.id);
      }
      return sorted(found);
    };
    expect(web("CHN")).toEqual(["CHN", "RUS", "WAICO"]);
    expect(web("CHN").length + web("COE").length).toBe(new Set(ties.flatMap(({ from, to }) => [from.id, to.id])).size);
    const signed = atlas.participations.filter(
      ({ instrument, role }) => instrument === "coe-ai-convention" && role === "signatory",
    );
    expect(signed.map(({ date }) => date)).toEqual(Array(10).fill("2024-09-05"));
    expect(signed.filter(({ actor }) => atlas.actorById.get(actor)?.kind === "country")).toHaveLength(9);
    expect(signed.map(({ actor }) => actor)).toContain("EU");
    says(story("two-webs"), "en", "ten parties", "5 September 2024", "nine states and the European Union");
    says(story("two-webs"), "it", "dieci parti", "5 settembre 2024", "nove Stati e l'Unione europea");
  });

  it("ends with what is not known after the newest page that the whole story cites", () => {
    const cited = storyOf("moscow-beijing").scenes.flatMap(({ sources }) => sources.map(({ source }) => source));
    const dates = cited.map((id) => atlas.sourceById.get(id)?.date ?? "").sort();
    expect(dates.at(-1)).toBe("2026-06-22");
    says(story("unknown"), "en", "22 June 2026");
    const { instruments: there } = shownIn(story("unknown")).visible.value;
    expect(sorted(there.map(({ instrument }) => instrument.id))).toEqual([
      "cnru-ai-council",
      "cnru-ai-wg",
      "mtg-cnru-30",
      "waico",
    ]);
  });
});

describe("Brussels and Tokyo", () => {
  const story = (scene: string) => sceneOf(storyOf("brussels-tokyo"), scene);
  const drawn = (scene: string) => between(shownIn(story(scene)), "EU", "JPN");

  it("counts twenty-four ties, seven of them planned", () => {
    for (const id of ["title", "sources"]) {
      expect(drawn(id)).toHaveLength(24);
      expect(tally(drawn(id))).toEqual({ in_force: 11, signed: 5, concluded: 1, planned: 7 });
    }
    // The filter takes none of them away.
    expect(between(shownIn({ view: "" }), "EU", "JPN")).toHaveLength(24);
    says(story("title"), "en", "Twenty-four digital ties", "seven of them");
    says(story("title"), "it", "ventiquattro legami", "sette sono");
  });

  it("starts with the partnership alone, and says who has one too", () => {
    const state = shownIn(story("launch"));
    expect(instruments(state.visible.value.ties)).toEqual(["dp-eu-jpn"]);
    expect(stateOf("dp-eu-jpn")).toMatchObject({ date: "2022-05-12" });
    expect(stateOf("dp-eu-jpn")?.summary.en).toBe(
      "First of the EU digital partnerships, launched at the Tokyo summit.",
    );
    expect(claims("dp-eu-jpn", "dp-eu-jpn-summit")).toEqual([
      ["28th", true],
      ["29th", false],
    ]);
    const all = shownIn({ view: "" }).visible.value.ties.filter(
      ({ instrument }) => instrument.type === "digital_partnership",
    );
    expect(sorted(all.map(({ to }) => to.id))).toEqual(["BRA", "CAN", "JPN", "KOR", "SGP"]);
    expect(stateOf("dp-eu-bra")).toMatchObject({ date: "2026-06" });
    says(story("launch"), "en", "12 May 2022", "28th", "29th", "Korea, Singapore and Canada", "June 2026");
  });

  it("draws of each council what is dated then", () => {
    expect(instruments(drawn("council-1"))).toEqual(["moc-eu-jpn-cables", "moc-eu-jpn-semi", "mtg-dp-jpn-1"]);
    expect(stateOf("mtg-dp-jpn-1")?.date).toBe("2023-07-03");
    expect(stateOf("moc-eu-jpn-cables")?.date).toBe("2023-07-03");
    expect(stateOf("moc-eu-jpn-semi")?.date).toBe("2023-07");
    says(story("council-1"), "en", "3 July 2023", "Two memoranda");

    expect(instruments(drawn("council-2"))).toEqual([
      "coop-eu-jpn-6g",
      "coop-eu-jpn-hpcq",
      "grp-eu-jpn-semi-experts",
      "moc-eu-jpn-id",
      "mtg-dp-jpn-2",
    ]);
    expect(drawn("council-2").map(({ date }) => date)).toEqual(Array(5).fill("2024-04-30"));
    for (const id of ["aa-eu-jpn-subsidy", "coop-eu-jpn-platforms", "coop-eu-jpn-cyber"])
      expect(atlas.instrumentById.get(id)?.states.map(({ status, asOf }) => [status, asOf])).toEqual([
        ["planned", "2024-04-30"],
      ]);
    says(story("council-2"), "en", "30 April 2024", "Five lines", "four results", "Three more");

    expect(instruments(drawn("council-3"))).toEqual(["loi-eu-jpn-quantum", "mtg-dp-jpn-3"]);
    expect(stateOf("mtg-dp-jpn-3")?.date).toBe("2025-05-12");
    expect(stateOf("mtg-dp-jpn-3")?.summary.en).toMatch(
      /Arctic connectivity, the 6G MIRAI-HARMONY project, a quantum call .* a fourth council is planned in Brussels in 2026/,
    );
    expect(stateOf("loi-eu-jpn-quantum")?.date).toBe("2025-05-13");
    expect(stateOf("q-eu-jpn")?.summary.en).toMatch(/13 May 2025 and the Q-NEKO project was selected/);
    says(story("council-3"), "en", "12 May 2025", "13 May", "Brussels in 2026", "MIRAI-HARMONY", "Q-NEKO");
  });

  it("dates the protocol and the security partnership", () => {
    expect(instruments(drawn("rules"))).toEqual(["dataflow-eu-jpn", "sdp-eu-jpn"]);
    expect(stateOf("dataflow-eu-jpn")?.summary.en).toMatch(
      /concluded on 28 October 2023, signed on 31 January 2024, in force since 1 July 2024/,
    );
    expect(stateOf("sdp-eu-jpn")).toMatchObject({ date: "2024-11-01" });
    expect(stateOf("sdp-eu-jpn")?.summary.en).toMatch(/^Non-binding/);
    expect(stateOf("cd-eu-jpn")?.summary.en).toBe("Sixth round held on 11 November 2024 in Tokyo.");
    says(story("rules"), "en", "1 July 2024", "1 November", "28 October 2023", "31 January 2024", "11 November 2024");
  });

  it("says of the two Arctic cables what was announced, and that neither is named in the strategy", () => {
    const systems = atlas.instrumentById.get("infra-arctic")?.systems;
    expect(systems).toEqual(["POLAR_CONNECT", "FAR_NORTH_FIBER"]);
    const [polar, north] = (systems ?? []).map((id) => atlas.systemById.get(id));
    expect([polar?.status, north?.status]).toEqual(["planned", "planned"]);
    expect([polar?.inStrategy, north?.inStrategy]).toEqual([false, false]);
    expect(polar?.ready.en).toBe("First announced for 2030; moved to the early 2030s.");
    expect(north?.ready.en).toBe("First announced for the end of 2025; moved to the end of 2026, then not confirmed.");
    expect(polar?.euFunding.en).toMatch(/EUR 4 million .* EUR 5 million/);
    expect(north?.euFunding.en).toMatch(/no amount published/);
    expect(polar?.note?.en).toMatch(/^No landing site is decided; our line is indicative/);
    expect(north?.statusText.en).toMatch(/no construction reported/);
    const laid = atlas.segments.filter(({ system }) => systems?.includes(system));
    expect(new Set(laid.map(({ status }) => status))).toEqual(new Set(["planned"]));
    says(story("arctic"), "en", "2030", "early 2030s", "end of 2025, then of 2026", "EUR 4 million and EUR 5 million");
  });

  it("finds Japan among the four deepest, on five rungs, each with a tie in force or signed", () => {
    const { rows } = ladderState(shownIn(story("depth"))).facts.value;
    const deepest = Math.max(...rows.map(({ depth }) => depth));
    expect(deepest).toBe(5);
    expect(sorted(rows.filter(({ depth }) => depth === 5).map(({ actor }) => actor.id))).toEqual([
      "BRA",
      "CAN",
      "IND",
      "JPN",
    ]);
    const ties = rows.find(({ actor }) => actor.id === "JPN")?.ties ?? [];
    const families = (list: readonly Tie[]) => sorted(new Set(list.map(({ family }) => family)));
    const five = ["dialogue", "infrastructure", "research", "security", "trade"];
    expect(families(ties)).toEqual(five);
    expect(families(ties.filter(({ statusClass }) => ["in_force", "signed"].includes(statusClass)))).toEqual(five);
    const both = ["forum-g7", "forum-g20", "forum-oecd"].flatMap((id) =>
      atlas.participations.filter(({ instrument, actor }) => instrument === id && ["EU", "JPN"].includes(actor)),
    );
    expect(both).toHaveLength(6);
    says(story("depth"), "en", "Brazil, Canada and India", "five rungs", "the G7, the G20 and the OECD");
  });

  it("leaves open what is planned or concluded, and gives a year to one of them only", () => {
    expect(tally(drawn("open"))).toEqual({ planned: 7, concluded: 1 });
    const concluded = drawn("open").find(({ statusClass }) => statusClass === "concluded");
    expect(concluded).toMatchObject({ date: "2025-12" });
    expect(concluded?.instrument.id).toBe("prog-horizon-europe");
    const planned = drawn("open").filter(({ statusClass }) => statusClass === "planned");
    expect(planned.filter(({ date }) => date !== null).map(({ instrument, date }) => [instrument.id, date])).toEqual([
      ["infra-polar-connect", "2030"],
    ]);
    expect(planned.find(({ instrument }) => instrument.id === "net-digital-partnerships")?.confidence).toBe("low");
    says(story("open"), "en", "December 2025", "Seven more", "low confidence", "Polar Connect has a year, 2030");
    says(
      story("open"),
      "it",
      "dicembre 2025",
      "Altri sette",
      "bassa attendibilità",
      "Polar Connect ha un anno, il 2030",
    );
  });
});

describe("Where cables and treaties part", () => {
  const story = (scene: string) => sceneOf(storyOf("cables-and-treaties"), scene);
  const facts = (view: string) => treatiesState(shownIn({ view })).facts.value;
  const corners = (view: string) => {
    const { corners: of } = facts(view);
    return Object.fromEntries([...of].map(([id, list]) => [id, list.length]));
  };
  const usual = facts("?answer=treaties");
  const country = (id: string) => usual.countries.find(({ actor }) => actor.id === id);
  const landed = (of: typeof usual, state = "") =>
    of.countries.filter(
      ({ inside, landings }) => !inside && landings.some(({ status }) => state === "" || status === state),
    );

  it("counts cables, countries with a landing, and those with one in service", () => {
    expect(atlas.systems.filter(({ kind }) => kind === "submarine")).toHaveLength(18);
    const undrawn = atlas.systems.filter(({ id }) => !atlas.segments.some(({ system }) => system === id));
    expect(undrawn.map(({ id }) => id)).toEqual(["2AFRICA", "SMW6", "IEX"]);
    const drawn = atlas.systems.filter((system) => !undrawn.includes(system));
    expect([drawn.length, drawn.filter(({ kind }) => kind === "submarine").length]).toEqual([17, 15]);
    expect(landed(usual)).toHaveLength(22);
    const atWork = landed(usual, "in_service");
    expect(codes(atWork)).toEqual(["BRA", "CPV", "TUN"]);
    const through = (id: string) =>
      atWork
        .find(({ actor }) => actor.id === id)
        ?.landings.filter(({ status }) => status === "in_service")
        .map(({ system }) => system);
    expect(["BRA", "CPV", "TUN"].map(through)).toEqual([["ELLALINK"], ["ELLALINK"], ["MEDUSA"]]);
    expect(atlas.sourceById.get("S-TGCOUNT")).toMatchObject({ date: "2026-07-29" });
    expect(atlas.sourceById.get("S-TGCOUNT")?.title).toMatch(/: 696 cables/);
    says(story("cables"), "en", "18 submarine cables", "22 countries", "in three of them", "696 cables", "July 2026");
  });

  it("names the four deepest partners of eight kinds of tie", () => {
    const { factsByActor } = shownIn(story("ties")).visible.value;
    const deep = [...factsByActor.values()]
      .filter(({ families }) => families.length === 5)
      .map(({ actor }) => actor.id);
    expect(sorted(deep)).toEqual(["BRA", "CAN", "IND", "JPN"]);
    expect(Math.max(...[...factsByActor.values()].map(({ families }) => families.length))).toBe(5);
    expect(atlas.families).toHaveLength(8);
    says(story("ties"), "en", "Brazil, Canada, India and Japan have five", "eight kinds");
  });

  it("sorts 131 countries into four corners, and finds hardly a common order", () => {
    const scene = story("corners");
    expect(corners(scene.view)).toEqual({ both: 10, cables: 12, ties: 24, neither: 85 });
    const { countries, members, correlation } = facts(scene.view);
    expect(countries.length - members.length).toBe(131);
    expect(correlation?.n).toBe(100);
    expect(correlation?.rho.toFixed(2)).toBe("0.19");
    says(
      scene,
      "en",
      "131 countries",
      "10 have",
      "Twelve have",
      "24 the ties",
      "remaining 85",
      "100 countries",
      "0.19",
    );
    says(scene, "it", "131 paesi", "10 hanno", "Dodici hanno", "24 i legami", "restanti 85", "100 paesi", "0,19");
  });

  it("names the twelve with a landing and hardly a tie", () => {
    const scene = story("landing-only");
    const twelve = facts(scene.view).corners.get("cables") ?? [];
    expect(codes(twelve)).toEqual(
      sorted(["LBY", "DZA", "MAR", "OMN", "CPV", "COD", "DJI", "GAB", "GIN", "MRT", "SAU", "SYR"]),
    );
    const counts = (id: string) => [country(id)?.landings.length, country(id)?.families.length];
    expect(["LBY", "DZA", "MAR", "OMN"].map(counts)).toEqual([
      [4, 1],
      [3, 1],
      [3, 1],
      [2, 0],
    ]);
    const landings = twelve.flatMap((each) => each.landings);
    expect(landings.filter(({ status }) => status === "planned").length).toBeGreaterThan(landings.length / 2);
    expect(landings.filter(({ status }) => status === "in_service").map(({ country: of }) => of)).toEqual(["CPV"]);
    const onlyThrough = twelve.filter(({ families, through }) => families.length === 0 && through.length > 0);
    expect(codes(onlyThrough)).toEqual(["CPV", "DJI", "GAB", "GIN", "MRT"]);
    const blocs = onlyThrough.flatMap(({ through }) => through.flatMap((each) => each.blocs.map(({ id }) => id)));
    expect(new Set(blocs)).toEqual(new Set(["AU", "SMARTAFRICA"]));
    says(
      scene,
      "en",
      "Libya has four landings, Algeria and Morocco three each",
      "Oman has two",
      "other eight",
      "Five of",
    );
  });

  it("names some of the twenty-four with ties and no landing, and the five without a coast", () => {
    const scene = story("ties-only");
    const them = facts(scene.view).corners.get("ties") ?? [];
    expect(them).toHaveLength(24);
    // The Western Balkans are the six of the bloc.
    const balkans = atlas.actorById.get("WB6")?.members ?? [];
    expect(balkans).toHaveLength(6);
    for (const id of ["KOR", "UKR", "GBR", "SGP", ...balkans]) expect(codes(them)).toContain(id);
    expect(codes(them.filter(({ coast }) => !coast))).toEqual(["ARM", "MDA", "MKD", "SRB", "XKX"]);
    says(scene, "en", "Twenty-four", "Five have no coast", "Armenia, Kosovo*, Moldova, North Macedonia and Serbia");
  });

  it("tells of the ten with both how each landing stands", () => {
    const scene = story("both");
    const ten = facts(scene.view).corners.get("both") ?? [];
    const atWork = ten.filter(({ landings }) => landings.some(({ status }) => status === "in_service"));
    expect(codes(atWork)).toEqual(["BRA", "TUN"]);
    const rest = ten.filter((each) => !atWork.includes(each));
    expect(codes(rest)).toEqual(sorted(["CAN", "EGY", "GEO", "IND", "ISR", "JPN", "NOR", "USA"]));
    const states = (id: string) =>
      sorted(new Set(country(id)?.landings.map(({ system, status }) => `${system} ${status}`)));
    expect(states("IND")).toEqual(["RAMAN under_construction"]);
    expect(states("ISR")).toEqual(["BLUE not_confirmed"]);
    const arctic = ["FAR_NORTH_FIBER planned", "POLAR_CONNECT planned"];
    for (const id of ["JPN", "NOR", "USA"]) expect(states(id)).toEqual(arctic);
    expect(states("CAN")).toEqual(["FAR_NORTH_FIBER planned"]);
    for (const id of ["EGY", "GEO"]) expect(states(id)).toEqual([expect.stringMatching(/ planned$/)]);
    const marea = atlas.landings
      .filter(({ system }) => system === "MAREA")
      .map(({ country: of, status }) => [of, status]);
    expect(marea).toContainEqual(["USA", "in_service"]);
    expect(usual.counted.map(({ id }) => id)).not.toContain("MAREA");
    says(scene, "en", "Ten have both", "Brazil and Tunisia", "other eight", "MAREA");
  });

  it("leaves three when only cables in service count", () => {
    const scene = story("in-service");
    const { corners: of } = facts(scene.view);
    expect(codes(of.get("both"))).toEqual(["BRA", "TUN"]);
    expect(codes(of.get("cables"))).toEqual(["CPV"]);
    expect(landed(facts("?answer=treaties&laid=building"))).toHaveLength(9);
    expect(landed(facts("?answer=treaties&cables=all"))).toHaveLength(45);
    says(
      scene,
      "en",
      "three remain",
      "22 countries",
      "being laid nine",
      "in service three",
      "45 countries",
      "18 cables",
    );
    says(scene, "it", "ne restano tre", "sono 22", "in costruzione nove", "in servizio tre", "45 paesi", "18 cavi");
  });

  it("counts how unlike the countries are where one cable lands", () => {
    const raman = usual.countries.filter(({ systems }) => systems.some(({ id }) => id === "RAMAN"));
    expect(raman.map(({ actor, families }) => [actor.id, families.length]).sort()).toEqual([
      ["DJI", 0],
      ["IND", 5],
      ["OMN", 0],
      ["SAU", 1],
    ]);
    const landings = raman.flatMap((each) => each.landings.filter(({ system }) => system === "RAMAN"));
    expect(landings.map(({ status }) => status)).not.toContain("in_service");
    expect(atlas.systemById.get("RAMAN")).toMatchObject({ status: "delayed" });
    expect(atlas.systemById.get("RAMAN")?.targets?.find(({ said }) => said === "2025-11-17")?.text.en).toMatch(
      /Red Sea part is on hold, with no new date/,
    );
    says(story("not-an-alliance"), "en", "India has five kinds", "Saudi Arabia one", "November 2025");
  });
});
