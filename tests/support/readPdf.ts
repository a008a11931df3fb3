// A PDF as pdf.js reads it: a reader that shares no code with the writer.
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Texts in the order of the page. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  /** Roles and alternative words of the structure, in the order of reading. */
  readonly structure: readonly string[];
  /** Distinct colours among the page's pixels. */
  readonly colours: number;
}

export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly outline: readonly string[];
  readonly pages: readonly ReadPage[];
  /** PostScript names of the fonts, and whether their outlines are in the file. */
  readonly fonts: ReadonlyMap<string, boolean>;
}

/** pdf.js's own for Node. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): {
    readonly canvas: HTMLCanvasElement;
    readonly context: CanvasRenderingContext2D;
  };
}

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: ReadPage[] = [];
  const fonts = new Map<string, boolean>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const operators = await page.getOperatorList();
    for (const [at, fn] of operators.fnArray.entries()) {
      if (fn !== OPS.setFont) continue;
      const font = page.commonObjs.get((operators.argsArray[at] as [string])[0]) as { name: string; data?: Uint8Array };
      fonts.set(font.name.replace(/^[A-Z]{6}\+/, ""), (font.data?.length ?? 0) > 0);
    }
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const drawn = (document.canvasFactory as CanvasFactory).create(width, height);
    await page.render({ canvas: drawn.canvas, viewport }).promise;
    const annotations = (await page.getAnnotations()) as { readonly url?: string }[];
    pages.push({
      width: viewport.width,
      height: viewport.height,
      texts: items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item.str] : [])),
      links: annotations.flatMap(({ url }) => (url === undefined ? [] : [url])),
      structure: spoken((await page.getStructTree()) as StructNode | null),
      colours: coloursOf(drawn.context.getImageData(0, 0, width, height).data),
    });
  }
  const outline = (await document.getOutline()) as { readonly title: string }[] | null;
  await task.destroy();
  return {
    info: info as Record<string, unknown>,
    outline: (outline ?? []).map(({ title }) => title),
    pages,
    fonts,
  };
}

function spoken(node: StructNode | null): readonly string[] {
  if (!node?.role) return [];
  return [node.alt === undefined ? node.role : `${node.role}: ${node.alt}`, ...(node.children ?? []).flatMap(spoken)];
}

function coloursOf(data: Uint8ClampedArray): number {
  return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
}
