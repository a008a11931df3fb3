// Pointer and keys in the table: one tab stop, arrows from cell to cell; it says what they are at and when it is to act.
import type { ReadonlySignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { LadderScene } from "./ladderScene.ts";
import { roveGrid } from "./roveGrid.ts";
import { type AtCell, whatIsAt } from "./whatIsAt.ts";

interface GridHandlers {
  readonly onAct: (at: AtCell, cell: HTMLElement) => void;
  /** `pointer`: in CSS pixels of the window; null when the keys are at it. */
  readonly onPoint: (at: AtCell | null, pointer: { readonly x: number; readonly y: number } | null) => void;
  /** Within the same cell. */
  readonly onMove: (pointer: { readonly x: number; readonly y: number }) => void;
  /** Row (its ref) at which a first Tab arrives, if it is there. */
  readonly start: () => string | null;
}

export function useGrid(
  room: RefObject<HTMLDivElement | null>,
  scene: ReadonlySignal<LadderScene | null>,
  { onAct, onPoint, onMove, start }: GridHandlers,
) {
  const stop = useRef<HTMLElement | null>(null);
  const under = useRef<Element | null>(null);

  const cellOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>("[data-col]") : null;
  const atCell = (cell: HTMLElement | null): AtCell | null => {
    const drawn = scene.peek();
    const row = cell?.closest<HTMLElement>("tr")?.dataset["row"];
    return cell && drawn && row ? whatIsAt(drawn, row, cell.dataset["col"] ?? "") : null;
  };
  /** What takes the focus for a cell: the button in it, if it has one. */
  const focusable = (cell: Element | null | undefined): HTMLElement | null =>
    cell ? (cell.querySelector<HTMLElement>("button") ?? (cell as HTMLElement)) : null;
  const makeStop = (next: HTMLElement | null) => {
    if (stop.current === next) return;
    stop.current?.setAttribute("tabindex", "-1");
    next?.setAttribute("tabindex", "0");
    stop.current = next;
  };
  const rows = () => [...(room.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])];

  // Because the rows may have gone or come: there is always exactly one stop.
  useLayoutEffect(() => {
    if (stop.current?.isConnected) return;
    stop.current = null;
    const all = rows();
    const chosen = start();
    const row = all.find((each) => each.dataset["row"] === chosen) ?? all[1] ?? all[0];
    makeStop(focusable(row?.querySelector("[data-col='name']")));
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    const row = cell?.closest<HTMLElement>("tr");
    if (!cell || !row || event.altKey || event.metaKey) return;
    if ((event.key === "Enter" || event.key === " ") && !event.ctrlKey) {
      const at = atCell(cell);
      event.preventDefault();
      if (at) onAct(at, focusable(cell) ?? cell);
      return;
    }
    const all = rows();
    const cells = [...row.children];
    const place = { row: all.indexOf(row), column: cells.indexOf(cell) };
    const next = roveGrid(place, event.key, event.ctrlKey, { rows: all.length, columns: cells.length });
    if (!next) return;
    event.preventDefault();
    focusable(all[next.row]?.children[next.column])?.focus();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const cell = cellOf(event.target);
    const pointer = { x: event.clientX, y: event.clientY };
    if (cell === under.current) return onMove(pointer);
    under.current = cell;
    onPoint(atCell(cell), pointer);
  };
  const leave = () => {
    under.current = null;
    onPoint(null, null);
  };
  return {
    onKeyDown,
    onPointerMove,
    onPointerLeave: leave,
    onClick: (event: MouseEvent) => {
      const cell = cellOf(event.target);
      const at = atCell(cell);
      if (!cell || !at) return;
      const target = focusable(cell) ?? cell;
      makeStop(target);
      onAct(at, target);
    },
    onFocusIn: (event: FocusEvent) => {
      const cell = cellOf(event.target);
      const at = atCell(cell);
      if (!at) return;
      makeStop(focusable(cell));
      if (focusable(cell)?.matches(":focus-visible")) onPoint(at, null);
    },
    onFocusOut: (event: FocusEvent) => {
      if (!room.current?.contains(event.relatedTarget as Node | null) && under.current === null) onPoint(null, null);
    },
  };
}
