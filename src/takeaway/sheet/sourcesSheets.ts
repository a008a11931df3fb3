// All sources of a story, with their addresses, on as many sheets as they need.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { FigureLayer } from "#model/figure.ts";
import { type SheetRequest, sheetSizes } from "#takeaway/contract.ts";
import { type Code, codeOf } from "./codeShapes.ts";
import { footBand, headBand } from "./headAndFoot.ts";
import { brokenText, leadOf, linesAt, type TextLook } from "./setText.ts";
import { type SheetLook, sheetLook } from "./sheetLook.ts";
import type { SheetTexts } from "./sheetParts.ts";
import { sheetWords } from "./sheetWords.ts";
import type { SourceLine } from "./sourceLine.ts";
import type { SetSheet } from "./viewSheet.ts";

interface Entry {
  readonly parts: readonly { readonly look: TextLook; readonly lines: readonly string[] }[];
  readonly height: number;
  readonly text: string;
}

export function sourcesSheets(
  request: SheetRequest,
  texts: SheetTexts,
  sources: readonly SourceLine[],
): readonly SetSheet[] {
  const { width, height } = sheetSizes[request.format];
  const look = sheetLook(request.format, request.theme, 1);
  const code = codeOf(request.link);
  const columns = Math.max(1, Math.min(3, Math.floor((width - 2 * look.margin) / (look.small.size * 28))));
  const column = (width - 2 * look.margin - (columns - 1) * look.gap * 2) / columns;
  const bands = (text: string, mark: string) => pageBands({ ...texts, text }, mark, request, look, code);
  const entries = sources.map((source) => entryOf(source, look, column));
  const roomUnder = (text: string): number => {
    const { head, foot } = bands(text, "1");
    return height - 2 * look.margin - head.height - foot.height;
  };
  const pages: (readonly (readonly Entry[])[])[] = [];
  for (let rest: readonly Entry[] = entries; rest.length > 0 || pages.length === 0; ) {
    const flowed = flow(rest, roomUnder(pages.length === 0 ? texts.text : ""), columns);
    pages.push(flowed);
    rest = rest.slice(flowed.flat().length);
  }
  const own = sheetWords[request.language];
  return pages.map((page, at): SetSheet => {
    const mark = pages.length > 1 ? own.page(at + 1, pages.length) : "";
    const { head, foot } = bands(at === 0 ? texts.text : "", mark);
    const shapes = page.flatMap((entriesHere, col) => {
      let y = look.margin + head.height;
      const x = look.margin + col * (column + look.gap * 2);
      return entriesHere.flatMap((entry) => {
        let top = y;
        y += entry.height;
        return entry.parts.flatMap((part) => {
          const lines = linesAt(part.lines, x, top, part.look);
          top += part.lines.length * leadOf(part.look);
          return lines;
        });
      });
    });
    const list: FigureLayer = { id: "sources", name: own.layer.sources, clip: null, shapes };
    return {
      layers: [...head.layers(look.margin), list, ...foot.layers(height - look.margin - foot.height)],
      sources: page.flat().map(({ text }) => text),
    };
  });
}

function pageBands(texts: SheetTexts, mark: string, request: SheetRequest, look: SheetLook, code: Code | null) {
  const words = sheetWords[request.language];
  const { width } = sheetSizes[request.format];
  const { number } = wordsOf(request.language);
  const frame = { texts, words, look, width };
  return {
    head: headBand({ ...frame, mark, mostLines: 8 }),
    foot: footBand({ ...frame, sources: null, link: request.link, code, number, most: 0 }),
  };
}

function entryOf({ text, url }: SourceLine, look: SheetLook, column: number): Entry {
  const said: TextLook = { ...look.small, href: url };
  const address: TextLook = { ...look.fine, href: url };
  const parts = [
    { look: said, lines: brokenText(text, column, said) },
    ...(url ? [{ look: address, lines: brokenText(url.replace(/^https?:\/\/(www\.)?/, ""), column, address) }] : []),
  ];
  const height = parts.reduce((sum, part) => sum + part.lines.length * leadOf(part.look), look.small.size * 0.55);
  return { parts, height, text };
}

/** What goes on one sheet, column by column; at least one entry, whatever its height. */
function flow(entries: readonly Entry[], room: number, columns: number): readonly (readonly Entry[])[] {
  const flowed: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + entry.height > room) {
      if (flowed.length === columns) break;
      flowed.push([]);
      used = 0;
    }
    flowed.at(-1)?.push(entry);
    used += entry.height;
  }
  return flowed;
}
