// Faces for the texts of a document: read when a letter asks for them, cut down to the letters used when the document ends.
import type { FigureText } from "#model/figure.ts";
import type { Language } from "#model/text.ts";
import { type FontStyle, fontStyleOf, scripts } from "./fontFiles.ts";
import { plainLetters } from "./plainLetters.ts";

/** What of fontkit's font is used here; lengths in font units, `unitsPerEm` of them to the size. */
export interface Outlines {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): {
    readonly glyphs: readonly {
      readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] };
    }[];
    readonly positions: readonly {
      readonly xAdvance: number;
      readonly xOffset: number;
      readonly yOffset: number;
    }[];
  };
}

/** A stretch of a text in one face. */
export interface FontRun {
  readonly font: string;
  readonly outlines: Outlines;
  readonly text: string;
}

export interface PdfFonts {
  /** Reads what these texts need. */
  readonly load: (texts: readonly FigureText[]) => Promise<void>;
  /** Throws when `load` has not seen the text. */
  readonly runsOf: (text: FigureText, language: Language) => readonly FontRun[];
}

interface Face {
  readonly name: string;
  readonly outlines: Outlines;
}

/** pdfkit keeps the font it has opened under this name; it is asked for nothing but letters and outlines. */
interface HasFont {
  readonly _font: { readonly font: Outlines };
}

export function createPdfFonts(doc: PDFKit.PDFDocument, bytesOf: (url: string) => Promise<Uint8Array>): PdfFonts {
  const faces = new Map<string, Promise<Face> | Face>();
  const open = async (url: string): Promise<Face> => {
    const bytes = await bytesOf(url);
    const name = `face ${faces.size} ${url.slice(0, 200)}`;
    doc.registerFont(name, bytes as unknown as Buffer);
    doc.font(name);
    return { name, outlines: (doc as unknown as HasFont)._font.font };
  };
  const facesOf = (style: FontStyle) =>
    scripts.flatMap(({ files }) => {
      const face = faces.get(files[style]);
      return face === undefined || face instanceof Promise ? [] : [face];
    });
  const faceFor = (letter: string, style: FontStyle) =>
    facesOf(style).find(({ outlines }) => outlines.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return {
    load: async (texts) => {
      const wanted = new Map<FontStyle, string>();
      for (const text of texts) {
        const style = fontStyleOf(text);
        wanted.set(style, (wanted.get(style) ?? "") + text.text.normalize("NFC"));
      }
      for (const [style, letters] of wanted)
        for (const [at, { range, files }] of scripts.entries()) {
          const url = files[style];
          // The first face writes the words that stand for letters nobody has.
          if (at > 0 && !range.test(letters)) continue;
          if (!faces.has(url)) faces.set(url, open(url));
          faces.set(url, await (faces.get(url) as Promise<Face> | Face));
        }
    },
    runsOf: (text, language) => {
      const style = fontStyleOf(text);
      const runs: { font: string; outlines: Outlines; text: string }[] = [];
      const written = plainLetters(text.text, language, (letter) => faceFor(letter, style) !== undefined);
      for (const letter of written) {
        const face = faceFor(letter, style);
        if (!face) throw new Error(`No face for ${JSON.stringify(letter)}`);
        const last = runs.at(-1);
        if (last?.font === face.name) last.text += letter;
        else runs.push({ font: face.name, outlines: face.outlines, text: letter });
      }
      return runs;
    },
  };
}
