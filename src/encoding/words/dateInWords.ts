import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { Language } from "#model/text.ts";
import { localeOf } from "./localeOf.ts";

const shapes = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const;

/** As precise as the date itself: "2021", "June 2021", "4 June 2021". */
export function dateInWords(date: PartialDate, language: Language): string {
  const [year = "0", month = "1", day = "1"] = date.split("-");
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(localeOf(language), { ...shapes[precisionOf(date)], timeZone: "UTC" }).format(at);
}
