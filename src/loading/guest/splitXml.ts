// Cuts an XML text into its records (placemarks, tracks) and what is left around them, so that each is parsed by itself: a large file never stands in memory as one tree.
import { NotXml } from "./notXml.ts";

export interface XmlRecord {
  readonly name: string;
  readonly text: string;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

export interface XmlParts {
  /** The text without its records; their line ends stay, so that lines keep their numbers. */
  readonly frame: string;
  /** Puts a record into a root like that of the file, with all prefixes declared, on one line. */
  readonly wrap: (record: string) => string;
  readonly records: readonly XmlRecord[];
}

const tagName = /<\/?([^\s/>]*)/y;
const prefixed = /[\s</]([A-Za-z_][\w.-]*):[A-Za-z_]/g;

/** `wanted`: local names of records. Throws NotXml; a document type is refused before anything is parsed, so that no entity is ever made. */
export async function splitXml(
  text: string,
  wanted: ReadonlySet<string>,
  pause: () => Promise<void> | null,
): Promise<XmlParts> {
  const records: XmlRecord[] = [];
  const frame: string[] = [];
  const prefixes = new Set<string>();
  let root: { readonly tag: string; readonly start: number; readonly end: number } | null = null;
  let open: { readonly name: string; readonly start: number } | null = null;
  let kept = 0;
  let line = 1;
  const passLines = (from: number, to: number): number => {
    const ends = text.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
    line += ends;
    return ends;
  };
  const closing = (mark: string, from: number): number => {
    const at = text.indexOf(mark, from);
    if (at < 0) throw new NotXml("ends-early", lineAt(text, from), text.slice(from, from + 24));
    return at + mark.length;
  };
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const start = at;
    if (text.startsWith("<!--", at)) at = closing("-->", at);
    else if (text.startsWith("<![CDATA[", at)) at = closing("]]>", at);
    else if (text.startsWith("<?", at)) at = closing("?>", at);
    else if (text.startsWith("<!", at)) throw new NotXml("doctype", lineAt(text, at), text.slice(at, at + 24));
    else {
      at = endOfTag(text, at);
      tagName.lastIndex = start;
      const name = tagName.exec(text)?.[1] ?? "";
      const tag = text.slice(start, at);
      for (const [, prefix = ""] of tag.matchAll(prefixed)) prefixes.add(prefix);
      const isEnd = tag.startsWith("</");
      const isWhole = tag.endsWith("/>");
      root ??= { tag, start, end: at };
      if (!open && !isEnd && start > root.start && wanted.has(localName(name))) {
        frame.push(text.slice(kept, start));
        passLines(kept, start);
        kept = start;
        open = { name, start };
      }
      if (open && name === open.name && (isEnd || (isWhole && open.start === start))) {
        records.push({ name: localName(name), text: text.slice(open.start, at), line });
        frame.push("\n".repeat(passLines(kept, at)));
        kept = at;
        open = null;
      }
    }
    const rest = pause();
    if (rest) await rest;
  }
  if (!root) throw new NotXml("no-root", 1, text.slice(0, 24));
  frame.push(text.slice(kept));
  const { tag } = root;
  const declared = declare(tag, prefixes);
  tagName.lastIndex = 0;
  const rootName = tagName.exec(tag)?.[1] ?? "";
  const opened = declared.replace(/\s*\/?>$/, ">").replaceAll(/[\r\n]+/g, " ");
  const whole = frame.join("");
  return {
    frame: whole.slice(0, root.start) + declared + whole.slice(root.end),
    wrap: (record) => `${opened}${record}</${rootName}>`,
    records,
  };
}

/** Prefixes that nobody declared are common in the wild, and say nothing that we would use. */
function declare(tag: string, prefixes: ReadonlySet<string>): string {
  const missing = [...prefixes].filter(
    (prefix) => prefix !== "xml" && prefix !== "xmlns" && !tag.includes(`xmlns:${prefix}`),
  );
  const added = missing.map((prefix) => ` xmlns:${prefix}="urn:undeclared:${prefix}"`).join("");
  return tag.replace(/\s*\/?>$/, (end) => added + end);
}

function endOfTag(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const here = text[at];
    if (here === ">") return at + 1;
    if (here === '"' || here === "'") {
      at = text.indexOf(here, at + 1);
      if (at < 0) break;
    } else if (here === "<") throw new NotXml("malformed", lineAt(text, at), text.slice(from, from + 24));
  }
  throw new NotXml("ends-early", lineAt(text, from), text.slice(from, from + 24));
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function lineAt(text: string, at: number): number {
  return (text.slice(0, at).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}
