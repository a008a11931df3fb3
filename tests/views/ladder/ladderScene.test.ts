import { describe, expect, it } from "vitest";
import { peersOf } from "#analysis/peersOf.ts";
import { mixedColour } from "#views/ladder/ladderParts.ts";
import { ladderSvg } from "#views/ladder/ladderSvg.ts";
import { ladderWords } from "#views/ladder/ladderWords.ts";
import { peersInWords } from "#views/ladder/peersInWords.ts";
import { sentenceCase } from "#views/ladder/sentenceCase.ts";
import { pointedAt, whatIsAt } from "#views/ladder/whatIsAt.ts";
import { facts, scene } from "./ladderFixture.ts";

const names = (made: ReturnType<typeof scene>) =>
  made.sections.map(({ heading, rows }) => [heading, ...rows.map((row) => row.name)]);
const cell = (made: ReturnType<typeof scene>, row: string, column: string) =>
  made.sections
    .flatMap((section) => section.rows)
    .find((each) => each.id === row)
    ?.cells.find((each) => each.column === column);

describe("the rows of the ladder", () => {
  it("stand in bands by region, deepest first, then by name; who is reached only through a bloc comes last", () => {
    expect(names(scene())).toEqual([
      ["Europe", "United Kingdom", "Norway"],
      ["Asia", "Japan", "Korea & co <x>", "Pacific bloc"],
      ["Elsewhere", "Fiji"],
    ]);
    expect(names(scene({ bands: false }))).toEqual([
      [null, "Japan", "United Kingdom", "Korea & co <x>", "Norway", "Pacific bloc", "Fiji"],
    ]);
  });

  it("stand by name in the reader's language when asked", () => {
    expect(names(scene({ bands: false, rank: "name" }, { language: "it" }))[0]?.slice(1)).toEqual([
      "Blocco del Pacifico",
      "Corea & co <x>",
      "Figi",
      "Giappone",
      "Norvegia",
      "Regno Unito",
    ]);
  });

  it("let those who have the leading column stand first; one that is not there leads nothing", () => {
    expect(names(scene({ bands: false, first: "trade" }))[0]?.slice(1, 4)).toEqual([
      "Japan",
      "United Kingdom",
      "Norway",
    ]);
    expect(scene({ first: "trade" }).sortedBy).toBe("trade");
    expect(names(scene({ bands: false, first: "constructor" }))).toEqual(names(scene({ bands: false })));
    expect(scene({ first: "constructor" }).sortedBy).toBe("depth");
  });

  it("count in each band how many partners have a column", () => {
    expect(scene().sections.map((section) => section.having)).toEqual([
      [1, 2, 0],
      [3, 1, 1],
      [0, 0, 0],
    ]);
    expect(scene().columns.map((column) => column.partners)).toEqual([4, 3, 1]);
  });
});

describe("the cells of the ladder", () => {
  it("show a part for each standing, the firmest first, together as wide as the rung", () => {
    const made = scene();
    const parts = cell(made, "GBR", "dialogue")?.parts ?? [];
    expect(parts.map(({ status, count }) => [status, count])).toEqual([
      ["in_force", 1],
      ["planned", 1],
    ]);
    const last = parts.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(made.rung.width, 1);
    expect(cell(made, "JPN", "trade")?.parts.map(({ status }) => status)).toEqual(["concluded", "negotiating"]);
  });

  it("say in full what they show", () => {
    const made = scene();
    expect(cell(made, "NOR", "trade")?.label).toBe("Norway, trade and data flows: 1 tie, in force");
    expect(cell(made, "GBR", "dialogue")?.label).toBe(
      "United Kingdom, dialogue and councils: 2 ties: 1 in force, 1 planned",
    );
    expect(cell(made, "NOR", "ai")?.label).toBe("Norway, AI governance: no tie");
    expect(cell(made, "FJI", "dialogue")?.label).toBe(
      "Fiji, dialogue and councils: no tie of its own, one through Pacific bloc",
    );
    expect(cell(scene({}, { language: "it" }), "NOR", "trade")?.label).toBe(
      "Norvegia, commercio e flussi di dati: 1 legame, in vigore",
    );
  });

  it("under themes, take a family's colour only where all their ties are of it, and say so in the key", () => {
    const made = scene({ columns: "theme" });
    expect(cell(made, "JPN", "data")?.parts.map(({ colour }) => colour)).toEqual(["#2c4abf", "#af7611", "#af7611"]);
    const ai = cell(made, "JPN", "ai")?.parts.map(({ status, colour }) => [status, colour]);
    expect(ai).toEqual([
      ["in_force", "#2c4abf"],
      ["delayed", "#8c68ef"],
    ]);
    const grey = { ...scene({ columns: "theme" }, { facts: onlyInForce() }) };
    expect(cell(grey, "JPN", "data")?.parts.map(({ colour }) => colour)).toEqual([mixedColour.light]);
    const remarks = (of: typeof made) => of.key.filter(({ kind }) => kind === "remark").map(({ label }) => label);
    expect(remarks(grey)).toEqual(["grey: several kinds", "A tie with several themes counts in each."]);
    expect(remarks(scene())).toEqual([]);
  });

  it("point at their ties; a name at its actor; a heading at all the ties of its column", () => {
    const made = scene();
    const at = (row: string, column: string) => {
      const found = whatIsAt(made, row, column);
      return found && pointedAt(made, found);
    };
    expect(at("country:GBR", "dialogue")).toEqual(["tie:gbr-talk~HUB~GBR", "tie:gbr-talk-2~HUB~GBR"]);
    expect(at("country:GBR", "name")).toEqual(["country:GBR"]);
    expect(at("country:NOR", "ai")).toEqual([]);
    expect(at("country:FJI", "dialogue")).toEqual(["tie:pac-talk~HUB~PAC"]);
    expect(at("head", "trade")).toHaveLength(4);
    expect(at("country:XXX", "trade")).toBeNull();
  });
});

/** Every tie in force, so that those of several families meet in one part. */
function onlyInForce() {
  const all = facts("theme");
  const firm = <T extends { readonly ties: readonly { readonly statusClass: string }[] }>(held: T): T => ({
    ...held,
    ties: held.ties.map((tie) => ({ ...tie, statusClass: "in_force" })),
  });
  return {
    ...all,
    rows: all.rows.map((row) => ({ ...row, cells: new Map([...row.cells].map(([id, held]) => [id, firm(held)])) })),
  };
}

describe("the headings", () => {
  it("are set across and in full where there is room, short where there is less, upwards where there is little", () => {
    expect(scene({}, { width: 900 }).columns.map(({ lines }) => lines)).toEqual([
      ["Dialogue and", "councils"],
      ["Trade and", "data flows"],
      ["AI governance"],
    ]);
    const narrow = scene({}, { width: 280 }).frame;
    expect(narrow.across).toBe(false);
    expect(narrow.headings.map(({ lines }) => lines)).toEqual([["Dialogue"], ["Trade"], ["AI"]]);
  });

  it("of types stand under the families that the taxonomy lists them with", () => {
    const made = scene({ columns: "type" });
    expect(made.columns.map(({ name }) => name)).toEqual(["Council", "Agreement", "Treaty", "Pact"]);
    expect(made.groups.map(({ label, span }) => [label, span])).toEqual([
      ["Dialogue", 1],
      ["Trade", 2],
      ["AI", 1],
    ]);
  });
});

describe("an actor next to its peers", () => {
  it("stands above them, and each rung it lacks says how many of them have it", () => {
    const made = scene({ peers: "NOR" });
    expect(names(made)).toEqual([
      [null, "Norway"],
      ["Peers", "Japan", "United Kingdom", "Korea & co <x>"],
    ]);
    expect(cell(made, "NOR", "dialogue")?.lacked).toBe("3 of 3");
    expect(cell(made, "NOR", "dialogue")?.label).toBe("Norway, dialogue and councils: no tie; 3 of 3 peers have one");
    expect(cell(made, "NOR", "trade")?.lacked).toBeNull();
    expect(cell(made, "KOR", "ai")?.lacked).toBeNull();
    expect(cell(scene({ peers: "NOR" }, { width: 230 }), "NOR", "dialogue")?.lacked).toBe("3/3");
  });

  it("is put in words in both languages", () => {
    const peers = peersOf(facts(), "NOR");
    if (!peers) throw new Error("Norway has peers");
    const { headings } = scene().frame;
    expect(peersInWords(peers, facts().hub, headings, ladderWords.en, "en")).toEqual({
      verdict:
        "Norway has 1 kind of tie of its own with the Union. It lacks Dialogue and councils, which 3 of its 3 peers have, and AI governance (1).",
      whoIsPeer: "Peers: the 3 other countries nearest in depth, with 1 to 3 kinds of tie.",
    });
    const italian = scene({}, { language: "it" }).frame.headings;
    expect(peersInWords(peers, facts().hub, italian, ladderWords.it, "it")).toEqual({
      verdict:
        "Norvegia: 1 tipo di legame proprio con l’Unione. Mancano Dialoghi e consigli (presente in 3 dei 3 partner simili) e Governance dell'IA (1).",
      whoIsPeer: "Simili: altri 3 paesi, il gruppo più vicino per profondità (1–3 tipi di legame).",
    });
  });

  it("hears what it has and most of them lack", () => {
    const peers = peersOf(facts(), "JPN");
    if (!peers) throw new Error("Japan has peers");
    const { verdict } = peersInWords(peers, facts().hub, scene().frame.headings, ladderWords.en, "en");
    expect(verdict).toBe(
      "Japan has 3 kinds of tie of its own with the Union. It lacks nothing that a peer has. It has AI governance (0 of 3), which most of them lack.",
    );
  });
});

describe("the ladder as SVG text", () => {
  it("is drawn whole, with a title and real text", async () => {
    await expect(ladderSvg(scene(), "light", "en")).toMatchFileSnapshot("goldens/small.svg");
  });

  it("is drawn narrow, in Italian, with the peers of one actor", async () => {
    const made = scene({ peers: "NOR", columns: "type" }, { language: "it", width: 360 });
    await expect(ladderSvg(made, "light", "it")).toMatchFileSnapshot("goldens/peersItalian.svg");
  });

  it("lets nothing from the data in unescaped", () => {
    const svg = ladderSvg(scene(), "light", "en");
    expect(svg).toContain("Korea &amp; co &lt;x&gt;");
    expect(svg).not.toContain("<x>");
  });
});

describe("a heading inside a sentence", () => {
  it.each([
    ["Trade and data flows", "trade and data flows"],
    ["AI governance", "AI governance"],
    ["5G / 6G", "5G / 6G"],
    ["IA", "IA"],
    ["", ""],
  ])("%s is set as %s", (heading, inside) => {
    expect(sentenceCase(heading)).toBe(inside);
  });
});
