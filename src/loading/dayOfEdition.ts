import { isPartialDate } from "#model/dates.ts";

/** The day that an edition's name says, ISO 8601; null where it says none. */
export function dayOfEdition(id: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})[0-9a-f]{16}$/.exec(id) ?? [];
  const said = `${year}-${month}-${day}`;
  return isPartialDate(said) ? said : null;
}
