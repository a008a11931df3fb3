import type { TableSettings } from "#model/viewSettings.ts";
import type { SceneColumn } from "./tableScene.ts";
import type { TableWords } from "./tableWords.ts";

interface Props {
  readonly columns: readonly SceneColumn[];
  readonly sort: TableSettings["sort"];
  readonly active: string | null;
  readonly words: TableWords;
}

export function TableHeader({ columns, sort, active, words }: Props) {
  return (
    <tr class="table-row table-header" aria-rowindex={1}>
      {columns.map((column, at) => {
        const sorted = sort?.column === column.id ? (sort.descending ? "descending" : "ascending") : undefined;
        return (
          <th
            key={column.id}
            class={`table-cell is-${column.kind}`}
            scope="col"
            aria-colindex={at + 1}
            aria-sort={sorted ?? "none"}
            data-column={column.id}
            tabIndex={column.id === active ? 0 : -1}
            title={`${column.header}. ${words.sortable}`}
            style={{ "--width": `${column.width}rem` }}
          >
            <span class="table-cell-text">{column.header}</span>
            <span class="table-sorted" aria-hidden="true">
              {sorted === "ascending" ? "↑" : sorted === "descending" ? "↓" : ""}
            </span>
          </th>
        );
      })}
    </tr>
  );
}

/** First the order one looks for: numbers from the largest, everything else from the first; then the other way; then the data's own. */
export function nextSort(column: SceneColumn, sort: TableSettings["sort"]): TableSettings["sort"] {
  const first = column.kind === "number";
  if (sort?.column !== column.id) return { column: column.id, descending: first };
  return sort.descending === first ? { column: column.id, descending: !first } : null;
}
