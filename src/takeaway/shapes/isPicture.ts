import type { FigureLayer } from "#model/figure.ts";

/** What stands around the picture on a sheet: read as text, where the picture is told in one description. */
const around: ReadonlySet<string> = new Set([
  "frame",
  "title",
  "text",
  "atlas",
  "legend",
  "sources",
  "colophon",
  "code",
]);

export function isPicture(layer: Pick<FigureLayer, "id">): boolean {
  return !around.has(layer.id);
}
