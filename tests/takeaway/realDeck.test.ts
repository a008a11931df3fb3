// A shipped story as files, read by programs that know nothing of the atlas; LibreOffice and poppler where they are installed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultPose } from "#model/pose.ts";
import { parseStory } from "#model/story.ts";
import type { Sheet, SheetFormat } from "#takeaway/contract.ts";
import { deckOf, sheetsOfDeck } from "#takeaway/deckOf.ts";
import { pdfOf } from "#takeaway/pdfOf.ts";
import { pptxOf } from "#takeaway/pptxOf.ts";
import { all, readDeck } from "../support/readDeck.ts";
import { readPdf } from "../support/readPdf.ts";
import { shippedWorkroom } from "../support/shippedWorkroom.ts";

const here = (program: string): boolean => {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
/** Not packages of the project: used where the machine has them. */
const [writer, textReader, painter] = ["soffice", "pdftotext", "pdftoppm"] as const;
const office = [writer, textReader, painter].every(here);
const about = {
  title: "Three cables",
  language: "en",
  link: "https://a.example",
  made: new Date(0),
  keywords: [],
} as const;
const folder = mkdtempSync(join(tmpdir(), "entente-deck-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function storySheets(format: SheetFormat): Promise<readonly Sheet[]> {
  const parsed = parseStory(JSON.parse(readFileSync("data/stories/three-cables.json", "utf8")), "three-cables");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const room = await shippedWorkroom();
  const deck = { theme: "light", language: "en", format, pose: defaultPose, shipped: true } as const;
  // What a page has to lay out cannot be drawn in Node; every scene's map can.
  const scenes = parsed.value.scenes.filter((_, at, { length }) => at < 2 || at === length - 1);
  const requests = deckOf({ ...parsed.value, scenes }, deck, room).map((request) => ({
    ...request,
    beside: false,
    pose: { ...request.pose, main: "map" as const },
  }));
  return sheetsOfDeck(requests, room, () => {});
}

const textsOf = ({ figure }: Sheet) =>
  figure.layers.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])));
/** What the one has that the other has not, letter by letter: programs cut, order and space words each their own way, and drop hyphens at the ends of lines. */
function lost(from: string, to: string): string {
  const left = new Map<string, number>();
  for (const letter of to) left.set(letter, (left.get(letter) ?? 0) + 1);
  return Array.from(from.replace(/[\s-]/g, ""))
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .join("");
}
describe("a shipped story", () => {
  const format = "wide";
  let sheets: readonly Sheet[] = [];
  let pptx = new Uint8Array();
  beforeAll(async () => {
    sheets = await storySheets(format);
    pptx = new Uint8Array(await (await pptxOf(sheets, about)).arrayBuffer());
  }, 120_000);

  test("as PDF: a page a sheet, every text on it, nothing blank, every face embedded", {
    timeout: 120_000,
  }, async () => {
    const room = await shippedWorkroom();
    const read = await readPdf(new Uint8Array(await (await pdfOf(sheets, about, room)).arrayBuffer()));
    expect(read.pages).toHaveLength(sheets.length);
    for (const [at, sheet] of sheets.entries()) {
      const written = read.pages[at]?.texts.join("") ?? "";
      expect(lost(textsOf(sheet).join(""), written)).toBe("");
      expect(lost(written, textsOf(sheet).join(""))).toBe("");
    }
    for (const page of read.pages) expect(page.colours).toBeGreaterThan(20);
    expect([...read.fonts.values()].every((embedded) => embedded)).toBe(true);
  });

  test("as PPTX: nothing an independent reader stumbles over, every text, every layer, a size that opens", {
    timeout: 120_000,
  }, () => {
    const deck = readDeck(pptx);
    expect(deck.problems).toEqual([]);
    expect(pptx.length / sheets.length).toBeLessThan(400_000);
    for (const [at, sheet] of sheets.entries()) {
      const slide = deck.trees.get(`ppt/slides/slide${at + 1}.xml`);
      const words = all(slide, "a:t").map(({ text }) => text);
      expect([...words].sort()).toEqual([...textsOf(sheet)].sort());
      const names = all(slide, "p:grpSp").map((group) => all(group, "p:cNvPr")[0]?.attributes["name"]);
      for (const layer of sheet.figure.layers)
        if (layer.id !== "title")
          expect(
            names.some((name) => name === layer.name),
            layer.name,
          ).toBe(true);
    }
  });

  test.runIf(office)(
    "as PPTX in LibreOffice: opens, shows every slide and every text",
    () => {
      writeFileSync(join(folder, `${format}.pptx`), pptx);
      const home = `-env:UserInstallation=file://${folder}/office`;
      const said = execFileSync(
        writer,
        [home, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `${format}.pptx`)],
        { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
      );
      expect(said).not.toMatch(/error|repair|damaged/i);
      const pdf = join(folder, `${format}.pdf`);
      const pages = execFileSync(textReader, [pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
      expect(pages).toHaveLength(sheets.length);
      for (const [at, sheet] of sheets.entries()) expect(lost(textsOf(sheet).join(""), pages[at] ?? "")).toBe("");
      execFileSync(painter, ["-r", "40", "-png", pdf, join(folder, format)]);
      const pictures = readdirSync(folder).filter((name) => name.startsWith(format) && name.endsWith(".png"));
      expect(pictures).toHaveLength(sheets.length);
      for (const picture of pictures) {
        const { data } = PNG.sync.read(readFileSync(join(folder, picture)));
        const pixels = new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
        expect(pixels.size).toBeGreaterThan(20);
      }
    },
    120_000,
  );
});
