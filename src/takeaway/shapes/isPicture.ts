import type { FigureLayer } from "#model/figure.ts";

/** What stands around the picture on a sheet: read as text, where the picture is told in one description. */
const frame: ReadonlySet<string> = new Set(["title", "text", "legend", "sources", "imprint", "qr", "frame", "foot"]);

export function isPicture(layer: Pick<FigureLayer, "id">): boolean {
  return !frame.has(layer.id);
}
