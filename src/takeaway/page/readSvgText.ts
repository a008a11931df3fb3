// A text of a drawing: where the browser set each part of it, after its anchor, its baseline and all its shifts.
import type { FigureText } from "#model/figure.ts";
import type { Reader } from "./reader.ts";
import { transformed } from "./readText.ts";
import type { Box, Place } from "./shapeList.ts";

export function readSvgText(element: SVGTextElement, place: Place, reader: Reader): void {
  const matrix = element.getScreenCTM();
  const count = element.getNumberOfChars();
  if (!matrix || count === 0) return;
  let at = 0;
  for (const { node, text } of partsOf(element)) {
    const from = at;
    at += text.length;
    const holder = node.parentElement;
    if (!holder || !text.trim() || at > count) continue;
    // Spaces at either end take room and say nothing.
    const [first, last] = [
      from + (text.length - text.trimStart().length),
      at - 1 - (text.length - text.trimEnd().length),
    ];
    readPart(element, holder, text.trim(), [first, last], matrix, place, reader);
  }
}

/** Its text nodes with the spaces that the browser keeps. */
function partsOf(element: Element): readonly { readonly node: Text; readonly text: string }[] {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  const parts: { node: Text; text: string }[] = [];
  let spaced = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName === "title") continue;
    let text = (node as Text).data.replace(/[ \t\n\r]+/g, " ");
    if (spaced && text.startsWith(" ")) text = text.slice(1);
    if (text) spaced = text.endsWith(" ");
    parts.push({ node: node as Text, text });
  }
  return parts;
}

function readPart(
  element: SVGTextElement,
  holder: Element,
  text: string,
  [first, last]: readonly [number, number],
  matrix: DOMMatrix,
  place: Place,
  reader: Reader,
): void {
  const style = reader.styleOf(holder);
  const colour = reader.colour(style.fill);
  const opacity = place.opacity * opacityWithin(holder, element, reader);
  if (!colour || style.visibility === "hidden" || style.display === "none" || opacity === 0) return;
  const box = element.getExtentOfChar(first);
  const [from, to] = [element.getStartPositionOfChar(first).x, element.getEndPositionOfChar(last).x];
  const anchor = style.textAnchor === "middle" || style.textAnchor === "end" ? style.textAnchor : "start";
  const x = anchor === "middle" ? (from + to) / 2 : anchor === "end" ? to : from;
  const y = box.y + box.height * reader.letters.above(style);
  const scale = Math.hypot(matrix.a, matrix.b);
  const point = (px: number, py: number) =>
    [matrix.a * px + matrix.c * py + matrix.e, matrix.b * px + matrix.d * py + matrix.f] as const;
  const [left, top] = point(x, y);
  const shape: FigureText = {
    kind: "text",
    x: left,
    y: top,
    text: transformed(text, style.textTransform),
    size: Number.parseFloat(style.fontSize) * scale,
    weight: Number(style.fontWeight) || 400,
    italic: style.fontStyle !== "normal",
    colour: colour.hex,
    alpha: colour.alpha * Number(style.fillOpacity) * opacity,
    anchor,
    rotate: Math.round((Math.atan2(matrix.b, matrix.a) * 180_000) / Math.PI) / 1000,
    spacing: (Number.parseFloat(style.letterSpacing) || 0) * scale,
    halo: haloOf(style, scale, reader),
    width: Math.abs(to - from) * scale,
    href: reader.hrefOf(holder),
  };
  const corners = [
    point(from, box.y),
    point(to, box.y),
    point(from, box.y + box.height),
    point(to, box.y + box.height),
  ];
  const [xs, ys] = [corners.map(([cx]) => cx), corners.map(([, cy]) => cy)];
  const around: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  reader.list.text(shape, around, place);
}

function opacityWithin(holder: Element, text: Element, reader: Reader): number {
  let share = 1;
  for (let now: Element | null = holder; now && now !== text; now = now.parentElement)
    share *= Number(reader.styleOf(now).opacity);
  return share;
}

function haloOf(style: CSSStyleDeclaration, scale: number, reader: Reader): FigureText["halo"] {
  const colour = style.paintOrder.startsWith("stroke") ? reader.colour(style.stroke) : null;
  const width = Number.parseFloat(style.strokeWidth) * scale;
  return colour && width > 0 ? { colour: colour.hex, width } : null;
}
