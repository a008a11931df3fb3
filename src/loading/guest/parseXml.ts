import { DOMParser, type Element, ParseError } from "@xmldom/xmldom";
import { NotXml } from "./notXml.ts";

export type XmlElement = Element;

/** The root of a well-formed text. `line`: on which it begins in its file. Throws NotXml. */
export function parseXml(text: string, line = 1): XmlElement {
  let said = "";
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        said ||= level === "warning" ? "" : message;
        if (level !== "warning") throw new Error(message);
      },
    });
    const root = parser.parseFromString(text, "text/xml").documentElement;
    if (root) return root;
  } catch (error) {
    const at = error instanceof ParseError ? lineOf(error) : 1;
    throw new NotXml(/unclosed/i.test(said) ? "ends-early" : "malformed", line + at - 1, said.slice(0, 80));
  }
  throw new NotXml("no-root", line, "");
}

function lineOf(error: ParseError): number {
  const locator: unknown = error.locator;
  const line = typeof locator === "object" && locator !== null && "lineNumber" in locator ? locator.lineNumber : 1;
  return typeof line === "number" ? line : 1;
}

/** Elements among the children, in order. */
export function* childrenOf(parent: XmlElement): Generator<XmlElement> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) yield node as XmlElement;
}

/** The first child of that local name. */
export function childOf(parent: XmlElement | null, name: string): XmlElement | null {
  if (!parent) return null;
  for (const child of childrenOf(parent)) if (child.localName === name) return child;
  return null;
}

/** Text of the first child of that local name, without the blanks around it; null where there is none. */
export function textOf(parent: XmlElement | null, name: string): string | null {
  const text = childOf(parent, name)?.textContent?.trim();
  return text === undefined || text === "" ? null : text;
}

/** Elements below that hold no other, in order. */
export function* leavesOf(root: XmlElement): Generator<XmlElement> {
  for (const element of allOf(root, null)) if (childrenOf(element).next().done) yield element;
}

/** All elements below of that local name, or of any where it is null, in order. Iterative: depth costs no stack. */
export function* allOf(root: XmlElement, name: string | null): Generator<XmlElement> {
  let node: XmlElement["firstChild"] = root.firstChild;
  while (node) {
    if (node.nodeType === 1 && (name === null || (node as XmlElement).localName === name)) yield node as XmlElement;
    let next: XmlElement["firstChild"] = node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}
