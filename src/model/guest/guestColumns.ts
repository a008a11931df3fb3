// The columns and properties of readers' files as columns of one table.
import type { Feature } from "#model/atlas.ts";
import type { TableColumn } from "#model/table.ts";
import { cutWords } from "./guestWords.ts";

export interface GuestColumns {
  readonly columns: readonly TableColumn[];
  /** Name of the property that each column holds, by column id. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** Properties that have no column: each card has them. */
  readonly rest: number;
}

const most = 30;
const usuallyShown = 6;
const longestTitle = 60;

/** Because a table asks for them with every hover, and nothing but another atlas changes them. */
const kept = new WeakMap<readonly Feature[], GuestColumns>();

/** The properties that most rows have come first; of equals the one that comes first in the files. Ids are "p1", "p2", … in this order. */
export function guestColumns(features: readonly Feature[]): GuestColumns {
  const known = kept.get(features);
  if (known) return known;
  const made = makeColumns(features);
  kept.set(features, made);
  return made;
}

interface Seen {
  rows: number;
  numeric: boolean;
  /** Every row's value is its name or its date, which stand in columns already. */
  isShown: boolean;
}

function makeColumns(features: readonly Feature[]): GuestColumns {
  const found = new Map<string, Seen>();
  for (const { properties, name: title, since, until } of features)
    for (const [name, value] of properties) {
      const seen = found.get(name) ?? { rows: 0, numeric: true, isShown: true };
      found.set(name, seen);
      if (value === "") continue;
      seen.rows += 1;
      seen.numeric &&= isNumber(value);
      seen.isShown &&= value === title.en || value === since || value === until;
    }
  const all = [...found].sort(([, a], [, b]) => b.rows - a.rows);
  const nameOf = new Map<string, string>();
  let usual = 0;
  const columns = all.slice(0, most).map(([name, { rows, numeric, isShown }], at): TableColumn => {
    const id = `p${at + 1}`;
    nameOf.set(id, name);
    const shown = !isShown && rows > 0 && usual < usuallyShown;
    if (shown) usual += 1;
    return {
      id,
      kind: "text",
      usual: shown,
      title: cutWords(name.trim() || "–", longestTitle),
      ...(numeric && rows > 0 && { numeric }),
    };
  });
  return { columns, nameOf, rest: Math.max(0, all.length - most) };
}

/** A number whose text says nothing that the number does not: "007" and "1.50" are texts. */
const isNumber = (text: string) => Number.isFinite(Number(text)) && String(Number(text)) === text;
