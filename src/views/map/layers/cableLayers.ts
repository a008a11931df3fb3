import type { Layer } from "@deck.gl/core";
import type { CableLine } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { type DashPixels, dashPixels, isDotted } from "./dashPixels.ts";
import { keepRows } from "./keptRows.ts";
import { sameLine } from "./sameLine.ts";
import { type StrokeLook, type StrokeRow, strokeLayer } from "./strokeLayer.ts";
import { strokePieces } from "./strokePieces.ts";

function core(cable: CableLine): StrokeLook {
  return {
    colour: colourBytes(cable.colour, cable.alpha),
    width: cable.width,
    dash: dashPixels(cable.dash, cable.width),
    fade: [1, 1, isDotted(cable.dash) ? 1 : 0],
  };
}

/** The casing's dashes are the core's, longer by the casing's own edge, so that an open dash is edged all around. */
function casing(cable: CableLine): StrokeLook {
  const [a, b, c, d] = dashPixels(cable.dash, cable.width);
  const edge = a + b > 0 ? Math.min(cable.casingWidth - cable.width, b, d) : 0;
  const dash: DashPixels = [a + edge, b - edge, c + edge, d - edge];
  const dotted = isDotted(cable.dash);
  return {
    colour: colourBytes(cable.casing, cable.alpha),
    width: cable.casingWidth,
    dash: dotted || edge === 0 ? [a, b, c, d] : dash,
    fade: [1, 1, dotted ? 1 : 0],
  };
}

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
