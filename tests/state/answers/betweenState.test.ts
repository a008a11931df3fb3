import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BetweenSettings, chainLinks } from "#model/answers.ts";
import { defaultPose, noFilter } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { betweenState } from "#state/answers/betweenState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();

// One state for all, set back each time: what a date and a filter leave is reckoned once.
const state = createAtlasState(atlas);

function asked(change: Partial<BetweenSettings>, language: "en" | "it" = "en") {
  state.actions.setPose(defaultPose);
  state.actions.setLanguage(language);
  state.actions.setAnswer("between", change);
  return { between: betweenState(state) };
}

const columns = ["name", "part", "between", "family", "status", "date", "km", "published", "confidence", "ways"];
const cell = (row: { readonly cells: readonly (string | number | null)[] }, column: string) =>
  row.cells[columns.indexOf(column)] ?? null;
const partsIn = {
  en: { tie: "Tie", instrument: "Both take part", group: "Both belong" },
  it: { tie: "Legame", instrument: "Partecipano entrambi", group: "Appartengono entrambi" },
};

const someActor = fc.constantFrom(
  "EU",
  "JPN",
  "ITA",
  "FRA",
  "BRA",
  "PRT",
  "IND",
  "CHN",
  "beijing",
  "paris",
  "OECD",
  "G7",
  "KEN",
  "VNM",
  "AU",
  "genoa",
);
const someSettings = fc.record({
  from: someActor,
  to: someActor,
  via: fc.constantFrom(...chainLinks),
  inService: fc.boolean(),
  inland: fc.boolean(),
});
const someFilter = fc.record({
  families: fc.option(fc.subarray(atlas.families.map(({ id }) => id))),
  confidences: fc.option(fc.subarray(["high", "medium", "low"] as const)),
});

describe("what the answer says of two actors", () => {
  it("is told alike by sentence, rows and key, in both languages, at any date and under any filter", () => {
    fc.assert(
      fc.property(
        someSettings,
        fc.constantFrom(null, "2022", "2025-06-05"),
        someFilter,
        fc.constantFrom(...languages),
        (settings, time, filter, language) => {
          const { between } = asked(settings, language);
          state.actions.setTime(time);
          state.actions.setFilter({ ...noFilter, ...filter });
          const sentence = between.sentence.value;
          expect(sentence).toMatch(/^\p{Lu}/u);
          expect(sentence).toMatch(/\.$/);
          expect(sentence).not.toMatch(
            /undefined|NaN|null|\{|\b1 (?:ties|families|memberships|links|legami|famiglie|appartenenze|passi|catene)\b/,
          );
          const facts = between.facts.value;
          expect(facts === null).toBe(settings.from === settings.to);
          const { rows } = between.rows.value;
          const counted = (part: keyof (typeof partsIn)["en"]) =>
            rows.filter((row) => cell(row, "part") === partsIn[language][part]).length;
          const [ties, memberships] = [counted("tie"), counted("instrument") + counted("group")];
          const said = (pattern: RegExp) => Number(pattern.exec(sentence)?.[1] ?? 0);
          expect(said(language === "en" ? /share (\d+) ties?/ : /condividono (\d+) legam[ei]/)).toBe(ties);
          expect(said(language === "en" ? /(\d+) memberships?/ : /(\d+) appartenenz[ae]/)).toBe(memberships);
          const shared = between.paint.value?.groups.find((group) => group.id === "shared");
          expect(shared?.count ?? 0).toBe(ties + memberships + (facts?.shared.belongs ? 1 : 0));
          const km = rows.reduce((sum, row) => sum + Number(cell(row, "km") ?? 0), 0);
          const path = facts?.cables.kind === "path" ? facts.cables.path : null;
          expect(Math.abs(km - (path?.km ?? 0))).toBeLessThanOrEqual(rows.length / 2);
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
          for (const row of rows) expect([row.key, row.sources.length > 0]).toEqual([row.key, true]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("paints only what is drawn, in groups that the key names", () => {
    fc.assert(
      fc.property(someSettings, (settings) => {
        const { between } = asked(settings);
        const paint = between.paint.value;
        if (!paint) return;
        const groups = paint.groups.map((group) => group.id);
        const ties = new Set([...state.visible.value.ties, ...paint.ghosts].map((tie) => `tie:${tie.id}`));
        for (const [key, group] of paint.of) {
          expect(groups).toContain(group);
          if (key.startsWith("tie:")) expect(ties).toContain(key);
        }
        const visible = new Set(state.visible.value.ties.map((tie) => tie.id));
        for (const ghost of paint.ghosts) expect(visible.has(ghost.id)).toBe(false);
        expect(paint.of.get(between.from.value?.ref ?? "")).toBe("from");
        expect(paint.of.get(between.to.value?.ref ?? "")).toBe("to");
        const lines = (group: string) => paint.lines.filter((line) => line.group === group).length;
        const count = (id: string) => paint.groups.find((group) => group.id === id)?.count ?? 0;
        expect(lines("inland")).toBe(count("inland"));
        const whole = [...paint.of.keys()].filter((key) => key.startsWith("segment:")).length;
        expect(lines("cable") + whole).toBeGreaterThanOrEqual(count("cable"));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["ITA", "JPN"],
    ["EU", "ITA"],
    ["G7", "JPN"],
  ])("does not change when something in it is chosen, though a list's lines then show: %s and %s", (from, to) => {
    const { between } = asked({ from, to });
    const before = between.sentence.value;
    for (const ref of ["instrument:forum-g7", "instrument:grp-eu27", "country:JPN"] as const) {
      state.actions.select(ref);
      expect(between.sentence.value).toBe(before);
    }
  });

  it("says at an earlier date which cables were in service then, in sentence and rows, and takes no other way if asked", () => {
    // EllaLink is in service since 2021 by its source.
    const at = (time: string | null, change: Partial<BetweenSettings>, language: "en" | "it" = "en") => {
      const { between } = asked({ from: "BRA", to: "PRT", ...change }, language);
      state.actions.setTime(time);
      const cable = between.sentence.value.replaceAll("\u00a0", " ").split(". ").at(-1);
      return {
        cable,
        states: between.rows.value.rows.filter((row) => row.key.startsWith("hop:")).map((row) => cell(row, "status")),
      };
    };
    expect(at("2018", {})).toEqual({
      cable:
        "The shortest way along cables is 5,727 km, none of it in service at the date shown: at least 28 ms one way.",
      states: ["Not yet in service then"],
    });
    expect(at("2018", {}, "it")).toEqual({
      cable:
        "La via più breve lungo i cavi misura 5.727 km, nessun tratto in servizio alla data mostrata: almeno 28 ms in una direzione.",
      states: ["Allora non ancora in servizio"],
    });
    expect(at("2018", { inService: true })).toEqual({
      cable: "No cable in service at the date shown in the data joins them.",
      states: [],
    });
    expect(at("2022", { inService: true })).toEqual({
      cable:
        "The shortest way along cables is 5,727 km, in service throughout at the date shown: at least 28 ms one way.",
      states: ["In service"],
    });
    expect(at(null, { inService: true }).cable).toBe(
      "The shortest way along cables is 5,727 km, in service throughout: at least 28 ms one way.",
    );
  });

  it("reads well", () => {
    const said = (
      [
        ["EU", "JPN", {}],
        ["EU", "JPN", { inService: true }],
        ["BRA", "PRT", { inService: true }],
        ["beijing", "paris", {}],
        ["beijing", "paris", { via: "groups" }],
        ["ITA", "IND", {}],
        ["EU", "ITA", {}],
        ["KEN", "VNM", {}],
        ["OECD", "JPN", {}],
        ["lyon", "paris", {}],
        ["G7", "EU", {}],
      ] as const
    ).flatMap(([from, to, change]) =>
      languages.map((language) => asked({ from, to, ...change }, language).between.sentence.value),
    );
    expect(said.join("\n")).toMatchInlineSnapshot(`
      "The European Union and Japan share 24 ties in 5 families. The shortest way along cables is 12,675 km, none of it in service, and 971 km of it on land that is not in the data: at least 62 ms one way.
      L’Unione europea e il Giappone condividono 24 legami in 5 famiglie. La via più breve lungo i cavi misura 12.675 km, nessun tratto in servizio e 971 km a terra che non sono nei dati: almeno 62 ms in una direzione.
      The European Union and Japan share 24 ties in 5 families. No cable in service in the data joins them.
      L’Unione europea e il Giappone condividono 24 legami in 5 famiglie. Nessun cavo in servizio nei dati li unisce.
      Brazil and Portugal share 2 memberships and, in what is shown, no tie of their own. The shortest chain between them has 2 ties, through the European Union. The shortest way along cables is 5,727 km, in service throughout: at least 28 ms one way.
      Il Brasile e il Portogallo condividono 2 appartenenze e, tra quanto è mostrato, nessun legame proprio. La catena più breve tra loro è di 2 legami, per l’Unione europea. La via più breve lungo i cavi misura 5.727 km, tutta in servizio: almeno 28 ms in una direzione.
      In what is shown Beijing and Paris have no tie and no membership in common. The shortest chain between them has 3 ties (3 such chains, all through Major Cities of Europe). No cable in the data leads to Beijing.
      Tra quanto è mostrato Pechino e Parigi non hanno né legami né appartenenze in comune. La catena più breve tra loro è di 3 legami (3 catene, tutte per Major Cities of Europe). Nei dati nessun cavo raggiunge Pechino.
      In what is shown Beijing and Paris have no tie and no membership in common. The shortest chain between them has 2 links (3 such chains). No cable in the data leads to Beijing.
      Tra quanto è mostrato Pechino e Parigi non hanno né legami né appartenenze in comune. La catena più breve tra loro è di 2 passi (3 catene). Nei dati nessun cavo raggiunge Pechino.
      Italy and India share 4 memberships and, in what is shown, no tie of their own. The shortest chain between them has 2 ties, through the European Union. The shortest way along cables is 7,885 km, 287 km of it in service: at least 39 ms one way.
      L’Italia e l’India condividono 4 appartenenze e, tra quanto è mostrato, nessun legame proprio. La catena più breve tra loro è di 2 legami, per l’Unione europea. La via più breve lungo i cavi misura 7.885 km, di cui 287 km in servizio: almeno 39 ms in una direzione.
      The European Union and Italy share 4 ties in 2 families. Italy belongs to the European Union. The shortest way along cables is 220 km, in service throughout: at least 1.1 ms one way.
      L’Unione europea e l’Italia condividono 4 legami in 2 famiglie. L’Italia fa parte dell’Unione europea. La via più breve lungo i cavi misura 220 km, tutta in servizio: almeno 1,1 ms in una direzione.
      In what is shown Kenya and Vietnam have no tie and no membership in common. No chain of ties in what is shown leads from one to the other. No cable in the data leads to Kenya or Vietnam.
      Tra quanto è mostrato il Kenya e il Vietnam non hanno né legami né appartenenze in comune. Nessuna catena di legami tra quanto è mostrato porta dall’uno all’altro. Nei dati nessun cavo raggiunge il Kenya o il Vietnam.
      In what is shown the OECD and Japan have no tie and no membership in common. Japan belongs to the OECD. The shortest chain between them has 2 ties, through the European Union. No way along cables is looked for, because the OECD stands for no country in the data.
      Tra quanto è mostrato l’OCSE e il Giappone non hanno né legami né appartenenze in comune. Il Giappone fa parte dell’OCSE. La catena più breve tra loro è di 2 legami, per l’Unione europea. Una via lungo i cavi non si cerca, perché l’OCSE nei dati non corrisponde ad alcun paese.
      Lyon (Grand Lyon) and Paris share 1 membership and, in what is shown, no tie of their own. The shortest chain between them has 2 ties, through Major Cities of Europe. No way along cables is looked for, because the country is the same (France).
      Lione (Grand Lyon) e Parigi condividono 1 appartenenza e, tra quanto è mostrato, nessun legame proprio. La catena più breve tra loro è di 2 legami, per Major Cities of Europe. Una via lungo i cavi non si cerca, perché il paese è lo stesso (Francia).
      The G7 and the European Union share 2 ties in 1 family. No way along cables is looked for, because they have 3 countries in common.
      Il G7 e l’Unione europea condividono 2 legami in 1 famiglia. Una via lungo i cavi non si cerca, perché hanno 3 paesi in comune."
    `);
  });

  it("asks for what is missing: nobody, one alone, the same twice", () => {
    expect(asked({}).between.sentence.value).toBe("Choose two actors to see what joins them.");
    expect(asked({ to: "JPN" }).between.sentence.value).toBe("Choose a second actor: what joins it with Japan?");
    expect(asked({ from: "JPN", to: "JPN" }, "it").between.sentence.value).toBe(
      "Giappone: scelto due volte. Scegli un altro attore per uno dei due.",
    );
    expect(asked({}).between.paint.value).toBeNull();
    expect(asked({}).between.rows.value.rows).toEqual([]);
  });

  it("says what to keep in mind: whose landings count, what has no place, what is assumed", () => {
    const caveats = (change: Partial<BetweenSettings>) => asked(change).between.caveats.value.join("\n");
    expect(caveats({ from: "EU", to: "JPN" })).toContain("204,190 km/s, group index 1.468");
    expect(caveats({ from: "EU", to: "JPN" })).toContain("For European Union the landings of its members count.");
    expect(caveats({ from: "EU", to: "ITA" })).toContain("count, without Italy.");
    expect(caveats({ from: "genoa", to: "IND" })).toContain("the landings of its country count: Italy.");
    expect(caveats({ from: "beijing", to: "paris" })).toContain("Major Cities of Europe has no place on the map");
    expect(caveats({ from: "EU", to: "JPN" })).toContain("is assumed");
    expect(caveats({ from: "BRA", to: "PRT" })).not.toContain("is assumed");
  });
});
