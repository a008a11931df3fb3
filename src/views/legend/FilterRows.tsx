import type { ComponentChildren } from "preact";
import type { Words } from "#encoding/words/wordsOf.ts";
import { Check } from "#widgets/Check.tsx";
import type { LegendRow } from "./legendPage.ts";

interface Props<Id extends string> {
  readonly label: string;
  readonly rows: readonly LegendRow<Id>[];
  readonly words: Words;
  readonly swatch?: (row: LegendRow<Id>) => ComponentChildren;
  readonly onToggle: (id: Id) => void;
  readonly onOnly?: (id: Id) => void;
}

/** One kind of filter: a checkbox a value, with its count, and a button that leaves this value alone. */
export function FilterRows<Id extends string>({ label, rows, words, swatch, onToggle, onOnly }: Props<Id>) {
  return (
    <fieldset class="filter">
      <legend>{label}</legend>
      {rows.map((row) => (
        <div key={row.id} class="filter-row" data-empty={row.count.total === 0 ? "" : undefined}>
          <Check
            label={row.name}
            checked={row.on}
            swatch={swatch?.(row)}
            detail={
              row.on && row.count.shown === row.count.total
                ? words.number(row.count.total)
                : words.say("shownOf", { shown: row.count.shown, total: row.count.total })
            }
            onChange={() => onToggle(row.id)}
          />
          {onOnly ? (
            <button
              type="button"
              class="quiet only"
              aria-label={words.say(row.alone ? "allAgainOf" : "onlyThis", { name: row.name })}
              onClick={() => onOnly(row.id)}
            >
              {words.say(row.alone ? "allAgain" : "only")}
            </button>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
