/** No browser lays out an element higher than some 16 million CSS px; a million rows at 44 px would be. */
const highest = 8_000_000;

export interface RowsWindow {
  /** Height of all rows in the room that is scrolled, px. */
  readonly height: number;
  /** First and last row to draw. */
  readonly first: number;
  readonly last: number;
  /** Where the first of them stands, px from the top. */
  readonly top: number;
}

/** Which rows are in sight; where there are more than a page can hold, a px of scrolling is more than a px of rows. */
export function rowsWindow(count: number, rowHeight: number, room: number, scrolled: number): RowsWindow {
  const whole = count * rowHeight;
  const height = Math.min(whole, highest);
  const most = Math.max(0, height - room);
  const share = most > 0 ? Math.min(1, Math.max(0, scrolled / most)) : 0;
  const at = whole > highest ? share * (whole - room) : Math.max(0, Math.min(scrolled, whole - room));
  const first = Math.max(0, Math.floor(at / rowHeight) - 4);
  const last = Math.min(count - 1, Math.ceil((at + room) / rowHeight) + 4);
  return { height, first, last, top: Math.min(scrolled, most) - (at - first * rowHeight) };
}

/** How far to scroll so that the row is in sight; `scrolled` where it is. */
export function scrollTo(row: number, count: number, rowHeight: number, room: number, scrolled: number): number {
  const whole = count * rowHeight;
  const height = Math.min(whole, highest);
  const factor = whole > highest ? (whole - room) / Math.max(1, height - room) : 1;
  const at = scrolled * factor;
  const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight];
  if (top < at) return top / factor;
  return bottom > at + room ? (bottom - room) / factor : scrolled;
}
