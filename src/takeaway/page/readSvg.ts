// A drawing of the page as plain shapes: its elements where they stand on the page, painted as the browser computed it.
import type { FigureFill, FigurePath, FigureStroke } from "#model/figure.ts";
import { type Matrix, pathCommands, roundedRect } from "./pathCommands.ts";
import type { Reader } from "./reader.ts";
import { readSvgText } from "./readSvgText.ts";
import { type Box, boxOf, type Place, withinBoth } from "./shapeList.ts";

const unseen = new Set([
  "defs",
  "title",
  "desc",
  "metadata",
  "style",
  "clipPath",
  "pattern",
  "mask",
  "symbol",
  "marker",
]);

export function readSvg(element: SVGElement, place: Place, reader: Reader, title: string | null = null): void {
  const tag = element.localName;
  if (unseen.has(tag)) return;
  const style = reader.styleOf(element);
  const opacity = place.opacity * Number(style.opacity);
  if (style.display === "none" || opacity === 0) return;
  const own = titleOf(element) ?? title;
  const clip = clipOf(element, style, place.clip);
  const here = { ...place, opacity, clip };
  if (tag === "text") return readSvgText(element as SVGTextElement, here, reader);
  const data = style.visibility === "hidden" ? null : dataOf(element);
  if (data !== null) readShape(element as SVGGraphicsElement, data, style, here, reader, own);
  if (["svg", "g", "a", "switch"].includes(tag))
    for (const child of element.children) readSvg(child as SVGElement, here, reader, own);
}

function titleOf(element: SVGElement): string | null {
  const said = [...element.children].find((child) => child.localName === "title")?.textContent;
  return said?.trim() || element.getAttribute("aria-label") || null;
}

function matrixOf(element: SVGGraphicsElement): Matrix | null {
  const now = element.getScreenCTM();
  return now && [now.a, now.b, now.c, now.d, now.e, now.f];
}

/** The shape's own data, as path data in its own coordinates; null for what is no shape. */
function dataOf(element: SVGElement): string | null {
  const at = (name: string) => Reflect.get(element, name) as SVGAnimatedLength;
  const length = (name: string) => at(name).baseVal.value;
  switch (element.localName) {
    case "path":
      return element.getAttribute("d") ?? "";
    case "line":
      return `M${length("x1")} ${length("y1")}L${length("x2")} ${length("y2")}`;
    case "circle":
      return ellipse(length("cx"), length("cy"), length("r"), length("r"));
    case "ellipse":
      return ellipse(length("cx"), length("cy"), length("rx"), length("ry"));
    case "polyline":
    case "polygon": {
      const points = element.getAttribute("points")?.trim() ?? "";
      return points ? `M${points}${element.localName === "polygon" ? "z" : ""}` : "";
    }
    case "rect": {
      const [width, height] = [length("width"), length("height")];
      if (width <= 0 || height <= 0) return "";
      const radius = Math.max(length("rx"), length("ry"));
      return roundedRect(length("x"), length("y"), width, height, [radius, radius, radius, radius]);
    }
    default:
      return null;
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  if (rx <= 0 || ry <= 0) return "";
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}

function readShape(
  element: SVGGraphicsElement,
  data: string,
  style: CSSStyleDeclaration,
  place: Place,
  reader: Reader,
  title: string | null,
): void {
  const matrix = matrixOf(element);
  if (!matrix || !data) return;
  const d = pathCommands(data, matrix);
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  const fill = element.localName === "line" ? null : fillOf(element, style, place.opacity, scale, reader);
  const stroke = strokeOf(element, style, place.opacity, scale, reader);
  const path: FigurePath = {
    kind: "path",
    d,
    fill,
    fillRule: style.fillRule === "evenodd" ? "evenodd" : "nonzero",
    stroke,
    title,
  };
  if (fill && stroke && style.paintOrder.startsWith("stroke")) {
    reader.list.path({ ...path, fill: null }, place);
    reader.list.path({ ...path, stroke: null }, place);
  } else reader.list.path(path, place);
}

function fillOf(
  element: Element,
  style: CSSStyleDeclaration,
  opacity: number,
  scale: number,
  reader: Reader,
): FigureFill | null {
  const share = opacity * Number(style.fillOpacity);
  const id = /^url\(["']?#([^"')]+)["']?\)/.exec(style.fill)?.[1];
  if (id !== undefined) return hatchOf(element.ownerDocument.getElementById(id), share, scale, reader);
  const colour = reader.colour(style.fill);
  return colour && share > 0 ? { kind: "plain", colour: colour.hex, alpha: colour.alpha * share } : null;
}

/** A pattern of one line each: all that the views hatch with. */
function hatchOf(pattern: Element | null, share: number, scale: number, reader: Reader): FigureFill | null {
  const line = pattern?.querySelector<SVGElement>("line, path");
  if (!pattern || !line) return null;
  const style = reader.styleOf(line);
  const colour = reader.colour(style.stroke);
  if (!colour) return null;
  const turned = Number(/rotate\(\s*(-?[\d.]+)/.exec(pattern.getAttribute("patternTransform") ?? "")?.[1] ?? 0);
  const box = boxOf(pathCommands(dataOf(line) ?? ""));
  const upright = box !== null && box[3] - box[1] > box[2] - box[0];
  return {
    kind: "hatch",
    colour: colour.hex,
    alpha: colour.alpha * share * Number(style.strokeOpacity),
    width: Number.parseFloat(style.strokeWidth) * scale,
    spacing: Number(pattern.getAttribute(upright ? "width" : "height")) * scale,
    angle: turned + (upright ? 90 : 0),
  };
}

function strokeOf(
  element: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  opacity: number,
  scale: number,
  reader: Reader,
): FigureStroke | null {
  const colour = reader.colour(style.stroke);
  const fixed = style.vectorEffect === "non-scaling-stroke";
  const times = fixed ? 1 : scale;
  const width = Number.parseFloat(style.strokeWidth) * times;
  const alpha = opacity * Number(style.strokeOpacity) * (colour?.alpha ?? 0);
  if (!colour || !(width > 0) || alpha === 0) return null;
  const said = Number(element.getAttribute("pathLength") ?? 0);
  const stretch = said > 0 ? (element as SVGGeometryElement).getTotalLength() / said : 1;
  const dash = style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat);
  return {
    colour: colour.hex,
    alphas: [alpha, alpha],
    width,
    dash: dash.some((length) => length > 0) ? dash.map((length) => length * times * stretch) : [],
    cap: style.strokeLinecap === "round" || style.strokeLinecap === "square" ? style.strokeLinecap : "butt",
    join: style.strokeLinejoin === "round" || style.strokeLinejoin === "bevel" ? style.strokeLinejoin : "miter",
  };
}

/** A clip path as the box around it: the views clip by rectangles. An inner drawing is clipped by its own box unless it says otherwise. */
function clipOf(element: SVGElement, style: CSSStyleDeclaration, clip: Box | null): Box | null {
  let found = clip;
  const id = /^url\(["']?#([^"')]+)["']?\)/.exec(style.clipPath)?.[1];
  const shape = id === undefined ? null : element.ownerDocument.getElementById(id)?.querySelector<SVGElement>("*");
  const matrix = shape && matrixOf(element as SVGGraphicsElement);
  const box = shape && matrix ? boxOf(pathCommands(dataOf(shape) ?? "", matrix)) : null;
  if (box) found = withinBoth(found, box);
  if (element.localName === "svg" && style.overflow !== "visible") {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    found = withinBoth(found, [left, top, right, bottom]);
  }
  return found;
}
