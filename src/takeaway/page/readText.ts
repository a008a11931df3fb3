// A text of the page, line by line as it was broken there.
import type { FigureText } from "#model/figure.ts";
import type { Reader } from "./reader.ts";
import type { Box, Place } from "./shapeList.ts";

interface Line {
  readonly text: string;
  readonly box: Box;
}

export function readText(node: Text, style: CSSStyleDeclaration, place: Place, reader: Reader): void {
  if (!node.data.trim() || style.visibility === "hidden") return;
  const colour = reader.colour(style.color);
  const size = Number.parseFloat(style.fontSize);
  if (!colour || size < 1) return;
  const alone = node.parentElement?.childNodes.length === 1;
  const anchor = alone ? anchors.get(style.textAlign) : undefined;
  for (const line of linesOf(node, style)) {
    const { text, box } = shortened(line, node, style, size, reader);
    if (!text) continue;
    const [left, top, right, bottom] = box;
    const x = anchor === "end" ? right : anchor === "middle" ? (left + right) / 2 : left;
    const shape: FigureText = {
      kind: "text",
      x,
      y: top + (bottom - top) * reader.letters.above(style),
      text,
      size,
      weight: Number(style.fontWeight) || 400,
      italic: style.fontStyle !== "normal",
      colour: colour.hex,
      alpha: colour.alpha * place.opacity,
      anchor: anchor ?? "start",
      rotate: 0,
      spacing: Number.parseFloat(style.letterSpacing) || 0,
      halo: null,
      width: right - left,
      href: reader.hrefOf(node),
    };
    reader.list.text(shape, box, place);
  }
}

const anchors: ReadonlyMap<string, FigureText["anchor"]> = new Map([
  ["right", "end"],
  ["end", "end"],
  ["center", "middle"],
]);

export function transformed(text: string, transform: string): string {
  if (transform === "uppercase") return text.toLocaleUpperCase();
  if (transform === "lowercase") return text.toLocaleLowerCase();
  return transform === "capitalize" ? text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase()) : text;
}

const boxOfRect = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom];

/** Where the text is broken is seen by where its letters stand. */
function linesOf(node: Text, style: CSSStyleDeclaration): readonly Line[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const [first] = rects;
  if (!first) return [];
  const keep = style.whiteSpace.startsWith("pre");
  const said = (raw: string) =>
    transformed((keep ? raw : raw.replace(/[ \t\n\r]+/g, " ")).replaceAll("\u00ad", ""), style.textTransform);
  if (rects.length === 1) {
    const text = said(node.data);
    return [{ text: text.trim(), box: boxOfRect(first) }];
  }
  const lines: { raw: string; box: Box }[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(node.data)) {
    range.setStart(node, index);
    range.setEnd(node, index + segment.length);
    const rect = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    const last = lines.at(-1);
    if (!rect) {
      if (last) last.raw += segment;
      continue;
    }
    if (last && Math.abs(rect.top - last.box[1]) < rect.height / 2) {
      last.raw += segment;
      last.box = [Math.min(last.box[0], rect.left), last.box[1], Math.max(last.box[2], rect.right), last.box[3]];
    } else lines.push({ raw: segment, box: boxOfRect(rect) });
  }
  return lines.map(({ raw, box }, at) => ({
    // A soft hyphen at which a word was broken is seen.
    text: said(raw).trim() + (at < lines.length - 1 && raw.endsWith("\u00ad") ? "-" : ""),
    box,
  }));
}

/** As the page does it where a line has no room: the end gives way to an ellipsis. */
function shortened(line: Line, node: Text, style: CSSStyleDeclaration, size: number, reader: Reader): Line {
  const holder = reader.ellipsisOf(node);
  if (!holder) return line;
  const edge = holder.getBoundingClientRect().left + holder.clientLeft + holder.clientWidth;
  const [left, top, right, bottom] = line.box;
  if (right <= edge + 0.5) return line;
  const fits = (text: string) => left + reader.letters.width(`${text}…`, style, size) <= edge + 0.5;
  const characters = Array.from(new Intl.Segmenter().segment(line.text), ({ segment }) => segment);
  while (characters.length > 0 && !fits(characters.join("").trimEnd())) characters.pop();
  const text = characters.length > 0 ? `${characters.join("").trimEnd()}…` : "";
  return { text, box: [left, top, left + reader.letters.width(text, style, size), bottom] };
}
