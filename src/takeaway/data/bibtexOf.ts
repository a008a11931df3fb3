// BibTeX as BibLaTeX reads it too: https://ctan.org/pkg/biblatex
import { bibliography, type Entry } from "./bibliography.ts";
import { asOfWords, type DataFacts } from "./dataFacts.ts";
import type { CitedSource } from "./shownSources.ts";

const specials: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Letters beyond ASCII stay: every BibTeX of this century reads UTF-8. */
export function texEscaped(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&%#_~^]/g, (character) => specials[character] ?? character);
}

/** In a url field all stands as it is, but what would end the field. */
const urlEscaped = (url: string) => url.replace(/[{}\\]/g, encodeURIComponent);

/** A file of @misc entries, the facts of the file as a comment at its head. */
export function bibtexOf(sources: readonly CitedSource[], facts: DataFacts): string {
  const head = [
    facts.title,
    facts.description,
    asOfWords[facts.language](facts.day),
    facts.rights ?? facts.licence,
    facts.link,
  ]
    .filter(Boolean)
    .map((line) => `% ${line.replace(/\s+/g, " ")}\n`)
    .join("");
  return `${head}\n${bibliography(sources, facts).map(entryText).join("\n")}`;
}

function entryText(entry: Entry): string {
  const [year, month] = entry.date?.split("-") ?? [];
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    // Braces keep a body's name from being taken apart as a person's.
    ["author", entry.author && `{${texEscaped(entry.author)}}`],
    ["title", `{${texEscaped(entry.title)}}`],
    ["publisher", entry.publisher && texEscaped(entry.publisher)],
    ["year", year],
    ["month", month && String(Number(month))],
    ["date", entry.date],
    ["url", entry.url && urlEscaped(entry.url)],
    ["urldate", entry.accessed],
    ["note", entry.note ? texEscaped(entry.note) : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@misc{${entry.id},\n${lines.join("")}}\n`;
}
