// Where the keys of a grid lead, as the ARIA practices have them. Row -1 is the header.

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Whole rows in sight. */
  readonly page: number;
}

/** null = not a key of the grid. At an edge the place stays what it is. */
export function placeAfterKey(
  key: string,
  ctrl: boolean,
  { row, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const last = size.rows - 1;
  const end = size.columns - 1;
  const within = (r: number, c: number): GridPlace => ({
    row: Math.max(-1, Math.min(last, r)),
    column: Math.max(0, Math.min(end, c)),
  });
  switch (key) {
    case "ArrowUp":
      return ctrl ? within(Math.min(row, 0), column) : within(row - 1, column);
    case "ArrowDown":
      return ctrl ? within(last, column) : within(row + 1, column);
    case "ArrowLeft":
      return ctrl ? within(row, 0) : within(row, column - 1);
    case "ArrowRight":
      return ctrl ? within(row, end) : within(row, column + 1);
    case "PageUp":
      return within(Math.max(Math.min(row, 0), row - size.page), column);
    case "PageDown":
      return within(row + size.page, column);
    case "Home":
      return ctrl ? within(Math.min(0, last), 0) : within(row, 0);
    case "End":
      return ctrl ? within(last, end) : within(row, end);
    default:
      return null;
  }
}
