import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { Language } from "#model/text.ts";
import { localeOf } from "./localeOf.ts";

const shapes = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();

// Because every hover words every tie again, and making a format costs more than all the rest of it.
function formatOf(language: Language, precision: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), { ...shapes[precision], timeZone: "UTC" });
  formats.set(key, known);
  return known;
}

/** As precise as the date itself: "2021", "June 2021", "4 June 2021". */
export function dateInWords(date: PartialDate, language: Language): string {
  const [year = "0", month = "1", day = "1"] = date.split("-");
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(at.getTime())) return date;
  return formatOf(language, precisionOf(date)).format(at);
}
