// The link back that a picture made here carries: in a PNG's texts, in an SVG's metadata.
import { readChunks, textsOf } from "./file/pngChunks.ts";

/** PNG keyword of the link. */
export const linkKeyword = "Entente-View";

/** Query and fragment of a link, each with its sign or "": never its host, because it is applied to this atlas. */
export interface LinkParts {
  readonly search: string;
  readonly fragment: string;
}

/** Longer ones are no address of ours. */
const longest = 8000;
/** Of a file that claims to be a picture of ours, the metadata stand at the head. */
const head = 200_000;

/** null when the bytes are no picture, or carry no link of this atlas. Never throws, whatever the bytes. */
export function linkIn(bytes: Uint8Array): LinkParts | null {
  const link = linkInPng(bytes) ?? linkInSvg(bytes);
  return link === null ? null : partsOf(link);
}

function linkInPng(bytes: Uint8Array): string | null {
  const chunks = readChunks(bytes);
  return chunks ? (textsOf(chunks).get(linkKeyword) ?? null) : null;
}

function linkInSvg(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes.subarray(0, head));
  if (!/^\s*(?:<\?xml|<svg)/.test(text.replace(/^\ufeff/, ""))) return null;
  const creator = /<dc:creator>\s*Entente\s*<\/dc:creator>/.test(text);
  const found = creator ? /<dc:identifier>([^<]*)<\/dc:identifier>/.exec(text) : null;
  return found ? unescaped(found[1] as string) : null;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? "");

function partsOf(link: string): LinkParts | null {
  if (link.length > longest || !URL.canParse(link)) return null;
  const { protocol, search, hash } = new URL(link);
  if (protocol !== "https:" && protocol !== "http:" && protocol !== "file:") return null;
  return { search, fragment: hash };
}
