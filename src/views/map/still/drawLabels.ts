import type { MapScene } from "#views/map/scene.ts";
import type { PlacedLabel } from "./placeLabels.ts";
import { element, type StillElement, textElement } from "./stillElement.ts";

const round = (value: number): number => Math.round(value * 10) / 10;

export const labelTransform = (x: number, y: number): string => `translate(${round(x)} ${round(y)})`;

export function drawLabels(placed: readonly PlacedLabel[]): StillElement[] {
  return placed.map((name) => {
    const { label, style } = name;
    const x =
      name.align === "middle" ? name.dx : name.align === "start" ? name.dx - name.width / 2 : name.dx + name.width / 2;
    // The last letter's spacing hangs over: half of it puts centred names back in the middle.
    const hang = name.align === "middle" ? (style.spacing * label.size) / 2 : 0;
    const first = name.dy - ((name.lines.length - 1) * name.lead) / 2 + label.size * 0.33;
    const lines = name.lines.map((line, at) =>
      textElement("tspan", { x: round(x + hang), y: round(first + at * name.lead) }, line),
    );
    const attrs = {
      class: `still-label still-${label.kind}`,
      "data-ref": label.ref ?? undefined,
      transform: labelTransform(name.at[0], name.at[1]),
      fill: label.colour,
      stroke: label.halo,
      "stroke-width": label.kind === "ocean" || label.kind === "sea" ? 2 : 3,
      "font-size": label.size,
      "font-style": style.italic ? "italic" : undefined,
      "font-weight": style.bold ? 600 : undefined,
      "letter-spacing": style.spacing > 0 ? round(style.spacing * label.size) : undefined,
      "text-anchor": name.align === "start" ? undefined : name.align,
      opacity: label.emphasis === "faded" ? 0.4 : undefined,
    };
    return element("text", attrs, lines, name.key);
  });
}

export const labelOpacity = ({ labelAlpha }: Pick<MapScene, "labelAlpha">): number | undefined =>
  labelAlpha === 1 ? undefined : labelAlpha;

/** What all names share, on their group. */
export const labelGroupAttrs = {
  class: "still-labels",
  "font-family": "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif",
  "paint-order": "stroke",
  "stroke-linejoin": "round",
} as const;
