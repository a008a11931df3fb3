import PDFDocument from "pdfkit";
import type { FigureText } from "#model/figure.ts";
import { breathe } from "./breathe.ts";
import type { AboutFile, Progress, Sheet, Workroom } from "./contract.ts";
import { createPdfFonts } from "./pdf/pdfFonts.ts";
import { pageSizeOf, pdfPage } from "./pdf/pdfPage.ts";

/** A document with a page a sheet: vectors, real text in embedded faces, bookmarks, links, and a structure that can be read aloud. */
export async function pdfOf(
  sheets: readonly Sheet[],
  about: AboutFile,
  room: Pick<Workroom, "bytesOf">,
  progress: Progress = () => {},
): Promise<Blob> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    // No face of pdfkit's own: it would be named and not embedded.
    font: "",
    pdfVersion: "1.7",
    tagged: true,
    lang: about.language,
    displayTitle: true,
    info: {
      Title: about.title,
      Subject: about.link,
      Keywords: ["Entente", ...about.keywords].join(", "),
      CreationDate: about.made,
      ModDate: about.made,
      ...(about.author === undefined ? {} : { Author: about.author }),
    },
  });
  const written = bytesWritten(doc);
  const fonts = createPdfFonts(doc, (url) => room.bytesOf(url));
  const texts = sheets.flatMap(({ figure }) =>
    figure.layers.flatMap(({ shapes }) => shapes.filter((shape): shape is FigureText => shape.kind === "text")),
  );
  await fonts.load(texts);
  const sections = [];
  for (const [at, sheet] of sheets.entries()) {
    progress(at / sheets.length, sheet.title);
    doc.addPage({ size: [...pageSizeOf(sheet.figure)], margin: 0 });
    doc.outline.addItem(sheet.title);
    sections.push(pdfPage(doc, sheet, fonts));
    await breathe();
  }
  doc.addStructure(doc.struct("Document", { title: about.title }, sections));
  doc.end();
  const blob = new Blob([...(await written)] as BlobPart[], { type: "application/pdf" });
  progress(1, about.title);
  return blob;
}

function bytesWritten(doc: PDFKit.PDFDocument): Promise<readonly Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", () => resolve(chunks));
    doc.on("error", reject);
  });
}
