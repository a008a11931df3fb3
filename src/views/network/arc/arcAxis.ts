// Where each actor stands: rows under headings, in as few columns as leave the labels legible; longer lists scroll.

/** Rows as they come, each with the heading it belongs under; "" = none. */
export interface AxisInput {
  readonly headings: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
  /** Room the hub's bar takes at the top. */
  readonly top: number;
  /** CSS pixels to a sixteenth of a rem. */
  readonly unit: number;
  /** Smallest and largest distance between two rows. */
  readonly pitch: { readonly least: number; readonly easy: number; readonly most: number };
  readonly columnWidth: { readonly least: number; readonly most: number };
  readonly continued: (heading: string) => string;
}

export interface AxisRow {
  readonly column: number;
  readonly y: number;
}
export interface AxisBand {
  readonly name: string;
  readonly column: number;
  readonly y: number;
  readonly height: number;
  readonly first: number;
  readonly rows: number;
}
export interface Axis {
  readonly rows: readonly AxisRow[];
  readonly bands: readonly AxisBand[];
  readonly columns: readonly { readonly left: number; readonly width: number }[];
  readonly pitch: number;
  /** Of everything, hub's bar included; more than the room means that it scrolls. */
  readonly height: number;
}

/** These in sixteenths of a rem. */
export const headingHeight = 24;
const noHeading = 4;
/** Air between a heading's last row and the next heading, and below the last. */
const bandGap = 6;
const foot = 14;
/** A heading at the foot of a column with fewer rows than this under it goes to the next. */
const leastRowsUnderHeading = 3;

export function arcAxis(input: AxisInput): Axis {
  const { size, top, pitch, columnWidth } = input;
  const room = size.height - top - foot * input.unit;
  const mostColumns = Math.max(1, Math.floor(size.width / columnWidth.least));
  for (let columns = 1; columns <= mostColumns; columns++) {
    const wanted = columns === mostColumns ? pitch.least : pitch.easy;
    for (const whole of columns === 1 ? [false] : [true, false]) {
      for (let step = pitch.most; step >= wanted; step -= 0.5) {
        const placed = place(input, columns, step, room, whole);
        if (placed) return spread(input, placed, step);
      }
    }
  }
  return spread(
    input,
    place(input, mostColumns, pitch.easy, Number.POSITIVE_INFINITY, false) ?? {
      rows: [],
      bands: [],
      columns: 1,
      bottom: top,
    },
    pitch.easy,
  );
}

interface Placed {
  rows: AxisRow[];
  bands: AxisBand[];
  columns: number;
  bottom: number;
}

/** Fills the columns one after another; null when the rows do not fit. `whole`: a heading that one column can hold is not broken over two. */
function place(
  { headings, top, unit, pitch, continued }: AxisInput,
  columns: number,
  step: number,
  room: number,
  whole: boolean,
): Placed | null {
  const rows: AxisRow[] = [];
  const bands: AxisBand[] = [];
  const even =
    columns === 1 ? Number.POSITIVE_INFINITY : whole ? room : Math.min(room, evenShare(headings, step, columns, unit));
  const heightOf = (heading: string) => (heading === "" ? noHeading : headingHeight) * unit;
  let column = 0;
  let y = 0;
  let bottom = 0;
  /** Rows that stay with their heading. */
  let together = 0;
  let open: { name: string; y: number; first: number } | null = null;
  const close = () => {
    if (open)
      bands.push({
        name: open.name,
        column,
        y: top + open.y,
        height: y - open.y,
        first: open.first,
        rows: rows.length - open.first,
      });
    open = null;
  };
  for (let at = 0; at < headings.length; at++) {
    const heading = headings[at] ?? "";
    const fresh = at === 0 || heading !== headings[at - 1];
    if (fresh) {
      close();
      if (y > 0) y += bandGap * unit;
    }
    if (fresh) {
      const run = runLength(headings, at);
      together = whole && heightOf(heading) + pitch.easy * run <= room ? run : Math.min(leastRowsUnderHeading, run);
    }
    const needs = fresh ? heightOf(heading) + step * together : step;
    const mayBreak = fresh || at - (open?.first ?? at) >= together;
    if (mayBreak && y + needs > even + 0.01 && column < columns - 1 && y > 0) {
      close();
      column++;
      y = 0;
    }
    if (!open) {
      open = { name: fresh || heading === "" ? heading : continued(heading), y, first: at };
      y += heightOf(heading);
    }
    rows.push({ column, y: top + y + step / 2 });
    y += step;
    bottom = Math.max(bottom, y);
    if (y > room + 0.01) return null;
  }
  close();
  return { rows, bands, columns: column + 1, bottom: top + bottom };
}

function runLength(headings: readonly string[], from: number): number {
  let length = 1;
  while (headings[from + length] === headings[from]) length++;
  return length;
}

function evenShare(headings: readonly string[], step: number, columns: number, unit: number): number {
  const bands = headings.filter((heading, at) => at === 0 || heading !== headings[at - 1]).length;
  return (headings.length * step + (bands + columns - 1) * (headingHeight + bandGap) * unit) / columns + step * 2;
}

function spread({ size, columnWidth, unit }: AxisInput, placed: Placed, pitch: number): Axis {
  const width = Math.min(columnWidth.most, size.width / placed.columns);
  const left = (size.width - width * placed.columns) / 2;
  return {
    rows: placed.rows,
    bands: placed.bands,
    pitch,
    height: placed.bottom + foot * unit,
    columns: Array.from({ length: placed.columns }, (_, at) => ({ left: left + width * at, width })),
  };
}
