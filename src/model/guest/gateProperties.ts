// A feature's properties: every value as text, and those that the atlas knows how to use.
import type { PartialDate } from "#model/dates.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import type { Status } from "#model/gradings.ts";
import { webLink } from "#model/webLink.ts";
import { cellStatus } from "./cellGrade.ts";
import type { GateRow } from "./gateRow.ts";
import type { GuestFeature, GuestProperties } from "./guestSet.ts";
import type { JsonRecord } from "./jsonRecord.ts";
import * as names from "./propertyNames.ts";
import { readGuestDate } from "./readGuestDate.ts";
import { rowFindings } from "./rowFindings.ts";
import { readSimpleStyle } from "./simpleStyle.ts";
import { valueText } from "./valueText.ts";

type Known = Pick<GuestFeature, "name" | "family" | "since" | "until" | "status" | "source" | "url" | "style">;

interface Found {
  /** As the file writes the name, for the report. */
  readonly name: string;
  readonly value: unknown;
}

/** Every property as text, in the file's order. */
export function gateProperties(properties: JsonRecord, row: GateRow, path: string): GuestProperties {
  return Object.entries(properties).map(([name, value]) => {
    const { text, lost } = valueText(value);
    if (lost === "end") row.note(rowFindings.longText, `${path}.${name}`, text);
    if (lost === "depth") row.note(rowFindings.deepValue, `${path}.${name}`);
    if (lost === "digits") row.note(rowFindings.hugeNumber, `${path}.${name}`, text);
    return [name, text];
  });
}

/** What the atlas uses of them: name, family, dates, status, source, link, style. */
export function gateKnown(properties: JsonRecord, row: GateRow, path: string): Known {
  const folded = new Map<string, Found>();
  for (const name of Object.keys(properties)) {
    const key = names.foldedName(name);
    if (!folded.has(key)) folded.set(key, { name, value: properties[name] });
  }
  const first = (wanted: readonly string[]): Found | null => {
    for (const name of wanted) {
      const found = folded.get(name);
      if (found && shortText(found.value) !== null) return found;
    }
    return null;
  };
  const text = (wanted: readonly string[]): string | null => shortText(first(wanted)?.value);
  const source = text(names.sourceNames);
  return {
    name: text(names.nameNames),
    family: text(names.familyNames),
    ...readDates(folded, row, path),
    status: readStatus(first(names.statusNames), row, path),
    source,
    url: readLink(first(names.linkNames), row, path) ?? webLink(source),
    style: readSimpleStyle(properties, row, path),
  };
}

/** A text or a number that says something, without the blanks around it. */
function shortText(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  return valueText(value).text.trim() || null;
}

function readStatus(found: Found | null, row: GateRow, path: string): Status | null {
  if (!found) return null;
  const status = cellStatus(shortText(found.value) ?? "");
  if (!status) row.note(rowFindings.unknownStatus, `${path}.${found.name}`, found.value);
  return status;
}

function readLink(found: Found | null, row: GateRow, path: string): string | null {
  if (!found) return null;
  const link = webLink(shortText(found.value));
  if (!link) row.note(rowFindings.noLink, `${path}.${found.name}`, found.value);
  return link;
}

function readDates(
  folded: ReadonlyMap<string, Found>,
  row: GateRow,
  path: string,
): { readonly since: PartialDate | null; readonly until: PartialDate | null } {
  const read = (sure: readonly string[], loose: readonly string[]): PartialDate | null => {
    let date: PartialDate | null = null;
    for (const name of [...sure, ...loose]) {
      const found = folded.get(name);
      if (!found) continue;
      const read = readGuestDate(found.value);
      if (read.bad && (sure.includes(name) || looksLikeDate(found.value)))
        row.note(rowFindings[read.bad === "date" ? "badDate" : "wordsForDate"], `${path}.${found.name}`, found.value);
      date ??= read.date;
    }
    return date;
  };
  const since = read([...names.sinceNames, ...names.dateNames], names.looseSinceNames);
  const until = read(names.untilNames, names.looseUntilNames);
  if (since === null || until === null || firstDay(since) <= lastDay(until)) return { since, until };
  row.note(rowFindings.datesReversed, path, `${since} – ${until}`);
  return { since: null, until: null };
}

function looksLikeDate(value: unknown): boolean {
  return typeof value === "string" && value.length < 40 && /^\s*\d{4}[-/.]\d/.test(value);
}
