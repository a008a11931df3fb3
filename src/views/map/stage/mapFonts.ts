// Fonts of the map's labels: files of our own for MapLibre's style property "font-faces", so that no glyph server is asked.

import italic from "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff2?url";
import regular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import semibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import italicExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff2?url";
import regularExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url";
import semiboldExt from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url";
import type { FontFacesSpecification } from "maplibre-gl";

const latin = [
  "U+0000-00FF",
  "U+0131",
  "U+0152-0153",
  "U+02BB-02BC",
  "U+02C6",
  "U+02DA",
  "U+02DC",
  "U+0304",
  "U+0308",
  "U+0329",
  "U+2000-206F",
  "U+20AC",
  "U+2122",
  "U+2191",
  "U+2193",
  "U+2212",
  "U+2215",
  "U+FEFF",
  "U+FFFD",
];
const latinExt = [
  "U+0100-02BA",
  "U+02BD-02C5",
  "U+02C7-02CC",
  "U+02CE-02D7",
  "U+02DD-02FF",
  "U+0304",
  "U+0308",
  "U+0329",
  "U+1D00-1DBF",
  "U+1E00-1E9F",
  "U+1EF2-1EFF",
  "U+2020",
  "U+20A0-20AB",
  "U+20AD-20C0",
  "U+2113",
  "U+2C60-2C7F",
  "U+A720-A7FF",
];

// The first face that covers a letter draws it, so the common file comes first.
const face = (basic: string, extended: string) => [
  { url: basic, "unicode-range": latin },
  { url: extended, "unicode-range": latinExt },
];

/** By the names that `text-font` uses. */
export const fontFaces: FontFacesSpecification = {
  "Source Sans 3 Regular": face(regular, regularExt),
  "Source Sans 3 SemiBold": face(semibold, semiboldExt),
  "Source Sans 3 Italic": face(italic, italicExt),
};
