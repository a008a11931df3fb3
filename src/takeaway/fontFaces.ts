// The files of Source Sans 3 (SIL Open Font License 1.1) that a sheet's texts need.

import italic from "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url";
import regular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import italicBold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff2?url";
import bold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import italicExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url";
import regularExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import italicBoldExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-italic.woff2?url";
import boldExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import type { Sheet, Workroom } from "./contract.ts";

export interface FontFace {
  readonly weight: 400 | 600;
  readonly italic: boolean;
  /** CSS unicode-range. */
  readonly range: string;
  readonly woff2: Uint8Array;
}

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExt =
  "U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113";
/** Letters that only the further file has. */
const beyondLatin = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u02bd-\u02c5\u1e00-\u1eff]/;

const files = [
  { weight: 400, italic: false, basic: regular, extended: regularExt },
  { weight: 400, italic: true, basic: italic, extended: italicExt },
  { weight: 600, italic: false, basic: bold, extended: boldExt },
  { weight: 600, italic: true, basic: italicBold, extended: italicBoldExt },
] as const;

/** 15 kB for each face in use, 30 more where it has letters such as ł or č. */
export async function fontFacesOf(
  sheet: Pick<Sheet, "figure">,
  room: Pick<Workroom, "bytesOf">,
): Promise<readonly FontFace[]> {
  const texts = sheet.figure.layers.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "text" ? [shape] : [])),
  );
  const wanted = files.flatMap((file) => {
    const { weight, italic: slanted } = file;
    const own = texts.filter((text) => text.italic === slanted && text.weight >= 600 === (weight === 600));
    if (own.length === 0) return [];
    const face = (url: string, range: string) => ({ weight, italic: slanted, url, range });
    const further = own.some(({ text }) => beyondLatin.test(text));
    return [face(file.basic, latin), ...(further ? [face(file.extended, latinExt)] : [])];
  });
  return Promise.all(wanted.map(async ({ url, ...face }) => ({ ...face, woff2: await room.bytesOf(url) })));
}
