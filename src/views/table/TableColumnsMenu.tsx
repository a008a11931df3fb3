// Which columns are shown, and in which order.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { TableColumn } from "#model/table.ts";
import type { Language } from "#model/text.ts";
import type { TableKind } from "#model/viewSettings.ts";
import { Check } from "#widgets/Check.tsx";
import { Popover } from "#widgets/Popover.tsx";
import { headerOf } from "./tableNames.ts";
import type { TableWords } from "./tableWords.ts";

interface Props {
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  /** Shown or not. */
  readonly all: readonly TableColumn[];
  readonly words: TableWords;
  readonly language: Language;
  /** null = the usual ones. */
  readonly onColumns: (ids: readonly string[] | null) => void;
}

export function TableColumnsMenu({ kind, columns, all: every, words, language, onColumns }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<string | null>(null);
  // Because a button that has come to the edge is switched off, and would keep the focus to itself.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.current}"]`);
    const other = button?.parentElement?.querySelector<HTMLButtonElement>("[data-move]:not(:disabled)");
    (button?.disabled ? other : button)?.focus();
    moved.current = null;
  });
  const [first, ...all] = every;
  const shown = columns.slice(1).flatMap(({ id }) => all.find((column) => column.id === id) ?? []);
  const rest = all.filter((column) => !shown.includes(column));
  const choose = (next: readonly TableColumn[]) => {
    const ids = [first?.id ?? "", ...next.map((column) => column.id)];
    const usual = every.filter((column) => column.usual).map((column) => column.id);
    onColumns(ids.join() === usual.join() ? null : ids);
  };
  const move = (column: TableColumn, step: -1 | 1) => {
    const at = shown.indexOf(column);
    const next = shown.filter((other) => other !== column);
    next.splice(at + step, 0, column);
    moved.current = `${column.id} ${step}`;
    choose(next);
  };
  return (
    <Popover label={words.columns}>
      {() => (
        <>
          <ul ref={list} class="table-columns">
            {[...shown, ...rest].map((column) => {
              const at = shown.indexOf(column);
              const header = column.title ?? headerOf(language, kind, column.id);
              const arrow = (step: -1 | 1, label: string, edge: boolean) => (
                <button
                  type="button"
                  class="quiet table-move"
                  data-move={`${column.id} ${step}`}
                  aria-label={label}
                  title={label}
                  disabled={at < 0 || edge}
                  onClick={() => move(column, step)}
                >
                  <span aria-hidden="true">{step < 0 ? "↑" : "↓"}</span>
                </button>
              );
              return (
                <li key={column.id}>
                  <Check
                    label={header}
                    checked={at >= 0}
                    onChange={() => choose(at < 0 ? [...shown, column] : shown.filter((other) => other !== column))}
                  />
                  {arrow(-1, words.earlier(header), at === 0)}
                  {arrow(1, words.later(header), at === shown.length - 1)}
                </li>
              );
            })}
          </ul>
          <div class="table-columns-foot">
            <button type="button" class="quiet" onClick={() => onColumns(null)}>
              {words.columnsUsual}
            </button>
            <button type="button" class="quiet" onClick={() => choose(all)}>
              {words.columnsAll}
            </button>
          </div>
        </>
      )}
    </Popover>
  );
}
