// The table of a large set: a page at a time, sorted by a column, or the rows that hold a text.
import type { RowsAsk, RowsPage } from "#loading/guest/guestWire.ts";
import { breather } from "./breathe.ts";
import type { VastRow, VastStore } from "./vastStore.ts";

export const propertiesOf = (row: VastRow): readonly (readonly [string, string])[] =>
  row.kind === "tie" ? row.tie.properties : row.feature.properties;

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Escapes in the kept text hide what a row says; such a search reads each row whole. */
const asWritten = /^[^"\\\p{Cc}]*$/u;

/** Numbers before words, words by code unit (the same everywhere), rows without a value last whichever way. */
export function compareCells(a: string, b: string, down: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const [left, right] = [plainNumber.test(a), plainNumber.test(b)];
  const order = left && right ? Number(a) - Number(b) : left !== right ? (left ? -1 : 1) : a < b ? -1 : a > b ? 1 : 0;
  return down ? -order : order;
}

export interface VastRows {
  page(ask: RowsAsk, signal: AbortSignal): Promise<RowsPage>;
}

export function vastRows(store: VastStore): VastRows {
  /** The last order asked for: paging through it sorts once. */
  let kept: { readonly key: string; readonly order: Uint32Array } | null = null;

  const cellsOf = (index: number): string[] => {
    const values = new Map(propertiesOf(store.row(index)));
    return store.columns.map((name) => values.get(name) ?? "");
  };
  const find = async (text: string, signal: AbortSignal): Promise<Uint32Array> => {
    const wanted = text.toLowerCase();
    if (wanted === "") return Uint32Array.from({ length: store.rows }, (_, index) => index);
    const pause = breather(signal);
    const found: number[] = [];
    const quick = asWritten.test(wanted);
    for (let index = 0; index < store.rows; index++) {
      await pause();
      if (quick && !store.rawText(index).toLowerCase().includes(wanted)) continue;
      const row = store.row(index);
      const held = [
        row.kind === "tie" ? row.tie.name : row.feature.name,
        ...propertiesOf(row).map(([, value]) => value),
      ];
      if (held.some((value) => value?.toLowerCase().includes(wanted))) found.push(index);
    }
    return Uint32Array.from(found);
  };
  const sorted = async (
    rows: Uint32Array,
    column: number,
    down: boolean,
    signal: AbortSignal,
  ): Promise<Uint32Array> => {
    const name = store.columns[column];
    if (name === undefined) return rows;
    const pause = breather(signal);
    const values: string[] = [];
    for (const index of rows) {
      await pause();
      values.push(propertiesOf(store.row(index)).find(([key]) => key === name)?.[1] ?? "");
    }
    // Merged from the bottom up, so that a million rows are sorted in slices; equal rows keep the file's order.
    let from = Uint32Array.from(values, (_, at) => at);
    let into = new Uint32Array(from.length);
    for (let width = 1; width < from.length; width *= 2) {
      for (let start = 0; start < from.length; start += 2 * width) {
        const middle = Math.min(start + width, from.length);
        const end = Math.min(start + 2 * width, from.length);
        let [left, right] = [start, middle];
        for (let at = start; at < end; at++) {
          if ((at & 1023) === 0) await pause();
          const takeLeft =
            left < middle &&
            (right >= end ||
              compareCells(values[from[left] as number] as string, values[from[right] as number] as string, down) <= 0);
          into[at] = from[takeLeft ? left++ : right++] as number;
        }
        if ((start & 1023) === 0) await pause();
      }
      [from, into] = [into, from];
    }
    return from.map((at) => rows[at] as number);
  };

  return {
    async page({ from, count, sort, down, text }, signal) {
      const key = JSON.stringify([sort, down, text]);
      if (kept?.key !== key) {
        const rows = await find(text, signal);
        kept = { key, order: sort === null ? (down ? rows.reverse() : rows) : await sorted(rows, sort, down, signal) };
      }
      const { order } = kept;
      const page = order.subarray(Math.max(0, from), Math.max(0, from) + Math.max(0, count));
      return {
        total: order.length,
        rows: Array.from(page, (index) => ({ row: store.rowNumber(index), cells: cellsOf(index) })),
      };
    },
  };
}
