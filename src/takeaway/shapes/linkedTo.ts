import type { FigureLayer } from "#model/figure.ts";
import type { Sheet } from "#takeaway/contract.ts";

/** The address that a whole layer leads to: the code that a phone reads leads where it says. */
export function linkedTo(layer: Pick<FigureLayer, "id">, sheet: Pick<Sheet, "link">): string | null {
  return layer.id === "code" ? sheet.link : null;
}
