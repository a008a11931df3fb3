import { isPartialDate, type PartialDate, type Precision } from "./dates.ts";

/** Year, month and day as people write them, the year first or last: "2023", "2023-7", "7/2023", "5.6.2025"; null when it is none, or finer than asked. */
export function readDate(text: string, finest: Precision): PartialDate | null {
  const parts = text.trim().split(/[-/. ]+/);
  if (parts.length > { year: 1, month: 2, day: 3 }[finest]) return null;
  const inOrder = parts[0]?.length === 4 ? parts : [...parts].reverse();
  const date = inOrder.map((part, at) => (at === 0 ? part : part.padStart(2, "0"))).join("-");
  return isPartialDate(date) ? date : null;
}
