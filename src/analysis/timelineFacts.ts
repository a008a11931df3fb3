// What the timeline shows: every dated state, joining and event that passes the filter; blocs and their members are no steps of cooperation. The day decides what is "after"; nothing leaves the axis for it, nor for the span.
import { ascending } from "d3-array";
import type { Actor, Atlas, EventRecord, Feature, Instrument, Participation, Status } from "#model/atlas.ts";
import { type Day, firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Filter } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import { eventLane, type TimelineFact, type TimelineFacts, type TimelineLane } from "#model/timeline.ts";
import { effectiveDay, isBlocList, isProspect, stateAt } from "./atlasAt.ts";
import { isWithin } from "./tieDates.ts";
import { featurePasses } from "./visibleFeatures.ts";

interface Shown {
  readonly day: Day;
  readonly filter: Filter;
}

/** `day`: the day the picture stands for, or that of the latest data. */
export function timelineFacts(atlas: Atlas, shown: Shown): TimelineFacts {
  const facts: TimelineFact[] = [];
  for (const instrument of atlas.instruments) {
    if (instrumentIsShown(atlas, instrument, shown)) facts.push(...statesOf(instrument, shown));
    facts.push(...joiningsOf(atlas, instrument, shown));
  }
  for (const event of atlas.events) if (eventIsShown(atlas, event, shown)) facts.push(eventFact(event, shown));
  // Of a set too large to be woven in only a sample is here: a lane of it would say how many dates there are, and be wrong.
  const large = new Set(atlas.guests.flatMap(({ id, tiles }) => (tiles ? [id] : [])));
  for (const feature of atlas.features)
    if (!large.has(feature.set) && featurePasses(feature, shown.filter)) facts.push(...featureFacts(feature, shown));
  const laneOf = new Map<string, TimelineFact[]>();
  for (const fact of facts) {
    const lane = laneOf.get(fact.lane);
    if (lane) lane.push(fact);
    else laneOf.set(fact.lane, [fact]);
  }
  const lanes = [eventLane, ...atlas.families.map((family) => family.id)].flatMap((id): TimelineLane[] => {
    const own = (laneOf.get(id) ?? []).sort(byTime);
    const dated = own.filter((fact) => fact.kind !== "documented").length;
    const lane = { id, family: atlas.familyById.get(id) ?? null, facts: own, dated, documented: own.length - dated };
    return own.length > 0 ? [lane] : [];
  });
  const sum = (of: (lane: TimelineLane) => number) => lanes.reduce((total, lane) => total + of(lane), 0);
  return { lanes, dated: sum((lane) => lane.dated), documented: sum((lane) => lane.documented) };
}

function byTime(a: TimelineFact, b: TimelineFact): number {
  return (
    ascending(a.from, b.from) ||
    ascending(Number(a.kind === "documented"), Number(b.kind === "documented")) ||
    ascending(a.to, b.to) ||
    ascending(a.id, b.id)
  );
}

const allows = (list: readonly string[] | null, value: string) => !list || list.includes(value);

function subjectPasses(instrument: Instrument, filter: Filter): boolean {
  const themes = filter.themes;
  return (
    !isBlocList(instrument) &&
    allows(filter.families, instrument.family) &&
    (!themes || instrument.themes.some((id) => themes.includes(id)))
  );
}

/** By where it stands at the day, or first will; its whole history then is on the axis. */
export function instrumentIsShown(atlas: Atlas, instrument: Instrument, { day, filter }: Shown): boolean {
  if (!subjectPasses(instrument, filter)) return false;
  const state = stateAt(instrument, day) ?? firstState(instrument);
  if (state && !allows(filter.statuses, statusClassOf(state.status))) return false;
  const parts = atlas.participationsByInstrument.get(instrument.id) ?? [];
  return !filter.confidences || parts.some((part) => allows(filter.confidences, part.confidence));
}

function firstState(instrument: Instrument) {
  return [...instrument.states].sort((a, b) => ascending(effectiveDay(a), effectiveDay(b)))[0];
}

function bounds(date: PartialDate, end: PartialDate | null, { filter }: Shown, dated = true) {
  const span = filter.span;
  const within = !span || (dated && (isWithin(date, span) || (end !== null && isWithin(end, span)) || around()));
  function around(): boolean {
    return !!span && end !== null && firstDay(date) <= firstDay(span.from) && lastDay(end) >= lastDay(span.to);
  }
  return { date, end, from: firstDay(date), to: lastDay(end ?? date), within };
}

function statesOf(instrument: Instrument, shown: Shown): TimelineFact[] {
  return instrument.states.map((state, at) => ({
    id: `state:${instrument.id}:${at}`,
    kind: state.date ? "state" : "documented",
    lane: instrument.family,
    ref: instrument.ref,
    instrument,
    event: null,
    feature: null,
    status: state.status,
    statusClass: statusClassOf(state.status),
    actors: [],
    ...bounds(state.date ?? state.asOf, null, shown, state.date !== null),
    prospect: isProspect(state.status),
    after: effectiveDay(state) > shown.day,
  }));
}

/** Parties that came in on a date of their own, together where date and status are the same. */
function joiningsOf(atlas: Atlas, instrument: Instrument, shown: Shown): TimelineFact[] {
  if (!subjectPasses(instrument, shown.filter)) return [];
  const groups = new Map<string, { readonly part: Participation; readonly actors: Set<Actor> }>();
  for (const part of atlas.participationsByInstrument.get(instrument.id) ?? []) {
    const actor = atlas.actorById.get(part.actor);
    if (!actor || !isJoining(instrument, part) || !partPasses(part, shown.filter)) continue;
    const key = `${part.date}:${part.status}`;
    const group = groups.get(key);
    if (group) group.actors.add(actor);
    else groups.set(key, { part, actors: new Set([actor]) });
  }
  const known = firstState(instrument);
  return [...groups].map(([key, { part, actors }]) => {
    const date = part.date as PartialDate;
    const prospect = isProspect(part.status);
    const since = prospect && known && effectiveDay(known) < firstDay(date) ? effectiveDay(known) : firstDay(date);
    return {
      id: `joining:${instrument.id}:${key}`,
      kind: "joining",
      lane: instrument.family,
      ref: instrument.ref,
      instrument,
      event: null,
      feature: null,
      status: part.status,
      statusClass: statusClassOf(part.status),
      actors: [...actors],
      ...bounds(date, null, shown),
      prospect,
      after: since > shown.day,
    };
  });
}

/** A party's own date, where it says something that no state of the instrument says. */
export function isJoining(instrument: Instrument, part: Participation): boolean {
  if (!part.date || isOnlyDocumented(instrument, part)) return false;
  return !instrument.states.some((state) => state.date === part.date);
}

function partPasses(part: Participation, filter: Filter): boolean {
  return allows(filter.statuses, statusClassOf(part.status)) && allows(filter.confidences, part.confidence);
}

/** An event of an instrument comes and goes with it; one of none has no family, status or theme that could be asked for. */
export function eventIsShown(atlas: Atlas, event: EventRecord, shown: Shown): boolean {
  const instrument = event.instrument ? atlas.instrumentById.get(event.instrument) : null;
  if (instrument) return instrumentIsShown(atlas, instrument, shown);
  const { families, statuses, themes, confidences } = shown.filter;
  return !families && !statuses && !themes && !confidences;
}

function eventFact(event: EventRecord, shown: Shown): TimelineFact {
  return {
    id: event.ref,
    kind: "event",
    lane: eventLane,
    ref: event.ref,
    instrument: null,
    event,
    feature: null,
    status: null,
    statusClass: null,
    actors: [],
    ...bounds(event.start, event.end && event.end !== event.start ? event.end : null, shown),
    prospect: false,
    after: firstDay(event.start) > shown.day,
  };
}

/** Its beginning and its end, each by itself: of what lies between them a row says nothing. */
function featureFacts(feature: Feature, shown: Shown): TimelineFact[] {
  const { since, until, status } = feature;
  const fact = (date: PartialDate, word: Status | null, end: "since" | "until"): TimelineFact => ({
    id: `${end}:${feature.ref}`,
    kind: "feature",
    lane: feature.familyId,
    ref: feature.ref,
    instrument: null,
    event: null,
    feature,
    status: word,
    statusClass: word && statusClassOf(word),
    actors: [],
    ...bounds(date, null, shown),
    prospect: word !== null && isProspect(word),
    after: firstDay(date) > shown.day,
  });
  const over = status !== null && statusClassOf(status) === "ended";
  return [
    ...(since === null ? [] : [fact(since, over ? "active" : status, "since")]),
    ...(until === null ? [] : [fact(until, over ? status : "ended", "until")]),
  ];
}
