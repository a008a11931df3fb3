import { languages } from "#model/text.ts";
import type { Rule } from "./rule.ts";
import { isLocalText, walkFiles } from "./walk.ts";

/** Texts that a card or the map cannot do without. */
const needed: ReadonlySet<unknown> = new Set([
  "name",
  "short",
  "title",
  "subtitle",
  "description",
  "summary",
  "about",
  "value",
  "why",
  "policy",
  "pointOf",
]);

/** Texts made of sentences: the same words in both languages were left untranslated. Names and lists of owners may be alike. */
const prose: ReadonlySet<unknown> = new Set([
  "description",
  "summary",
  "note",
  "why",
  "text",
  "policy",
  "relation",
  "standing",
]);

export const bothLanguages: Rule = {
  name: "texts are there in English and Italian",
  *find(data) {
    for (const { file, path, value } of walkFiles(data)) {
      if (!isLocalText(value)) continue;
      const missing = languages.filter((language) => value[language].trim() === "");
      const half = missing.length === 1;
      if (half || (missing.length > 0 && needed.has(path.at(-1)))) {
        yield {
          file,
          path: [...path, missing[0] ?? "en"],
          message: `"${String(path.at(-1))}" is empty in ${missing.join(" and ")}`,
          remedy: half ? "translate the other language" : "write it",
        };
      } else if (value.en === value.it && value.en.split(/\s+/).length > 6 && prose.has(path.at(-1))) {
        yield {
          file,
          path: [...path, "it"],
          message: `"${String(path.at(-1))}" is the same sentence in English and Italian`,
          remedy: "translate it",
          warning: true,
        };
      }
    }
  },
};
