// The faces of Source Sans 3 that paper is set in: files of the app, read only when a text needs them.
// WOFF and not WOFF2: fontkit 2.0 cannot cut a subset out of the latter (it reads the transformed glyf table as if it were plain).

import cyrillicRegular from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff?url";
import cyrillicSemibold from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff?url";
import greekRegular from "@fontsource/source-sans-3/files/source-sans-3-greek-400-normal.woff?url";
import greekSemibold from "@fontsource/source-sans-3/files/source-sans-3-greek-600-normal.woff?url";
import latinItalic from "@fontsource/source-sans-3/files/source-sans-3-latin-400-italic.woff?url";
import latinRegular from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url";
import latinSemiboldItalic from "@fontsource/source-sans-3/files/source-sans-3-latin-600-italic.woff?url";
import latinSemibold from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url";
import extItalic from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-italic.woff?url";
import extRegular from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff?url";
import extSemiboldItalic from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-italic.woff?url";
import extSemibold from "@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff?url";

export type FontStyle = "regular" | "semibold" | "italic" | "semiboldItalic";

interface Script {
  /** Letters the files may have; whether they do is asked of the files. */
  readonly range: RegExp;
  readonly files: Readonly<Record<FontStyle, string>>;
}

/** In the order in which they are asked. */
export const scripts: readonly Script[] = [
  {
    range:
      /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/,
    files: { regular: latinRegular, semibold: latinSemibold, italic: latinItalic, semiboldItalic: latinSemiboldItalic },
  },
  {
    range: /[\u0100-\u02ff\u1d00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f]/,
    files: { regular: extRegular, semibold: extSemibold, italic: extItalic, semiboldItalic: extSemiboldItalic },
  },
  // Slanted Cyrillic and Greek are rare enough to stand upright.
  {
    range: /[\u0400-\u052f\u2116]/,
    files: {
      regular: cyrillicRegular,
      semibold: cyrillicSemibold,
      italic: cyrillicRegular,
      semiboldItalic: cyrillicSemibold,
    },
  },
  {
    range: /[\u0370-\u03ff]/,
    files: { regular: greekRegular, semibold: greekSemibold, italic: greekRegular, semiboldItalic: greekSemibold },
  },
];

/** The atlas is set in two weights; what is bolder than the middle between them is the bold one. */
export function fontStyleOf(text: { readonly weight: number; readonly italic: boolean }): FontStyle {
  if (text.weight > 500) return text.italic ? "semiboldItalic" : "semibold";
  return text.italic ? "italic" : "regular";
}
