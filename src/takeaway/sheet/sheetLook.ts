// Type sizes, colours and distances of a sheet: they follow its format, its theme, and how much has to stand on it.
import { groundOf } from "#encoding/ground.ts";
import type { ThemeName } from "#model/pose.ts";
import type { SheetFormat } from "#takeaway/contract.ts";
import type { TextLook } from "./setText.ts";

export interface SheetLook {
  readonly paper: string;
  readonly line: string;
  /** Under the code of the link: always light. */
  readonly codePaper: string;
  readonly margin: number;
  readonly gap: number;
  /** Width of the key's samples. */
  readonly sample: number;
  readonly title: TextLook;
  readonly lead: TextLook;
  readonly heading: TextLook;
  readonly small: TextLook;
  readonly note: TextLook;
  readonly fine: TextLook;
}

/** Running text in CSS pixels: on A4 11 px are 8 points, on a slide 15 of 900 lines are read from the tenth row. */
const sizes: Readonly<Record<SheetFormat, { readonly text: number; readonly margin: number }>> = {
  wide: { text: 16, margin: 44 },
  classic: { text: 15, margin: 38 },
  square: { text: 15, margin: 38 },
  a4: { text: 12.5, margin: 38 },
  "a4-upright": { text: 12.5, margin: 42 },
};
/** The projector's letters are 24 px at 1080 lines, which is 20 at a sheet's 900. */
const larger: Readonly<Record<ThemeName, number>> = { light: 1, dark: 1, projector: 1.25 };
/** Nothing is set smaller: 7.2 points on A4. */
export const leastSize = 9.6;

const papers: Readonly<Record<ThemeName, Pick<SheetLook, "paper" | "line" | "codePaper">>> = {
  light: { paper: "#fbfaf6", line: "#c9c3b4", codePaper: "#fbfaf6" },
  dark: { paper: "#161d24", line: "#46525e", codePaper: "#ffffff" },
  projector: { paper: "#ffffff", line: "#8c9499", codePaper: "#ffffff" },
};

/** `scale` 1 is the usual size of text; less where much has to stand on the sheet. */
export function sheetLook(format: SheetFormat, theme: ThemeName, scale: number): SheetLook {
  const { text, margin } = sizes[format];
  const { ink, quietInk } = groundOf(theme);
  const size = (share: number): number =>
    Math.max(leastSize, Math.round(text * share * scale * larger[theme] * 10) / 10);
  return {
    ...papers[theme],
    margin,
    gap: Math.round(text * larger[theme]),
    sample: Math.round(text * 2.1 * larger[theme]),
    title: { size: size(1.95), colour: ink, weight: 600, lead: 1.15 },
    lead: { size: size(1.12), colour: ink, lead: 1.35 },
    heading: { size: size(0.84), colour: ink, weight: 600, lead: 1.4 },
    small: { size: size(0.84), colour: ink, lead: 1.32 },
    note: { size: size(0.76), colour: quietInk, italic: true, lead: 1.3 },
    fine: { size: size(0.76), colour: quietInk, lead: 1.3 },
  };
}
