// One sheet as one slide: the picture in one group that is told in words, in it a group a layer; the words around it as text.
import type { FigureLayer, FigurePath, FigureText } from "#model/figure.ts";
import type { Sheet } from "#takeaway/contract.ts";
import { cutPath } from "#takeaway/shapes/cutPath.ts";
import { hatchedArea } from "#takeaway/shapes/hatchedArea.ts";
import { isPicture } from "#takeaway/shapes/isPicture.ts";
import { linkedTo } from "#takeaway/shapes/linkedTo.ts";
import { paragraphs } from "#takeaway/shapes/paragraphs.ts";
import { freeformXml } from "./freeformXml.ts";
import { slideScale } from "./slideScale.ts";
import { createSlideNumbers, type Drawn, groupXml, type SlideNumbers } from "./slideShapes.ts";
import { free, type Lines, narrow, textBoxXml, title } from "./textBoxXml.ts";
import { xml } from "./xml.ts";

export interface SlideParts {
  readonly xml: string;
  /** Relationship id to address. */
  readonly links: ReadonlyMap<string, string>;
}

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const pictureName = { en: "Picture", it: "Figura" } as const;

export function slideXml(sheet: Sheet): SlideParts {
  const { figure, language } = sheet;
  const { unit, width, height } = slideScale(figure);
  const numbers = createSlideNumbers();
  const shown = { sheet, unit, numbers };
  const out: Drawn[] = [];
  let titled = false;
  let picture: Drawn[] = [];
  const endPicture = () => {
    const group = groupXml(picture, numbers.properties({ name: pictureName[language], told: sheet.description }));
    if (group) out.push(group);
    picture = [];
  };
  for (const layer of figure.layers) {
    if (isPicture(layer)) {
      const group = layerGroup(layer, layer.shapes, shown);
      if (group) picture.push(group);
      continue;
    }
    if (picture.length > 0) endPicture();
    const heading = titled ? null : headingOf(layer, sheet);
    const rest = heading
      ? layer.shapes.filter((shape) => shape.kind !== "text" || !heading.includes(shape))
      : layer.shapes;
    const group = layerGroup(layer, rest, shown);
    if (group) out.push(group);
    if (!heading) continue;
    titled = true;
    out.push(textBoxXml(heading, numbers.properties({ name: layer.name }), unit, language, title));
  }
  endPicture();
  if (!titled) out.push(unseenTitle(shown, height));
  const body = out.map((each) => each.xml).join("");
  const background = figure.background.replace("#", "").toUpperCase();
  return {
    links: numbers.links,
    xml: `${head}<p:sld ${namespaces}><p:cSld name="${xml(sheet.title)}"><p:bg><p:bgPr><a:solidFill><a:srgbClr val="${background}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="0" y="0"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></p:grpSpPr>${body}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  };
}

interface Shown {
  readonly sheet: Sheet;
  readonly unit: number;
  readonly numbers: SlideNumbers;
}

function layerGroup(layer: FigureLayer, shapes: FigureLayer["shapes"], shown: Shown): Drawn | null {
  const { sheet, unit, numbers } = shown;
  const href = linkedTo(layer, sheet);
  const whole = layer.clip ?? ([0, 0, sheet.figure.width, sheet.figure.height] as const);
  const manner = isPicture(layer) ? free : narrow;
  const members: Drawn[] = [];
  const waiting: FigureText[] = [];
  const writeTexts = () => {
    for (const lines of paragraphs(waiting.splice(0)))
      members.push(
        textBoxXml(
          lines,
          numbers.properties({ name: nameOf(lines), href: lines[0].href }),
          unit,
          sheet.language,
          manner,
        ),
      );
  };
  for (const shape of shapes) {
    if (shape.kind === "text") {
      waiting.push(shape);
      continue;
    }
    writeTexts();
    for (const piece of piecesOf(shape, whole)) {
      const name = piece.title ?? layer.name;
      // The picture is told as a whole; around it a rule or a sample says nothing beyond the words beside it.
      const told = isPicture(layer) ? "" : (piece.title ?? (href === null ? null : sheet.link));
      const drawn = freeformXml(piece, numbers.properties({ name, told, href }), unit);
      if (drawn) members.push(drawn);
    }
  }
  writeTexts();
  return groupXml(members, numbers.properties({ name: layer.name }));
}

/** A path cut to what shows. A hatch becomes lines: patterns of slide programs know neither width nor distance, and cover what lies beneath. */
function piecesOf(path: FigurePath, whole: readonly [number, number, number, number]): readonly FigurePath[] {
  return cutPath(path, whole).flatMap((piece): FigurePath[] => {
    const { fill } = piece;
    if (fill?.kind !== "hatch") return [piece];
    const stroke = {
      colour: fill.colour,
      alphas: [fill.alpha, fill.alpha],
      width: fill.width,
      dash: [],
      cap: "butt",
      join: "bevel",
    } as const;
    const lines = { ...piece, d: hatchedArea(piece, fill.spacing, fill.angle), fill: null, stroke };
    return piece.stroke ? [lines, { ...piece, fill: null }] : [lines];
  });
}

function nameOf(lines: Lines): string {
  return lines.map(({ text }) => text).join(" ");
}

/** The lines that write the sheet's title: they are the slide's title, in the outline too. */
function headingOf(layer: FigureLayer, sheet: Sheet): Lines | null {
  if (layer.id !== "title") return null;
  const written = paragraphs(layer.shapes.filter((shape) => shape.kind === "text"));
  const plain = (words: string) => words.replace(/\s+/g, " ").trim();
  return written.find((lines) => plain(nameOf(lines)) === plain(sheet.title)) ?? null;
}

/** Where a sheet writes no title, the slide still has one, for outline and screen readers, just above its upper edge. */
function unseenTitle({ sheet, unit, numbers }: Shown, height: number): Drawn {
  const line: FigureText = {
    kind: "text",
    x: 0,
    y: -Math.min(40, height / unit / 10),
    text: sheet.title,
    size: 20,
    weight: 600,
    italic: false,
    colour: "#000000",
    alpha: 1,
    anchor: "start",
    rotate: 0,
    spacing: 0,
    halo: null,
    width: null,
    href: null,
  };
  return textBoxXml([line], numbers.properties({ name: sheet.title }), unit, sheet.language, title);
}
