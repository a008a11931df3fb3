import type { FigureText } from "#model/figure.ts";
import type { Language } from "#model/text.ts";
import type { FontRun, PdfFonts } from "./pdfFonts.ts";

/** Draws a text as text; `goesOn` = the next line continues it, so that a space is read between the two. Where it leads somewhere, the place (x, y, width, height in the text's own turned system) is told. */
export function drawText(
  doc: PDFKit.PDFDocument,
  text: FigureText,
  language: Language,
  fonts: PdfFonts,
  goesOn: boolean,
  onLink: (x: number, y: number, width: number, height: number) => void,
): void {
  const runs = fonts.runsOf(text, language);
  if (runs.length === 0) return;
  doc.fontSize(text.size);
  const widths = runs.map(
    (run) => doc.font(run.font).widthOfString(run.text) + text.spacing * Array.from(run.text).length,
  );
  // Room behind the last letter is no part of the word.
  const width = widths.reduce((sum, each) => sum + each, 0) - text.spacing;
  const share = text.anchor === "middle" ? 0.5 : text.anchor === "end" ? 1 : 0;
  const from = text.x - width * share;
  doc.save();
  if (text.rotate !== 0) doc.rotate(text.rotate, { origin: [text.x, text.y] });
  const starts = widths.map((_, at) => from + widths.slice(0, at).reduce((sum, each) => sum + each, 0));
  if (text.halo) {
    doc
      .lineJoin("round")
      .lineWidth(text.halo.width)
      .strokeColor(text.halo.colour)
      .strokeOpacity(text.alpha)
      .fillOpacity(1);
    for (const [at, run] of runs.entries()) traceOutlines(doc, run, starts[at] ?? from, text);
    doc.stroke();
  }
  doc.fillColor(text.colour).fillOpacity(text.alpha);
  for (const [at, run] of runs.entries())
    doc.font(run.font).text(goesOn && at === runs.length - 1 ? `${run.text} ` : run.text, starts[at] ?? from, text.y, {
      lineBreak: false,
      baseline: "alphabetic",
      characterSpacing: text.spacing,
    });
  if (text.href !== null) onLink(from, text.y - text.size * 0.9, width, text.size * 1.2);
  doc.restore();
}

/** The halo is drawn around outlines, for as text it would be read and copied twice. */
function traceOutlines(doc: PDFKit.PDFDocument, run: FontRun, x: number, text: FigureText): void {
  const scale = text.size / run.outlines.unitsPerEm;
  const { glyphs, positions } = run.outlines.layout(run.text);
  let pen = x;
  for (const [at, glyph] of glyphs.entries()) {
    const position = positions[at];
    if (!position) continue;
    const px = (value: number) => round(pen + (position.xOffset + value) * scale);
    const py = (value: number) => round(text.y - (position.yOffset + value) * scale);
    for (const { command, args } of glyph.path.commands) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
      if (command === "moveTo") doc.moveTo(px(a), py(b));
      else if (command === "lineTo") doc.lineTo(px(a), py(b));
      else if (command === "quadraticCurveTo") doc.quadraticCurveTo(px(a), py(b), px(c), py(d));
      else if (command === "bezierCurveTo") doc.bezierCurveTo(px(a), py(b), px(c), py(d), px(e), py(f));
      else doc.closePath();
    }
    pen += position.xAdvance * scale + text.spacing;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
