import type { Layer } from "@deck.gl/core";
import type { TieArc } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { dashPixels, isDotted } from "./dashPixels.ts";
import { keepRows } from "./keptRows.ts";
import { sameLine } from "./sameLine.ts";
import { type StrokeLook, type StrokeRow, strokeLayer } from "./strokeLayer.ts";
import { strokePieces } from "./strokePieces.ts";

const look = (tie: TieArc): StrokeLook => ({
  colour: colourBytes(tie.colour),
  width: tie.width,
  dash: dashPixels(tie.dash, tie.width),
  fade: [tie.alphaFrom, tie.alphaTo, isDotted(tie.dash) ? 1 : 0],
});

/** The ties of a scene as one layer; remembers geometry between scenes. */
export function createTieLayer(beforeId: string): (ties: readonly TieArc[], globe: boolean) => Layer {
  const keep = keepRows<TieArc, StrokeRow>(
    (a, b) => a.id === b.id && sameLine(a.line, b.line),
    (tie, item) => strokePieces(tie.line).map((piece) => ({ item, piece })),
  );
  return (ties, globe) => {
    const { rows, items, version } = keep(ties);
    const looks = items.map(look);
    return strokeLayer({
      id: "ties",
      rows,
      lookOf: (item) => looks[item] as StrokeLook,
      version,
      globe,
      beforeId,
      roundCaps: true,
    });
  };
}
