// Reads single parameters of an address; what cannot be used is told to `reject` and the usual value is taken.
import { firstDay, isPartialDate, lastDay, type PartialDate } from "#model/dates.ts";

export type Reject = (parameter: string, value: string) => void;

export interface AddressReader {
  text(parameter: string): string;
  pick<T extends string>(parameter: string, allowed: readonly T[], fallback: T): T;
  /** null = not said; "none" = nothing of it. */
  list<T extends string>(parameter: string, allowed: readonly T[]): readonly T[] | null;
  date(parameter: string): PartialDate | null;
  /** "2019..2024-06" */
  span(parameter: string): { readonly from: PartialDate; readonly to: PartialDate } | null;
  /** "1" or "0" */
  flag(parameter: string, fallback: boolean): boolean;
  readonly reject: Reject;
}

export function addressReader(query: URLSearchParams, reject: Reject): AddressReader {
  return {
    reject,
    text: (parameter) => query.get(parameter) ?? "",
    pick: (parameter, allowed, fallback) => {
      const value = query.get(parameter);
      if (value === null || value === "") return fallback;
      const found = allowed.find((option) => option === value);
      if (found === undefined) reject(parameter, value);
      return found ?? fallback;
    },
    list: (parameter, allowed) => {
      const value = query.get(parameter);
      if (value === null || value === "") return null;
      if (value === "none") return [];
      const words = value.split(",");
      const known = allowed.filter((option) => words.includes(option));
      for (const word of words) if (!(allowed as readonly string[]).includes(word)) reject(parameter, word);
      return known.length > 0 ? known : null;
    },
    date: (parameter) => {
      const value = query.get(parameter);
      if (!value || value === "latest") return null;
      if (isPartialDate(value)) return value;
      reject(parameter, value);
      return null;
    },
    span: (parameter) => {
      const value = query.get(parameter);
      if (!value) return null;
      const [from = "", to = "", ...more] = value.split("..");
      if (more.length === 0 && isPartialDate(from) && isPartialDate(to) && firstDay(from) <= lastDay(to))
        return { from, to };
      reject(parameter, value);
      return null;
    },
    flag: (parameter, fallback) => {
      const value = query.get(parameter);
      if (value === null || value === "") return fallback;
      if (value !== "0" && value !== "1") reject(parameter, value);
      return value === "1" ? true : value === "0" ? false : fallback;
    },
  };
}
