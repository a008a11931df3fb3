// The atlas as it stood at the end of a day: the state of each instrument, and who took part in it.
import { ascending, max } from "d3-array";
import type { DateReading } from "#model/answers.ts";
import type { Atlas, Instrument, InstrumentState, Participation, Status } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { reachedYears, type Years } from "./reachedYears.ts";

const prospects: ReadonlySet<Status> = new Set(["planned", "expected", "negotiating"]);

/** What is meant to be and not yet is. */
export function isProspect(status: Status): boolean {
  return prospects.has(status);
}

/**
 * First day on which the state can be shown: when it happened if a source dates it, else when the source speaks.
 * The date of a prospect is its target, so what counts is when it was made known. A year or a month counts from its first day.
 * Read by when things were known, every state waits for the source that tells of it.
 */
export function effectiveDay(
  state: Pick<InstrumentState, "status" | "date" | "asOf">,
  reading: DateReading = "happened",
): Day {
  const known = firstDay(state.asOf);
  if (!state.date) return known;
  const happened = firstDay(state.date);
  const since = happened < known || !prospects.has(state.status) ? happened : known;
  return reading === "known" && since < known ? known : since;
}

export interface InstrumentAt {
  readonly instrument: Instrument;
  readonly state: InstrumentState;
  /** One row an actor: its latest part at the day. The hub comes first. */
  readonly parts: readonly Participation[];
}

export interface AtlasAt {
  readonly day: Day;
  readonly reading: DateReading;
  readonly instruments: readonly InstrumentAt[];
  /** Instruments that did not yet exist, or of which nothing was yet known. */
  readonly notYet: number;
}

/** Last day of the year, month or day asked for; without one, the day to which the sources were read. */
export function atlasAt(atlas: Atlas, day: Day, reading: DateReading = "happened"): AtlasAt {
  const instruments: InstrumentAt[] = [];
  let notYet = 0;
  for (const instrument of atlas.instruments) {
    const state = stateAt(instrument, day, reading);
    if (state) instruments.push({ instrument, state, parts: partsAt(atlas, instrument, day, reading) });
    else notYet += 1;
  }
  return { day, reading, instruments, notYet };
}

export function stateAt(instrument: Instrument, day: Day, reading: DateReading = "happened"): InstrumentState | null {
  let found: InstrumentState | null = null;
  // Where two states become known on one day, the one that happened later is the state.
  const inOrder = [...instrument.states].sort(
    (a, b) =>
      ascending(effectiveDay(a, reading), effectiveDay(b, reading)) || ascending(effectiveDay(a), effectiveDay(b)),
  );
  for (const state of inOrder) if (effectiveDay(state, reading) <= day) found = state;
  return found;
}

function firstKnown(instrument: Instrument, reading: DateReading): Day {
  return instrument.states.map((state) => effectiveDay(state, reading)).sort(ascending)[0] as Day;
}

/** A prospect's date is its target, unless the data say that it is the date of the source: then no source that was read spoke of it before. */
function partDay(part: Participation, known: Day): Day {
  if (!part.date) return known;
  const day = firstDay(part.date);
  return prospects.has(part.status) && !part.documented && day > known ? known : day;
}

/**
 * The data says of a part when it happened, but not when that was known: so the earliest of its dated sources counts that is no older
 * than what it tells. Where none is dated, the part was known with its instrument.
 */
function partKnownDay(atlas: Atlas, instrument: Instrument, part: Participation): Day {
  const happened = partDay(part, firstKnown(instrument, "happened"));
  const dates = part.sources.flatMap(({ source }) => atlas.sourceById.get(source)?.date ?? []);
  const notOlder = dates.filter((date) => lastDay(date) >= happened).map(firstDay);
  const told = notOlder.sort(ascending)[0] ?? (dates.length > 0 ? happened : firstKnown(instrument, "known"));
  return max([told, happened]) ?? happened;
}

/** How firm a status is, to break a tie between two rows that take effect on one day. */
const firmness = {
  planned: 0,
  expected: 0,
  negotiating: 1,
  concluded: 2,
  signed: 3,
  launched: 4,
  active: 4,
  in_force: 5,
  held: 5,
  delayed: 5,
  ended: 6,
  suspended: 6,
} as const;

function partsAt(atlas: Atlas, instrument: Instrument, day: Day, reading: DateReading): Participation[] {
  const known = firstKnown(instrument, "happened");
  const latest = new Map<string, { part: Participation; since: Day }>();
  for (const part of atlas.participationsByInstrument.get(instrument.id) ?? []) {
    const since = reading === "known" ? partKnownDay(atlas, instrument, part) : partDay(part, known);
    if (since > day) continue;
    const before = latest.get(part.actor);
    if (
      !before ||
      since > before.since ||
      (since === before.since && firmness[part.status] >= firmness[before.part.status])
    )
      latest.set(part.actor, { part, since });
  }
  const parts = [...latest.values()].map(({ part }) => part);
  return parts.sort((a, b) => Number(b.actor === instrument.hub) - Number(a.actor === instrument.hub));
}

/** Who belongs to a bloc is not what anyone agreed on digital matters: ASEAN's founding in 1967 begins no axis of time. */
export function isBlocList(instrument: Pick<Instrument, "type">): boolean {
  return instrument.type === "bloc_membership";
}

/** Years in which something dated happens, first and last, for the time slider; readers' files widen it as far as `reachedYears` lets them. */
export function yearSpan(atlas: Atlas): Years {
  const last = yearOf(atlas.manifest.asOf);
  let first = last;
  const brought: number[] = [];
  const take = (date: PartialDate | null, guest: boolean) => {
    if (!date) return;
    if (guest) brought.push(Math.min(last, yearOf(date)));
    else first = Math.min(first, yearOf(date));
  };
  for (const instrument of atlas.instruments)
    if (!isBlocList(instrument))
      for (const state of instrument.states) take(effectiveDay(state), instrument.guest !== undefined);
  for (const part of atlas.participations)
    take(part.date, atlas.instrumentById.get(part.instrument)?.guest !== undefined);
  for (const { since, until } of atlas.features) for (const date of [since, until]) take(date, true);
  return reachedYears([first, last], brought);
}

const yearOf = (date: PartialDate) => Number(date.slice(0, 4));
