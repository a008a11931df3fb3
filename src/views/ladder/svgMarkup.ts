// A drawing as plain data, and its text. Nothing from the data gets in unescaped.

export interface SvgElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly SvgElement[];
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// Control characters and lone surrogates cannot stand in XML at all.
const unspeakable = /[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string) =>
  text.replace(unspeakable, " ").replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** One element a line. */
export function svgMarkup({ tag, attributes = {}, text, children = [] }: SvgElement, depth = 0): string {
  const pad = " ".repeat(depth);
  const open = Object.entries(attributes)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  if (text !== undefined) return `${pad}<${tag}${open}>${escaped(text)}</${tag}>\n`;
  if (children.length === 0) return `${pad}<${tag}${open}/>\n`;
  return `${pad}<${tag}${open}>\n${children.map((child) => svgMarkup(child, depth + 1)).join("")}${pad}</${tag}>\n`;
}
