// A view on a sheet, in the manner of a plate: title, sentence, picture, key, sources, and whose it is.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { FigureLayer } from "#model/figure.ts";
import type { AtlasState } from "#state/contract.ts";
import { type SheetRequest, sheetSizes, type Workroom } from "#takeaway/contract.ts";
import { movedLayer } from "#takeaway/picture/movedLayer.ts";
import { boxCommands, pathOf, plainStroke } from "#takeaway/picture/shapes.ts";
import { type Picture, pictureOf } from "#takeaway/pictureOf.ts";
import { type Code, codeOf } from "./codeShapes.ts";
import { type Band, footBand, headBand } from "./headAndFoot.ts";
import type { LegendBlock } from "./legendModel.ts";
import { type SetLegend, setLegend } from "./legendShapes.ts";
import { type SheetLook, sheetLook } from "./sheetLook.ts";
import { type SheetTexts, sheetLegend, sheetSources } from "./sheetParts.ts";
import { sheetWords } from "./sheetWords.ts";
import type { SourceLine } from "./sourceLine.ts";

export interface SetSheet {
  readonly layers: readonly FigureLayer[];
  readonly sources: readonly string[];
}

interface Frame {
  readonly request: SheetRequest;
  readonly texts: SheetTexts;
  readonly code: Code | null;
}

interface Plate {
  readonly look: SheetLook;
  readonly head: Band;
  readonly foot: Band;
  readonly legend: SetLegend | null;
  readonly legendAt: readonly [number, number];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The picture has at least this share of the sheet; text gives way. */
const leastPicture = 0.36;
/** Width to height of the atlas's own extent on the flat map. */
const usualShape = 1.8;
const scales = [1, 0.93, 0.86, 0.8];

export async function viewSheet(
  state: AtlasState,
  request: SheetRequest,
  texts: SheetTexts,
  room: Workroom,
): Promise<SetSheet> {
  const frame: Frame = { request, texts, code: codeOf(request.link) };
  let picture: Picture | null = null;
  let blocks: readonly LegendBlock[] = [];
  let sources: readonly SourceLine[] = request.citations ? sheetSources(state, request, null) : [];
  let plate = plateOf(frame, blocks, sources);
  // What the key has to say depends on what is in the picture, and how large that is on the key: twice round settles it.
  for (let turn = 0; turn < 3; turn++) {
    const { width, height } = plate.box;
    picture = await pictureOf(state, request, { width, height }, room);
    blocks = sheetLegend(state, picture);
    sources = sheetSources(state, request, picture);
    const next = plateOf(frame, blocks, sources);
    const settled = next.box.width === width && next.box.height === height;
    plate = next;
    if (settled) break;
    if (turn === 2) picture = await pictureOf(state, request, plate.box, room);
  }
  return { layers: layersOf(plate, picture as Picture, frame), sources: sources.map(({ text }) => text) };
}

function plateOf(frame: Frame, blocks: readonly LegendBlock[], sources: readonly SourceLine[]): Plate {
  const { format, theme } = frame.request;
  const { width, height } = sheetSizes[format];
  const enough = ({ box }: Plate): boolean => box.width * box.height >= width * height * leastPicture;
  let plate: Plate | null = null;
  for (const scale of scales) {
    plate = plateAt(sheetLook(format, theme, scale), frame, blocks, sources, 12);
    if (enough(plate)) return plate;
  }
  // Even small, the text leaves the picture too little room: its end is cut, and stands in the notes and in the file.
  for (let lines = 8; lines > 0; lines--) {
    plate = plateAt(sheetLook(format, theme, scales.at(-1) as number), frame, blocks, sources, lines);
    if (enough(plate)) return plate;
  }
  return plate as Plate;
}

function plateAt(
  usual: SheetLook,
  { request, texts, code }: Frame,
  blocks: readonly LegendBlock[],
  sources: readonly SourceLine[],
  mostLines: number,
): Plate {
  const { width, height } = sheetSizes[request.format];
  const opening = request.kind === "title";
  const look = opening ? { ...usual, title: { ...usual.title, size: usual.title.size * 1.4 } } : usual;
  const { margin, gap } = look;
  const words = sheetWords[request.language];
  const { number } = wordsOf(request.language);
  const upright = width <= height;
  // What a scene's words rest on is a few documents, and wanted whole; of what is visible there is no end.
  const footMost = height * (request.citations ? 0.235 : upright ? 0.15 : 0.14);
  const head = headBand({ texts, mark: "", words, look, width, mostLines });
  const foot = footBand({ texts, sources, link: request.link, code, words, number, look, width, most: footMost });
  const top = margin + head.height;
  const bottom = height - margin - foot.height;
  const inner = width - 2 * margin;
  const whole = { x: margin, y: round(top), width: Math.floor(inner), height: Math.floor(bottom - top) };
  const plain = { look, head, foot, legend: null, legendAt: [0, 0] as const, box: whole };
  if (blocks.length === 0) return plain;
  const below = (columns: number): Plate => {
    const column = (inner - (columns - 1) * gap * 2) / columns;
    const legend = setLegend(blocks, look, column, columns, whole.height);
    const high = Math.floor(whole.height - legend.height - gap * 0.9);
    return { ...plain, legend, legendAt: [margin, top + high + gap * 0.7], box: { ...whole, height: high } };
  };
  const most = Math.floor((inner + gap * 2) / (look.small.size * 14 + gap * 2));
  if (upright) return below(Math.max(2, Math.min(4, most)));
  const beside = (columns: number): Plate | null => {
    const column = look.small.size * 15.5;
    const legend = setLegend(blocks, look, column, columns, whole.height);
    if (legend.height > whole.height) return null;
    const taken = legend.columns * column + (legend.columns - 1) * gap * 2;
    const wide = Math.floor(inner - taken - gap * 1.2);
    return { ...plain, legend, legendAt: [width - margin - taken, top], box: { ...whole, width: wide } };
  };
  const plates = [beside(1), beside(2), beside(3), below(Math.max(3, most))].filter((plate) => plate !== null);
  // How large the picture is drawn: what it must show is nearly twice as wide as high.
  const drawn = ({ box }: Plate): number => Math.min(box.width / usualShape, box.height);
  return plates.reduce((best, plate) => (drawn(plate) > drawn(best) * 1.02 ? plate : best));
}

function layersOf(plate: Plate, picture: Picture, { request }: Frame): readonly FigureLayer[] {
  const { look, head, foot, legend, legendAt, box } = plate;
  const words = sheetWords[request.language];
  const { height } = sheetSizes[request.format];
  const edge = pathOf(boxCommands(box.x, box.y, box.width, box.height), {
    stroke: plainStroke(look.line, 1, { join: "miter" }),
  });
  return [
    ...picture.layers.map((layer) => movedLayer(layer, box.x, box.y)),
    { id: "frame", name: words.layer.frame, clip: null, shapes: [edge] },
    ...head.layers(look.margin),
    ...(legend ? [{ id: "legend", name: words.layer.legend, clip: null, shapes: legend.shapes(...legendAt) }] : []),
    ...foot.layers(height - look.margin - foot.height),
  ];
}

const round = (value: number): number => Math.round(value);
