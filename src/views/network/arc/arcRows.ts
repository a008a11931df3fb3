// The rows of the arc diagram: names, figures and marks, set on the axis.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { NodeFigures } from "#model/network.ts";
import type { AxisNode } from "#model/networkAxis.ts";
import type { Language } from "#model/text.ts";
import type { NetworkOrder } from "#model/viewSettings.ts";
import { cutText } from "#views/network/cutText.ts";
import type { NetworkTitles } from "#views/network/networkTitles.ts";
import type { Axis } from "./arcAxis.ts";
import type { ArcNode } from "./arcNode.ts";

export interface RowsInput {
  readonly rows: readonly AxisNode[];
  readonly axis: Axis;
  readonly order: NetworkOrder;
  readonly titles: NetworkTitles;
  readonly language: Language;
  readonly width: number;
  /** CSS pixels to a sixteenth of a rem. */
  readonly unit: number;
  readonly sizes: ReadonlyMap<Ref, number>;
  readonly colourOf: (node: AxisNode) => string | null;
  readonly measure: (text: string, size: number) => number;
}

export interface ArcRows {
  readonly nodes: readonly ArcNode[];
  readonly fontSize: number;
  /** From a node's middle left to the right end of its name, and of its figure. */
  readonly labelGap: number;
  readonly figureGap: number;
  /** From a column's left to its nodes. */
  readonly axisAt: number;
}

export const edge = 16;
/** Of a column's width, what names may take. */
const labelShare = 0.44;
/** Names are no wider, in sixteenths of a rem: instruments' can be whole sentences. */
const widestLabel = 380;
const mostRadius = 9;
/** Below this a mark cannot be seen, or its colour. */
const least = 1.3;
const leastColoured = 2.4;

export function arcRows(input: RowsInput): ArcRows {
  const { rows, axis, unit, measure } = input;
  const columnWidth = axis.columns[0]?.width ?? input.width;
  const largest = columnWidth < 440 * unit ? 13 : 15;
  const fontSize = Math.round(Math.max(12 * unit, Math.min(largest * unit, axis.pitch * 0.8)) * 2) / 2;
  const nodeGap = 13 * unit;
  const figures = rows.map((row) => figureOf(row.figures, input.order, input.language));
  const figureWidth = Math.max(0, ...figures.map((figure) => measure(figure, fontSize - 1))) + 7 * unit;
  const names = rows.map((row) => input.titles.name(row.ref));
  const widest = Math.max(0, ...names.map((name) => measure(name, fontSize)));
  const labelWidth = Math.min(widest + 2, widestLabel * unit, columnWidth * labelShare - figureWidth);
  const axisAt = edge + labelWidth + figureWidth + nodeGap;
  const largestRadius = Math.min(mostRadius * unit, axis.pitch * 0.4);
  const nodes = rows.map((row, at): ArcNode => {
    const { column, y } = axis.rows[at] ?? { column: 0, y: 0 };
    const name = names[at] ?? "";
    const label = cutText(name, labelWidth, (text) => measure(text, fontSize));
    const x = (axis.columns[column]?.left ?? 0) + axisAt;
    const colour = input.colourOf(row);
    const share = input.sizes.get(row.ref) ?? 0;
    return {
      ref: row.ref,
      kind: row.actor?.kind ?? "instrument",
      name,
      label,
      title: input.titles.node(row.ref),
      column,
      x,
      y,
      left: x - nodeGap - figureWidth - measure(label, fontSize),
      radius: Math.max((colour ? leastColoured : least) * unit, largestRadius * Math.sqrt(share)),
      colour,
      figure: figures[at] ?? "",
    };
  });
  return { nodes, fontSize, labelGap: figureWidth + nodeGap, figureGap: nodeGap, axisAt };
}

/** The figure that the order is about, else the number of ties; what goes without saying is left out. */
function figureOf({ degree, weight, betweenness }: NodeFigures, order: NetworkOrder, language: Language): string {
  const words = wordsOf(language);
  if (order === "betweenness") return betweenness < 0.005 ? "" : words.number(Math.round(betweenness * 100) / 100);
  const count = order === "degree" ? degree : weight;
  return count > 1 ? words.number(count) : "";
}
