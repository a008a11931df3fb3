// What the speaker reads: the notes, then what the slide rests on and where it comes from.
import type { Sheet } from "#takeaway/contract.ts";
import { languageTags } from "./textBoxXml.ts";
import { xml } from "./xml.ts";

const words = {
  en: { sources: "Sources", asOf: "As of", link: "Restore this view" },
  it: { sources: "Fonti", asOf: "Stato al", link: "Riapri questa vista" },
} as const;

/** Paragraphs of the notes page. */
export function notesOf(sheet: Sheet): readonly string[] {
  const own = words[sheet.language];
  return [
    ...(sheet.notes ?? "").split(/\n\s*\n/).map((each) => each.replace(/\s+/g, " ").trim()),
    ...(sheet.sources.length > 0 ? [`${own.sources}:`, ...sheet.sources] : []),
    sheet.asOf,
    sheet.licence,
    `${own.link}: ${sheet.link}`,
  ].filter((each) => each !== "");
}

/** a:p elements for the body of a notes page. */
export function notesXml(sheet: Sheet): string {
  return notesOf(sheet)
    .map(
      (paragraph) =>
        `<a:p><a:r><a:rPr lang="${languageTags[sheet.language]}" dirty="0"/><a:t>${xml(paragraph)}</a:t></a:r></a:p>`,
    )
    .join("");
}
