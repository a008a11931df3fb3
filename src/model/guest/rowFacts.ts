// What a row says of itself besides its place: days, standing, source, name, and all its cells as text.
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { webLink } from "#model/webLink.ts";
import { cellDate } from "./cellDate.ts";
import { cellConfidence, cellStatus } from "./cellGrade.ts";
import { type GuestFeature, type GuestTie, guestLimits } from "./guestSet.ts";
import type { TableCells, TableWays } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

export type RowFacts = Pick<
  GuestFeature,
  "row" | "name" | "family" | "since" | "until" | "status" | "source" | "url" | "properties"
> &
  Pick<GuestTie, "type" | "confidence">;

export function rowFacts(cells: TableCells, ways: TableWays): RowFacts {
  const status = cells.of("status");
  const confidence = cells.of("confidence");
  const statusRead = status === "" ? null : ways.remember.status(status, () => cellStatus(status));
  const confidenceRead = confidence === "" ? null : cellConfidence(confidence);
  if (status !== "" && statusRead === null) cells.tell(found.statusUnknown, "status");
  if (confidence !== "" && confidenceRead === null) cells.tell(found.confidenceUnknown, "confidence");
  const since = dateIn(cells, ways, "since");
  const until = dateIn(cells, ways, "until");
  const backwards = since !== null && until !== null && lastDay(until) < firstDay(since);
  if (backwards) cells.tell(found.endBeforeStart, "until");
  return {
    row: cells.row,
    name: cells.of("name") || null,
    family: cells.of("family") || null,
    type: cells.of("type") || null,
    since,
    until: backwards ? null : until,
    status: statusRead,
    confidence: confidenceRead,
    ...sourceOf(cells),
    properties: propertiesOf(cells, ways),
  };
}

function dateIn(cells: TableCells, ways: TableWays, role: "since" | "until"): PartialDate | null {
  const text = cells.of(role);
  if (text === "") return null;
  const read = ways.remember.date(text, () => cellDate(text, ways.mapping.dayOrder));
  if (read.kind === "date") return read.date;
  if (read.kind === "unclear") cells.tell(found.dayUnclear, role);
  else if (read.kind === "impossible") cells.tell(found.dayImpossible, role);
  else if (read.kind === "unread") cells.tell(found.dayUnread, role);
  return null;
}

/** A source that is only an address is the address. */
function sourceOf(cells: TableCells): { readonly source: string | null; readonly url: string | null } {
  const source = cells.of("source");
  const link = cells.of("url");
  const url = webLink(link);
  if (link !== "" && url === null) cells.tell(found.linkRefused, "url");
  return { source: source || null, url: url ?? webLink(source) };
}

function propertiesOf(cells: TableCells, ways: TableWays): GuestFeature["properties"] {
  const properties: (readonly [string, string])[] = [];
  for (const [at, name] of ways.header.entries()) {
    const value = cells.cells[at];
    if (value === undefined || value === "") continue;
    if (value.length > guestLimits.text) cells.tell(found.textCut, null);
    if (!ways.whole) continue;
    properties.push([name, value.length > guestLimits.text ? `${value.slice(0, guestLimits.text - 1)}…` : value]);
  }
  return properties;
}
