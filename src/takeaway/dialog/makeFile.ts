// Makes what was chosen. The code of a kind of file is fetched when the first of that kind is made.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AboutFile, Progress, Sheet, Workroom } from "#takeaway/contract.ts";
import { sheetsOfDeck } from "#takeaway/deckOf.ts";
import { drawnSheets } from "./drawnSheets.ts";
import type { MadeFile } from "./madeFile.ts";
import { makeData } from "./makeData.ts";
import type { Order } from "./order.ts";

/** Of the whole work, the drawing's share. */
const drawing = 0.7;

/** null = there is nothing to put into it. Stops with the signal's reason when asked to. */
export async function makeFile(
  order: Order,
  room: Workroom,
  progress: Progress,
  signal: AbortSignal,
): Promise<MadeFile | null> {
  const { form } = order.choice;
  if (form === "data" || form === "sources") return makeData(order, room);
  const sheets = await sheetsOfDeck(
    order.requests,
    room,
    (done, step) => progress(done * drawing, step),
    signal,
    drawnSheets,
  );
  const late: Progress = (done, step) => {
    signal.throwIfAborted();
    progress(drawing + done * (1 - drawing), step);
  };
  late(0, order.title);
  if (form === "picture") return pictures(sheets, order, room, late);
  const about: AboutFile = {
    title: order.title,
    language: order.language,
    link: order.link,
    made: new Date(),
    keywords: [wordsOf(order.language).text(room.atlas.manifest.subtitle)],
  };
  if (form === "slides") {
    const { pptxOf } = await import("#takeaway/pptxOf.ts");
    const content = await pptxOf(sheets, about, late);
    return { content, type: content.type };
  }
  const { pdfOf } = await import("#takeaway/pdfOf.ts");
  const content = await pdfOf(sheets, about, room, late);
  return { content, type: content.type };
}

const types = { png: "image/png", svg: "image/svg+xml" } as const;

/** One picture as it is, several in a ZIP. */
async function pictures(sheets: readonly Sheet[], order: Order, room: Workroom, progress: Progress): Promise<MadeFile> {
  const { picture, scale } = order.choice;
  const made: Uint8Array[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const part: Progress = (done, step) => progress((at + done) / sheets.length, step);
    part(0, sheet.title);
    made.push(await pictureBytes(sheet, picture, scale, room, part));
  }
  const [only] = made;
  if (only && made.length === 1) return { content: only as BlobPart, type: types[picture] };
  const { zipSync } = await import("fflate");
  const width = String(made.length).length;
  const name = (at: number) => `${String(at + 1).padStart(Math.max(2, width), "0")}_${order.slug}.${picture}`;
  // Pictures are packed already.
  const zipped = zipSync(Object.fromEntries(made.map((bytes, at) => [name(at), bytes])), { level: 0 });
  return { content: zipped as BlobPart, type: "application/zip" };
}

async function pictureBytes(
  sheet: Sheet,
  kind: "png" | "svg",
  scale: 1 | 2 | 3 | 4,
  room: Workroom,
  progress: Progress,
): Promise<Uint8Array> {
  if (kind === "png") {
    const { pngOf } = await import("#takeaway/pngOf.ts");
    return pngOf(sheet, scale, room, progress);
  }
  const [{ svgOf }, { fontFacesOf }] = await Promise.all([
    import("#takeaway/svgOf.ts"),
    import("#takeaway/fontFaces.ts"),
  ]);
  return new TextEncoder().encode(svgOf(sheet, await fontFacesOf(sheet, room)));
}

/** Ending of the file's name. */
export function extensionOf({ choice, requests }: Pick<Order, "choice" | "requests">): string {
  const { form, picture, data, sources } = choice;
  if (form === "picture") return requests.length > 1 ? "zip" : picture;
  if (form === "slides") return "pptx";
  if (form === "document") return "pdf";
  if (form === "sources") return sources === "bibtex" ? "bib" : "json";
  return data === "geojson" || data === "gexf" ? data : "csv";
}
