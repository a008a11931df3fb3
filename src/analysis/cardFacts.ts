// Gathers what a card says about the chosen thing, in reading order, with every source it rests on.
import type { Actor, Atlas, Citation, Disagreement, Instrument, Participation, Ref } from "#model/atlas.ts";
import type { CardFacts, PartyRow, TieRow } from "#model/card.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { entityOf } from "#model/names.ts";
import type { LocalText } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { stateAt } from "./atlasAt.ts";
import { landingCard, segmentCard, systemCard } from "./cableCards.ts";
import type { CardBase } from "./cardBase.ts";
import { sourceCard } from "./sourceCard.ts";

/** Facts for the card of `ref`, as of the visible atlas's day; null when there is no such thing. */
export function cardFacts(atlas: Atlas, visible: VisibleAtlas, ref: Ref): CardFacts | null {
  const entity = entityOf(atlas, ref);
  if (!entity) return null;
  const id = ref.slice(ref.indexOf(":") + 1);
  const base = (name: LocalText, citations: readonly Citation[], disagreements: readonly Disagreement[] = []) => ({
    ref,
    name,
    day: visible.day,
    disagreements,
    sources: gatherSources(atlas, [
      ...citations,
      ...disagreements.flatMap((item) => item.claims.flatMap((claim) => claim.sources)),
    ]),
  });
  switch (ref.slice(0, ref.indexOf(":"))) {
    case "country":
    case "city":
    case "bloc":
    case "organisation":
      return actorCard(atlas, visible, entity as Actor, base);
    case "instrument":
      return instrumentCard(atlas, visible, entity as Instrument, base);
    case "system":
      return systemCard(atlas, id, base);
    case "segment":
      return segmentCard(atlas, id, base);
    case "landing":
      return landingCard(atlas, id, base);
    case "event": {
      const event = atlas.eventById.get(id);
      if (!event) return null;
      const link = (found: { ref: Ref; name: LocalText } | undefined) =>
        found ? { ref: found.ref, name: found.name } : null;
      return {
        ...base(event.title, event.sources, event.disagreements),
        kind: "event",
        event,
        instrument: link(atlas.instrumentById.get(event.instrument ?? "")),
        city: link(atlas.actorById.get(event.city ?? "")),
        country: link(atlas.actorById.get(event.country ?? "")),
      };
    }
    case "theme": {
      const theme = atlas.themeById.get(id);
      if (!theme) return null;
      const instruments = atlas.instruments.filter((instrument) => instrument.themes.includes(id));
      return {
        ...base(theme.name, []),
        kind: "theme",
        theme,
        instruments: instruments.map((instrument) => ({ ref: instrument.ref, name: instrument.name })),
      };
    }
    default:
      return sourceCard(atlas, visible, id);
  }
}

/** Each source once, in order of first use, with all its locators. */
export function gatherSources(atlas: Atlas, citations: readonly Citation[]): CardFacts["sources"] {
  const found = new Map<string, string[]>();
  for (const { source, locator } of citations) {
    const locators = found.get(source) ?? [];
    if (locator && !locators.includes(locator)) locators.push(locator);
    found.set(source, locators);
  }
  return [...found].flatMap(([id, locators]) => {
    const source = atlas.sourceById.get(id);
    return source ? [{ source, locators }] : [];
  });
}

const nameOf = (names: ReadonlyMap<string, LocalText>, id: string): LocalText => names.get(id) ?? { en: id, it: id };

function partyRow(atlas: Atlas, instrument: Instrument, part: Participation): PartyRow[] {
  const actor = atlas.actorById.get(part.actor);
  if (!actor) return [];
  return [
    {
      actor,
      roleId: part.role,
      role: nameOf(atlas.roleNames, part.role),
      status: part.status,
      statusName: nameOf(atlas.statusNames, part.status),
      date: part.date,
      documented: isOnlyDocumented(instrument, part),
      confidence: part.confidence,
      standing: part.standing,
      sources: part.sources,
    },
  ];
}

function actorCard(atlas: Atlas, visible: VisibleAtlas, actor: Actor, base: CardBase): CardFacts {
  const facts = visible.factsByActor.get(actor.id);
  const parts = atlas.participationsByActor.get(actor.id) ?? [];
  const rows = parts.flatMap((part): TieRow[] => {
    const instrument = atlas.instrumentById.get(part.instrument);
    return instrument
      ? [
          {
            instrument,
            family: instrument.family,
            status: part.status,
            statusName: nameOf(atlas.statusNames, part.status),
            date: part.date,
            documented: isOnlyDocumented(instrument, part),
            role: nameOf(atlas.roleNames, part.role),
            participation: part,
          },
        ]
      : [];
  });
  const shared = new Map<string, Set<string>>();
  for (const tie of facts?.ties ?? []) {
    const other = tie.from.id === actor.id ? tie.to.id : tie.from.id;
    shared.set(other, (shared.get(other) ?? new Set()).add(tie.instrument.id));
  }
  const neighbours = [...shared]
    .flatMap(([id, instruments]) => {
      const other = atlas.actorById.get(id);
      return other ? [{ actor: other, shared: instruments.size }] : [];
    })
    .sort((a, b) => b.shared - a.shared || a.actor.name.en.localeCompare(b.actor.name.en));
  const note = atlas.naming.names.find((entry) => entry.iso3 === actor.iso3)?.note ?? null;
  const isCountry = actor.kind === "country";
  return {
    ...base(actor.name, [...parts.flatMap((part) => part.sources), ...actor.sources], actor.disagreements),
    kind: "actor",
    actor,
    namingNote: note,
    regionName: atlas.regions.find((region) => region.id === actor.region)?.name ?? null,
    tiesByFamily: atlas.families.flatMap((family) => {
      const own = rows.filter((row) => row.family === family.id);
      return own.length > 0 ? [{ family: family.id, rows: own }] : [];
    }),
    depth: facts?.families.length ?? 0,
    throughBloc: (facts?.throughBloc ?? []).map(({ family, bloc, instrument }) => ({
      family,
      bloc: { ref: bloc.ref, name: bloc.name },
      instrument: { ref: instrument.ref, name: instrument.name },
    })),
    neighbours,
    members: actor.members.flatMap((id) => {
      const member = atlas.actorById.get(id);
      return member ? [{ ref: member.ref, name: member.name }] : [];
    }),
    cities: isCountry
      ? visible.cities.filter((city) => city.iso3 === actor.iso3).map((city) => ({ ref: city.ref, name: city.name }))
      : [],
    landings: isCountry
      ? atlas.landings
          .filter((landing) => landing.country === actor.iso3 && landing.nodeType !== "branching-unit")
          .map((landing) => ({
            ref: landing.ref,
            name: landing.name,
            detail: atlas.systemById.get(landing.system)?.name ?? landing.name,
          }))
      : [],
  };
}

function instrumentCard(atlas: Atlas, visible: VisibleAtlas, instrument: Instrument, base: CardBase): CardFacts {
  const parts = atlas.participationsByInstrument.get(instrument.id) ?? [];
  const parties = [...parts].sort((a, b) => Number(b.actor === instrument.hub) - Number(a.actor === instrument.hub));
  const coverage = atlas.manifest.coverage?.find((entry) => entry.instrument === instrument.id);
  const names = new Set(parts.map((part) => part.actor));
  const related = atlas.instruments.filter(
    (other) =>
      other !== instrument &&
      names.size <= 4 &&
      sharesParties(atlas, other, names) &&
      other.themes.some((theme) => instrument.themes.includes(theme)),
  );
  return {
    ...base(
      instrument.name,
      [
        ...instrument.states.flatMap((state) => state.sources),
        ...parts.flatMap((part) => part.sources),
        ...(coverage?.sources ?? []),
      ],
      instrument.disagreements,
    ),
    kind: "instrument",
    instrument,
    current: stateAt(instrument, visible.day) ?? (instrument.states[0] as Instrument["states"][number]),
    themes: instrument.themes.flatMap((id) => atlas.themeById.get(id) ?? []),
    parties: parties.flatMap((part) => partyRow(atlas, instrument, part)),
    coverage: coverage?.text ?? null,
    systems: instrument.systems.flatMap((id) => {
      const system = atlas.systemById.get(id);
      return system ? [{ ref: system.ref, name: system.name }] : [];
    }),
    events: instrument.events.flatMap((id) => {
      const event = atlas.eventById.get(id);
      return event ? [{ ref: event.ref, name: event.title }] : [];
    }),
    related: related.slice(0, 12).map((other) => ({ ref: other.ref, name: other.name })),
  };
}

/** Both sides of a small instrument take part in the other one too. */
function sharesParties(atlas: Atlas, other: Instrument, actors: ReadonlySet<string>): boolean {
  const theirs = atlas.participationsByInstrument.get(other.id) ?? [];
  return theirs.length <= 4 && actors.size > 1 && [...actors].every((id) => theirs.some((part) => part.actor === id));
}
