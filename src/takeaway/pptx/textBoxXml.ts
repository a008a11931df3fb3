// Lines of text as one text box whose first baseline lies where the figure says.
import type { FigureText } from "#model/figure.ts";
import type { Language } from "#model/text.ts";
import type { Box, Drawn } from "./slideShapes.ts";
import { colourXml } from "./strokeXml.ts";
import { xml } from "./xml.ts";

export type Lines = readonly [FigureText, ...FigureText[]];

/** Shares of the size: what Arial, and what has its measures (Liberation Sans, Arimo, Helvetica), has above the baseline; the height of a line, with air. */
const ascent = 0.905;
const lineHeight = 1.3;

const lineAlign = { start: "l", middle: "ctr", end: "r" } as const;
export const languageTags: Readonly<Record<Language, string>> = { en: "en-GB", it: "it-IT" };
/** Not the face of the sheet, because that is on few machines, and each puts something else in its place: Arial, or its measures, is everywhere. */
export const slideFace = "Arial";
const face = `<a:latin typeface="${slideFace}" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:cs typeface="${slideFace}"/>`;

export interface BoxManner {
  /** p:ph for a slide's title, null for a box of its own. */
  readonly placeholder: string | null;
  /** Of the size asked for; lines and their distance stay where they are. */
  readonly share: number;
}

/** Arial is wider than Source Sans 3, by 5 to 15 % over titles, keys and sources, and its small letters are 7 % taller: so much smaller it looks as large, and what is set to a measure keeps within 2 % of it. */
const asLarge = 0.92;
const toMeasure = 0.9;
export const narrow: BoxManner = { placeholder: null, share: toMeasure };
export const free: BoxManner = { placeholder: null, share: asLarge };
export const title: BoxManner = { placeholder: '<p:ph type="title"/>', share: toMeasure };

export function textBoxXml(
  lines: Lines,
  properties: string,
  unit: number,
  language: Language,
  { placeholder, share }: BoxManner = free,
): Drawn {
  const first = lines[0];
  const { size, anchor } = first;
  const step = lines[1] ? lines[1].y - first.y : 0;
  // LibreOffice breaks a title where its box ends: room for wider stand-ins.
  const loose = placeholder === null ? 1 : 1.5;
  const width = Math.max(...lines.map(widthOf), size) * loose;
  const height = size * lineHeight + step * (lines.length - 1);
  const left = first.x - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  // In lines of a set height four fifths stand above the baseline, in PowerPoint and, within a pixel, in LibreOffice.
  const top = first.y - (step > 0 ? 0.8 * step : size * share * ascent);
  const [x, y] = turned([left + width / 2, top + height / 2], [first.x, first.y], first.rotate);
  const emu = (value: number) => Math.round(value * unit);
  const box: Box = [emu(x - width / 2), emu(y - height / 2), Math.max(1, emu(width)), Math.max(1, emu(height))];
  const turn = Math.round((((first.rotate % 360) + 360) % 360) * 60_000) % 21_600_000;
  // Several lines keep their distance in points, whatever letters stand in.
  const spacing = step > 0 ? `<a:lnSpc><a:spcPts val="${hundredths(step, unit)}"/></a:lnSpc>` : "";
  const run = runProperties({ ...first, size: size * share }, unit, language);
  const text = lines.map((line) => `<a:r>${run}<a:t>${xml(line.text)}</a:t></a:r>`).join(`<a:br>${run}</a:br>`);
  return {
    box: upright(box, first.rotate),
    xml: `<p:sp><p:nvSpPr>${properties}${placeholder === null ? '<p:cNvSpPr txBox="1"/><p:nvPr/>' : `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholder}</p:nvPr>`}</p:nvSpPr><p:spPr><a:xfrm${turn === 0 ? "" : ` rot="${turn}"`}><a:off x="${box[0]}" y="${box[1]}"/><a:ext cx="${box[2]}" cy="${box[3]}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr marL="0" indent="0" algn="${lineAlign[anchor]}">${spacing}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>${text}</a:p></p:txBody></p:sp>`,
  };
}

function runProperties(
  { size, weight, italic, spacing, colour, alpha, halo }: FigureText,
  unit: number,
  language: Language,
) {
  const track = spacing === 0 ? "" : ` spc="${hundredths(spacing, unit)}"`;
  // LibreOffice cuts the last of spaced letters that are not opaque: on a halo they are given the colour they have there.
  const fill = `<a:solidFill>${halo ? colourXml(blended(colour, halo.colour, alpha), 1) : colourXml(colour, alpha)}</a:solidFill>`;
  // An outline would eat into the letters; a glow lies beneath them, as a halo does.
  const glow = halo
    ? `<a:effectLst><a:glow rad="${Math.round((halo.width / 2) * unit)}">${colourXml(halo.colour, 0.85 * alpha)}</a:glow></a:effectLst>`
    : "";
  return `<a:rPr lang="${languageTags[language]}" sz="${hundredths(size, unit)}" b="${weight > 500 ? 1 : 0}" i="${italic ? 1 : 0}"${track} dirty="0">${fill}${glow}${face}</a:rPr>`;
}

/** Both #rrggbb: what is seen of the one that lies on the other with so much strength. */
function blended(colour: string, ground: string, alpha: number): string {
  const [over, under] = [colour, ground].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  );
  const mixed = (over ?? []).map((part, at) => Math.round(part * alpha + (under?.[at] ?? 0) * (1 - alpha)));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Hundredths of a point, of which a point has 12,700 EMU. */
function hundredths(pixels: number, unit: number): number {
  return Math.round((pixels * unit) / 127);
}

function widthOf({ text, size, spacing, width }: FigureText): number {
  return (width ?? Array.from(text).length * (size * 0.52 + spacing)) + size * 0.1;
}

/** A point turned clockwise about another, y downwards. */
function turned(
  [x, y]: readonly [number, number],
  [cx, cy]: readonly [number, number],
  degrees: number,
): readonly [number, number] {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** The upright box around a turned one, for the group around it. */
function upright([x, y, width, height]: Box, degrees: number): Box {
  const [sin, cos] = [Math.abs(Math.sin((degrees * Math.PI) / 180)), Math.abs(Math.cos((degrees * Math.PI) / 180))];
  const [w, h] = [Math.round(width * cos + height * sin), Math.round(width * sin + height * cos)];
  return [Math.round(x + (width - w) / 2), Math.round(y + (height - h) / 2), w, h];
}
