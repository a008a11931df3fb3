import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RowPages, RowsAsk } from "./rowPages.ts";
import { rowsWindow, scrollTo } from "./rowsWindow.ts";
import type { RowsWords } from "./rowsWords.ts";

interface Props {
  readonly columns: readonly string[];
  readonly pages: RowPages;
  readonly ask: RowsAsk;
  readonly words: RowsWords;
  readonly name: string;
  /** null = the file's own order. */
  readonly onSort: (column: number | null) => void;
  readonly onChoose: (row: number) => void;
}

/** Only the rows in sight are on the page; one of them is the tab stop. */
export function RowsGrid({ columns, pages, ask, words, name, onSort, onChoose }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [size, setSize] = useState({ rowHeight: 32, height: 400 });
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState(0);
  const total = pages.total ?? 0;
  const seen = rowsWindow(total, size.rowHeight, size.height, scrolled);
  useEffect(() => {
    const box = room.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      const head = box.querySelector("thead")?.getBoundingClientRect().height ?? 32;
      setSize({ rowHeight: head || 32, height: Math.max(head, box.clientHeight - head) });
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    room.current?.scrollTo(0, 0);
    setActive(0);
  }, [ask]);
  useEffect(() => pages.want(seen.first, seen.last), [pages, seen.first, seen.last, total]);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    room.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus({ preventScroll: true });
  });
  const go = (row: number) => {
    const next = Math.max(0, Math.min(total - 1, row));
    const box = room.current;
    if (box) {
      box.scrollTop = scrollTo(next, total, size.rowHeight, size.height, box.scrollTop);
      setScrolled(box.scrollTop);
    }
    moved.current = true;
    setActive(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(size.height / size.rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: total - 1,
    };
    const next = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (next !== undefined) go(next);
    else if (event.key === "Enter") {
      const row = pages.at(active);
      if (row) onChoose(row.row);
    } else return;
    event.preventDefault();
  };
  const rows = Array.from({ length: Math.max(0, seen.last - seen.first + 1) }, (_, at) => seen.first + at);
  // The tab stop may have been scrolled out of sight.
  const stop = active >= seen.first && active <= seen.last ? active : seen.first;
  return (
    <div ref={room} class="guest-rows-room" onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop)}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows take the focus is a grid (ARIA practices)
        role="grid"
        aria-label={words.grid(name)}
        aria-rowcount={total + 1}
        aria-description={words.how}
      >
        <thead>
          <tr aria-rowindex={1}>
            {[null, ...columns.keys()].map((column) => (
              <th key={column} scope="col" aria-sort={sortOf(column)}>
                <button type="button" title={words.sortBy(nameOf(column))} onClick={() => onSort(column)}>
                  {nameOf(column)}
                  <span aria-hidden="true">{{ ascending: " ↑", descending: " ↓", none: "" }[sortOf(column)]}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ blockSize: `${seen.height}px` }} onKeyDown={onKeyDown}>
          {rows.map((at) => {
            const row = pages.at(at);
            return (
              <tr
                key={at}
                aria-rowindex={at + 2}
                aria-busy={row === null}
                tabIndex={at === stop ? 0 : -1}
                style={{ transform: `translateY(${seen.top + (at - seen.first) * size.rowHeight}px)` }}
                onFocus={() => setActive(at)}
                onClick={() => row && onChoose(row.row)}
              >
                <td>{row?.row ?? ""}</td>
                {columns.map((_, column) => (
                  <td key={column} title={row?.cells[column]}>
                    {row?.cells[column] ?? ""}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );

  function nameOf(column: number | null): string {
    return column === null ? words.row : (columns[column] ?? "");
  }

  function sortOf(column: number | null): "ascending" | "descending" | "none" {
    if (ask.sort !== column) return "none";
    return ask.down ? "descending" : "ascending";
  }
}
