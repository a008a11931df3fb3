import { beforeAll, describe, expect, test } from "vitest";
import { pptxOf } from "#takeaway/pptxOf.ts";
import { text } from "../support/figureShapes.ts";
import { handmadeSheet } from "../support/handmadeSheet.ts";
import { all, type Element, type ReadDeck, readDeck } from "../support/readDeck.ts";

const about = {
  title: "Cables & ties",
  language: "it",
  link: "https://entente.example/?story=cables",
  made: new Date("2026-01-02T03:04:05Z"),
  keywords: ["cavi"],
} as const;
const sheets = [handmadeSheet(), handmadeSheet({ title: "Written nowhere", notes: null })];

async function bytes(given = sheets): Promise<Uint8Array> {
  return new Uint8Array(await (await pptxOf(given, about)).arrayBuffer());
}

describe("a deck of two sheets, unzipped and parsed", () => {
  let deck: ReadDeck;
  let slide: Element | undefined;
  beforeAll(async () => {
    deck = readDeck(await bytes());
    slide = deck.trees.get("ppt/slides/slide1.xml");
  });
  const shapes = () => all(slide, "p:sp");
  const named = (name: string) => shapes().filter((shape) => all(shape, "p:cNvPr")[0]?.attributes["name"] === name);
  const words = (element: Element | undefined) => all(element, "a:t").map(({ text }) => text);

  test("nothing is missing, twice, out of order or no number", () => {
    expect(deck.problems).toEqual([]);
  });

  test("every text of the sheet is a text of the slide, once", () => {
    const texts = sheets[0]?.figure.layers.flatMap((layer) =>
      layer.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])),
    );
    expect([...words(slide)].sort()).toEqual([...(texts ?? [])].sort());
  });

  test("shapes are grouped by layer, the picture as a whole told in words", () => {
    const groups = all(slide, "p:grpSp").map((group) => all(group, "p:cNvPr")[0]?.attributes);
    expect(groups.map((group) => group?.["name"])).toEqual([
      "Picture",
      "Land & borders",
      "Ties",
      "Names",
      "Sources",
      "Code of the link",
    ]);
    expect(groups[0]?.["descr"]).toBe("A land, a hatched land with a lake, a cable that fades, and two names.");
  });

  test("a shape bears the name of what it is", () => {
    for (const name of ["Westland", "Eastland", "Digital Partnership, Westland and Eastland", "Cable <One>"])
      expect(named(name).length, name).toBeGreaterThan(0);
  });

  test("nothing reaches beyond the picture, and what is outside is not there", () => {
    expect(named("Far away")).toEqual([]);
    const picture = all(slide, "p:grpSp")[0];
    const [unit, half] = [7620, 4 * 7620];
    const frame = [40, 120, 1560, 760].map((each) => each * unit);
    for (const shape of all(picture, "p:sp").filter((each) => all(each, "a:custGeom").length > 0)) {
      const [off, ext] = [all(shape, "a:off")[0]?.attributes, all(shape, "a:ext")[0]?.attributes];
      const [x, y] = [Number(off?.["x"]), Number(off?.["y"])];
      expect(x).toBeGreaterThanOrEqual((frame[0] ?? 0) - half);
      expect(y).toBeGreaterThanOrEqual((frame[1] ?? 0) - half);
      expect(x + Number(ext?.["cx"])).toBeLessThanOrEqual((frame[2] ?? 0) + half);
      expect(y + Number(ext?.["cy"])).toBeLessThanOrEqual((frame[3] ?? 0) + half);
    }
  });

  test("a line that fades has its two alphas, a dashed one its dashes in widths of the line", () => {
    const [tie] = named("Digital Partnership, Westland and Eastland");
    expect(all(tie, "a:gs").map((stop) => all(stop, "a:alpha")[0]?.attributes["val"] ?? "100000")).toEqual([
      "100000",
      "15000",
    ]);
    const [cable] = named("Cable <One>");
    expect(all(cable, "a:ds")[0]?.attributes).toEqual({ d: "400000", sp: "250000" });
  });

  test("the title is the slide's title; where no layer writes it, it stands off the slide", () => {
    const titles = [1, 2].map((number) => {
      const tree = deck.trees.get(`ppt/slides/slide${number}.xml`);
      return all(tree, "p:sp").filter((shape) => all(shape, "p:ph")[0]?.attributes["type"] === "title");
    });
    expect(titles.map((found) => found.map(words))).toEqual([
      [["Cables beneath", "the alliances"]],
      [["Written nowhere"]],
    ]);
    const [off, ext] = [all(titles[1]?.[0], "a:off")[0], all(titles[1]?.[0], "a:ext")[0]];
    expect(Number(off?.attributes["y"]) + Number(ext?.attributes["cy"])).toBeLessThan(0);
  });

  test("the speaker has notes, sources, date, licence and the way back", () => {
    const notes = all(deck.trees.get("ppt/notesSlides/notesSlide1.xml"), "a:p").map((paragraph) =>
      words(paragraph).join(""),
    );
    expect(notes.slice(0, 7)).toEqual([
      "Say first what is known.",
      "Then what is not.",
      "Sources:",
      "European Commission, Joint statement (2025), https://ec.example/statement?a=1&b=2",
      "as of 1 June 2025",
      "CC BY 4.0",
      "Restore this view: https://entente.example/?story=cables&scene=one#map=3/36/138",
    ]);
  });

  test("sources and code can be clicked", () => {
    const targets = all(deck.trees.get("ppt/slides/_rels/slide1.xml.rels"), "Relationship")
      .filter(({ attributes }) => attributes["TargetMode"] === "External")
      .map(({ attributes }) => attributes["Target"]);
    expect(targets).toEqual([
      "https://ec.example/statement?a=1&b=2",
      "https://entente.example/?story=cables&scene=one#map=3/36/138",
    ]);
    expect(all(slide, "a:hlinkClick")).toHaveLength(2);
  });

  test("the deck says what it is", () => {
    const core = deck.trees.get("docProps/core.xml");
    expect(all(core, "dc:title")[0]?.text).toBe("Cables & ties");
    expect(all(core, "dc:language")[0]?.text).toBe("it-IT");
    expect(all(core, "dcterms:created")[0]?.text).toBe("2026-01-02T03:04:05Z");
  });

  test("is set in a face that is everywhere, smaller by what that face is wider", () => {
    expect(new Set(all(slide, "a:latin").map(({ attributes }) => attributes["typeface"]))).toEqual(new Set(["Arial"]));
    const [name] = shapes().filter((shape) => words(shape)[0] === "Ελλάδα и Русь");
    const [source] = shapes().filter((shape) => words(shape)[0]?.startsWith("European Commission"));
    const size = (shape: Element | undefined) => Number(all(shape, "a:rPr")[0]?.attributes["sz"]);
    // Hundredths of a point; a pixel of this sheet is 0.6 point.
    expect(size(name)).toBe(Math.round(16 * 60 * 0.92));
    expect(size(source)).toBe(Math.round(14 * 60 * 0.9));
  });

  test("pale letters on a halo have the colour that they have there, and are opaque", async () => {
    const pale = text("ATLANTIS", 400, 400, { alpha: 0.25, colour: "#000000", halo: { colour: "#ffffff", width: 3 } });
    const [layer] = handmadeSheet().figure.layers.filter(({ id }) => id === "labels");
    if (!layer) throw new Error("no labels");
    const figure = { ...handmadeSheet().figure, layers: [{ ...layer, shapes: [pale] }] };
    const read = readDeck(await bytes([handmadeSheet({ figure })]));
    const run = all(read.trees.get("ppt/slides/slide1.xml"), "p:sp").find((shape) => words(shape)[0] === "ATLANTIS");
    const fill = all(run, "a:rPr")[0]?.children.find(({ name }) => name === "a:solidFill");
    expect(all(fill, "a:srgbClr")[0]?.attributes["val"]).toBe("BFBFBF");
    expect(all(fill, "a:alpha")).toEqual([]);
  });

  test("a wide sheet is PowerPoint's wide slide", () => {
    expect(all(deck.trees.get("ppt/presentation.xml"), "p:sldSz")[0]?.attributes).toEqual({
      cx: "12192000",
      cy: "6858000",
    });
  });
});

test.each([
  [1200, 900, "9144000", "6858000"],
  [1123, 794, "10692000", "7560000"],
  [794, 1123, "7560000", "10692000"],
])("a sheet of %i x %i has slides of %s x %s", async (width, height, cx, cy) => {
  const figure = { ...handmadeSheet().figure, width, height };
  const deck = readDeck(await bytes([handmadeSheet({ figure })]));
  expect(all(deck.trees.get("ppt/presentation.xml"), "p:sldSz")[0]?.attributes).toEqual({ cx, cy });
  expect(deck.problems).toEqual([]);
});

test("letters that XML has no place for do not break the deck", async () => {
  const deck = readDeck(await bytes([handmadeSheet({ title: 'A\u0000\u0007 < B & "C"', description: "\ud800" })]));
  expect(deck.problems).toEqual([]);
});

test("the same sheets make the same slides", async () => {
  const slides = async () => [...readDeck(await bytes()).parts].filter(([name]) => name.includes("slides/"));
  expect(await slides()).toEqual(await slides());
});
