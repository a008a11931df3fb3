import type { FigureFill, FigureLayer, FigurePath, FigureStroke, FigureText, PathCommand } from "#model/figure.ts";
import { element, type StillElement, textElement } from "#views/map/still/stillElement.ts";
import { svgText } from "#views/map/still/svgText.ts";
import type { Sheet } from "./contract.ts";
import { base64 } from "./file/base64.ts";
import type { FontFace } from "./fontFaces.ts";

const family = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif";

/** SVG markup with real text; `faces` are embedded so that it looks the same anywhere, [] leaves fonts out. */
export function svgOf(sheet: Sheet, faces: readonly FontFace[]): string {
  const { width, height, background, layers } = sheet.figure;
  const defs = new Defs();
  const groups = layers.map((layer) => group(layer, defs));
  const root = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      lang: sheet.language,
      "font-family": family,
    },
    [
      textElement("title", {}, sheet.title),
      textElement("desc", {}, sheet.description),
      metadata(sheet),
      element("defs", {}, [...styles(faces), ...defs.all()]),
      element("rect", { id: "paper", width, height, fill: background }),
      ...groups,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(root)}`;
}

/** Dublin Core, which Inkscape, Illustrator and catalogues read. The identifier restores the view. */
function metadata({ title, description, link, language, sources, asOf, licence }: Sheet): StillElement {
  const one = (name: string, text: string) => textElement(`dc:${name}`, {}, text);
  return element("metadata", {}, [
    element(
      "rdf:RDF",
      {
        "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      [
        element("rdf:Description", {}, [
          one("title", title),
          one("description", description),
          one("date", asOf),
          one("rights", licence),
          one("language", language),
          one("creator", "Entente"),
          one("format", "image/svg+xml"),
          one("identifier", link),
          ...sources.map((source) => one("source", source)),
        ]),
      ],
    ),
  ]);
}

function styles(faces: readonly FontFace[]): readonly StillElement[] {
  if (faces.length === 0) return [];
  const rules = faces.map(
    ({ weight, italic, range, woff2 }) =>
      `@font-face{font-family:'Source Sans 3';font-weight:${weight};font-style:${italic ? "italic" : "normal"};` +
      `src:url(data:font/woff2;base64,${base64(woff2)}) format('woff2');unicode-range:${range}}`,
  );
  // Because a browser with colours of the system's own takes letters, and letters alone, out of a picture's colours.
  return [textElement("style", {}, `${rules.join("")}text{forced-color-adjust:none}`)];
}

/** What shapes refer to: hatches and clips once for each kind, a gradient for each line that fades. */
class Defs {
  readonly #byKey = new Map<string, StillElement>();

  all(): readonly StillElement[] {
    return [...this.#byKey.values()];
  }

  of(key: string, prefix: string, make: (id: string) => StillElement): string {
    const known = this.#byKey.get(key);
    if (known) return String(known.attrs["id"]);
    const id = `${prefix}-${this.#byKey.size + 1}`;
    this.#byKey.set(key, make(id));
    return id;
  }
}

function group({ id, name, clip, shapes }: FigureLayer, defs: Defs): StillElement {
  const clipped = clip
    ? defs.of(`clip ${clip.join(" ")}`, "clip", (clipId) => {
        const [x, y, width, height] = clip;
        return element("clipPath", { id: clipId }, [element("rect", { x, y, width, height })]);
      })
    : null;
  const attrs = {
    id,
    "inkscape:groupmode": "layer",
    "inkscape:label": name,
    "clip-path": clipped ? `url(#${clipped})` : undefined,
  };
  const drawn = shapes.map((shape) => (shape.kind === "text" ? label(shape) : path(shape, defs)));
  return element("g", attrs, drawn);
}

function path({ d, fill, fillRule, stroke, title }: FigurePath, defs: Defs): StillElement {
  const attrs = {
    d: pathData(d),
    fill: fill ? paint(fill, defs) : "none",
    "fill-opacity": fill && fill.kind === "plain" ? alpha(fill.alpha) : undefined,
    "fill-rule": fillRule === "evenodd" ? fillRule : undefined,
    ...(stroke ? strokeAttrs(stroke, d, defs) : {}),
  };
  return element("path", attrs, title === null ? undefined : [textElement("title", {}, title)]);
}

function paint(fill: FigureFill, defs: Defs): string {
  if (fill.kind === "plain") return fill.colour;
  const { colour, width, spacing, angle } = fill;
  const id = defs.of(`hatch ${JSON.stringify(fill)}`, "hatch", (own) =>
    element(
      "pattern",
      {
        id: own,
        width: spacing,
        height: spacing,
        patternUnits: "userSpaceOnUse",
        patternTransform: angle === 0 ? undefined : `rotate(${angle})`,
      },
      [
        element("path", {
          d: `M0 ${spacing / 2}H${spacing}`,
          stroke: colour,
          "stroke-width": width,
          "stroke-opacity": alpha(fill.alpha),
        }),
      ],
    ),
  );
  return `url(#${id})`;
}

function strokeAttrs(stroke: FigureStroke, d: readonly PathCommand[], defs: Defs) {
  const { colour, alphas, width, dash, cap, join } = stroke;
  const [from, to] = alphas;
  const fades = Math.abs(from - to) > 0.004;
  return {
    stroke: fades ? `url(#${gradient(stroke, d, defs)})` : colour,
    "stroke-opacity": fades ? undefined : alpha(from),
    "stroke-width": round(width),
    "stroke-dasharray": dash.length > 0 ? dash.map(round).join(" ") : undefined,
    "stroke-linecap": cap === "butt" ? undefined : cap,
    "stroke-linejoin": join === "miter" ? undefined : join,
  };
}

/** From the line's first point to its last. */
function gradient({ colour, alphas }: FigureStroke, d: readonly PathCommand[], defs: Defs): string {
  const points = d.filter((command) => command[0] !== "Z");
  const [x1, y1] = points[0]?.slice(-2) ?? [];
  const [x2, y2] = points.at(-1)?.slice(-2) ?? [];
  return defs.of(`fade ${[colour, ...alphas, x1, y1, x2, y2].join(" ")}`, "fade", (id) =>
    element(
      "linearGradient",
      { id, gradientUnits: "userSpaceOnUse", x1, y1, x2, y2 },
      alphas.map((each, at) =>
        element("stop", { offset: String(at), "stop-color": colour, "stop-opacity": round(each) }),
      ),
    ),
  );
}

function label(text: FigureText): StillElement {
  const { x, y, size, weight, italic, colour, anchor, rotate, spacing, halo, href } = text;
  const drawn = textElement(
    "text",
    {
      x: round(x),
      y: round(y),
      "font-size": size,
      "font-weight": weight === 400 ? undefined : weight,
      "font-style": italic ? "italic" : undefined,
      fill: colour,
      opacity: alpha(text.alpha),
      "text-anchor": anchor === "start" ? undefined : anchor,
      transform: rotate === 0 ? undefined : `rotate(${round(rotate)} ${round(x)} ${round(y)})`,
      "letter-spacing": spacing === 0 ? undefined : round(spacing),
      ...(halo
        ? { stroke: halo.colour, "stroke-width": halo.width, "stroke-linejoin": "round", "paint-order": "stroke" }
        : {}),
    },
    text.text,
  );
  return href && /^(?:https?|mailto):/i.test(href) ? element("a", { href, target: "_blank" }, [drawn]) : drawn;
}

function pathData(d: readonly PathCommand[]): string {
  let data = "";
  for (const [name, ...numbers] of d) data += numbers.length > 0 ? `${name}${numbers.map(round).join(" ")}` : name;
  return data;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const alpha = (value: number): number | undefined => (value === 1 ? undefined : Math.round(value * 1000) / 1000);
