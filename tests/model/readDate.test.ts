import { expect, it } from "vitest";
import { readDate } from "#model/readDate.ts";

it("reads years, months and days as people write them, and nothing else", () => {
  const all = (texts: readonly string[], finest: "month" | "day") => texts.map((text) => readDate(text, finest));
  expect(all(["2023", " 2023-7", "07/2023", "7.2023"], "month")).toEqual(["2023", "2023-07", "2023-07", "2023-07"]);
  expect(all(["", "23", "2023-13", "soon", "constructor"], "month")).toEqual([null, null, null, null, null]);
  expect(all(["2025-6-5", "5.6.2025", "05/06/2025", "2025-06"], "day")).toEqual([
    "2025-06-05",
    "2025-06-05",
    "2025-06-05",
    "2025-06",
  ]);
  expect(all(["2025-02-29", "31/04/2025", "2025-06-05-01", "5-6-25"], "day")).toEqual([null, null, null, null]);
  expect(readDate("2025-06-05", "month")).toBeNull();
});
