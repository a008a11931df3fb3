// One sheet on one page, drawn bottom to top, and what a screen reader is told of it.
import type { FigureLayer, FigureText } from "#model/figure.ts";
import type { Sheet } from "#takeaway/contract.ts";
import { isPicture } from "#takeaway/shapes/isPicture.ts";
import { linkedTo } from "#takeaway/shapes/linkedTo.ts";
import { paragraphs } from "#takeaway/shapes/paragraphs.ts";
import { pathBox } from "#takeaway/shapes/pathBox.ts";
import { drawPath } from "./drawPath.ts";
import { drawText } from "./drawText.ts";
import type { PdfFonts } from "./pdfFonts.ts";

type StructureElement = ReturnType<PDFKit.PDFDocument["struct"]>;
type StructureContent = ReturnType<PDFKit.PDFDocument["markStructureContent"]>;

/** Points to the CSS pixel. */
const pointsPerPixel = 0.75;
/** ISO 216, points; in whole pixels the sheets come close to it. */
const a4 = [595.28, 841.89] as const;

/** Points. A sheet that is A4 to the pixel is A4 to the point. */
export function pageSizeOf(figure: { readonly width: number; readonly height: number }): readonly [number, number] {
  const [width, height] = [figure.width * pointsPerPixel, figure.height * pointsPerPixel];
  const near = (w: number, h: number) => Math.abs(width - w) < 1 && Math.abs(height - h) < 1;
  if (near(a4[0], a4[1])) return a4;
  if (near(a4[1], a4[0])) return [a4[1], a4[0]];
  return [width, height];
}

/** Draws the sheet on the page that is open; gives what stands on it, for the document's structure. */
export function pdfPage(doc: PDFKit.PDFDocument, sheet: Sheet, fonts: PdfFonts): StructureElement {
  const { figure } = sheet;
  const whole = [0, 0, figure.width, figure.height] as const;
  const picture: StructureContent[] = [];
  const words: { readonly heading: boolean; readonly element: StructureElement }[] = [];

  const page = pageSizeOf(figure);
  asArtifact(doc, () =>
    doc
      .rect(0, 0, ...page)
      .fillColor(figure.background)
      .fillOpacity(1)
      .fill(),
  );
  doc.save().scale(page[0] / figure.width, page[1] / figure.height);
  for (const layer of figure.layers) {
    doc.save();
    if (layer.clip) doc.rect(...layer.clip).clip();
    if (isPicture(layer)) {
      picture.push(doc.markStructureContent("Figure"));
      drawAll(doc, sheet, layer, fonts);
      doc.endMarkedContent();
    } else drawFrame(layer);
    doc.restore();
  }
  doc.restore();

  const section = doc.struct("Sect", { title: sheet.title });
  const headings = words.filter(({ heading }) => heading);
  for (const { element } of headings) section.add(element);
  if (picture.length > 0)
    section.add(
      doc.struct(
        "Figure",
        // The types do not know that a figure has to say where it stands.
        { alt: sheet.description || sheet.title, bbox: [0, 0, ...page] } as { alt: string },
        picture,
      ),
    );
  for (const { heading, element } of words) if (!heading) section.add(element);
  section.end();
  return section;

  function drawFrame(layer: FigureLayer): void {
    const paths = layer.shapes.filter((shape) => shape.kind === "path");
    if (paths.length > 0)
      asArtifact(doc, () => {
        for (const path of paths) drawPath(doc, path, layer.clip ?? whole);
      });
    const address = linkedTo(layer, sheet);
    if (address !== null) {
      const box = pathBox(paths.flatMap(({ d }) => d));
      if (box) words.push({ heading: false, element: linkAround(doc, box, address, layer.name) });
    }
    for (const lines of paragraphs(layer.shapes.filter((shape) => shape.kind === "text"))) {
      const heading = layer.id === "title" && lines[0].weight > 500;
      words.push({ heading, element: paragraph(lines, heading) });
    }
  }

  function paragraph(lines: readonly [FigureText, ...FigureText[]], heading: boolean): StructureElement {
    const { href } = lines[0];
    const tag = href !== null ? "Link" : heading ? "H1" : "P";
    const content = doc.markStructureContent(tag);
    const element = doc.struct(tag);
    element.add(content);
    for (const line of lines)
      drawText(doc, line, sheet.language, fonts, line !== lines.at(-1), (x, y, width, height) => {
        if (href !== null) doc.link(x, y, width, height, href, linkOptions(element, line.text));
      });
    doc.endMarkedContent();
    element.end();
    return element;
  }
}

function drawAll(doc: PDFKit.PDFDocument, sheet: Sheet, layer: FigureLayer, fonts: PdfFonts): void {
  const whole = layer.clip ?? ([0, 0, sheet.figure.width, sheet.figure.height] as const);
  for (const shape of layer.shapes)
    if (shape.kind === "path") drawPath(doc, shape, whole);
    else
      drawText(doc, shape, sheet.language, fonts, false, (x, y, width, height) => {
        if (shape.href !== null) doc.link(x, y, width, height, shape.href, linkOptions(null, shape.text));
      });
}

function asArtifact(doc: PDFKit.PDFDocument, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

function linkAround(
  doc: PDFKit.PDFDocument,
  [x, y, width, height]: readonly [number, number, number, number],
  address: string,
  name: string,
): StructureElement {
  const element = doc.struct("Link", { alt: name });
  doc.link(x, y, width, height, address, linkOptions(element, name));
  element.end();
  return element;
}

/** What pdfkit passes on to the annotation, in the types' own words for it. */
function linkOptions(structParent: StructureElement | null, words: string): PDFKit.Mixins.AnnotationOption {
  // pdfkit writes only String objects as PDF strings; a plain one would be a name.
  const contents = Object(words) as string;
  return { Contents: contents, ...(structParent ? { structParent } : {}) } as PDFKit.Mixins.AnnotationOption;
}
