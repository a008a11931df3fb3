// Vite: the letters that maps, and the frame about a still one, are set in, as small fonts before the whole ones; what they lack comes from those.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import { writeWhole } from "#workshop/writeWhole.ts";
import type { Letters } from "./lettersOf.ts";
import { picturesFrom } from "./picturesFrom.ts";
import { unicodeRange } from "./unicodeRange.ts";

const require = createRequire(import.meta.url);
/** Weights that the frame and the map's names are set in. The rule names those of the whole fonts: only then do the two count as one face. */
const wght = { min: 400, max: 600 };
// The types know nothing of the features yet.
const options = {
  targetFormat: "woff2" as const,
  variationAxes: { wght },
  keepFeatures: ["kern", "ccmp", "mark", "locl", "tnum"],
};

interface Face {
  readonly file: string;
  readonly style: "normal" | "italic";
  /** Of the small file. */
  readonly name: string;
  readonly letters: string;
}

/** The Latin file has Latin-1 and what print adds to it; all other letters are in the extended one. */
const inLatin = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x100 || code === 0x131 || (code >= 0x2000 && code < 0x2070) || code === 0x2212 || code === 0x20ac;
};

/** What names are written in; what else may stand in italics is in a file of its own. */
const inNames = (letter: string): boolean => /[A-Za-z0-9 ,.()’'àèéìòù-]/.test(letter);

const some = (letters: string, which: (letter: string) => boolean): string =>
  Array.from(letters).filter(which).join("");

function facesOf({ upright, italic }: Letters): readonly Face[] {
  const part = (letters: string, latin: boolean) => some(letters, (letter) => inLatin(letter) === latin);
  const slanted = part(italic, true);
  const face = (style: Face["style"], script: string, letters: string, name: string = style): Face => ({
    style,
    name,
    letters,
    file: `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-${style}.woff2`,
  });
  return [
    face("normal", "latin", part(upright, true)),
    face("normal", "latin-ext", part(upright, false)),
    face("italic", "latin", some(slanted, inNames)),
    face(
      "italic",
      "latin",
      some(slanted, (letter) => !inNames(letter)),
      "other-italic",
    ),
    face("italic", "latin-ext", part(italic, false)),
  ].filter(({ letters }) => letters !== "");
}

/** Writes the small font where it is not there yet; returns its name in the folder. */
async function writeSmall({ file, name: kind, letters }: Face, folder: string): Promise<string> {
  const whole = await readFile(require.resolve(file));
  const hash = createHash("sha256").update(whole).update(letters).update(JSON.stringify(options)).digest("hex");
  const name = `frame-${kind}-${hash.slice(0, 12)}.woff2`;
  if (existsSync(join(folder, name))) return name;
  await writeWhole(join(folder, name), await subsetFont(whole, letters, options));
  return name;
}

export function frameFontsPlugin(): Plugin {
  let root = ".";
  return {
    name: "entente:frame-fonts",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /\/src\/app\/(?:app|embed\/frame)\.css$/ },
      async handler(code, id) {
        const { letters } = await picturesFrom(root);
        const folder = join(root, ".cache/fonts");
        await mkdir(folder, { recursive: true });
        const rules = await Promise.all(
          facesOf(letters).map(async (face) => {
            const url = relative(dirname(id), join(folder, await writeSmall(face, folder))).replaceAll("\\", "/");
            return `@font-face{font-family:"Source Sans 3";font-style:${face.style};font-weight:200 900;font-display:swap;src:url("${url}") format("woff2");unicode-range:${unicodeRange(face.letters)}}`;
          }),
        );
        return { code: `${code}\n${rules.join("\n")}\n`, map: null };
      },
    },
  };
}
