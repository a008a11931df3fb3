import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { type Filter, noFilter, statusClasses } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { smallAtlas } from "../support/smallAtlas.ts";

const atlas = shippedAtlas();
const now = atlasAt(atlas, atlas.manifest.asOf);
const focus = { hub: "EU", pairs: [], chosen: null };
const see = (filter: Filter = noFilter, more: Partial<typeof focus> = {}) =>
  visibleAtlas(atlas, now, filter, { ...focus, ...more });
const idsOf = (filter: Filter) => new Set(see(filter).ties.map((tie) => tie.id));

describe("what is visible", () => {
  it("draws no line for an instrument that names no partner, and counts it", () => {
    const unnamed = atlas.instruments
      .filter((instrument) => !instrument.partnersNamed)
      .map((instrument) => instrument.id);
    expect(unnamed.length).toBeGreaterThan(10);
    expect(see().ties.filter((tie) => unnamed.includes(tie.instrument.id))).toEqual([]);
    expect(see().counts.withoutPartners).toBe(unnamed.length);
  });

  it("reaches no territory through a bloc where the sources set it apart, nor a suspended member", () => {
    const through = (id: string) =>
      see()
        .factsByActor.get(id)
        ?.throughBloc.filter(({ bloc }) => bloc.id === "AU").length ?? 0;
    expect(through("BWA")).toBeGreaterThan(0);
    expect([through("ESH"), through("SDN"), through("MLI")]).toEqual([0, 0, 0]);
    expect(atlas.actorById.get("AU")?.members).toEqual(expect.arrayContaining(["ESH", "SDN", "MLI"]));
  });

  it("draws no line for it even where someone has entered a part by mistake", () => {
    const files = smallAtlas();
    const [part] = files["participations.json"].participations;
    if (!part) throw new Error("the small atlas has a participation");
    files["participations.json"].participations.push({ ...part, instrument: "ai-abroad", actor: "JPN" });
    const parsed = parseAtlas(files);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const ties = visibleAtlas(parsed.value, atlasAt(parsed.value, "2026-11-21"), noFilter, focus).ties;
    expect(ties.map((tie) => tie.instrument.id)).toContain("dp-eu-jpn");
    expect(ties.map((tie) => tie.instrument.id)).not.toContain("ai-abroad");
  });

  it("starts no line from one that takes no part, unless it is the body that the instrument is about", () => {
    const partsIn = (id: string) => atlas.participationsByInstrument.get(id)?.map((part) => part.actor) ?? [];
    const outside = see().ties.filter((tie) => !partsIn(tie.instrument.id).includes(tie.from.id));
    expect(new Set(outside.map((tie) => tie.from.ref))).toEqual(
      new Set(["organisation:SMARTAFRICA", "organisation:D4DHUB"]),
    );
  });

  it("takes a round of talks or a proposal for no beginning", () => {
    for (const id of ["dd-eu-chn", "waico", "cnru-ai-council"])
      expect(see().ties.filter((tie) => tie.instrument.id === id && tie.date !== null)).toEqual([]);
  });

  it("draws a list of members only when the list itself is chosen", () => {
    const ofList = (chosen: string | null) =>
      see(noFilter, { chosen } as never).ties.filter((tie) => tie.instrument.id === "grp-asean").length;
    expect(ofList(null)).toBe(0);
    expect(ofList("grp-asean")).toBe(11);
  });

  it("turns spokes into all pairs when asked: n parties give n(n-1)/2 lines", () => {
    const spokes = see().ties.filter((tie) => tie.instrument.id === "eulac-hpc").length;
    const pairs = see(noFilter, { pairs: ["eulac-hpc"] } as never).ties.filter(
      (tie) => tie.instrument.id === "eulac-hpc",
    ).length;
    const parties = now.instruments.find((entry) => entry.instrument.id === "eulac-hpc")?.parts.length ?? 0;
    expect(spokes).toBe(parties - 1);
    expect(pairs).toBe((parties * (parties - 1)) / 2);
  });

  it("tells a tie of one's own from a tie through a bloc", () => {
    const vietnam = see().factsByActor.get("VNM");
    expect(vietnam?.families).toEqual([]);
    expect(vietnam?.throughBloc.map((entry) => entry.bloc.id)).toContain("ASEAN");
    expect(see().factsByActor.get("JPN")?.families.length).toBeGreaterThanOrEqual(4);
  });

  it("keeps under a span only what a source dates within it, and counts what bears no date", () => {
    const span = { from: "2023", to: "2023-06" };
    const visible = see({ ...noFilter, span });
    expect(visible.ties.length).toBeGreaterThan(0);
    for (const tie of visible.ties)
      expect(
        tie.dates.some((date) => date >= "2023" && date <= "2023-06-30"),
        `${tie.id} ${tie.dates.join(" ")}`,
      ).toBe(true);
    const undated = see().ties.filter((tie) => tie.dates.length === 0);
    expect(visible.counts.undated).toBe(undated.length);
    expect(undated.length).toBeGreaterThan(0);
    expect(visible.events.every((event) => (event.end ?? event.start) >= "2023" && event.start < "2023-07")).toBe(true);
    expect(see().counts.undated).toBe(0);
  });

  it("gives a party that came into something larger no date but its own", () => {
    const dateIn = (instrument: string, actor: string) =>
      see().ties.find((tie) => tie.instrument.id === instrument && tie.to.id === actor)?.date;
    // The programme began in 2021; when each country was associated is said of some only.
    expect(dateIn("prog-horizon-europe", "GBR")).toBe(null);
    expect(dateIn("prog-horizon-europe", "CAN")).toBe("2024-07");
    expect(dateIn("dd-eu-bra", "BRA")).toBe(atlas.instrumentById.get("dd-eu-bra")?.states[0]?.date);
    const { ties } = see({ ...noFilter, span: { from: "2021", to: "2021" } });
    expect(ties.filter((tie) => tie.instrument.id === "prog-horizon-europe")).toEqual([]);
  });

  it("never takes the date of a list of members, of a page or of an announcement for a beginning", () => {
    const listed = see().ties.filter((tie) => tie.participation.documented);
    expect(listed.map((tie) => tie.id)).toEqual(
      expect.arrayContaining(["major-cities-europe~MCE~zagreb", "alliance-smart-africa~SMARTAFRICA~SEN"]),
    );
    expect(listed.filter((tie) => tie.date !== null || tie.dates.length > 0)).toEqual([]);
  });

  it("lists the instrument of every tie that passes a span or a level of confidence", () => {
    const years = ["2020", "2022", "2023", "2024", "2025"].map((year) => ({
      ...noFilter,
      span: { from: year, to: year },
    }));
    const levels = (["high", "medium", "low"] as const).map((level) => ({ ...noFilter, confidences: [level] }));
    for (const filter of [...years, ...levels]) {
      const { ties, instruments } = see(filter);
      const listed = new Set(instruments.map(({ instrument }) => instrument.id));
      expect(ties.filter((tie) => !listed.has(tie.instrument.id))).toEqual([]);
      expect(listed.size).toBeGreaterThan(0);
      expect(listed.size).toBeLessThan(atlas.instruments.length);
    }
  });

  it("filters only shrink, and the counts agree with the lines", () => {
    const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null });
    const filters = fc.record({
      families: some(atlas.families.map((family) => family.id)),
      statuses: some(statusClasses),
      themes: some(atlas.themes.map((theme) => theme.id)),
      confidences: some(["high", "medium", "low"] as const),
      span: fc.constantFrom(null, { from: "2019", to: "2023-05" }, { from: "1982", to: "2011" }),
    });
    const all = idsOf(noFilter);
    fc.assert(
      fc.property(filters, (filter) => {
        const visible = see(filter);
        for (const tie of visible.ties) expect(all.has(tie.id)).toBe(true);
        expect(visible.counts.ties).toEqual({ shown: visible.ties.length, total: all.size });
        const sum = [...visible.counts.byFamily.values()].reduce((total, count) => total + count.shown, 0);
        expect(sum).toBe(visible.ties.length);
        if (filter.families) for (const tie of visible.ties) expect(filter.families).toContain(tie.family);
      }),
      { numRuns: 60 },
    );
  });
});
