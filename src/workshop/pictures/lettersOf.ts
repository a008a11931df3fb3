import type { PictureFile } from "#views/map/picture/pictureFile.ts";
import { type Row, rowsOf } from "#views/map/picture/table.ts";

/** Each letter once, by code. */
export interface Letters {
  readonly upright: string;
  readonly italic: string;
}

/** What the frame itself says, in both languages. */
const always = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join("")}àèéìòùÀÈÉÌÒÙ«»’‘“”–—…·×−\u00a0\u2060`;
/** Kinds of names that are set in italics. */
const slanted: ReadonlySet<unknown> = new Set(["ocean", "sea", "cable"]);

/** The letters that the pictures and the frame about them are set in, and those of the data's own `names`. */
export function lettersOf(files: Iterable<PictureFile>, names: string): Letters {
  const upright = new Set(always);
  const italic = new Set(always);
  const add = (to: Set<string>, text: string) => {
    for (const letter of text + text.toLocaleUpperCase("en")) to.add(letter);
  };
  for (const { title, text, key, scene } of files) {
    add(upright, `${title}${text ?? ""}${key.map(({ label }) => label.join("")).join("")}`);
    for (const row of rowsOf(scene.tables.labels, 0)) add(slanted.has(row["kind"]) ? italic : upright, nameIn(row));
  }
  for (const set of [upright, italic]) add(set, names.replace(/[\p{Control}\p{Surrogate}]/gu, ""));
  const sorted = (set: Set<string>) => [...set].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  return { upright: sorted(upright).join(""), italic: sorted(italic).join("") };
}

const nameIn = (row: Row): string => String(row["text"]);
