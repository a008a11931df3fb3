// The key's blocks as shapes, flowed into columns.
import type { FigureShape } from "#model/figure.ts";
import { movedLayer } from "#takeaway/picture/movedLayer.ts";
import { boxCommands, commandsOf, discCommands, pathOf, plainFill, plainStroke } from "#takeaway/picture/shapes.ts";
import type { Point } from "#views/map/still/webMercator.ts";
import type { LegendBlock, LegendRow, LegendSample, LineLook } from "./legendModel.ts";
import { brokenText, leadOf, linesAt, textAt } from "./setText.ts";
import type { SheetLook } from "./sheetLook.ts";

interface SetPart {
  readonly height: number;
  readonly shapes: (x: number, y: number) => readonly FigureShape[];
}

export interface SetLegend {
  readonly height: number;
  readonly columns: number;
  readonly shapes: (x: number, y: number) => readonly FigureShape[];
}

/**
 * The key in so many columns of `width`, as even in height as its blocks allow; a block is parted only where the columns would
 * otherwise be higher than `most`, or far higher than they need be.
 */
export function setLegend(
  blocks: readonly LegendBlock[],
  look: SheetLook,
  width: number,
  columns: number,
  most: number,
): SetLegend {
  const parts = blocks.map((block) => blockParts(block, look, width));
  const whole = evenly(
    parts.map((block) => ({ parts: block, height: heightOf(block), air: look.gap * 0.75 })),
    columns,
    look.small.size,
  );
  const parted = evenly(partedBlocks(parts, look.gap * 0.75), columns, look.small.size);
  const fair = parted.height + Math.max(parted.height * 0.5, look.small.size * 10);
  const chosen = whole.height <= Math.min(most, fair) ? whole : parted;
  return {
    height: chosen.height,
    columns: chosen.columns.length,
    shapes: (x, y) =>
      chosen.columns.flatMap((column, at) => {
        let top = y;
        return column.flatMap((unit, index) => {
          if (index > 0 && top > y) top += unit.air;
          return unit.parts.flatMap((part) => {
            const shapes = part.shapes(x + at * (width + look.gap * 2), top);
            top += part.height;
            return shapes;
          });
        });
      }),
  };
}

/** What is not parted between columns. `air` stands above it, except at the head of a column. */
interface Unit {
  readonly parts: readonly SetPart[];
  readonly height: number;
  readonly air: number;
  /** Said again where a column begins in the middle of a block. */
  readonly heading?: SetPart | undefined;
}

const heightOf = (parts: readonly SetPart[]): number => parts.reduce((sum, part) => sum + part.height, 0);

/** Rows as units of their own; a heading stays with the first of them. */
function partedBlocks(blocks: readonly (readonly SetPart[])[], air: number): readonly Unit[] {
  return blocks.flatMap((parts) => {
    const first = parts.slice(0, 2);
    return [
      { parts: first, height: heightOf(first), air },
      ...parts.slice(2).map((part) => ({ parts: [part], height: part.height, air: 0, heading: parts[0] })),
    ];
  });
}

interface Columns {
  readonly columns: readonly (readonly Unit[])[];
  readonly height: number;
}

function evenly(units: readonly Unit[], columns: number, step: number): Columns {
  const total = units.reduce((sum, { height, air }) => sum + height + air, 0);
  for (let room = total / columns; ; room += step / 2) {
    const flowed = flow(units, room);
    if (flowed.columns.length <= columns) return flowed;
  }
}

function flow(units: readonly Unit[], room: number): Columns {
  const columns: Unit[][] = [[]];
  let used = 0;
  let height = 0;
  for (const unit of units) {
    let air = used > 0 ? unit.air : 0;
    if (used > 0 && used + air + unit.height > room + 0.5) {
      const again = unit.heading ? [unit.heading] : [];
      columns.push([{ parts: again, height: heightOf(again), air: 0 }]);
      used = heightOf(again);
      air = 0;
    }
    columns.at(-1)?.push(unit);
    used += air + unit.height;
    height = Math.max(height, used);
  }
  return { columns, height };
}

function blockParts(block: LegendBlock, look: SheetLook, width: number): readonly SetPart[] {
  const head = brokenText(block.title, width, look.heading);
  const heading: SetPart = {
    height: head.length * leadOf(look.heading) + look.gap * 0.15,
    shapes: (x, y) => linesAt(head, x, y, look.heading),
  };
  const notes = block.notes.map((note): SetPart => {
    const lines = brokenText(note, width, look.note);
    return {
      height: lines.length * leadOf(look.note),
      shapes: (x, y) => linesAt(lines, x, y, look.note),
    };
  });
  return [heading, ...block.rows.map((row) => rowPart(row, look, width)), ...notes];
}

function rowPart({ sample, text }: LegendRow, look: SheetLook, width: number): SetPart {
  if (sample.kind === "steps") return stepsPart(sample, look, width);
  const room = look.sample;
  const lines = brokenText(text, width - room - look.gap * 0.5, look.small);
  const lead = leadOf(look.small);
  return {
    height: Math.max(1, lines.length) * lead + look.small.size * 0.12,
    shapes: (x, y) => [
      ...sampleShapes(sample, x, y + lead / 2, room, look, text),
      ...linesAt(lines, x + room + look.gap * 0.5, y, look.small),
    ],
  };
}

function stepsPart(
  { fills, labels }: Extract<LegendSample, { readonly kind: "steps" }>,
  look: SheetLook,
  width: number,
): SetPart {
  const step = Math.min(look.sample, width / fills.length);
  const high = look.small.size * 0.95;
  return {
    height: high + leadOf(look.small) + look.small.size * 0.25,
    shapes: (x, y) => [
      ...fills.map((colour, at) =>
        pathOf(
          boxCommands(x + at * step, y + 1, step, high),
          { fill: plainFill(colour), stroke: plainStroke(look.line, 0.75, { join: "miter" }) },
          labels[at] ?? null,
        ),
      ),
      ...labels.map((label, at) =>
        textAt(label, x + (at + 0.5) * step, y + high + leadOf(look.small) * 0.8, look.small, "middle"),
      ),
    ],
  };
}

function sampleShapes(
  sample: LegendSample,
  x: number,
  y: number,
  width: number,
  look: SheetLook,
  title: string,
): readonly FigureShape[] {
  const high = look.small.size * 0.95;
  switch (sample.kind) {
    case "line":
      return lineShapes(sample, x, y, width, title);
    case "fill": {
      const edge = plainStroke(look.line, 0.75, { join: "miter" });
      const box = pathOf(boxCommands(x, y - high / 2, width, high), { fill: sample.fill, stroke: edge }, title);
      return sample.line ? [box, ...lineShapes(sample.line, x + 3, y, width - 6, title)] : [box];
    }
    case "outline": {
      const d = boxCommands(x + 2, y - high / 2 + 1, width - 4, high - 2);
      return [
        pathOf(d, { stroke: plainStroke(sample.colour, 4, { alphas: [0.14, 0.14] }) }),
        pathOf(d, { stroke: plainStroke(sample.colour, 1.1, { alphas: [0.6, 0.6] }) }, title),
      ];
    }
    case "mark":
      return markShapes(sample.shape, sample.colour, x + width / 2, y, look, title);
    case "sign":
      return movedLayer({ id: "", name: "", clip: null, shapes: sample.shapes }, x + width / 2, y).shapes;
    case "steps":
      return [];
  }
}

function lineShapes(line: LineLook, x: number, y: number, width: number, title: string): readonly FigureShape[] {
  const d = commandsOf(
    [
      [x, y],
      [x + width, y],
    ],
    false,
  );
  const { colour, dash, alpha, core } = line;
  const under = pathOf(d, { stroke: plainStroke(colour, line.width, { dash, alphas: [alpha, alpha] }) }, title);
  return core ? [under, pathOf(d, { stroke: plainStroke(core.colour, core.width, { dash }) })] : [under];
}

function markShapes(
  shape: Extract<LegendSample, { readonly kind: "mark" }>["shape"],
  colour: string,
  x: number,
  y: number,
  look: SheetLook,
  title: string,
): readonly FigureShape[] {
  const r = look.small.size * 0.34;
  const fill = plainFill(colour);
  const polygon = (points: readonly Point[]) => [pathOf(commandsOf(points, true), { fill }, title)];
  switch (shape) {
    case "disc":
      return [pathOf(discCommands(x, y, r * 0.85), { fill }, title)];
    case "ring":
      return [pathOf(discCommands(x, y, r), { stroke: plainStroke(colour, 1.6) }, title)];
    case "ring-disc":
      return [
        pathOf(discCommands(x, y, r), { stroke: plainStroke(colour, 1.4) }, title),
        pathOf(discCommands(x, y, r * 0.45), { fill }),
      ];
    case "square":
      return [pathOf(boxCommands(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8), { fill }, title)];
    case "diamond":
      return polygon([
        [x, y - r * 1.2],
        [x + r * 1.2, y],
        [x, y + r * 1.2],
        [x - r * 1.2, y],
      ]);
    case "tick":
      return [pathOf(boxCommands(x - 0.8, y - r * 1.3, 1.6, r * 2.6), { fill }, title)];
  }
}
