// The card of anything, as plain data for automation and tests: ids, words and citations, no cross-linked objects.
import type { Actor, Atlas, Citation, Disagreement, Instrument, Position, Ref } from "#model/atlas.ts";
import { entityOf, resolve } from "#model/names.ts";
import type { LocalText } from "#model/text.ts";

export interface PlainCitation {
  readonly id: string;
  readonly locator: string;
}

/** What `window.entente.query(id)` answers. Fields that make no sense for a kind are left out. */
export interface PlainCard {
  readonly id: string;
  readonly ref: Ref;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly name: LocalText;
  readonly type?: string;
  readonly family?: string;
  readonly status?: string;
  /** [lon, lat] in degrees, or null when no place is known. */
  readonly at?: Position | null;
  readonly states?: readonly {
    readonly status: string;
    readonly date: string | null;
    readonly asOf: string;
    readonly summary: LocalText;
    readonly sources: readonly PlainCitation[];
  }[];
  readonly parties?: readonly {
    readonly id: string;
    readonly role: string;
    readonly status: string;
    readonly date: string | null;
    readonly confidence: string;
    readonly sources: readonly PlainCitation[];
  }[];
  readonly ties?: readonly {
    readonly instrument: string;
    readonly role: string;
    readonly status: string;
    readonly date: string | null;
  }[];
  readonly sources: readonly PlainCitation[];
  readonly disagreements: readonly {
    readonly id: string;
    readonly about: LocalText;
    readonly claims: readonly {
      readonly value: LocalText;
      readonly shown: boolean;
      readonly sources: readonly PlainCitation[];
    }[];
    readonly why: LocalText;
  }[];
  readonly [more: string]: unknown;
}

/** `word` is any id or alias of the data, upper or lower case, or "kind:id". null if there is no such thing. */
export function queryCard(atlas: Atlas, word: string): PlainCard | null {
  const ref = typeof word === "string" ? resolve(atlas, word) : null;
  return ref ? plainCard(atlas, ref) : null;
}

const plain = (citations: readonly Citation[]): PlainCitation[] =>
  citations.map(({ source, locator }) => ({ id: source, locator }));

function distinct(citations: readonly Citation[]): PlainCitation[] {
  const seen = new Map(citations.map((citation) => [`${citation.source}\n${citation.locator}`, citation]));
  return plain([...seen.values()]);
}

const told = (disagreements: readonly Disagreement[]): PlainCard["disagreements"] =>
  disagreements.map(({ id, about, claims, why }) => ({
    id,
    about,
    why,
    claims: claims.map(({ value, shown, sources }) => ({ value, shown, sources: plain(sources) })),
  }));

export function plainCard(atlas: Atlas, ref: Ref): PlainCard | null {
  const entity = entityOf(atlas, ref);
  if (!entity) return null;
  const kind = ref.slice(0, ref.indexOf(":"));
  const id = ref.slice(ref.indexOf(":") + 1);
  switch (kind) {
    case "country":
    case "city":
    case "bloc":
    case "organisation":
      return plainActor(atlas, entity as Actor);
    case "instrument":
      return plainInstrument(atlas, entity as Instrument);
    case "system":
      return plainSystem(atlas, id);
    case "segment": {
      const segment = atlas.segmentById.get(id);
      if (!segment) return null;
      const {
        kind: _,
        lines,
        sources,
        system,
        from,
        to,
        medium,
        part,
        status,
        statusText,
        routeKm,
        publishedKm,
        ready,
        accuracy,
        note,
        confidence,
      } = segment;
      const name = atlas.systemById.get(system)?.name ?? { en: system, it: system };
      return {
        id,
        ref,
        kind: "segment",
        aliases: segment.aliases,
        name: { en: `${name.en} ${id}`, it: `${name.it} ${id}` },
        status,
        statusText,
        system,
        from,
        to,
        medium,
        part,
        routeKm,
        publishedKm,
        ready,
        accuracy,
        note,
        confidence,
        drawn: lines.length > 0,
        sources: distinct(sources),
        disagreements: [],
      };
    }
    case "landing": {
      const landing = atlas.landingById.get(id);
      if (!landing) return null;
      const { at, name, system, segment, status, statusText, nodeType, country, precision, note, confidence } = landing;
      return {
        id,
        ref,
        kind: "landing",
        aliases: [],
        name,
        at,
        status,
        statusText,
        system,
        segments: segment,
        nodeType,
        country,
        precision,
        note,
        confidence,
        sources: distinct(landing.sources),
        disagreements: [],
      };
    }
    case "event": {
      const event = atlas.eventById.get(id);
      if (!event) return null;
      const { title, at, start, end, place, city, country, organisers, themes, instrument, aliases } = event;
      return {
        id,
        ref,
        kind: "event",
        aliases,
        name: title,
        at,
        start,
        end,
        place,
        city,
        country,
        organisers,
        themes,
        instrument,
        sources: distinct(event.sources),
        disagreements: told(event.disagreements ?? []),
      };
    }
    case "theme": {
      const theme = atlas.themeById.get(id);
      if (!theme) return null;
      const instruments = atlas.instruments
        .filter((instrument) => instrument.themes.includes(id))
        .map((instrument) => instrument.id);
      return { id, ref, kind: "theme", aliases: [], name: theme.name, instruments, sources: [], disagreements: [] };
    }
    default: {
      const source = atlas.sourceById.get(id);
      if (!source) return null;
      const { title, publisher, date, url } = source;
      return {
        id,
        ref,
        kind: "source",
        aliases: source.aliases ?? [],
        name: { en: title, it: title },
        title,
        publisher,
        date,
        url,
        sources: [{ id, locator: "" }],
        disagreements: [],
      };
    }
  }
}

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

function plainInstrument(atlas: Atlas, instrument: Instrument): PlainCard {
  const { id, ref, aliases, name, type, family, themes, hub, systems, events, partnersNamed, note } = instrument;
  const parts = atlas.participationsByInstrument.get(id) ?? [];
  return {
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
    ]),
    disagreements: told(instrument.disagreements),
  };
}

function plainActor(atlas: Atlas, actor: Actor): PlainCard {
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
  };
}

function plainSystem(atlas: Atlas, id: string): PlainCard | null {
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
    family: atlas.instrumentById.get(instruments[0] ?? "")?.family ?? "infrastructure",
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
