import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutEn } from "#encoding/answers/withoutEn.ts";
import { withoutIt } from "#encoding/answers/withoutIt.ts";
import { goneName } from "#encoding/answers/withoutNames.ts";
import { type Answers, breakKinds, builtScopes, defaultAnswers } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { defaultPose, noFilter, type Pose } from "#model/pose.ts";
import { groupIndex } from "#model/propagation.ts";
import { withoutNotice } from "#state/answers/withoutCaveats.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const poseWith = (without: Partial<Answers["without"]>, change: Partial<Pose> = {}): Pose => ({
  ...defaultPose,
  ...change,
  answers: { ...defaultAnswers, tool: "without", without: { ...defaultAnswers.without, ...without } },
});
const open = (without: Partial<Answers["without"]> = {}, change: Partial<Pose> = {}) => {
  const state = createAtlasState(atlas, poseWith(without, change));
  return { state, ...withoutState(state) };
};

const things: readonly Ref[] = [
  "system:ELLALINK",
  "system:MEDUSA",
  "system:BLUE",
  "system:2AFRICA",
  "segment:ELL-3",
  "landing:medusa-marseille",
  "country:PRT",
  "country:BRA",
  "country:JPN",
  "country:EGY",
  "bloc:EU",
  "organisation:MCE",
  "instrument:dp-eu-jpn",
  "instrument:prog-horizon-europe",
];
const poses = fc
  .record({
    without: fc.record({
      gone: fc.uniqueArray(fc.constantFrom(...things), { maxLength: 4 }),
      breaks: fc.constantFrom(...breakKinds),
      inland: fc.boolean(),
      built: fc.constantFrom(...builtScopes),
      backed: fc.boolean(),
    }),
    language: fc.constantFrom("en" as const, "it" as const),
    time: fc.constantFrom(null, "1990", "2009", "2021-03", "2025-06-05"),
    families: fc.constantFrom(null, [], ["trade"], ["dialogue", "research"]),
  })
  .map(({ without, families, ...change }) => poseWith(without, { ...change, filter: { ...noFilter, families } }));

/** Whole numbers of a text, digits grouped as the language has them; lengths and times left out. */
const figures = (text: string) =>
  [...text.replace(/[\d.,]+\s(?:km|ms)/gu, "").matchAll(/(?<![\p{L}\d])\d{1,3}(?:[.,]\d{3})*(?![\p{L}\d])/gu)].map(
    ([word]) => Number(word.replace(/[.,]/g, "")),
  );

describe("what if, in words", () => {
  it("says of the atlas as it is shipped", () => {
    expect(open({}, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, cables in service join 18 countries and territories in 4 networks that do not meet. 45 of the 46 joined pairs have only one route. 22 stretches of cable are bridges: without any one of them some countries are cut off from others.",
    );
    expect(open({ gone: ["system:ELLALINK"] }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, without EllaLink, 24 of the 46 pairs of countries and territories that cables in service join are cut off from one another. Cabo Verde loses its last route to another country there. 21 of the 22 pairs still joined have only one route.",
    );
    expect(open({ gone: ["system:ELLALINK"] }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante, senza EllaLink, restano separate 24 delle 46 coppie di paesi e territori unite da cavi in servizio. Perde l’ultima via verso un altro paese: Capo Verde. Hanno una sola via 21 delle 22 coppie ancora unite.",
    );
    expect(open({ gone: ["system:MEDUSA"], built: "all" }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante, senza Medusa, restano separate 451 delle 729 coppie di paesi e territori unite da cavi in servizio, in costruzione o previsti. Perdono l’ultima via verso un altro paese: Egitto, Malta e Siria. 35 coppie conservano una via più lunga: al massimo 1.079 km e 5,3 ms in più in un senso (Marocco e Spagna). Hanno una sola via 264 delle 278 coppie ancora unite.",
    );
    expect(open({ gone: ["country:EGY", "system:2AFRICA"] }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, without Egypt and 2Africa, nothing changes: they are no part of the cables in service there.",
    );
    expect(open({ gone: ["country:EGY"] }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante, senza l’Egitto, non cambia nulla: non fa parte dei cavi in servizio che vi figurano.",
    );
    expect(open({ breaks: "ties" }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, the 491 ties shown join 241 actors in one network. 167 ties are the only link between two parts of a network; 8 actors, taken away alone, would cut others off.",
    );
    expect(open({ breaks: "ties" }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante i 491 legami mostrati uniscono 241 attori in una sola rete. 167 legami sono l’unico anello tra due parti di una rete; 8 attori, tolti uno alla volta, ne separerebbero altri.",
    );
    expect(open({ breaks: "ties", gone: ["bloc:EU"] }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, without the European Union, 342 of the 491 ties shown are gone, and 95 actors lose their last tie. What was one network falls into 99 parts, single actors counted: 24,538 pairs of actors are no longer joined by any chain of ties.",
    );
    expect(open({ breaks: "ties", gone: ["country:JPN"] }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante, senza il Giappone, vengono meno 26 dei 491 legami mostrati, e nessuno perde l’ultimo legame. Chi era unito e rimane è ancora unito.",
    );
  });

  it("says who loses the last EU-backed route, counting only what is EU-backed by the data files", () => {
    // 20 pairs, 11 cut off and Cabo Verde alone: counted by hand over cables.geojson and systems.json.
    expect(open({ gone: ["system:ELLALINK"], backed: true }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, without EllaLink, 11 of the 20 pairs of countries and territories that EU-backed cables in service join are cut off from one another. Cabo Verde loses its last EU-backed route to another country there. 8 of the 9 pairs still joined have only one route.",
    );
    expect(open({ gone: ["system:BLUE"], backed: true }, { language: "it" }).sentence.value).toBe(
      "Nei dati di questo atlante, senza Blue, restano separate 3 delle 20 coppie di paesi e territori unite da cavi sostenuti dall’UE in servizio. Perdono l’ultima via sostenuta dall’UE verso un altro paese: Israele, Italia e Giordania. Tutte le 17 coppie ancora unite hanno una sola via.",
    );
    expect(open({ gone: ["system:MAREA"], backed: true }, { language: "en" }).sentence.value).toBe(
      "In the data of this atlas, without MAREA, nothing changes: it is no part of the EU-backed cables in service there.",
    );
    for (const built of builtScopes) {
      const [some, every] = [true, false].map((backed) => open({ built, backed, gone: ["system:MEDUSA"] }));
      expect(some?.cables.value.joined).toBeLessThan(every?.cables.value.joined ?? 0);
      expect(some?.caveats.value.filter((each) => each.startsWith("EU-backed is a system"))).toHaveLength(1);
    }
  });

  it("says at an earlier date that undated cables count too", () => {
    expect(open({}, { time: "1990", language: "en" }).sentence.value).toMatch(
      /^In the data of this atlas, cables in service at the date shown or undated join 9 countries and territories in 4 networks/,
    );
    expect(open({ gone: ["system:ELLALINK"] }, { time: "2022", language: "it" }).sentence.value).toMatch(
      /unite da cavi in servizio alla data mostrata o senza data/,
    );
  });

  it("always says whose data it speaks of, and with cables that they are not the Internet", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const state = createAtlasState(atlas, pose);
        const { sentence, settings } = withoutState(state);
        const mine = pose.language === "it" ? /^Nei dati di questo atlante/ : /^In the data of this atlas/;
        expect(sentence.value).toMatch(mine);
        expect(sentence.value).toMatch(/[^.]\.$/);
        expect(sentence.value).not.toMatch(/undefined|NaN|\bnull\b|\{|\b0 (?:pair|coppi)/);
        expect(withoutNotice(state, settings.value).length).toBeGreaterThan(80);
      }),
      { numRuns: 12 },
    );
  });

  it("counts in its sentence what stands in its rows", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const state = createAtlasState(atlas, pose);
        const { sentence, rows, cables, tieLoss, settings } = withoutState(state);
        const { gone, breaks } = settings.value;
        if (gone.length === 0) return;
        const column = (id: string) => rows.value.columns.findIndex((each) => each.id === id);
        const named = gone.reduce(
          (text, ref) => text.replace(goneName(atlas, ref, state.language.value, true), ""),
          sentence.value,
        );
        const told = figures(named);
        if (breaks === "cables") {
          const { cut, longer, idle } = cables.value;
          expect(rows.value.rows.length).toBe(cut.length + longer.length);
          const without = rows.value.rows.filter(({ cells }) => cells[column("kmAfter")] === null);
          expect(without.length).toBe(cut.length);
          if (cables.value.joined > 0 && idle.length < gone.length && cut.length > 1)
            expect(told).toContain(cut.length);
          if (longer.length > 1) expect(told).toContain(longer.length);
        } else {
          const alone = rows.value.rows.filter(({ cells }) => cells[column("tiesAfter")] === 0);
          expect(alone.length).toBe(tieLoss.value.lost.length);
          if (tieLoss.value.goneTies.length > 1 && tieLoss.value.ties > 1)
            expect(told).toContain(tieLoss.value.goneTies.length);
          if (alone.length > 4) expect(told).toContain(alone.length);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("every row has as many cells as columns, and what it rests on", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const { rows } = withoutState(createAtlasState(atlas, pose));
        expect(new Set(rows.value.rows.map(({ key }) => key)).size).toBe(rows.value.rows.length);
        for (const row of rows.value.rows) {
          expect(row.cells.length).toBe(rows.value.columns.length);
          expect(row.sources.length, row.key).toBeGreaterThan(0);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("names the speed that the figures are made with", () => {
    const { caveats } = open({}, { language: "en" });
    expect(caveats.value.join(" ")).toContain("204,190 km/s");
    expect(withoutEn.caveat.lengths("")).toContain(String(groupIndex));
    expect(withoutIt.caveat.lengths("")).toContain(String(groupIndex).replace(".", ","));
    const { rows, cables } = open({ gone: ["system:MEDUSA"], built: "all" });
    const first = rows.value.rows.find(({ cells }) => cells[3] !== null);
    const [far] = cables.value.longer;
    const km = (far?.after?.km ?? 0) - (far?.before.km ?? 0);
    // By hand: the vacuum speed over the index.
    expect(first?.cells[5]).toBeCloseTo((km / (299792.458 / 1.4682)) * 1000, 1);
  });

  it("says from when on it counts, and what is taken away to no effect", () => {
    expect(open({}, { time: "2021-03", language: "en" }).caveats.value[0]).toMatch(/in service on 31 March 2021/);
    expect(open({ built: "all" }, { time: "2021-03", language: "en" }).caveats.value[0]).toMatch(
      /as recorded on 21 November 2026/,
    );
    expect(open({ gone: ["instrument:dp-eu-jpn", "system:BLUE"] }, { language: "en" }).caveats.value[0]).toMatch(
      /without any effect/,
    );
  });
});

describe("what if, with a country taken away", () => {
  it("says how many pairs go with it", () => {
    const { caveats, cables } = open({ gone: ["country:ITA"] }, { language: "en" });
    expect(cables.value.withGone).toBe(2);
    expect(caveats.value[0]).toBe("The 2 pairs with a country that is itself taken away are not counted.");
  });
});

describe("what if, on map and network", () => {
  it("paints what is gone, who is cut off and what carries the detour", () => {
    const { paint } = open({ gone: ["system:ELLALINK"] });
    expect(paint.value?.of.get("segment:ELL-1")).toBe("gone");
    expect(paint.value?.of.get("country:CPV")).toBe("cut");
    expect(paint.value?.of.get("country:BRA")).toBe("parted");
    expect(paint.value?.of.get("country:TUN")).toBe("same");
    const planned = open({ gone: ["system:MEDUSA"], built: "all" });
    expect(planned.paint.value?.of.get("segment:BLU-12")).toBe("strained");
    expect(planned.paint.value?.lines.length).toBeGreaterThan(0);
  });

  it("every group of the key is in use, and every painted thing in a group", () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const { paint } = withoutState(createAtlasState(atlas, pose));
        const used = new Set(paint.value?.of.values());
        expect(new Set(paint.value?.groups.map(({ id }) => id))).toEqual(used);
        for (const line of paint.value?.lines ?? []) expect(used.has(line.group)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it("put back, the picture is as it was", () => {
    const { state, take, giveBack, restoreAll, paint, sentence } = open();
    const before = { paint: paint.value, sentence: sentence.value };
    take("system:ELLALINK");
    take("country:BGR");
    expect(sentence.value).not.toBe(before.sentence);
    giveBack("system:ELLALINK");
    expect(state.pose.value.answers.without.gone).toEqual(["country:BGR"]);
    restoreAll();
    expect(sentence.value).toBe(before.sentence);
    expect(paint.value).toEqual(before.paint);
  });
});

describe("what can be taken away", () => {
  const find = (query: string, without: Partial<Answers["without"]> = {}) =>
    open(without, { language: "en" })
      .offers.value(query, [], 8)
      .offers.map(({ ref }) => ref);

  it("is found by name, id, country or in the other language", () => {
    expect(find("ella")[0]).toBe("system:ELLALINK");
    expect(find("Germania", { breaks: "ties" })).toContain("country:DEU");
    expect(find("sines fortaleza")).toContain("segment:ELL-1");
    expect(find("tunisia")).toEqual(expect.arrayContaining(["country:TUN", "landing:medusa-bizerte"]));
    expect(find("european union", { breaks: "ties" })).toContain("bloc:EU");
    expect(find("xyzzy")).toEqual([]);
    expect(find("  ")).toEqual([]);
  });

  it("is not offered twice, and not beyond the most", () => {
    expect(
      open()
        .offers.value("ellalink", ["system:ELLALINK"], 8)
        .offers.map(({ ref }) => ref),
    ).not.toContain("system:ELLALINK");
    const full = open({ gone: things.slice(0, 12) });
    expect(full.canTake("country:TUN")).toBe(false);
    full.take("country:TUN");
    expect(full.state.pose.value.answers.without.gone.length).toBe(12);
  });
});
