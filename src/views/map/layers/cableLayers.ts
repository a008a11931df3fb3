import type { Layer } from "@deck.gl/core";
import type { CableLine } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { dashPixels, isDotted } from "./dashPixels.ts";
import { keepRows } from "./keptRows.ts";
import { sameLine } from "./sameLine.ts";
import { type StrokeLook, type StrokeRow, strokeLayer } from "./strokeLayer.ts";
import { strokePieces } from "./strokePieces.ts";

/** Dashes are multiples of the casing's width, for both strokes, so that core and casing keep step. */
const strokeOf = (cable: CableLine, colour: string, width: number): StrokeLook => ({
  colour: colourBytes(colour, width > 0 ? cable.alpha : 0),
  width,
  dash: dashPixels(cable.dash, cable.casingWidth),
  fade: [1, 1, isDotted(cable.dash) ? 1 : 0],
});

const casing = (cable: CableLine): StrokeLook => strokeOf(cable, cable.casing, cable.casingWidth);
const core = (cable: CableLine): StrokeLook => strokeOf(cable, cable.colour, cable.width);

/** Cables: all casings below all cores, so that lines that meet join instead of cutting each other. */
export function createCableLayers(
  beforeId: string,
): (cables: readonly CableLine[], globe: boolean) => readonly Layer[] {
  const keep = keepRows<CableLine, StrokeRow>(
    (a, b) =>
      a.ref === b.ref &&
      a.lines.length === b.lines.length &&
      a.lines.every((line, index) => sameLine(line, b.lines[index] ?? [])),
    (cable, item) => cable.lines.flatMap((line) => strokePieces(line).map((piece) => ({ item, piece }))),
  );
  return (cables, globe) => {
    const { rows, items, version } = keep(cables);
    return [["cable-casings", casing] as const, ["cables", core] as const].map(([id, look]) => {
      const looks = items.map(look);
      return strokeLayer({
        id,
        rows,
        lookOf: (item) => looks[item] as StrokeLook,
        version,
        globe,
        beforeId,
        roundCaps: false,
      });
    });
  };
}
