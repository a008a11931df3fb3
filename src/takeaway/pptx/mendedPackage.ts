// The package that pptxgenjs makes, with our slides in it, and with what its XML gets wrong put right.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { breathe } from "#takeaway/breathe.ts";
import type { AboutFile, Sheet } from "#takeaway/contract.ts";
import { notesXml } from "./notesXml.ts";
import { slideXml } from "./slideXml.ts";
import { languageTags } from "./textBoxXml.ts";
import { xml } from "./xml.ts";

/** 7.5 x 10 inch, the usual notes page; pptxgenjs turns the slide on its side. */
const notesSize = '<p:notesSz cx="6858000" cy="9144000"/>';
const hyperlink = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

export async function mendedPackage(
  made: Uint8Array,
  sheets: readonly Sheet[],
  about: AboutFile,
  onSlide: (at: number) => void,
): Promise<Uint8Array> {
  const parts = unzipSync(made);
  const has = (name: string) => Object.hasOwn(parts, name);
  const mend = (name: string, how: (text: string) => string) => {
    const part = has(name) ? parts[name] : undefined;
    if (!part) throw new Error(`pptxgenjs made no ${name}`);
    parts[name] = strToU8(how(strFromU8(part)));
  };
  for (const [at, sheet] of sheets.entries()) {
    onSlide(at);
    await breathe();
    const number = at + 1;
    const slide = slideXml(sheet);
    mend(`ppt/slides/slide${number}.xml`, () => slide.xml);
    mend(`ppt/slides/_rels/slide${number}.xml.rels`, (rels) =>
      rels.replace("</Relationships>", `${linkRelations(slide.links)}</Relationships>`),
    );
    mend(`ppt/notesSlides/notesSlide${number}.xml`, (notes) =>
      notes.replace(
        /(<p:ph type="body"[^>]*\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
        (_all, before: string, after: string) => `${before}${notesXml(sheet)}${after}`,
      ),
    );
  }
  // A master is named there for every slide; there is one.
  mend("[Content_Types].xml", (types) =>
    types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) => (has(part) ? override : "")),
  );
  // The notes master comes before the list of slides (ECMA-376, 19.2.1.26).
  mend("ppt/presentation.xml", (presentation) => {
    const [notesMaster = ""] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? [];
    return presentation
      .replace(notesMaster, "")
      .replace("<p:sldIdLst>", `${notesMaster}<p:sldIdLst>`)
      .replace(/<p:notesSz[^>]*\/>/, notesSize);
  });
  mend("docProps/core.xml", () => coreXml(about));
  mend("docProps/app.xml", () => appXml(sheets));
  for (const name of Object.keys(parts))
    if (name.startsWith("ppt/slideLayouts/slideLayout"))
      mend(name, (layout) => layout.replace(/<p:ph\s[^>]*type="title"[^>]*\/>/, '<p:ph type="title"/>'));
  // A ZIP knows the years from 1980 to 2099, and a clock may be wrong.
  const year = about.made.getUTCFullYear();
  const mtime = year > 1980 && year < 2099 ? about.made : new Date("1981-01-01T00:00:00Z");
  const zip: Zippable = {};
  // Folders are no parts; readers that check the package stumble over them.
  for (const [name, bytes] of Object.entries(parts)) if (!name.endsWith("/")) zip[name] = [bytes, { mtime, level: 6 }];
  return zipSync(zip);
}

function linkRelations(links: ReadonlyMap<string, string>): string {
  return [...links]
    .map(
      ([id, address]) =>
        `<Relationship Id="${id}" Type="${hyperlink}" Target="${xml(address)}" TargetMode="External"/>`,
    )
    .join("");
}

function coreXml({ title, author, link, language, keywords, made }: AboutFile): string {
  const at = made.toISOString().replace(/\.\d+Z$/, "Z");
  const who = xml(author ?? "Entente");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:subject>${xml(link)}</dc:subject><dc:creator>${who}</dc:creator><cp:keywords>${xml(keywords.join(", "))}</cp:keywords><cp:lastModifiedBy>${who}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified><dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`;
}

function appXml(sheets: readonly Sheet[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Entente</Application><Slides>${sheets.length}</Slides><Notes>${sheets.length}</Notes></Properties>`;
}
