// The rows of an answer: sorted by any column, pointed at and chosen as everywhere, copied and saved with their sources.
import { useId, useMemo, useState } from "preact/hooks";
import { csvText, tsvText } from "#encoding/csvText.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerColumn, AnswerRow, AnswerRows } from "#model/answerRows.ts";
import { isPartialDate } from "#model/dates.ts";
import type { AtlasState } from "#state/contract.ts";
import { CopyButton } from "#widgets/CopyButton.tsx";
import { saveFile } from "#widgets/saveFile.ts";
import { answerLines } from "./answerCsv.ts";
import { answersWords } from "./answersWords.ts";
import { sortedRows } from "./sortedRows.ts";

const atFirst = 40;

export function RowsTable({ state, rows }: { readonly state: AtlasState; readonly rows: AnswerRows }) {
  const language = state.language.value;
  const words = answersWords[language];
  const speak = wordsOf(language);
  const headingId = useId();
  const [sort, setSort] = useState<{ readonly column: string; readonly descending: boolean } | null>(null);
  const [all, setAll] = useState(false);
  const sorted = useMemo(() => sortedRows(rows, sort, language), [rows, sort, language]);
  const shown = all ? sorted : sorted.slice(0, atFirst);
  const selection = state.selection.value;
  const lines = () => answerLines({ ...rows, rows: sorted }, words.sources, state.atlas.sourceById);
  const save = () =>
    saveFile(`entente_${rows.name}_${state.visible.peek().day}.csv`, "text/csv;charset=utf-8", csvText(lines()));
  const next = (column: AnswerColumn) => {
    const first = column.kind === "number";
    if (sort?.column !== column.id) return setSort({ column: column.id, descending: first });
    return setSort(sort.descending === first ? { column: column.id, descending: !first } : null);
  };
  return (
    <section class="answer-rows" aria-labelledby={headingId}>
      <header>
        <h3 id={headingId}>{words.rows(speak.number(rows.rows.length))}</h3>
        {rows.rows.length > 0 ? (
          <span class="answer-rows-tools">
            <CopyButton
              label={words.copy}
              copiedLabel={words.copied}
              refusedLabel={words.notCopied}
              text={() => tsvText(lines())}
            />
            <button type="button" class="quiet" onClick={save}>
              {words.save}
            </button>
          </span>
        ) : null}
      </header>
      {rows.rows.length === 0 ? (
        <p class="empty">{words.noRows}</p>
      ) : (
        <div class="answer-rows-scroll">
          <table aria-labelledby={headingId} aria-rowcount={sorted.length + 1}>
            <thead>
              <tr>
                {rows.columns.map((column) => (
                  <th
                    key={column.id}
                    scope="col"
                    class={classOf(column)}
                    aria-sort={sort?.column === column.id ? (sort.descending ? "descending" : "ascending") : undefined}
                  >
                    <button type="button" title={words.sortBy(column.label)} onClick={() => next(column)}>
                      {column.label}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr
                  key={row.key}
                  aria-selected={row.ref !== null && row.ref === selection ? true : undefined}
                  onMouseEnter={() => state.actions.point(row.points)}
                  onMouseLeave={() => state.actions.point([])}
                >
                  {row.cells.map((cell, at) => {
                    const column = rows.columns[at] as AnswerColumn;
                    const text = cellText(cell, column, speak);
                    return at === 0 ? (
                      <th key={column.id} scope="row">
                        <RowName state={state} row={row} text={text} />
                      </th>
                    ) : (
                      <td key={column.id} class={classOf(column)}>
                        {text}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {sorted.length > atFirst ? (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(speak.number(sorted.length))}
        </button>
      ) : null}
    </section>
  );
}

function RowName({ state, row, text }: { readonly state: AtlasState; readonly row: AnswerRow; readonly text: string }) {
  const { ref } = row;
  if (ref === null) return <>{text}</>;
  return (
    <button
      type="button"
      class="link"
      onClick={() => state.actions.select(ref)}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) state.actions.point(row.points);
      }}
      onBlur={() => state.actions.point([])}
    >
      {text}
    </button>
  );
}

const classOf = ({ kind, wide }: AnswerColumn): string | undefined =>
  [kind === "number" ? "is-number" : "", wide ? "is-wide" : ""].filter(Boolean).join(" ") || undefined;

function cellText(cell: string | number | null, { kind }: AnswerColumn, words: ReturnType<typeof wordsOf>): string {
  if (cell === null || cell === "") return "–";
  if (typeof cell === "number") return words.number(cell);
  return kind === "date" && isPartialDate(cell) ? words.date(cell) : cell;
}
