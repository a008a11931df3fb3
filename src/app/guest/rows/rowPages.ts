// The rows of a large set, fetched by pages as they come into sight; the worker has them all, the page a few.
import type { GuestActions, GuestRows } from "#app/guest/guestContract.ts";

export interface RowsAsk {
  readonly sort: number | null;
  readonly down: boolean;
  readonly text: string;
}

export type ShownRow = GuestRows["rows"][number];

export interface RowPages {
  /** null until the first page has come. */
  readonly total: number | null;
  at(index: number): ShownRow | null;
  /** Fetches what of first..last is not there; `onCome` when something has come or failed. */
  want(first: number, last: number): void;
  readonly failed: boolean;
  again(): void;
  stop(): void;
}

const pageRows = 100;
/** Pages that are kept: what was seen longest ago goes first. */
const mostPages = 40;

export function rowPages(rows: GuestActions["rows"], set: string, ask: RowsAsk, onCome: () => void): RowPages {
  const pages = new Map<number, readonly ShownRow[]>();
  const awaited = new Set<number>();
  let total: number | null = null;
  let failed = false;
  let stopped = false;
  let last: readonly [number, number] = [0, 0];
  const fetchPage = (page: number) => {
    awaited.add(page);
    rows(set, { from: page * pageRows, count: pageRows, ...ask }).then(
      (come) => {
        awaited.delete(page);
        if (stopped) return;
        total = come.total;
        failed = false;
        pages.set(page, come.rows);
        for (const old of pages.keys()) if (pages.size > mostPages) pages.delete(old);
        onCome();
      },
      () => {
        awaited.delete(page);
        if (stopped) return;
        failed = true;
        onCome();
      },
    );
  };
  const want = (from: number, to: number) => {
    last = [from, to];
    if (failed || stopped) return;
    const end = total === null ? 0 : Math.min(to, total - 1);
    for (let page = Math.floor(Math.max(0, from) / pageRows); page <= Math.floor(Math.max(0, end) / pageRows); page++)
      if (!pages.has(page) && !awaited.has(page)) fetchPage(page);
  };
  return {
    get total() {
      return total;
    },
    get failed() {
      return failed;
    },
    at: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows] ?? null,
    want,
    again() {
      failed = false;
      want(...last);
    },
    stop() {
      stopped = true;
    },
  };
}
