// Between a figure's pixels and a slide's English Metric Units (914,400 to the inch; ECMA-376, 22.9.2.1).

export interface SlideScale {
  /** EMU to the pixel. */
  readonly unit: number;
  /** EMU, whole. */
  readonly width: number;
  readonly height: number;
}

/** 297 mm and 210 mm. */
const a4 = [10_692_000, 7_560_000] as const;
/** At this a sheet of 1600 x 900 is PowerPoint's wide slide (13.333 x 7.5 inch) and one of 1200 x 900 its 4:3 slide, so that slides go into other decks unscaled. */
const usual = 7620;

export function slideScale({ width, height }: { readonly width: number; readonly height: number }): SlideScale {
  const is = (w: number, h: number) => Math.abs(width - w) < 2 && Math.abs(height - h) < 2;
  if (is(1123, 794)) return { unit: a4[0] / width, width: a4[0], height: a4[1] };
  if (is(794, 1123)) return { unit: a4[1] / width, width: a4[1], height: a4[0] };
  return { unit: usual, width: Math.round(width * usual), height: Math.round(height * usual) };
}
