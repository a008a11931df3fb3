// How high the letters of a font stand above their line.

export interface LetterStyle {
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly fontFamily: string;
}

export interface Letters {
  /** Share of a line's letter box, 0..1, that lies above the baseline. */
  above(style: LetterStyle): number;
  /** Advance width at a size, CSS pixels. */
  width(text: string, style: LetterStyle, size: number): number;
}

export function letters(): Letters {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  const use = ({ fontStyle, fontWeight, fontFamily }: LetterStyle) => {
    if (context) context.font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`;
  };
  return {
    above: (style) => {
      const key = `${style.fontStyle} ${style.fontWeight} ${style.fontFamily}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      use(style);
      const measured = context?.measureText("x");
      const [up, down] = [measured?.fontBoundingBoxAscent ?? 80, measured?.fontBoundingBoxDescent ?? 20];
      const share = up / (up + down);
      known.set(key, share);
      return share;
    },
    width: (text, style, size) => {
      use(style);
      return ((context?.measureText(text).width ?? 50 * text.length) * size) / 100;
    },
  };
}
