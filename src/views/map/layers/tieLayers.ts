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

const haloAlpha = 0.8;
const haloEdge = 3;

/** The ties of a scene; what is chosen is drawn once more on top, on a pale bed. Remembers geometry between scenes. */
export function createTieLayers(
  beforeId: string,
): (ties: readonly TieArc[], haloColour: string, globe: boolean) => readonly Layer[] {
  const keep = keepRows<TieArc, StrokeRow>(
    (a, b) => a.id === b.id && sameLine(a.line, b.line),
    (tie, item) => strokePieces(tie.line).map((piece) => ({ item, piece })),
  );
  return (ties, haloColour, globe) => {
    const { rows, items, version } = keep(ties);
    const looks = items.map(look);
    const lookOf = (item: number): StrokeLook => looks[item] as StrokeLook;
    const halo = colourBytes(haloColour, haloAlpha);
    const haloOf = (item: number): StrokeLook => ({
      colour: halo,
      width: lookOf(item).width + haloEdge,
      dash: [0, 0, 0, 0],
      fade: [1, 1, 0],
    });
    const chosen = rows.filter((row) => items[row.item]?.emphasis === "chosen");
    const common = { version, globe, beforeId, roundCaps: true };
    return [
      strokeLayer({ id: "ties", rows, lookOf, ...common }),
      strokeLayer({ id: "tie-halos", rows: chosen, lookOf: haloOf, ...common }),
      strokeLayer({ id: "chosen-ties", rows: chosen, lookOf, ...common }),
    ];
  };
}
