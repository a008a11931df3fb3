import { correction, generate } from "lean-qr";
import type { FigureShape, PathCommand } from "#model/figure.ts";
import { boxCommands, pathOf, plainFill } from "#takeaway/picture/shapes.ts";

/** Light room around the code, in modules, as ISO/IEC 18004 asks. */
const quiet = 4;
/** Longer texts make modules too small to be read off paper. */
const longest = 900;

export interface Code {
  /** Modules along a side, quiet room included. */
  readonly modules: number;
  /** Dark on light whatever the theme: not every reader knows the reverse. */
  readonly shapes: (x: number, y: number, side: number, title: string, paper: string) => readonly FigureShape[];
}

/** A QR code of the text as paths; null when the text is too long to be read off paper. */
export function codeOf(text: string): Code | null {
  if (new TextEncoder().encode(text).length > longest) return null;
  const bitmap = generate(text, { minCorrectionLevel: text.length < 200 ? correction.M : correction.L });
  const modules = bitmap.size + 2 * quiet;
  return {
    modules,
    shapes: (x, y, side, title, paper) => {
      const step = side / modules;
      const d: PathCommand[] = [];
      for (let row = 0; row < bitmap.size; row++)
        for (let at = 0; at < bitmap.size; ) {
          const from = at;
          while (at < bitmap.size && bitmap.get(at, row)) at++;
          if (at > from)
            d.push(...boxCommands(x + (from + quiet) * step, y + (row + quiet) * step, (at - from) * step, step));
          else at++;
        }
      return [
        pathOf(boxCommands(x, y, side, side), { fill: plainFill(paper) }),
        pathOf(d, { fill: plainFill("#000000") }, title),
      ];
    },
  };
}
