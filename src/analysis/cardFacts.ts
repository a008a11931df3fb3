// Gathers what a card says about the chosen thing, in reading order, with every source it rests on.
import type { Actor, Atlas, Citation, Disagreement, Feature, Instrument, Participation, Ref } from "#model/atlas.ts";
import type { CardFacts, PartyRow } from "#model/card.ts";
import type { Day } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { entityOf } from "#model/names.ts";
import type { LocalText } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { actorCard } from "./actorCard.ts";
import { stateAt } from "./atlasAt.ts";
import { landingCard, segmentCard, systemCard } from "./cableCards.ts";
import type { CardBase } from "./cardBase.ts";
import { featureCard, guestOf } from "./featureCard.ts";
import { sourceCard } from "./sourceCard.ts";
import { instrumentDates } from "./tieDates.ts";
import { inOrder, nameOrId, partOn, tiePart } from "./tieRows.ts";

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
    case "feature":
      return featureCard(atlas, visible, entity as Feature, base);
    case "theme": {
      const theme = atlas.themeById.get(id);
      if (!theme) return null;
      const instruments = atlas.instruments.filter((instrument) => instrument.themes.includes(id));
      return {
        ...base(theme.name, []),
        kind: "theme",
        theme,
        instruments: instruments.map((instrument) => ({
          instrument,
          status: (
            stateAt(instrument, visible.day, visible.reading) ?? (instrument.states[0] as Instrument["states"][number])
          ).status,
          began: instrumentDates(instrument, visible.day, visible.reading)[0] ?? null,
        })),
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

/** One row a party: how it stands on the day, with what a city's membership adds. */
function partyRows(atlas: Atlas, instrument: Instrument, parts: readonly Participation[], day: Day): PartyRow[] {
  const byActor = new Map<string, Participation[]>();
  for (const part of parts) byActor.set(part.actor, [...(byActor.get(part.actor) ?? []), part]);
  return [...byActor].flatMap(([id, all]): PartyRow[] => {
    const actor = atlas.actorById.get(id);
    const part = partOn(inOrder(all), day);
    if (!actor || !part) return [];
    return [
      {
        actor,
        roleId: part.role,
        role: nameOrId(atlas.roleNames, part.role),
        status: part.status,
        statusName: nameOrId(atlas.statusNames, part.status),
        date: part.date,
        documented: isOnlyDocumented(instrument, part),
        confidence: part.confidence,
        standing: all.find(({ standing }) => standing)?.standing ?? null,
        earlier: inOrder(all)
          .filter((other) => other !== part && !other.standing)
          .map((other) => tiePart(atlas, instrument, other)),
        sources: all.flatMap(({ sources }) => sources),
      },
    ];
  });
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
    current:
      stateAt(instrument, visible.day, visible.reading) ?? (instrument.states[0] as Instrument["states"][number]),
    themes: instrument.themes.flatMap((id) => atlas.themeById.get(id) ?? []),
    parties: partyRows(atlas, instrument, parties, visible.day),
    coverage: coverage?.text ?? null,
    systems: instrument.systems.flatMap((id) => atlas.systemById.get(id) ?? []),
    events: atlas.events.filter((event) => event.instrument === instrument.id || instrument.events.includes(event.id)),
    guest: guestOf(atlas, instrument.guest?.set),
    related: related.slice(0, 12).map((other) => ({ ref: other.ref, name: other.name })),
  };
}

/** Both sides of a small instrument take part in the other one too. */
function sharesParties(atlas: Atlas, other: Instrument, actors: ReadonlySet<string>): boolean {
  const theirs = atlas.participationsByInstrument.get(other.id) ?? [];
  return theirs.length <= 4 && actors.size > 1 && [...actors].every((id) => theirs.some((part) => part.actor === id));
}
