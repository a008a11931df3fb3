import type { CheckedFileName, Finding, Path, Rule } from "./rule.ts";
import { walkFiles } from "./walk.ts";

const markup = /<\/?[a-z!][^>]*>|&(?:[a-z]+|#\d+);/i;
// Control characters, marks that turn the direction of writing, invisible spaces, and the sign of a broken encoding.
const unseen = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u;

export const plainText: Rule = {
  name: "texts are plain: no markup, no control characters",
  *find(data) {
    for (const { file, path, value } of walkFiles(data)) {
      if (typeof value === "string" && path.at(-1) !== "url") yield* notPlain(file, path, value);
    }
  },
};

export function* notPlain(file: CheckedFileName, path: Path, value: string): Generator<Finding> {
  const tag = markup.exec(value);
  const bad = unseen.exec(value);
  if (tag) yield { file, path, message: `holds markup: ${tag[0]}`, remedy: "write it in words" };
  if (bad)
    yield {
      file,
      path,
      message: `holds the unseen character U+${bad[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`,
      remedy: "take it out",
    };
  if (value !== value.trim() || value.includes("  "))
    yield { file, path, message: "has spaces before, after or twice", remedy: "take them out", warning: true };
}
