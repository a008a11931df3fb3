import { isPartialDate, type PartialDate } from "./dates.ts";

/** As precise as the date itself; the day before where the earlier year has no 29 February. */
export function yearsBefore(date: PartialDate, years: number): PartialDate {
  const earlier = `${String(Number(date.slice(0, 4)) - years).padStart(4, "0")}${date.slice(4)}`;
  return isPartialDate(earlier) ? earlier : earlier.replace(/29$/, "28");
}
