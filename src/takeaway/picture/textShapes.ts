import type { FigureText } from "#model/figure.ts";
import type { AttributeValue, StillElement } from "#views/map/still/stillElement.ts";
import { textWidth } from "#views/map/still/textWidth.ts";

interface TextPlace {
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly attrs: Readonly<Record<string, AttributeValue>>;
  readonly opacity: number;
}

/** A name of the map: each of its lines is a text of its own. Names are moved, never turned or scaled. */
export function flatText(element: StillElement, { matrix, attrs, opacity }: TextPlace): readonly FigureText[] {
  const [dx, dy] = [matrix[4], matrix[5]];
  const size = Number(attrs["font-size"]);
  const italic = attrs["font-style"] === "italic";
  const weight = Number(attrs["font-weight"] ?? 400);
  const spacing = Number(attrs["letter-spacing"] ?? 0);
  const anchor = attrs["text-anchor"];
  const halo = attrs["stroke"];
  return (element.children ?? []).map((line): FigureText => {
    const text = line.text ?? "";
    return {
      kind: "text",
      x: dx + Number(line.attrs["x"] ?? 0),
      y: dy + Number(line.attrs["y"] ?? 0),
      text,
      size,
      weight,
      italic,
      colour: String(attrs["fill"]),
      alpha: opacity,
      anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
      rotate: 0,
      spacing,
      halo: halo === undefined ? null : { colour: String(halo), width: Number(attrs["stroke-width"] ?? 1) },
      width: textWidth(text, { size, italic, bold: weight >= 600, spacing }),
      href: null,
    };
  });
}
