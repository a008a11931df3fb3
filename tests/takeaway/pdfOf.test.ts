import { beforeAll, describe, expect, test } from "vitest";
import { pdfOf } from "#takeaway/pdfOf.ts";
import { bytesOf, handmadeSheet } from "../support/handmadeSheet.ts";
import { type ReadPdf, readPdf } from "../support/readPdf.ts";

const about = {
  title: "Cables & ties",
  language: "en",
  link: "https://entente.example/?story=cables",
  made: new Date("2026-01-02T03:04:05Z"),
  keywords: ["cables", "alliances"],
} as const;

const upright = { ...handmadeSheet().figure, width: 794, height: 1123 };
const sheets = [handmadeSheet(), handmadeSheet({ title: "Second", figure: upright })];

async function bytes(): Promise<Uint8Array> {
  return new Uint8Array(await (await pdfOf(sheets, about, { bytesOf })).arrayBuffer());
}

describe("a document of two sheets, read by pdf.js", () => {
  let read: ReadPdf;
  beforeAll(async () => {
    read = await readPdf(await bytes());
  });

  test("has a page a sheet, of its size in points, and A4 to the point", () => {
    expect(read.pages.map(({ width, height }) => [width, height])).toEqual([
      [1200, 675],
      [595.28, 841.89],
    ]);
  });

  test("has the texts as texts, and what no face has in words", () => {
    const texts = read.pages[0]?.texts.join(" ").replace(/\s+/g, " ");
    for (const words of ["Cables beneath the alliances", "Kosovo* č ş ł € “quoted” – …", "Ελλάδα и Русь"])
      expect(texts).toContain(words);
    expect(texts).toContain("about 900 km to Kenya [U+6F22]");
    // A halo is no text: nothing is there twice.
    expect(texts?.split("Kosovo*")).toHaveLength(2);
  });

  test("brings every face that it uses", () => {
    expect([...read.fonts.keys()].sort()).toEqual([
      "SourceSans3-Italic",
      "SourceSans3-Regular",
      "SourceSans3-SemiBold",
    ]);
    expect([...read.fonts.values()].every((embedded) => embedded)).toBe(true);
  });

  test("leads to the sources and, by the code, to the view", () => {
    expect(read.pages[0]?.links).toEqual([
      "https://ec.example/statement?a=1&b=2",
      "https://entente.example/?story=cables&scene=one#map=3/36/138",
    ]);
  });

  test("says what it is, and where a scene begins", () => {
    expect(read.info).toMatchObject({
      Title: "Cables & ties",
      Subject: "https://entente.example/?story=cables",
      Keywords: "Entente, cables, alliances",
      CreationDate: "D:20260102030405Z",
      Language: "en",
    });
    expect(read.outline).toEqual(["Cables beneath the alliances", "Second"]);
  });

  test("is read aloud as heading, figure in words, and text", () => {
    expect(read.pages[0]?.structure.slice(0, 5)).toEqual([
      "Root",
      "Document",
      "Sect",
      "H1",
      "Figure: A land, a hatched land with a lake, a cable that fades, and two names.",
    ]);
    expect(read.pages[0]?.structure).toContain("P");
    expect(read.pages[0]?.structure).toContain("Link");
  });

  test("shows something on every page", () => {
    for (const page of read.pages) expect(page.colours).toBeGreaterThan(20);
  });
});

test("the same sheets make the same bytes", async () => {
  expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
});

test("tells how far it is, and stops when that is where it ends", async () => {
  const heard: [number, string][] = [];
  await pdfOf(sheets, about, { bytesOf }, (done, step) => heard.push([done, step]));
  expect(heard).toEqual([
    [0, "Cables beneath the alliances"],
    [0.5, "Second"],
    [1, "Cables & ties"],
  ]);
  const stop = () => {
    throw new DOMException("stopped", "AbortError");
  };
  await expect(pdfOf(sheets, about, { bytesOf }, stop)).rejects.toThrow("stopped");
});

test("faces that no text needs are not read", async () => {
  const asked: string[] = [];
  const plain = handmadeSheet();
  const layers = plain.figure.layers.filter(({ id }) => id === "title");
  await pdfOf([{ ...plain, figure: { ...plain.figure, layers } }], about, {
    bytesOf: (url) => {
      asked.push(url.replace(/.*\//, ""));
      return bytesOf(url);
    },
  });
  expect(asked).toEqual(["source-sans-3-latin-600-normal.woff"]);
});
