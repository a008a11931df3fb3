// Any colour that CSS can compute, as red, green, blue and alpha: the browser itself says which.

export interface Colour {
  /** "#rrggbb" */
  readonly hex: string;
  /** 0..1 */
  readonly alpha: number;
}

const hexOf = (bytes: readonly number[]) => `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** Remembers what it has seen; null for what paints nothing. */
export function colourReader(): (css: string) => Colour | null {
  const known = new Map<string, Colour | null>();
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const painted = (css: string): Colour | null => {
    if (!context) return null;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = "#000";
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? null : { hex: hexOf([red, green, blue]), alpha: Math.round((alpha / 255) * 1000) / 1000 };
  };
  return (css) => {
    const before = known.get(css);
    if (before !== undefined) return before;
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css);
    const found = plain
      ? plainColour(plain.slice(1, 4).map(Number), plain[4] === undefined ? 1 : Number(plain[4]))
      : css === "none" || css === "transparent"
        ? null
        : painted(css);
    known.set(css, found);
    return found;
  };
}

function plainColour(bytes: readonly number[], alpha: number): Colour | null {
  return alpha === 0 ? null : { hex: hexOf(bytes), alpha };
}
