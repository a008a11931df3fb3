// Texts: known by how they begin.
import { foldedWords } from "#model/foldedText.ts";
import { roleWords } from "#model/guest/roleWords.ts";
import type { OtherFormat } from "./otherFormats.ts";

export type SniffedText = "json" | "sequence" | "kml" | "gpx" | "table" | OtherFormat;

const starts: readonly (readonly [format: OtherFormat, begins: RegExp])[] = [
  ["dataUri", /^data:[\w.+-]+\/[\w.+-]+[;,]/i],
  [
    "javascript",
    /^(?:["']use strict["'];?\s*)?(?:(?:var|let|const)\s+[\w$]+\s*=|export\s|import\s|function\b|\(\s*(?:[{[]|function|\(\))|[\w$.]+\s*=\s*[{["'(]|[\w$.]+\(\s*[{["'(])/,
  ],
  [
    "wkt",
    /^(?:SRID=\d+;\s*)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION|CURVE|SURFACE|CIRCULARSTRING|TIN)\s*(?:ZM?|M)?\s*(?:\(|EMPTY)/i,
  ],
  ["prj", /^(?:GEOGCS|PROJCS|GEOGCRS|PROJCRS|COMPD_CS|BOUNDCRS)\[/],
  ["dxf", /^0\r?\n\s*SECTION\b/],
  ["dxf", /^999\r?\n/],
  ["mapinfo", /^!table\b/i],
  ["mapinfo", /^version\s+\d+\s*[\r\n]+charset\b/i],
];

const roots: ReadonlyMap<string, SniffedText> = new Map<string, SniffedText>([
  ["kml", "kml"],
  ["gpx", "gpx"],
  ["html", "html"],
  ["body", "html"],
  ["head", "html"],
  ["osm", "osm"],
  ["osmchange", "osm"],
  ["gexf", "network"],
  ["graphml", "network"],
  ["trainingcenterdatabase", "tcx"],
  ["svg", "svg"],
  ["rss", "rss"],
  ["feed", "rss"],
  ["rdf", "rss"],
  ["workbook", "spreadsheetXml"],
  ["serviceexceptionreport", "xmlError"],
  ["exceptionreport", "xmlError"],
  ["error", "xmlError"],
  ["featurecollection", "gml"],
]);

/** `head`: the first characters of the text, without its byte order mark. */
export function sniffText(head: string): SniffedText {
  const text = head.trimStart();
  if (text.startsWith("\u001e")) return "sequence";
  if (text.startsWith("<")) return sniffXml(text);
  const known = starts.find(([, begins]) => begins.test(text));
  if (known) return known[0];
  if (/^[{[]/.test(text)) return isSequence(text) ? "sequence" : "json";
  if (/^(?:\/\/|\/\*)/.test(text) || /^(?:null|true|false|NaN|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*)\s*$/.test(text))
    return "json";
  return isTable(text) ? "table" : "prose";
}

function sniffXml(text: string): SniffedText {
  if (/^<!doctype\s+html/i.test(text)) return "html";
  const bare = text.replaceAll(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>/gi, "").trimStart();
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1]?.toLowerCase() ?? "";
  if (/^<[^>]*\bopengis\.net\/gml/.test(bare)) return "gml";
  const known = roots.get(root);
  if (known) return known;
  return /^(?:div|p|table|script|h1|center|meta|title)$/.test(root) ? "html" : "xml";
}

/** Two whole lines, each an object. */
function isSequence(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, 8).map((line) => line.trim());
  const [first = "", second = ""] = lines.filter(Boolean);
  return first.startsWith("{") && first.endsWith("}") && second.startsWith("{") && /"type"/.test(first);
}

const delimiters = [",", ";", "\t", "|"] as const;
const placeWords = new Set(`${roleWords.place},${roleWords.city},${roleWords.country}`.split(","));

function isTable(text: string): boolean {
  const lines = linesOf(text);
  const [header, ...rest] = lines;
  if (header === undefined) return false;
  if (delimiters.some((delimiter) => isDelimited(header, rest, delimiter))) return true;
  // One column alone is a table if its name says that places stand in it.
  return rest.length > 0 && header.length < 40 && placeWords.has(foldedWords(header).join(" "));
}

function isDelimited(header: string, rest: readonly string[], delimiter: string): boolean {
  const wanted = cellsOf(header, delimiter);
  if (wanted < 2) return false;
  // Commas make sentences too; a line of its own is a table only with the look of a header.
  if (rest.length === 0) return header.length < 500 && !/[(){}<>=!?]|\.\s/.test(header);
  const alike = rest.filter((line) => cellsOf(line, delimiter) === wanted).length;
  return alike * 2 >= rest.length || (wanted > 2 && alike > 0);
}

function cellsOf(line: string, delimiter: string): number {
  return line.replaceAll(/"(?:[^"]|"")*"/g, "").split(delimiter).length;
}

/** The first lines, line ends within quotes passed over; the last may be cut off by the end of the head. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let open = "";
  for (const line of text.slice(0, 20_000).split(/\r\n|\r|\n/)) {
    const whole = open === "" ? line : `${open}\n${line}`;
    const quotes = whole.split('"').length - 1;
    open = quotes % 2 === 1 ? whole : "";
    if (open === "" && whole.trim() !== "") lines.push(whole);
    if (lines.length > 20) break;
  }
  if (open.trim() !== "") lines.push(open);
  return lines.length > 2 && text.length >= 20_000 ? lines.slice(0, -1) : lines;
}
