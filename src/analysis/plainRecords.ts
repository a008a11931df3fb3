import type { Actor, Atlas, Instrument } from "#model/atlas.ts";
import { cablesOf } from "./cablesOf.ts";
import { distinct, type PlainCard, plain, told } from "./plainCard.ts";
import { systemSchematic } from "./systemSchematic.ts";
import { themeMix } from "./themeMix.ts";

function partiesOf(atlas: Atlas, instrument: Instrument): NonNullable<PlainCard["parties"]> {
  return (atlas.participationsByInstrument.get(instrument.id) ?? []).map((part) => ({
    id: part.actor,
    role: part.role,
    status: part.status,
    date: part.date,
    confidence: part.confidence,
    sources: plain(part.sources),
  }));
}

export function plainInstrument(atlas: Atlas, instrument: Instrument): PlainCard {
  const { id, ref, aliases, name, type, family, themes, hub, systems, events, partnersNamed, note } = instrument;
  const parts = atlas.participationsByInstrument.get(id) ?? [];
  const event = atlas.eventById.get(id);
  const coverage = atlas.manifest.coverage?.find((entry) => entry.instrument === id);
  return {
    // An instrument that is itself an event of the same id has a place and days.
    ...(event
      ? {
          at: event.at,
          place: event.place,
          city: event.city,
          country: event.country,
          start: event.start,
          end: event.end,
          organisers: event.organisers,
        }
      : {}),
    id,
    ref,
    kind: "instrument",
    aliases,
    name,
    type,
    family,
    themes,
    hub,
    systems,
    events,
    partnersNamed,
    note,
    status: instrument.states.at(-1)?.status ?? "",
    states: instrument.states.map((state) => ({
      status: state.status,
      date: state.date,
      asOf: state.asOf,
      summary: state.summary,
      sources: plain(state.sources),
    })),
    parties: partiesOf(atlas, instrument),
    sources: distinct([
      ...instrument.states.flatMap((state) => state.sources),
      ...parts.flatMap((part) => part.sources),
      ...(event?.sources ?? []),
    ]),
    disagreements: told([...instrument.disagreements, ...(event?.disagreements ?? [])]),
    ...(coverage ? { coverage: { named: coverage.named, total: coverage.total, text: coverage.text } } : {}),
  };
}

export function plainActor(atlas: Atlas, actor: Actor): PlainCard {
  const {
    id,
    ref,
    kind,
    aliases,
    name,
    region,
    at,
    nominal,
    place,
    iso3,
    note,
    relation,
    members,
    memberships,
    confidence,
  } = actor;
  const parts = atlas.participationsByActor.get(id) ?? [];
  return {
    id,
    ref,
    kind,
    aliases,
    name,
    region,
    at,
    nominal,
    place,
    iso3,
    note,
    relation,
    members,
    confidence,
    memberships: memberships.map((membership) => ({ ...membership, sources: plain(membership.sources) })),
    ties: parts.map((part) => ({ instrument: part.instrument, role: part.role, status: part.status, date: part.date })),
    sources: distinct([...actor.sources, ...parts.flatMap((part) => part.sources)]),
    disagreements: told(actor.disagreements),
    acronym: actor.acronym,
    fullName: actor.fullName,
    themesOfTies: themeMix(
      atlas,
      parts.flatMap((part) => atlas.instrumentById.get(part.instrument) ?? []),
    ).shares.map(({ theme, instruments }) => ({ theme: theme.id, instruments: instruments.length })),
    cables: cablesOf(atlas, actor).map(({ system, landings }) => ({
      system: system.id,
      status: system.status,
      landings: landings.map((landing) => landing.id),
    })),
  };
}

export function plainSystem(atlas: Atlas, id: string): PlainCard | null {
  const system = atlas.systemById.get(id);
  if (!system) return null;
  const segments = atlas.segments.filter((segment) => segment.system === id);
  const landings = atlas.landings.filter((landing) => landing.system === id && landing.nodeType !== "branching-unit");
  const {
    ref,
    name,
    kind,
    status,
    statusText,
    lengthKm,
    owners,
    supplier,
    capacity,
    fibrePairs,
    ready,
    euFunding,
    otherFunding,
    seas,
    note,
    confidence,
    instruments,
    inStrategy,
  } = system;
  return {
    id,
    ref,
    kind: "system",
    type: kind,
    family: atlas.instrumentById.get(instruments[0] ?? "")?.family,
    aliases: system.aliases ?? [],
    name,
    status,
    statusText,
    lengthKm,
    owners,
    supplier,
    capacity,
    fibrePairs,
    ready,
    euFunding,
    otherFunding,
    seas,
    note,
    confidence,
    instruments,
    inStrategy,
    segments: segments.map((segment) => segment.id),
    // Landings in order, a line of the cable at a time; column 0 is its trunk.
    schematic: systemSchematic(atlas, id).lines.map((line) =>
      line.stops.map(({ landing, column }) => ({ landing: landing.id, column })),
    ),
    landings: landings.map((landing) => ({
      id: landing.id,
      name: landing.name,
      country: landing.country,
      status: landing.status,
      at: landing.at,
    })),
    parties: instruments.flatMap((other) => {
      const instrument = atlas.instrumentById.get(other);
      return instrument ? partiesOf(atlas, instrument) : [];
    }),
    sources: distinct([
      ...system.sources,
      ...segments.flatMap((segment) => segment.sources),
      ...landings.flatMap((landing) => landing.sources),
    ]),
    disagreements: told(system.disagreements ?? []),
  };
}
