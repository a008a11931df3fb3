import { isPartialDate, type PartialDate } from "#model/dates.ts";

/** `date` null and not `bad`: the file says that there is none. */
export interface DateRead {
  readonly date: PartialDate | null;
  /** Cannot be read as a date. "words": there is no digit in it, or it is too long to be meant as one. */
  readonly bad: false | "words" | "date";
}

const dayAndTime =
  /^(\d{4}-\d{2}-\d{2})[T ]\d{2}(?::?\d{2}(?::?\d{2}(?:[.,]\d{1,12})?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
/** Words for no date, and for an end that has not come. */
const nothing = new Set(
  ",-,–,—,?,n/a,n.a.,na,nd,n.d.,none,null,unknown,tbd,present,ongoing,current,today,now,in corso,oggi,presente,..".split(
    ",",
  ),
);
const none: DateRead = { date: null, bad: false };

function known(date: PartialDate | null): DateRead {
  return { date, bad: date === null ? "date" : false };
}

/** A date as a file may write it. A time of day is left off: the day stays the one that is written. */
export function readGuestDate(value: unknown): DateRead {
  if (value === null || value === undefined) return none;
  if (typeof value === "number")
    return known(Number.isInteger(value) && value >= 1000 && value <= 9999 ? String(value) : null);
  if (typeof value !== "string") return known(null);
  const text = value.trim();
  const isWords = text.length > 40 || !/\d/.test(text);
  if (isWords) return nothing.has(text.toLowerCase()) ? none : { date: null, bad: "words" };
  if (isPartialDate(text)) return known(text);
  const day = dayAndTime.exec(text)?.[1];
  return known(day && isPartialDate(day) ? day : null);
}
