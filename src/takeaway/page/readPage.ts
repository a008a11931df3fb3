// What stands on a page as plain shapes, in the order in which the browser paints it.
import { colourReader } from "./colourOf.ts";
import { letters } from "./letters.ts";
import { readBox } from "./readBox.ts";
import type { Reader } from "./reader.ts";
import { readSvg } from "./readSvg.ts";
import { readText } from "./readText.ts";
import { type Box, type Place, type ShapeList, shapeList, withinBoth } from "./shapeList.ts";

/** What is not of the picture even where a browser would paint it. */
const unseen = new Set([
  "script",
  "style",
  "template",
  "input",
  "select",
  "textarea",
  "iframe",
  "canvas",
  "img",
  "dialog",
]);

/** From here on a drawing is a layer of its own; smaller ones belong to the words around them. */
const drawingFrom = 160;

/** `clips`: where a box shows less of its content than there is, and how much of it is to be seen. */
export function readPage(page: Document, clips: ReadonlyMap<Element, Box>): ShapeList {
  const list = shapeList();
  const view = page.defaultView ?? window;
  const reader: Reader = {
    list,
    colour: colourReader(),
    letters: letters(),
    styleOf: (element) => view.getComputedStyle(element),
    hrefOf,
    ellipsisOf: (node) => {
      for (let now = node.parentElement; now; now = now.parentElement) {
        const style = view.getComputedStyle(now);
        if (style.textOverflow === "ellipsis") return now;
        if (style.display !== "inline") return null;
      }
      return null;
    },
  };
  const ground = reader.colour(view.getComputedStyle(page.body).backgroundColor);
  // Beyond the page the sheet goes on with other things.
  const start: Place = { group: "words", clip: [0, 0, view.innerWidth, view.innerHeight], opacity: 1 };
  for (const child of page.body.children) readElement(child as HTMLElement, start, ground?.hex ?? null, reader, clips);
  return list;
}

function hrefOf(node: Node): string | null {
  const link = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest("a[href]");
  const href = link?.getAttribute("href") ?? "";
  return /^(?:https?:|mailto:)/.test(href) ? href : null;
}

function readElement(
  element: HTMLElement,
  place: Place,
  under: string | null,
  reader: Reader,
  clips: ReadonlyMap<Element, Box>,
): void {
  if (unseen.has(element.localName)) return;
  const style = reader.styleOf(element);
  const opacity = place.opacity * Number(style.opacity);
  if (style.display === "none" || opacity === 0 || isOnlySaid(element, style)) return;
  if (element.localName === "svg") {
    const { width, height } = element.getBoundingClientRect();
    const large = width >= drawingFrom && height >= drawingFrom / 2;
    const on = readBox(element, style, { ...place, opacity }, under, reader);
    void on;
    return readSvg(element as unknown as SVGElement, { ...place, group: large ? "drawing" : place.group }, reader);
  }
  const here: Place = { ...place, opacity };
  const ground = style.display === "contents" ? under : readBox(element, style, here, under, reader);
  const clip = clips.get(element);
  const inner: Place = clip ? { ...here, clip: withinBoth(here.clip, clip) } : here;
  for (const node of inPaintOrder(element, reader)) {
    if (isFolded(element, node)) continue;
    if (node.nodeType === 3) readText(node as Text, style, inner, reader);
    else if (node.nodeType === 1) readElement(node as HTMLElement, inner, ground, reader, clips);
  }
}

/** What a closed fold holds has a place and a size in the page, and is not shown. */
const isFolded = (element: HTMLElement, node: ChildNode): boolean =>
  element.localName === "details" && !(element as HTMLDetailsElement).open && node.nodeName !== "SUMMARY";

/** Said to screen readers and not shown. */
function isOnlySaid(element: HTMLElement, style: CSSStyleDeclaration): boolean {
  if (style.clipPath.startsWith("inset(50%")) return true;
  return style.overflow === "hidden" && style.position === "absolute" && element.clientWidth <= 1;
}

/** What is placed above its neighbours is painted after them. */
function inPaintOrder(element: HTMLElement, reader: Reader): readonly ChildNode[] {
  const nodes = [...element.childNodes];
  const height = (node: ChildNode) => {
    if (node.nodeType !== 1) return 0;
    const { position, zIndex } = reader.styleOf(node as Element);
    return position === "static" ? 0 : Number.parseInt(zIndex, 10) || 0;
  };
  const heights = nodes.map(height);
  if (heights.every((each) => each === 0)) return nodes;
  return nodes
    .map((node, at) => ({ node, height: heights[at] ?? 0 }))
    .sort((one, other) => one.height - other.height)
    .map(({ node }) => node);
}
