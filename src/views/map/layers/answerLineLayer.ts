import type { Layer } from "@deck.gl/core";
import type { AnswerLine } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { dashPixels } from "./dashPixels.ts";
import { keepRows } from "./keptRows.ts";
import { sameLine } from "./sameLine.ts";
import { type StrokeLook, type StrokeRow, strokeLayer } from "./strokeLayer.ts";
import { strokePieces } from "./strokePieces.ts";

const look = (line: AnswerLine): StrokeLook => ({
  colour: colourBytes(line.colour, line.alpha),
  width: line.width,
  dash: dashPixels(line.dash, line.width),
  fade: [1, 1, 0],
});

/** What an answer draws besides the atlas's own lines; always there, mostly empty. */
export function createAnswerLineLayer(beforeId: string): (lines: readonly AnswerLine[], globe: boolean) => Layer {
  const keep = keepRows<AnswerLine, StrokeRow>(
    (a, b) => a.id === b.id && sameLine(a.line, b.line),
    ({ line }, item) => strokePieces(line).map((piece) => ({ item, piece })),
  );
  return (lines, globe) => {
    const { rows, items, version } = keep(lines);
    const looks = items.map(look);
    const lookOf = (item: number): StrokeLook => looks[item] as StrokeLook;
    return strokeLayer({ id: "answer-lines", rows, lookOf, version, globe, beforeId, roundCaps: false });
  };
}
