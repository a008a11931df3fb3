import type { Language } from "#model/text.ts";
import type { Progress, Sheet, Workroom } from "./contract.ts";
import { base64 } from "./file/base64.ts";
import { densityChunk, textChunk, withChunks } from "./file/pngChunks.ts";
import { fontFacesOf } from "./fontFaces.ts";
import { linkKeyword } from "./linkIn.ts";
import { svgOf } from "./svgOf.ts";
import { Told } from "./told.ts";

interface PngWords {
  readonly setting: string;
  readonly drawing: string;
  readonly writing: string;
  readonly tooLarge: (width: number, height: number) => string;
  readonly blank: string;
}

const words: Readonly<Record<Language, PngWords>> = {
  en: {
    setting: "Setting the sheet",
    drawing: "Drawing the picture",
    writing: "Writing the file",
    tooLarge: (width, height) =>
      `This browser cannot draw a picture of ${width} by ${height} pixels. Choose a smaller size, or SVG or PDF, which stay sharp at any size.`,
    blank: "The picture came out blank, so it was not saved. Try again, choose a smaller size, or take SVG.",
  },
  it: {
    setting: "Si compone il foglio",
    drawing: "Si disegna l’immagine",
    writing: "Si scrive il file",
    tooLarge: (width, height) =>
      `Questo browser non può disegnare un’immagine di ${width} per ${height} pixel. Scegliete una misura più piccola, oppure SVG o PDF, nitidi a ogni misura.`,
    blank:
      "L’immagine è risultata vuota e non è stata salvata. Riprovate, scegliete una misura più piccola o prendete l’SVG.",
  },
};

/** PNG bytes of the sheet at `scale` times its CSS pixels. Throws what is Told in the reader's language when the browser cannot make it. */
export async function pngOf(
  sheet: Sheet,
  scale: 1 | 2 | 3 | 4,
  room: Pick<Workroom, "bytesOf">,
  progress: Progress = () => undefined,
): Promise<Uint8Array> {
  const say = words[sheet.language];
  const width = Math.round(sheet.figure.width * scale);
  const height = Math.round(sheet.figure.height * scale);
  progress(0.1, say.setting);
  const svg = svgOf(sheet, await fontFacesOf(sheet, room));
  progress(0.3, say.drawing);
  const image = await imageOf(svg, width, height).catch(() => {
    throw new Told(say.tooLarge(width, height));
  });
  const canvas = document.createElement("canvas");
  try {
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext("2d", { willReadFrequently: false });
    if (!pen || canvas.width !== width || canvas.height !== height) throw new Told(say.tooLarge(width, height));
    pen.drawImage(image, 0, 0, width, height);
    progress(0.7, say.writing);
    if (isBlank(canvas)) throw new Told(say.blank);
    const png = await pngBytes(canvas);
    if (!png) throw new Told(say.tooLarge(width, height));
    progress(1, say.writing);
    return withChunks(png, [densityChunk(96 * scale), ...texts(sheet)]);
  } finally {
    // Because a canvas this large is otherwise held until somebody collects it.
    canvas.width = 0;
    canvas.height = 0;
  }
}

/** Keywords as the PNG specification registers them, and our own for the link. */
function texts({ title, description, sources, licence, asOf, link }: Sheet) {
  return [
    textChunk("Title", title),
    textChunk("Description", description),
    textChunk("Copyright", licence),
    textChunk("Software", "Entente"),
    textChunk("Creation Time", asOf),
    textChunk("Source", sources.join("\n")),
    textChunk("Comment", link),
    textChunk(linkKeyword, link),
  ];
}

/** The SVG is told its size in pixels, so that it is drawn at that size and not enlarged afterwards. */
async function imageOf(svg: string, width: number, height: number): Promise<HTMLImageElement> {
  const sized = svg.replace(/<svg ([^>]*?)width="[^"]*" height="[^"]*"/, `<svg $1width="${width}" height="${height}"`);
  const image = new Image(width, height);
  // A data address, because the page's rules allow no other kind for pictures made here.
  image.src = `data:image/svg+xml;base64,${base64(new TextEncoder().encode(sized))}`;
  await image.decode();
  return image;
}

/** Canvases too large for the machine stay empty without a word. Looks at a small copy. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const [width, height] = [160, 90];
  const small = document.createElement("canvas");
  small.width = width;
  small.height = height;
  const pen = small.getContext("2d", { willReadFrequently: true });
  if (!pen) return false;
  pen.drawImage(canvas, 0, 0, width, height);
  const { data } = pen.getImageData(0, 0, width, height);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(((data[at] as number) << 16) | ((data[at + 1] as number) << 8) | (data[at + 2] as number));
  return colours.size < 8;
}

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array | null> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  return blob && blob.type === "image/png" ? new Uint8Array(await blob.arrayBuffer()) : null;
}
