// Which cell the keys lead to, as in any grid: arrows by one, Home and End along the row, with Ctrl to the corners, pages by ten rows.

/** Row 0 is the headings, column 0 the names. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const page = 10;

/** null when the key moves nothing. */
export function roveGrid({ row, column }: GridPlace, key: string, corner: boolean, size: GridSize): GridPlace | null {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, value));
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: clamp(nextRow, size.rows),
    column: clamp(nextColumn, size.columns),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "Home":
      return to(corner ? 0 : row, 0);
    case "End":
      return to(corner ? size.rows - 1 : row, size.columns - 1);
    case "PageDown":
      return to(row + page, column);
    case "PageUp":
      return to(row - page, column);
    default:
      return null;
  }
}
