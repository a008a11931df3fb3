// The bands above and below a sheet's picture: what it is called, and what it rests on.
import type { FigureLayer, FigureShape } from "#model/figure.ts";
import { commandsOf, pathOf, plainStroke } from "#takeaway/picture/shapes.ts";
import type { Code } from "./codeShapes.ts";
import { balancedText, brokenText, cutLines, leadOf, linesAt, type TextLook, textAt, widthOf } from "./setText.ts";
import type { SheetLook } from "./sheetLook.ts";
import type { SheetTexts } from "./sheetParts.ts";
import type { SheetWords } from "./sheetWords.ts";
import type { SourceLine } from "./sourceLine.ts";

export interface Band {
  readonly height: number;
  readonly layers: (top: number) => readonly FigureLayer[];
}

interface Head {
  readonly texts: Pick<SheetTexts, "title" | "text" | "atlas">;
  /** Beside the atlas's name: "Sheet 2 of 3". */
  readonly mark: string;
  readonly words: SheetWords;
  readonly look: SheetLook;
  readonly width: number;
  /** More of the text is cut. */
  readonly mostLines: number;
}

export function headBand({ texts, mark, words, look, width, mostLines }: Head): Band {
  const { margin, gap } = look;
  const inner = width - 2 * margin;
  const brand: TextLook = { ...look.heading, weight: 600 };
  const brandWidth = Math.max(widthOf(texts.atlas, brand), widthOf(mark, look.fine));
  const titleWidth = inner - brandWidth - gap * 2;
  const title = cutLines(balancedText(texts.title, titleWidth, look.title), 3, titleWidth, look.title);
  // Lines of more than some hundred letters are hard to follow from one to the next.
  const textWidth = Math.min(inner, look.lead.size * 66);
  const text = cutLines(balancedText(texts.text, textWidth, look.lead), mostLines, textWidth, look.lead);
  const titleHeight = title.length * leadOf(look.title);
  const textTop = titleHeight + (text.length > 0 ? gap * 0.35 : 0);
  const height = textTop + text.length * leadOf(look.lead) + gap * 0.7;
  const layer = (id: string, name: string, shapes: readonly FigureShape[]): FigureLayer => ({
    id,
    name,
    clip: null,
    shapes,
  });
  return {
    height,
    layers: (top) => {
      const titles = linesAt(title, margin, top, look.title);
      const baseline = titles[0]?.y ?? top + look.title.size;
      const right = width - margin;
      const marks = mark ? [textAt(mark, right, baseline + leadOf(look.fine), look.fine, "end")] : [];
      return [
        layer("title", words.layer.title, titles),
        ...(text.length > 0 ? [layer("text", words.layer.text, linesAt(text, margin, top + textTop, look.lead))] : []),
        layer("atlas", words.layer.atlas, [textAt(texts.atlas, right, baseline, brand, "end"), ...marks]),
      ];
    },
  };
}

interface Foot {
  readonly texts: Pick<SheetTexts, "asOf" | "colophon">;
  /** null = they stand elsewhere on the sheet. */
  readonly sources: readonly SourceLine[] | null;
  readonly link: string;
  readonly code: Code | null;
  readonly words: SheetWords;
  readonly number: (n: number) => string;
  readonly look: SheetLook;
  readonly width: number;
  /** No higher than this; sources that find no room are counted. */
  readonly most: number;
}

/** The code is about an inch wide and its modules never smaller than 1.4 px, a third of a millimetre on A4. */
const codeSide = (code: Code, look: SheetLook): number =>
  Math.max(look.fine.size * 8, Math.min(170, code.modules * 1.6));

export function footBand(foot: Foot): Band {
  const { texts, sources, link, code, words, look, width, most } = foot;
  const { margin, gap } = look;
  const inner = width - 2 * margin;
  const side = code ? codeSide(code, look) : 0;
  const right = code ? side + gap : 0;
  const colophonWidth = sources ? Math.min(look.fine.size * 31, (inner - right) * 0.42) : inner - right;
  const sourcesWidth = sources ? inner - right - colophonWidth - gap * 1.5 : 0;
  const strong: TextLook = { ...look.fine, weight: 600, colour: look.small.colour };
  const linked: TextLook = { ...look.fine, href: link };
  const address = brokenText(link.replace(/^https?:\/\//, ""), colophonWidth, linked);
  const colophon = [
    { lines: brokenText(texts.asOf, colophonWidth, strong), look: strong },
    { lines: texts.colophon.flatMap((line) => brokenText(line, colophonWidth, look.fine)), look: look.fine },
    { lines: brokenText(code ? words.link : words.noCode, colophonWidth, strong), look: strong },
    { lines: cutLines(address, code ? 2 : 3, colophonWidth, linked), look: linked },
  ];
  const lead = leadOf(look.fine);
  const colophonHeight = colophon.reduce((sum, { lines }) => sum + lines.length, 0) * lead;
  const room = Math.max(colophonHeight, side, most);
  const set = sources ? setSources(sources, sourcesWidth, room, foot, strong) : { height: 0, shapes: () => [] };
  const rule = gap * 1.5;
  const height = rule + Math.max(colophonHeight, side, set.height);
  return {
    height,
    layers: (band) => {
      const top = band + rule;
      const left = width - margin - right - colophonWidth;
      let y = top;
      const lines = colophon.flatMap((part) => {
        const shapes = linesAt(part.lines, sources ? left : margin, y, part.look);
        y += part.lines.length * lead;
        return shapes;
      });
      const across = pathOf(
        commandsOf(
          [
            [margin, band + rule * 0.55],
            [width - margin, band + rule * 0.55],
          ],
          false,
        ),
        { stroke: plainStroke(look.line, 0.75) },
      );
      const cited = set.shapes(margin, top);
      return [
        ...(cited.length > 0 ? [{ id: "sources", name: words.layer.sources, clip: null, shapes: cited }] : []),
        { id: "colophon", name: words.layer.colophon, clip: null, shapes: [across, ...lines] },
        ...(code
          ? [
              {
                id: "code",
                name: words.layer.code,
                clip: null,
                shapes: code.shapes(width - margin - side, top, side, words.link, look.codePaper),
              },
            ]
          : []),
      ];
    },
  };
}

interface SetSources {
  readonly height: number;
  readonly shapes: (x: number, y: number) => readonly FigureShape[];
}

/** As many sources as find room, in columns; the rest is counted. */
function setSources(
  sources: readonly SourceLine[],
  width: number,
  room: number,
  { words, number, look }: Foot,
  strong: TextLook,
): SetSources {
  const { fine, gap } = look;
  const lead = leadOf(fine);
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (fine.size * 25))));
  const column = (width - (columns - 1) * gap) / columns;
  const most = Math.max(1, Math.floor(room / lead) - 1);
  const entries = sources.map(({ text, url }) => {
    const entry = { ...fine, href: url };
    return { look: entry, lines: brokenText(text, column, entry) };
  });
  let flowed = flow(entries, most, columns);
  if (flowed.count < entries.length) flowed = flow(entries, most, columns, 1);
  const left = entries.length - flowed.count;
  if (left > 0) {
    const more = brokenText(words.sourcesMore(number(left)), column, strong);
    flowed.columns.at(-1)?.push({ look: strong, lines: more.slice(0, 1) });
  }
  const none = entries.length === 0 ? brokenText(words.noSources, column, fine) : [];
  const rows = Math.max(
    none.length,
    ...flowed.columns.map((each) => each.reduce((sum, { lines }) => sum + lines.length, 0)),
  );
  return {
    height: (rows + 1) * lead,
    shapes: (x, y) => [
      textAt(words.sources, x, y + (lead + fine.size * 0.66) / 2, strong),
      ...linesAt(none, x, y + lead, fine),
      ...flowed.columns.flatMap((each, at) => {
        let top = y + lead;
        return each.flatMap((entry) => {
          const shapes = linesAt(entry.lines, x + at * (column + gap), top, entry.look);
          top += entry.lines.length * lead;
          return shapes;
        });
      }),
    ],
  };
}

interface Entry {
  readonly look: TextLook;
  readonly lines: readonly string[];
}

/** Columns of at most `most` lines, the last shorter by `kept`; as even as the entries allow when all find room. */
function flow(
  entries: readonly Entry[],
  most: number,
  columns: number,
  kept = 0,
): { columns: Entry[][]; count: number } {
  const all = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  for (let room = kept > 0 ? most : Math.min(most, Math.ceil(all / columns)); ; room++) {
    const flowed: Entry[][] = [[]];
    let used = 0;
    let count = 0;
    for (const entry of entries) {
      const long = entry.lines.length;
      const last = flowed.length === columns;
      if (used + long > room - (last ? kept : 0)) {
        if (last) break;
        flowed.push([]);
        used = 0;
        if (long > room - (flowed.length === columns ? kept : 0)) break;
      }
      flowed.at(-1)?.push(entry);
      used += long;
      count++;
    }
    if (count === entries.length || room >= most) return { columns: flowed, count };
  }
}
