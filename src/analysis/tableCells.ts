// Makers of cells, so that a table's rows read as a list of facts.
import type { Citation, Ref } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import type { TableCell, TableItem, TableTerm } from "#model/table.ts";
import type { LocalText } from "#model/text.ts";

interface Named {
  readonly id: string;
  readonly ref: Ref;
  readonly name: LocalText;
}

/** The same in every language: an id, a title. */
export const verbatim = (text: string): LocalText => ({ en: text, it: text });

export const toThing = ({ id, ref, name }: Named): TableItem => ({ text: name, id, ref });

export function listCell(items: readonly TableItem[]): TableCell {
  return items.length > 0 ? { kind: "items", items } : null;
}

export function thingCell(thing: Named | null | undefined): TableCell {
  return thing ? listCell([toThing(thing)]) : null;
}

/** Words that lead nowhere; `id` where they stand for something of the data's own lists (a family, a role). */
export function textCell(
  text: LocalText | null | undefined,
  id: string | null = null,
  ref: Ref | null = null,
): TableCell {
  return text && text.en !== "" ? { kind: "items", items: [{ text, id, ref }] } : null;
}

export function numberCell(value: number | null | undefined): TableCell {
  return value === null || value === undefined ? null : { kind: "number", value };
}

export function dateCell(date: PartialDate | null | undefined): TableCell {
  return date ? { kind: "date", date } : null;
}

export const termCell = (term: TableTerm, id: string): TableCell => ({ kind: "term", term, id });

/** Number of sources, and each with where in it, once. */
export function sourceCells(citations: readonly Citation[]): readonly (readonly [string, TableCell])[] {
  const places = new Map<string, Citation>();
  for (const citation of citations) places.set(`${citation.source}\n${citation.locator}`, citation);
  const items = [...places.values()].map(
    ({ source, locator }): TableItem => ({ text: verbatim(source), id: source, ref: `source:${source}`, locator }),
  );
  return [
    ["sources", numberCell(new Set(citations.map((citation) => citation.source)).size)],
    ["sourceIds", listCell(items)],
  ];
}
