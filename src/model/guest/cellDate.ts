// Days, months and years as tables write them. Only what can mean one thing is read; nothing is moved to another day.
import { isPartialDate, type PartialDate } from "#model/dates.ts";
import { foldedText } from "#model/foldedText.ts";

export type CellDate =
  | { readonly kind: "date"; readonly date: PartialDate }
  /** The cell says that there is no end yet: "ongoing", "in corso". */
  | { readonly kind: "open" }
  /** 03/04/2024: day and month may stand either way. */
  | { readonly kind: "unclear" }
  /** 2023-02-30. */
  | { readonly kind: "impossible" }
  | { readonly kind: "unread" };

/** `order`: how days such as 03/04/2024 are meant; null = unknown. */
export function cellDate(text: string, order: "dmy" | "mdy" | null): CellDate {
  const cell = foldedText(text.trim())
    .replace(/[º°]/g, "")
    .replace(/^(\d{4})\.0$/, "$1");
  if (openWords.has(cell)) return { kind: "open" };
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?)?)?$/.exec(cell);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const monthYear = /^(\d{1,2})[-/. ](\d{4})$/.exec(cell);
  if (monthYear) return dateOf(monthYear[2], monthYear[1]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?:[ ,]+\d{1,2}:\d{2}.*)?$/.exec(cell);
  if (numbers) return inOrder(numbers[1] ?? "", numbers[2] ?? "", numbers[3] ?? "", order);
  return inWords(cell);
}

/** How a day of numbers must be meant; null where both ways are possible, or the cell is no such day. */
export function dayOrderOf(text: string): "dmy" | "mdy" | null | undefined {
  const parts = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{4}(?:\D.*)?$/.exec(text);
  if (!parts) return undefined;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first > 12 && second <= 12) return "dmy";
  if (second > 12 && first <= 12) return "mdy";
  return first === second ? undefined : null;
}

function inOrder(first: string, second: string, year: string, order: "dmy" | "mdy" | null): CellDate {
  const [a, b] = [Number(first), Number(second)];
  const meant = a > 12 || a === b ? "dmy" : b > 12 ? "mdy" : order;
  if (meant === null) return { kind: "unclear" };
  return meant === "dmy" ? dateOf(year, second, first) : dateOf(year, first, second);
}

function inWords(cell: string): CellDate {
  const parts = cell
    .replace(/(\d)(?:st|nd|rd|th|er|o)\b/g, "$1")
    .split(/[\s,./-]+|\bde\b|\bof\b/)
    .filter(Boolean);
  const months = parts.filter((part) => monthOf.has(part));
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  const year = numbers.find((part) => part.length === 4);
  const day = numbers.find((part) => part.length < 3);
  if (months.length !== 1 || year === undefined || parts.length !== 1 + numbers.length || numbers.length > 2)
    return { kind: "unread" };
  if (numbers.length === 2 && day === undefined) return { kind: "unread" };
  return dateOf(year, String(monthOf.get(months[0] ?? "")), day);
}

function dateOf(year = "", month?: string, day?: string): CellDate {
  const date = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join(
    "-",
  );
  return isPartialDate(date) ? { kind: "date", date } : { kind: "impossible" };
}

const openWords: ReadonlySet<string> = new Set(
  "ongoing,present,today,now,current,open,in corso,oggi,attuale,presente,-,–,—,n/a,na,nan,null,none,nd,n.d.,unknown,tbd,?".split(
    ",",
  ),
);

/** January to December in English, Italian, German, French and Spanish, whole and shortened. */
const monthWords = [
  "january jan gennaio gen januar janvier janv enero ene",
  "february feb febbraio februar fevrier fevr febrero",
  "march mar marzo marz mars",
  "april apr aprile avril avr abril abr",
  "may maggio mag mai mayo",
  "june jun giugno giu juni juin junio",
  "july jul luglio lug juli juillet juil julio",
  "august aug agosto ago aout",
  "september sep sept settembre set septembre septiembre",
  "october oct ottobre ott oktober okt octobre octubre",
  "november nov novembre noviembre",
  "december dec dicembre dic dezember dez decembre diciembre",
];
const monthOf: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, at) => words.split(" ").map((word) => [word, at + 1] as const)),
);
