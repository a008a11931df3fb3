import { expect, test } from "vitest";
import { cellDate, dayOrderOf } from "#model/guest/cellDate.ts";

test.each([
  ["2023", "2023"],
  ["2023-07", "2023-07"],
  ["2023/7/4", "2023-07-04"],
  ["2023-07-04T10:00:00Z", "2023-07-04"],
  ["2023.0", "2023"],
  ["07/2023", "2023-07"],
  ["25/12/2023", "2023-12-25"],
  ["12/25/2023", "2023-12-25"],
  ["5.5.2024", "2024-05-05"],
  ["July 2023", "2023-07"],
  ["luglio 2023", "2023-07"],
  ["4 July 2023", "2023-07-04"],
  ["July 4, 2023", "2023-07-04"],
  ["4th of July 2023", "2023-07-04"],
  ["1º gennaio 2024", "2024-01-01"],
  ["4-Jul-2023", "2023-07-04"],
  ["März 2023", "2023-03"],
  ["août 2023", "2023-08"],
])("%s is %s, whatever the order of days", (text, date) => {
  expect(cellDate(text, null)).toEqual({ kind: "date", date });
  expect(cellDate(` ${text.toUpperCase()} `, null)).toEqual({ kind: "date", date });
});

test("a day that may stand either way needs an order, and is never guessed", () => {
  expect(cellDate("03/04/2024", null)).toEqual({ kind: "unclear" });
  expect(cellDate("03/04/2024", "dmy")).toEqual({ kind: "date", date: "2024-04-03" });
  expect(cellDate("03/04/2024", "mdy")).toEqual({ kind: "date", date: "2024-03-04" });
});

test("a day that does not exist is not moved to another", () => {
  expect(cellDate("2023-02-30", null)).toEqual({ kind: "impossible" });
  expect(cellDate("30/02/2023", null)).toEqual({ kind: "impossible" });
  expect(cellDate("2023-13", null)).toEqual({ kind: "impossible" });
  expect(cellDate("31 June 2023", null)).toEqual({ kind: "impossible" });
});

test("numbers of days, quarters and other words are not dates", () => {
  for (const text of ["45123", "Q3 2023", "summer 2023", "3/4/24", "May the force", "2023-2025", "12 13 14 2023"])
    expect(cellDate(text, "dmy").kind, text).toBe("unread");
});

test("what goes on has no end, in either language", () => {
  for (const text of ["ongoing", "In corso", "—", "n/a"]) expect(cellDate(text, null)).toEqual({ kind: "open" });
});

test("days over twelve say which order is meant", () => {
  expect(dayOrderOf("25/12/2023")).toBe("dmy");
  expect(dayOrderOf("12/25/2023")).toBe("mdy");
  expect(dayOrderOf("3/4/2023")).toBeNull();
  expect(dayOrderOf("4/4/2023")).toBeUndefined();
  expect(dayOrderOf("2023-04-03")).toBeUndefined();
});
