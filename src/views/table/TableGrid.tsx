// The rows as an ARIA grid: only those in sight are in the page, one cell is the tab stop, what is pointed at is pointed at everywhere.
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { AtlasState } from "#state/contract.ts";
import { nextSort, TableHeader } from "./TableHeader.tsx";
import { TableRowLine } from "./TableRowLine.tsx";
import { clipboardTexts, plainLines } from "./tableExport.ts";
import { type GridPlace, placeAfterKey } from "./tableKeys.ts";
import type { SceneColumn, SceneRow, WordedTable } from "./tableScene.ts";
import { tableWindow } from "./tableWindow.ts";
import { tableWords } from "./tableWords.ts";
import { useTableFocus } from "./useTableFocus.ts";
import "./tableGrid.css";

interface Props {
  readonly state: AtlasState;
  readonly table: WordedTable;
  /** Found and sorted. */
  readonly rows: readonly SceneRow[];
  readonly howToId: string;
  readonly onCopied: () => void;
}

export function TableGrid({ state, table, rows, howToId, onCopied }: Props) {
  const { kind, columns } = table;
  const scroller = useRef<HTMLDivElement>(null);
  const own = useRef<Ref | null>(null);
  const size = useSignal({ rowHeight: 32, height: 640 });
  const scrolled = useSignal(0);
  const aside = useSignal(false);
  const inside = useSignal(false);
  /** Keys of the first and the last row marked for copying. */
  const range = useSignal<readonly [anchor: string, head: string] | null>(null);
  const look = useComputed(() => ({
    words: tableWords[state.language.value],
    theme: state.theme.value,
    families: state.atlas.familyById,
  }));
  const language = state.language.value;
  const words = tableWords[language];
  const selection = state.selection.value;
  const emphasis = state.emphasis.value;
  const { rowHeight, height } = size.value;

  const chosenAt = rows.findIndex(({ row }) => row.ref === selection || row.key === selection);
  const focus = useTableFocus(scroller, columns, rows, Math.max(0, chosenAt));
  const { place } = focus;
  const seen = tableWindow({ count: rows.length, rowHeight, height, scrolled: scrolled.value * rowHeight }, place.row);
  const marked = rangeOf(rows, range.value);

  useEffect(() => {
    const room = scroller.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      const head = room.querySelector(".table-header");
      size.value = { rowHeight: head?.getBoundingClientRect().height || 32, height: room.clientHeight };
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, []);

  // What is chosen elsewhere comes into sight here; what is chosen here stays where it is.
  useLayoutEffect(() => {
    const room = scroller.current;
    if (!room || !selection || own.current === selection) return;
    own.current = null;
    const around = state.emphasis.peek();
    const at = chosenAt >= 0 ? chosenAt : rows.findIndex(({ row }) => emphasisOf(around, row.key) === "near");
    const [top, room_] = [at * rowHeight, room.clientHeight - rowHeight];
    if (at >= 0 && (top < room.scrollTop || top + rowHeight > room.scrollTop + room_))
      room.scrollTop = Math.max(0, top - (room_ - rowHeight) / 2);
  }, [selection, kind, rowHeight]);
  useLayoutEffect(() => {
    range.value = null;
    if (scroller.current) scroller.current.scrollLeft = 0;
  }, [kind]);

  const point = (row: SceneRow | undefined) => state.actions.point(row?.row.points ?? []);
  const select = (ref: Ref) => {
    own.current = ref;
    state.actions.select(ref);
  };
  const sortBy = (column: SceneColumn | undefined) => {
    if (column) state.actions.setTable({ sort: nextSort(column, state.pose.peek().table.sort) });
  };
  const hit = (target: EventTarget | null) => {
    const cell = (target as HTMLElement | null)?.closest<HTMLElement>("[data-column]");
    const line = cell?.closest<HTMLElement>("[aria-rowindex]");
    const at = Number(line?.getAttribute("aria-rowindex")) - 2;
    return cell && line
      ? { cell, at, row: rows[at], column: columns.find(({ id }) => id === cell.dataset.column) }
      : null;
  };
  const mark = (next: GridPlace) => {
    const anchor = range.peek()?.[0] ?? rows[place.row]?.row.key;
    const head = rows[next.row]?.row.key;
    range.value = anchor && head ? [anchor, head] : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const target = event.target as HTMLElement;
    const within = target.closest(".table-link") !== null;
    const ctrl = event.ctrlKey || event.metaKey;
    if (within ? linkKey(event, target) : cellKey(event, ctrl)) event.preventDefault();
  };
  /** Among the links of a cell. */
  const linkKey = (event: KeyboardEvent, target: HTMLElement): boolean => {
    const cell = target.closest<HTMLElement>("[data-column]");
    const links = [...(cell?.querySelectorAll<HTMLElement>(".table-link") ?? [])];
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) links[links.indexOf(target) + step]?.focus();
    else if (event.key === "Escape" || event.key === "F2") cell?.focus();
    return step !== 0 || event.key === "Escape" || event.key === "F2";
  };
  const cellKey = (event: KeyboardEvent, ctrl: boolean): boolean => {
    const row = rows[place.row];
    if ((event.key === "Enter" || event.key === " ") && !ctrl) {
      if (row) select(row.row.ref);
      else sortBy(columns[place.column]);
      return true;
    }
    if (event.key === "F2") {
      (event.target as HTMLElement).querySelector<HTMLElement>(".table-link")?.focus();
      return true;
    }
    if (event.key === "Escape" && range.peek()) {
      range.value = null;
      return true;
    }
    if (ctrl && event.key.toLowerCase() === "a") {
      const [first, last] = [rows[0], rows.at(-1)];
      range.value = first && last ? [first.row.key, last.row.key] : null;
      return true;
    }
    const page = Math.max(1, Math.floor(height / rowHeight) - 2);
    const next = placeAfterKey(event.key, ctrl, place, { rows: rows.length, columns: columns.length, page });
    if (!next) return false;
    if (event.shiftKey && place.row >= 0 && next.row >= 0) mark(next);
    else if (!event.shiftKey) range.value = null;
    focus.go(next);
    return true;
  };
  const onCopy = (event: ClipboardEvent) => {
    const chosenText = getSelection();
    if ((chosenText && !chosenText.isCollapsed) || !event.clipboardData) return;
    const lines = plainLines(
      { kind, columns, rows: marked ? rows.slice(marked[0], marked[1] + 1) : rows },
      false,
      language,
    );
    const one = lines[place.row + 1]?.[place.column] ?? "";
    const texts = marked
      ? clipboardTexts(lines)
      : { plain: rows[place.row] ? textOf(rows, place) : String(one), html: null };
    event.preventDefault();
    event.clipboardData.setData("text/plain", texts.plain);
    if (texts.html) event.clipboardData.setData("text/html", texts.html);
    onCopied();
  };

  return (
    <div
      ref={scroller}
      class="table-room"
      onScroll={({ currentTarget: room }) => {
        scrolled.value = Math.floor(room.scrollTop / rowHeight);
        aside.value = room.scrollLeft > 0;
      }}
    >
      <table
        class="table-sheet"
        data-aside={aside.value ? "" : undefined}
        data-own={inside.value ? "" : undefined}
        data-quiet={emphasis.rest === "faded" ? "" : undefined}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid (HTML-AAM, ARIA practices)
        role="grid"
        style={{ blockSize: `${(rows.length + 1) * rowHeight}px` }}
        aria-label={words.kinds[kind]}
        aria-describedby={howToId}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onFocusIn={(event) => {
          const found = hit(event.target);
          if (!found?.column) return;
          inside.value = true;
          focus.note({ row: found.row?.row.key ?? null, column: found.column.id });
          point(found.row);
        }}
        onFocusOut={(event) => {
          if (event.currentTarget.contains(event.relatedTarget as Node | null)) return;
          inside.value = false;
          point(undefined);
        }}
        onPointerOver={(event) => {
          if (event.pointerType === "touch") return;
          inside.value = true;
          point(hit(event.target)?.row);
        }}
        onPointerLeave={() => {
          inside.value = scroller.current?.contains(document.activeElement) ?? false;
          point(undefined);
        }}
        onClick={(event) => {
          const found = hit(event.target);
          const ref = (event.target as HTMLElement).closest<HTMLElement>("[data-ref]")?.dataset.ref as Ref | undefined;
          if (ref) select(ref);
          else if (found?.row && !(event.target as HTMLElement).closest("a")) select(found.row.row.ref);
          else if (found && found.at < 0) sortBy(found.column);
        }}
      >
        <thead>
          <TableHeader
            columns={columns}
            sort={state.pose.value.table.sort}
            active={place.row < 0 ? (columns[place.column]?.id ?? null) : null}
            words={words}
          />
        </thead>
        <tbody>
          {seen.map((at) => {
            const scene = rows[at] as SceneRow;
            const { key, ref } = scene.row;
            return (
              <TableRowLine
                key={key}
                scene={scene}
                columns={columns}
                look={look.value}
                active={at === place.row ? (columns[place.column]?.id ?? null) : null}
                at={at}
                top={(at + 1) * rowHeight}
                emphasis={emphasisOf(emphasis, key)}
                chosen={ref === selection || key === selection}
                marked={marked !== null && at >= marked[0] && at <= marked[1]}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const textOf = (rows: readonly SceneRow[], { row, column }: GridPlace): string => rows[row]?.cells[column]?.text ?? "";

/** First and last index of the marked rows; null when they are no longer there. */
function rangeOf(rows: readonly SceneRow[], range: readonly [string, string] | null): readonly [number, number] | null {
  if (!range) return null;
  const ends = range.map((key) => rows.findIndex(({ row }) => row.key === key)).sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first >= 0 ? [first, last] : null;
}
