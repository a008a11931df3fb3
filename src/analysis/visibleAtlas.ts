// What of the atlas at a date passes the filter, as ties, actors and counts. Filters only ever take away.
import type { Actor, Atlas, Confidence, Instrument, Participation } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Filter } from "#model/pose.ts";
import { statusClasses } from "#model/pose.ts";
import { statusClassOf } from "#model/status.ts";
import type { ActorFacts, Count, Tie, VisibleAtlas } from "#model/ties.ts";
import { type AtlasAt, type InstrumentAt, isBlocList } from "./atlasAt.ts";
import { cablesAt } from "./segmentAt.ts";
import { instrumentDates, isWithin, sharedDates, tieDates } from "./tieDates.ts";
import { eventIsShown } from "./timelineFacts.ts";
import { visibleFeatures } from "./visibleFeatures.ts";

export interface Focus {
  /** Actor whose ties count for depth. */
  readonly hub: string;
  /** Instruments drawn as all pairs of their parties. */
  readonly pairs: readonly string[];
  /** Instrument chosen right now: its group list, if it is one, is drawn too. */
  readonly chosen: string | null;
  /** No date is asked for: what readers brought stands whatever its own dates say. */
  readonly timeless?: boolean;
}

/**
 * A list of members is not a cooperation between the group and each member: it is drawn as the group's outline,
 * and as lines only when the list itself is chosen.
 */
export function isGroupList(instrument: Instrument, part: Participation): boolean {
  return isBlocList(instrument) || (instrument.type === "multilateral_forum" && part.role === "member");
}

export function visibleAtlas(atlas: Atlas, at: AtlasAt, filter: Filter, focus: Focus): VisibleAtlas {
  const all = at.instruments.flatMap((entry) => tiesOf(atlas, entry, focus, at));
  const ties = all.filter((tie) => passes(tie, filter));
  const shownInstruments = at.instruments.filter((entry) => instrumentPasses(entry, filter, at));
  const facts = actorFacts(atlas, ties, focus.hub);
  const factsByActor = new Map(facts.map((fact) => [fact.actor.id, fact]));
  const brought = visibleFeatures(atlas.features, filter, focus.timeless ? null : at.day);
  // Because whom only a reader's file names is there for its ties: with the last of them it goes.
  const isThere = (actor: Actor) => actor.guest === undefined || factsByActor.has(actor.id);
  return {
    day: at.day,
    reading: at.reading,
    ties,
    actors: facts,
    factsByActor,
    instruments: shownInstruments.map(({ instrument, state }) => ({ instrument, state })),
    systems: atlas.systems,
    segments: atlas.segments,
    landings: atlas.landings,
    cables: cablesAt(atlas, at.day),
    cities: atlas.actors.filter((actor) => actor.kind === "city" && isThere(actor)),
    institutions: atlas.actors.filter(
      (actor) => actor.kind === "organisation" && actor.at && !actor.nominal && isThere(actor),
    ),
    blocs: atlas.actors.filter((actor) => actor.kind === "bloc" && actor.members.length > 0),
    events: atlas.events.filter(
      (event) =>
        inSpan([event.start, ...(event.end ? [event.end] : [])], filter) &&
        eventIsShown(atlas, event, { day: at.day, filter }),
    ),
    features: brought.features,
    counts: {
      ties: { shown: ties.length, total: all.length },
      instruments: { shown: shownInstruments.length, total: atlas.instruments.length },
      byFamily: tally(
        atlas.families.map((family) => family.id),
        all,
        ties,
        (tie) => [tie.family],
      ),
      byStatus: tally(statusClasses, all, ties, (tie) => [tie.statusClass]),
      byTheme: tally(
        atlas.themes.map((theme) => theme.id),
        all,
        ties,
        (tie) => tie.instrument.themes,
      ),
      byConfidence: tally<Confidence>(["high", "medium", "low"], all, ties, (tie) => [tie.confidence]),
      withoutPartners: at.instruments.filter(({ instrument }) => !instrument.partnersNamed).length,
      notYet: at.notYet,
      undated: filter.span
        ? all.filter((tie) => tie.dates.length === 0 && passes(tie, { ...filter, span: null })).length
        : 0,
      features: brought.counts,
    },
  };
}

/** Every tie that passes, as spokes from its hub; unlike among the visible ones, members of blocs and forums are tied to their group. */
export function tiesWithLists(atlas: Atlas, at: AtlasAt, filter: Filter): readonly Tie[] {
  return at.instruments
    .flatMap((entry) => tiesOf(atlas, entry, { hub: "", pairs: [], chosen: entry.instrument.id }, at))
    .filter((tie) => passes(tie, filter));
}

function tally<K extends string>(
  keys: readonly K[],
  all: readonly Tie[],
  shown: readonly Tie[],
  of: (tie: Tie) => readonly string[],
): Map<K, Count> {
  const count = (ties: readonly Tie[]) => {
    const sums = new Map<string, number>();
    for (const tie of ties) for (const key of of(tie)) sums.set(key, (sums.get(key) ?? 0) + 1);
    return sums;
  };
  const totals = count(all);
  const shownSums = count(shown);
  return new Map(keys.map((key) => [key, { shown: shownSums.get(key) ?? 0, total: totals.get(key) ?? 0 }]));
}

const allows = (list: readonly string[] | null, value: string) => !list || list.includes(value);

function passes(tie: Tie, filter: Filter): boolean {
  return (
    allows(filter.families, tie.family) &&
    allows(filter.statuses, tie.statusClass) &&
    allows(filter.confidences, tie.confidence) &&
    inSpan(tie.dates, filter) &&
    (!filter.themes || tie.instrument.themes.some((theme) => filter.themes?.includes(theme)))
  );
}

/** What bears no date cannot be said to lie in a span of time. */
function inSpan(dates: readonly PartialDate[], { span }: Filter): boolean {
  return !span || dates.some((date) => isWithin(date, span));
}

/** Its own dates count and those of its parties; as an instrument has no confidence of its own, that of any of its parts. */
function instrumentPasses(
  { instrument, state, parts }: InstrumentAt,
  filter: Filter,
  { day, reading }: Pick<AtlasAt, "day" | "reading">,
): boolean {
  const partDates = parts.flatMap((part) => (part.date && !isOnlyDocumented(instrument, part) ? [part.date] : []));
  return (
    inSpan([...instrumentDates(instrument, day, reading), ...partDates], filter) &&
    (!filter.confidences || parts.some((part) => allows(filter.confidences, part.confidence))) &&
    allows(filter.families, instrument.family) &&
    allows(filter.statuses, statusClassOf(state.status)) &&
    (!filter.themes || instrument.themes.some((theme) => filter.themes?.includes(theme)))
  );
}

/** Spokes from the hub to each other party; or every pair of parties where the reader asked for it. */
function tiesOf(
  atlas: Atlas,
  { instrument, parts }: InstrumentAt,
  focus: Focus,
  { day, reading }: Pick<AtlasAt, "day" | "reading">,
): Tie[] {
  if (!instrument.partnersNamed) return [];
  const known = sharedDates(atlas, instrument, day, reading);
  const chosen = focus.chosen === instrument.id;
  const drawn = parts.filter((part) => chosen || !isGroupList(instrument, part));
  if (focus.pairs.includes(instrument.id)) return pairsOf(atlas, instrument, drawn, known);
  const hub = atlas.actorById.get(instrument.hub ?? "");
  return hub
    ? drawn.flatMap((part) => makeTie(atlas, instrument, hub, part, known))
    : pairsOf(atlas, instrument, drawn, known);
}

function pairsOf(
  atlas: Atlas,
  instrument: Instrument,
  parts: readonly Participation[],
  known: readonly PartialDate[],
): Tie[] {
  return parts.flatMap((first, at) => {
    const from = atlas.actorById.get(first.actor);
    return from ? parts.slice(at + 1).flatMap((second) => makeTie(atlas, instrument, from, second, known)) : [];
  });
}

function makeTie(
  atlas: Atlas,
  instrument: Instrument,
  from: Actor,
  part: Participation,
  known: readonly PartialDate[],
): Tie[] {
  const to = atlas.actorById.get(part.actor);
  if (!to || to === from) return [];
  return [
    {
      id: `${instrument.id}~${from.id}~${to.id}`,
      instrument,
      family: instrument.family,
      from,
      to,
      status: part.status,
      statusClass: statusClassOf(part.status),
      confidence: part.confidence,
      participation: part,
      ...tieDates(instrument, part, known),
    },
  ];
}

function actorFacts(atlas: Atlas, ties: readonly Tie[], hub: string): ActorFacts[] {
  const tiesByActor = new Map<string, Tie[]>();
  const add = (id: string, tie: Tie) => {
    const list = tiesByActor.get(id);
    if (list) list.push(tie);
    else tiesByActor.set(id, [tie]);
  };
  for (const tie of ties) {
    add(tie.from.id, tie);
    add(tie.to.id, tie);
  }
  const through = throughBlocs(ties, hub);
  const order = new Map(atlas.families.map((family, at) => [family.id, at]));
  const ids = new Set([
    ...tiesByActor.keys(),
    ...through.keys(),
    ...atlas.actors.filter((actor) => actor.kind === "city" && actor.guest === undefined).map((actor) => actor.id),
  ]);
  return [...ids].flatMap((id) => {
    const actor = atlas.actorById.get(id);
    if (!actor) return [];
    const own = tiesByActor.get(id) ?? [];
    const direct = new Set(own.filter((tie) => tie.from.id === hub || tie.to.id === hub).map((tie) => tie.family));
    const families = id === hub ? [] : [...direct].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return [
      { actor, families, ties: own, throughBloc: (through.get(id) ?? []).filter((entry) => !direct.has(entry.family)) },
    ];
  });
}

/** Families of ties between the hub and a bloc, passed on to the bloc's members: a tie through the bloc, not one of their own. */
function throughBlocs(ties: readonly Tie[], hub: string): Map<string, ActorFacts["throughBloc"][number][]> {
  const found = new Map<string, ActorFacts["throughBloc"][number][]>();
  for (const tie of ties) {
    const bloc = tie.from.id === hub ? tie.to : tie.to.id === hub ? tie.from : null;
    if (!bloc?.speaksForMembers) continue;
    for (const member of bloc.members) {
      if (member === hub || bloc.notSpokenFor.includes(member)) continue;
      const entries = found.get(member) ?? [];
      if (!entries.some((entry) => entry.family === tie.family && entry.bloc === bloc))
        entries.push({ family: tie.family, bloc, instrument: tie.instrument });
      found.set(member, entries);
    }
  }
  return found;
}
