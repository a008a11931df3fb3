import type { StillElement } from "./stillElement.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// Control characters and lone surrogates cannot stand in XML at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const unspeakable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(unspeakable, "").replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** SVG markup of the drawing; with `indent` one element a line, as goldens want it. */
export function svgText(element: StillElement, indent?: string, depth = 0): string {
  const pad = indent === undefined ? "" : indent.repeat(depth);
  const end = indent === undefined ? "" : "\n";
  let open = `<${element.tag}`;
  for (const [name, value] of Object.entries(element.attrs)) {
    if (value !== undefined && value !== "") open += ` ${name}="${escaped(String(value))}"`;
  }
  if (element.text !== undefined) return `${pad}${open}>${escaped(element.text)}</${element.tag}>${end}`;
  if (!element.children?.length) return `${pad}${open}/>${end}`;
  const inside = element.children.map((child) => svgText(child, indent, depth + 1)).join("");
  return `${pad}${open}>${end}${inside}${pad}</${element.tag}>${end}`;
}
