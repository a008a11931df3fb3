// The atlas as it stood at the end of a day: the state of each instrument, and who took part in it.
import { ascending } from "d3-array";
import type { Atlas, Instrument, InstrumentState, Participation, Status } from "#model/atlas.ts";
import { type Day, firstDay } from "#model/dates.ts";

const prospects: ReadonlySet<Status> = new Set(["planned", "expected", "negotiating"]);

/** What is meant to be and not yet is. */
export function isProspect(status: Status): boolean {
  return prospects.has(status);
}

/**
 * First day on which the state can be shown: when it happened if a source dates it, else when the source speaks.
 * The date of a prospect is its target, so what counts is when it was made known. A year or a month counts from its first day.
 */
export function effectiveDay(state: Pick<InstrumentState, "status" | "date" | "asOf">): Day {
  const known = firstDay(state.asOf);
  if (!state.date) return known;
  const happened = firstDay(state.date);
  return happened < known || !prospects.has(state.status) ? happened : known;
}

export interface InstrumentAt {
  readonly instrument: Instrument;
  readonly state: InstrumentState;
  /** One row an actor: its latest part at the day. The hub comes first. */
  readonly parts: readonly Participation[];
}

export interface AtlasAt {
  readonly day: Day;
  readonly instruments: readonly InstrumentAt[];
  /** Instruments that did not yet exist, or of which nothing was yet known. */
  readonly notYet: number;
}

/** Last day of the year, month or day asked for; without one, the day to which the sources were read. */
export function atlasAt(atlas: Atlas, day: Day): AtlasAt {
  const instruments: InstrumentAt[] = [];
  let notYet = 0;
  for (const instrument of atlas.instruments) {
    const state = stateAt(instrument, day);
    if (state) instruments.push({ instrument, state, parts: partsAt(atlas, instrument, day) });
    else notYet += 1;
  }
  return { day, instruments, notYet };
}

export function stateAt(instrument: Instrument, day: Day): InstrumentState | null {
  let found: InstrumentState | null = null;
  for (const state of [...instrument.states].sort((a, b) => ascending(effectiveDay(a), effectiveDay(b))))
    if (effectiveDay(state) <= day) found = state;
  return found;
}

function firstKnown(instrument: Instrument): Day {
  return instrument.states.map(effectiveDay).sort(ascending)[0] as Day;
}

function partDay(part: Participation, known: Day): Day {
  if (!part.date) return known;
  const day = firstDay(part.date);
  return prospects.has(part.status) && day > known ? known : day;
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

function partsAt(atlas: Atlas, instrument: Instrument, day: Day): Participation[] {
  const known = firstKnown(instrument);
  const latest = new Map<string, { part: Participation; since: Day }>();
  for (const part of atlas.participationsByInstrument.get(instrument.id) ?? []) {
    const since = partDay(part, known);
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

/** Years in which something dated happens, first and last, for the time slider. */
export function yearSpan(atlas: Atlas): readonly [number, number] {
  const years = atlas.instruments
    .filter((instrument) => !isBlocList(instrument))
    .flatMap((instrument) => instrument.states.map((state) => Number(effectiveDay(state).slice(0, 4))));
  const cities = atlas.participations.flatMap((part) => (part.date ? [Number(part.date.slice(0, 4))] : []));
  const last = Number(atlas.manifest.asOf.slice(0, 4));
  return [Math.min(last, ...years, ...cities), last];
}
