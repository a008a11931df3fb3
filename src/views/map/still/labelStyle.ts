// How each kind of name is set: seas in wide italics, countries in small spaced capitals, cities plain.
import type { LabelKind, MapLabel } from "#views/map/scene.ts";
import { textWidth } from "./textWidth.ts";

export interface LabelStyle {
  readonly italic: boolean;
  readonly bold: boolean;
  /** Of the size. */
  readonly spacing: number;
  readonly capitals: boolean;
  /** Longer lines than this many sizes are broken in two; 0 never. */
  readonly breakAt: number;
}

const styles: Readonly<Record<LabelKind, LabelStyle>> = {
  ocean: { italic: true, bold: false, spacing: 0.16, capitals: false, breakAt: 9 },
  sea: { italic: true, bold: false, spacing: 0.06, capitals: false, breakAt: 6 },
  country: { italic: false, bold: false, spacing: 0.1, capitals: true, breakAt: 11 },
  bloc: { italic: false, bold: true, spacing: 0.04, capitals: false, breakAt: 12 },
  city: { italic: false, bold: false, spacing: 0, capitals: false, breakAt: 0 },
  landing: { italic: false, bold: false, spacing: 0, capitals: false, breakAt: 0 },
  cable: { italic: true, bold: true, spacing: 0.02, capitals: false, breakAt: 0 },
  area: { italic: false, bold: false, spacing: 0, capitals: false, breakAt: 12 },
  count: { italic: false, bold: true, spacing: 0, capitals: false, breakAt: 0 },
};

export interface SetLabel {
  readonly label: MapLabel;
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly lead: number;
}

export const lineLead = 1.15;

export function setLabel(label: MapLabel, language: string): SetLabel {
  const plain = styles[label.kind];
  const style = label.emphasis === "chosen" ? { ...plain, bold: true } : plain;
  const text = style.capitals ? label.text.toLocaleUpperCase(language) : label.text;
  const face = { size: label.size, italic: style.italic, bold: style.bold, spacing: style.spacing * label.size };
  const whole = textWidth(text, face);
  const lines = style.breakAt > 0 && whole > style.breakAt * label.size ? broken(text) : [text];
  const widths = lines.map((line) => textWidth(line, face));
  const lead = label.size * lineLead;
  return { label, style, lines, widths, width: Math.max(...widths), height: lead * lines.length, lead };
}

/** At the space nearest to the middle. */
function broken(text: string): readonly string[] {
  let best = -1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (best < 0 || Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2)) best = at;
  }
  return best < 0 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
