// What was planned or under negotiation at the end of a day, and how it stands by the word of later sources.
import { descending } from "d3-array";
import { type AtlasAt, effectiveDay, type InstrumentAt, isProspect } from "#analysis/atlasAt.ts";
import type { Atlas, CableSystem, Citation, Instrument, InstrumentState, Participation } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import type { PromisedTie, Standing } from "#model/promises.ts";
import { firmness, statusClassOf } from "#model/status.ts";

interface Found {
  readonly ties: readonly PromisedTie[];
  /** Parts planned only by inference. */
  readonly inferred: number;
  /** Left out because their source may be younger than the earlier day. */
  readonly rough: number;
}

/** The atlas at the two days must be given by `atlasAt`, the earlier one first. */
export function promisedTies(atlas: Atlas, before: AtlasAt, after: AtlasAt): Found {
  const now = new Map(after.instruments.map((entry) => [entry.instrument.id, entry]));
  const ties: PromisedTie[] = [];
  let inferred = 0;
  let rough = 0;
  for (const entry of before.instruments) {
    const later = now.get(entry.instrument.id) ?? entry;
    const certain = certainState(entry.instrument, before.day);
    const prospects = [entry.state, certain].filter((state) => state !== null && isProspect(state.status)).length;
    if (certain && prospects === 2) {
      ties.push(promisedInstrument(atlas, { ...entry, state: certain }, later, before.day, after.day));
      continue;
    }
    if (prospects === 1) rough += 1;
    if (prospects > 0) continue;
    // Landings of a cable that are still to come belong to the cable, which is followed by its promised dates.
    if (entry.instrument.systems.length > 0) continue;
    for (const part of entry.parts) {
      if (!isProspect(part.status)) continue;
      const promised = promisedPart(atlas, entry, later, part);
      if (!promised || firstDay(promised.was.told) > before.day) continue;
      if (part.confidence === "low") inferred += 1;
      else if (lastDay(promised.was.told) > before.day) rough += 1;
      else ties.push(promised);
    }
  }
  return { ties, inferred, rough };
}

/** The last state that must have been known that day, or have come by then, even if its rough dates mean their last day. */
function certainState(instrument: Instrument, since: Day): InstrumentState | null {
  return instrument.states
    .filter(({ status, date, asOf }) => lastDay(date !== null && !isProspect(status) ? date : asOf) <= since)
    .reduce<InstrumentState | null>(
      (found, state) => (found && effectiveDay(found) > effectiveDay(state) ? found : state),
      null,
    );
}

function promisedInstrument(
  atlas: Atlas,
  before: InstrumentAt,
  after: InstrumentAt,
  since: Day,
  day: Day,
): PromisedTie {
  const { instrument } = before;
  const was = standingOf(before.state);
  const states = instrument.states.filter((state) => isBetween(effectiveDay(state), since, day));
  const said = states.length > 0 && after.state !== before.state ? standingOf(after.state) : null;
  const heard = said ?? documentedPart(atlas, instrument, since, day);
  const cable = heard ? null : datedCable(atlas, instrument, since, day);
  const now = heard ?? (cable && { ...was, date: null, summary: null, told: cable.told, sources: cable.sources });
  return judged(
    { id: instrument.id, instrument, actor: null, family: instrument.family },
    was,
    now,
    cable?.system ?? null,
  );
}

function promisedPart(
  atlas: Atlas,
  before: InstrumentAt,
  after: InstrumentAt,
  part: Participation,
): PromisedTie | null {
  const actor = atlas.actorById.get(part.actor);
  if (!actor) return null;
  const { instrument } = before;
  const latest = after.parts.find(({ actor: id }) => id === actor.id);
  const over = statusClassOf(after.state.status) === "ended" && after.state !== before.state;
  const now = over
    ? standingOf(after.state)
    : latest && latest !== part
      ? standingOfPart(atlas, latest, after.state)
      : null;
  return judged(
    { id: `${instrument.id}~${actor.id}`, instrument, actor, family: instrument.family },
    standingOfPart(atlas, part, before.state),
    now,
    null,
  );
}

function judged(
  what: Pick<PromisedTie, "id" | "instrument" | "actor" | "family">,
  was: Standing,
  now: Standing | null,
  through: CableSystem | null,
): PromisedTie {
  const moved = now !== null && now.statusClass !== was.statusClass;
  return {
    ...what,
    was,
    now,
    outcome: now === null ? "unknown" : moved ? "moved" : "unchanged",
    way: moved ? (firmness(now.statusClass) > firmness(was.statusClass) ? "forward" : "back") : null,
    through,
    reach: (now ?? was).told,
  };
}

function standingOf({ status, date, asOf, summary, sources }: InstrumentState): Standing {
  return { status, statusClass: statusClassOf(status), date, told: asOf, summary, sources };
}

function standingOfPart(atlas: Atlas, part: Participation, state: InstrumentState): Standing {
  const { status, date, documented, sources } = part;
  const happened = date !== null && (documented || !isProspect(status)) ? date : null;
  return {
    status,
    statusClass: statusClassOf(status),
    date: documented ? null : date,
    told: happened ?? newestDate(atlas, sources) ?? state.asOf,
    summary: null,
    sources,
  };
}

/** A list or page of a later day that still names a party of the plan. */
function documentedPart(atlas: Atlas, instrument: Instrument, since: Day, day: Day): Standing | null {
  const heard = (atlas.participationsByInstrument.get(instrument.id) ?? [])
    .filter(
      ({ documented, status, date }) =>
        documented && isProspect(status) && date !== null && isBetween(firstDay(date), since, day),
    )
    .sort((a, b) => descending(a.date ?? "", b.date ?? ""))[0];
  const state = instrument.states[0];
  return heard && state ? standingOfPart(atlas, heard, state) : null;
}

/** The newest promise of a date for one of the plan's cables: whoever names a date says that it is still meant. */
function datedCable(
  atlas: Atlas,
  instrument: Instrument,
  since: Day,
  day: Day,
): { readonly system: CableSystem; readonly told: PartialDate; readonly sources: readonly Citation[] } | null {
  return (
    instrument.systems
      .flatMap((id) => {
        const system = atlas.systemById.get(id);
        return (system?.targets ?? []).flatMap(({ said, says, sources }) =>
          system && said !== null && says === "date" && isBetween(firstDay(said), since, day)
            ? [{ system, told: said, sources }]
            : [],
        );
      })
      .sort((a, b) => descending(a.told, b.told))[0] ?? null
  );
}

function newestDate(atlas: Atlas, sources: readonly Citation[]): PartialDate | null {
  return sources.flatMap(({ source }) => atlas.sourceById.get(source)?.date ?? []).sort(descending)[0] ?? null;
}

const isBetween = (at: Day, since: Day, day: Day) => at > since && at <= day;
