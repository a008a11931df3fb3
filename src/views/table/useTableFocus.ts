// The grid's one tab stop, and how the table scrolls to it. Rows are known by key, so that sorting does not move the focus to another row.
import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { GridPlace } from "./tableKeys.ts";
import type { SceneColumn, SceneRow } from "./tableScene.ts";

/** `row` null = the header. */
export interface ActiveCell {
  readonly row: string | null;
  readonly column: string;
}

export interface TableFocus {
  readonly place: GridPlace;
  /** Goes there, scrolls it into sight and gives it the focus. */
  readonly go: (place: GridPlace) => void;
  /** The focus has come there by itself: by pointer or Tab. */
  readonly note: (cell: ActiveCell) => void;
}

export function useTableFocus(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly SceneColumn[],
  rows: readonly SceneRow[],
  start: number,
): TableFocus {
  const active = useSignal<ActiveCell | null>(null);
  const wanted = useRef(false);
  const now = active.value;
  const found = now && now.row !== null ? rows.findIndex((each) => each.row.key === now.row) : -1;
  const row = now?.row === null ? -1 : found >= 0 ? found : Math.min(start, rows.length - 1);
  const column = Math.max(
    0,
    columns.findIndex((each) => each.id === now?.column),
  );
  useLayoutEffect(() => {
    const room = scroller.current;
    if (!wanted.current || !room) return;
    wanted.current = false;
    const cell = room.querySelector<HTMLElement>(`[aria-rowindex="${row + 2}"] [data-column="${columns[column]?.id}"]`);
    if (!cell) return;
    reveal(room, cell, row, column);
    cell.focus({ preventScroll: true });
  });
  return {
    place: { row, column },
    go: (place) => {
      wanted.current = true;
      const key = place.row < 0 ? null : (rows[place.row]?.row.key ?? null);
      active.value = { row: key, column: columns[place.column]?.id ?? "" };
    },
    note: (cell) => {
      if (active.peek()?.row !== cell.row || active.peek()?.column !== cell.column) active.value = cell;
    },
  };
}

/** Sticky header and first column cover what lies under them. */
function reveal(room: HTMLElement, cell: HTMLElement, row: number, column: number): void {
  const line = cell.parentElement as HTMLElement;
  const height = line.offsetHeight;
  if (row >= 0) {
    const top = row * height;
    const seen = room.clientHeight - height;
    if (top < room.scrollTop) room.scrollTop = top;
    else if (top + height > room.scrollTop + seen) room.scrollTop = top + height - seen;
  }
  if (column === 0) return;
  const first = (line.firstElementChild as HTMLElement).offsetWidth;
  const left = cell.offsetLeft - first;
  const right = cell.offsetLeft + cell.offsetWidth - room.clientWidth;
  if (left < room.scrollLeft || right > left) room.scrollLeft = left;
  else if (right > room.scrollLeft) room.scrollLeft = right;
}
