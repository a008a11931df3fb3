// A deck with a slide a sheet. pptxgenjs makes the package around the slides; it knows no groups, hence slides of our own.
import PptxGenJS from "pptxgenjs";
import type { AboutFile, Progress, Sheet } from "./contract.ts";
import { mendedPackage } from "./pptx/mendedPackage.ts";
import { slideScale } from "./pptx/slideScale.ts";
import { slideFace } from "./pptx/textBoxXml.ts";

const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
const emuPerInch = 914_400;

/** Everything on the slides can be edited: shapes grouped and named by layer, text as text. All sheets have the first one's size. */
export async function pptxOf(sheets: readonly Sheet[], about: AboutFile, progress: Progress = () => {}): Promise<Blob> {
  const [first] = sheets;
  if (!first) throw new Error("No sheet, no deck");
  const deck = new PptxGenJS();
  const { width, height } = slideScale(first.figure);
  deck.defineLayout({ name: "sheet", width: width / emuPerInch, height: height / emuPerInch });
  deck.layout = "sheet";
  deck.title = about.title;
  deck.theme = { headFontFace: slideFace, bodyFontFace: slideFace };
  const whole = { x: 0.5, y: 0.3, w: width / emuPerInch - 1, h: 1 };
  deck.defineSlideMaster({
    title: "Entente",
    objects: [{ placeholder: { options: { name: "title", type: "title", ...whole }, text: "" } }],
  });
  for (const sheet of sheets) {
    const slide = deck.addSlide({ masterName: "Entente" });
    slide.addText(sheet.title, { placeholder: "title" });
    slide.addNotes(sheet.notes ?? "");
  }
  const made = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  const mended = await mendedPackage(made, sheets, about, (at) =>
    progress(at / sheets.length, sheets[at]?.title ?? about.title),
  );
  progress(1, about.title);
  return new Blob([mended as BlobPart], { type });
}
