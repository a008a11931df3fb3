import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { GuestRows } from "#app/guest/guestContract.ts";
import { PropertyValue } from "#app/guest/rows/PropertyValue.tsx";
import { rowPages } from "#app/guest/rows/rowPages.ts";
import { rowsWindow, scrollTo } from "#app/guest/rows/rowsWindow.ts";

test("of a few rows those in sight are drawn where they stand", () => {
  const seen = rowsWindow(100, 32, 320, 640);
  expect(seen).toEqual({ height: 3200, first: 16, last: 34, top: 512 });
});

test("every row of two millions can be scrolled to, though no page is so high", () => {
  const [count, rowHeight, room] = [2_000_000, 44, 480];
  const top = (scrolled: number) => rowsWindow(count, rowHeight, room, scrolled);
  expect(top(0).height).toBeLessThan(16_000_000);
  expect(top(0).first).toBe(0);
  const end = top(top(0).height - room);
  expect(end.last).toBe(count - 1);
  for (const row of [0, 12_345, 1_000_000, count - 1]) {
    const scrolled = scrollTo(row, count, rowHeight, room, 0);
    const { first, last, top: at } = top(scrolled);
    expect(row).toBeGreaterThanOrEqual(first);
    expect(row).toBeLessThanOrEqual(last);
    const where = at + (row - first) * rowHeight - scrolled;
    expect(where).toBeGreaterThan(-1);
    expect(where + rowHeight).toBeLessThan(room + 1);
  }
});

test("a row that is in sight moves nothing", () => {
  expect(scrollTo(22, 100, 32, 320, 640)).toBe(640);
  expect(scrollTo(40, 100, 32, 320, 640)).toBe(41 * 32 - 320);
  expect(scrollTo(3, 100, 32, 320, 640)).toBe(96);
});

test("rows are asked for by pages, each once, and a failure can be tried again", async () => {
  const asked: number[] = [];
  let fails = false;
  const rows = (_set: string, ask: { readonly from: number; readonly count: number }): Promise<GuestRows> => {
    asked.push(ask.from);
    if (fails) return Promise.reject(new Error("gone"));
    return Promise.resolve({
      total: 250,
      rows: Array.from({ length: Math.min(ask.count, 250 - ask.from) }, (_, at) => ({
        row: ask.from + at + 2,
        cells: [],
      })),
    });
  };
  let come = 0;
  const pages = rowPages(rows, "g1", { sort: null, down: false, text: "" }, () => {
    come++;
  });
  pages.want(0, 10);
  pages.want(0, 10);
  await Promise.resolve();
  expect(asked).toEqual([0]);
  expect(pages.total).toBe(250);
  expect(pages.at(7)?.row).toBe(9);
  expect(pages.at(120)).toBeNull();
  fails = true;
  pages.want(95, 105);
  await Promise.resolve();
  await Promise.resolve();
  expect(pages.failed).toBe(true);
  fails = false;
  pages.again();
  await Promise.resolve();
  expect(pages.failed).toBe(false);
  expect(pages.at(120)?.row).toBe(122);
  expect(asked).toEqual([0, 100, 100]);
  const before = come;
  pages.want(200, 240);
  pages.stop();
  await Promise.resolve();
  expect(come).toBe(before);
});

test("only what is wholly an address of the web is a link, and it knows nothing of this page", () => {
  const markup = (value: string) => render(h(PropertyValue, { value }));
  expect(markup("https://example.org/a")).toContain('rel="noopener noreferrer nofollow"');
  for (const value of [
    "javascript:alert(1)",
    "javascript:x(https://a.example)",
    "see https://example.org",
    "data:text/html,x",
    "<b>x</b>",
  ]) {
    expect(markup(value)).not.toContain("<a");
    expect(markup(value)).not.toContain("<b>");
  }
});
