import { describe, expect, it } from "vitest";
import { queryCard } from "#analysis/queryCard.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();

describe("query", () => {
  it("answers for every instrument with its states and parties, each with a source", () => {
    for (const { id } of atlas.instruments) {
      const card = queryCard(atlas, `instrument:${id}`);
      expect(card, id).toMatchObject({ id, kind: "instrument" });
      expect(card?.states?.length, id).toBeGreaterThan(0);
      for (const item of [...(card?.states ?? []), ...(card?.parties ?? [])])
        expect(item.sources.length, `${id} ${item.status}`).toBeGreaterThan(0);
      expect(card?.parties?.length, id).toBe((atlas.participationsByInstrument.get(id) ?? []).length);
    }
  });

  it("tells what the sources disagree about, and which value is shown", () => {
    const systems = ["BLUE", "RAMAN", "MEDUSA", "infra-blue-raman"].map((id) => queryCard(atlas, id));
    expect(
      systems.some((card) =>
        card?.disagreements.some(
          (item) =>
            item.claims.some((claim) => claim.value.en.includes("11,700")) &&
            item.claims.some((claim) => claim.value.en.includes("12,700")),
        ),
      ),
    ).toBe(true);
    for (const card of systems)
      for (const item of card?.disagreements ?? []) expect(item.claims.filter((claim) => claim.shown)).toHaveLength(1);
  });

  it("gives length, landings and status of the three cables", () => {
    for (const id of ["ELLALINK", "MEDUSA", "BLUE", "RAMAN"]) {
      const card = queryCard(atlas, id) as { lengthKm: number; landings: unknown[]; status: string } | null;
      expect(card?.lengthKm, id).toBeGreaterThan(1000);
      expect(card?.landings.length, id).toBeGreaterThan(2);
      expect(card?.status, id).toBeTruthy();
    }
  });

  it("gives a cable's landings in order, an actor's cables and themes, and what rests on a source", () => {
    const lines = queryCard(atlas, "ELLALINK")?.["schematic"] as { landing: string; column: number }[][] | undefined;
    const trunk = lines?.[0];
    expect(
      trunk
        ?.filter((stop) => stop.column === 0)
        .map((stop) => stop.landing)
        .at(-1),
    ).toBe("ellalink-fortaleza");
    expect(queryCard(atlas, "country:BRA")?.["cables"]).toContainEqual({
      system: "ELLALINK",
      status: "in_service",
      landings: ["ellalink-fortaleza"],
    });
    expect(queryCard(atlas, "ASEAN")).toMatchObject({ fullName: { en: "Association of Southeast Asian Nations" } });
    const themes = queryCard(atlas, "JPN")?.["themesOfTies"] as { theme: string; instruments: number }[];
    expect(themes[0]?.instruments).toBeGreaterThan(1);
    const rests = queryCard(atlas, "source:S004")?.["rests"] as Record<string, { total: number; alone: number }>;
    expect(rests["participations"]?.total).toBeGreaterThan(200);
    expect(rests["participations"]?.alone).toBeLessThan(rests["participations"]?.total ?? 0);
    expect(queryCard(atlas, "gdec-alliance")?.["coverage"]).toMatchObject({ named: 1, total: "40+" });
  });

  it("is plain data: it survives a trip through JSON unchanged", () => {
    for (const id of ["EU", "JPN", "beijing", "dp-eu-jpn", "MEDUSA", "ELL-1", "mce-2012", "S004", "ai"]) {
      const card = queryCard(atlas, id);
      expect(card).not.toBeNull();
      expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    }
    expect(queryCard(atlas, "no-such-thing")).toBeNull();
    expect(queryCard(atlas, 7 as never)).toBeNull();
  });

  it("says what else goes by the same id, and gives a conference its place and days", () => {
    expect(queryCard(atlas, "mce-2012")?.also).toEqual([expect.stringMatching(/^source:/)]);
    expect(queryCard(atlas, "gdec-2025")).toMatchObject({
      kind: "instrument",
      start: "2025-07-02",
      end: "2025-07-05",
      city: "beijing",
    });
    expect(queryCard(atlas, "dp-eu-jpn")?.also).toEqual([]);
  });
});
