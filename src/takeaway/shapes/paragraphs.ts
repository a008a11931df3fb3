import type { FigureText } from "#model/figure.ts";

/** Lines that follow one another as one paragraph: same place to the side, same letters, one step of the line after the other. */
export function paragraphs(texts: readonly FigureText[]): readonly (readonly [FigureText, ...FigureText[]])[] {
  const found: [FigureText, ...FigureText[]][] = [];
  for (const text of texts) {
    const last = found.at(-1);
    if (last && goesOn(last, text)) last.push(text);
    else found.push([text]);
  }
  return found;
}

function goesOn(lines: readonly [FigureText, ...FigureText[]], next: FigureText): boolean {
  const last = lines.at(-1) ?? lines[0];
  const step = next.y - last.y;
  const before = lines.length > 1 ? last.y - (lines.at(-2)?.y ?? 0) : step;
  return (
    // More than that between two lines parts them: rows of a legend are no paragraph.
    step > next.size * 0.9 &&
    step < next.size * 1.45 &&
    Math.abs(step - before) < 0.5 &&
    Math.abs(next.x - last.x) < 0.5 &&
    next.rotate === 0 &&
    last.rotate === 0 &&
    next.size === last.size &&
    next.weight === last.weight &&
    next.italic === last.italic &&
    next.colour === last.colour &&
    next.alpha === last.alpha &&
    next.anchor === last.anchor &&
    next.spacing === last.spacing &&
    next.href === last.href
  );
}
