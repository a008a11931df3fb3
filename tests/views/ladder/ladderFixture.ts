// A hub, six partners and three kinds of tie: small enough to read in a golden.
import { ladderFacts } from "#analysis/ladderFacts.ts";
import { peersOf } from "#analysis/peersOf.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Actor, Atlas, Family, Instrument, Participation, Region, Status } from "#model/atlas.ts";
import type { LadderFacts } from "#model/ladder.ts";
import { noFilter } from "#model/pose.ts";
import type { LocalText } from "#model/text.ts";
import { defaultLadder, type LadderColumns, type LadderSettings } from "#model/viewSettings.ts";
import { type LadderInput, ladderScene } from "#views/ladder/ladderScene.ts";

const both = (en: string, it = en): LocalText => ({ en, it });

export function actor(kind: Actor["kind"], id: string, name: LocalText, region: string | null): Actor {
  return {
    kind,
    ref: `${kind}:${id}`,
    id,
    aliases: [],
    acronym: null,
    fullName: null,
    name,
    region,
    at: null,
    nominal: false,
    place: null,
    iso3: null,
    note: null,
    sources: [],
    disagreements: [],
    memberships: [],
    confidence: null,
    members: [],
    speaksForMembers: false,
    notSpokenFor: [],
    relation: null,
  };
}

const colours = (light: string, dark: string, projector: string) => ({ light, dark, projector });
export const families = [
  {
    id: "dialogue",
    name: both("Dialogue and councils", "Dialoghi e consigli"),
    short: both("Dialogue", "Dialogo"),
    colours: colours("#2c4abf", "#7fb6f0", "#1a2f8a"),
    types: [{ id: "council", name: both("Council", "Consiglio") }],
  },
  {
    id: "trade",
    name: both("Trade and data flows", "Commercio e flussi di dati"),
    short: both("Trade", "Commercio"),
    colours: colours("#af7611", "#f0a15a", "#7a4f00"),
    types: [
      { id: "agreement", name: both("Agreement", "Accordo") },
      { id: "treaty", name: both("Treaty", "Trattato") },
    ],
  },
  {
    id: "ai",
    name: both("AI governance", "Governance dell'IA"),
    short: both("AI", "IA"),
    colours: colours("#8c68ef", "#a58cff", "#5a2fd0"),
    types: [{ id: "pact", name: both("Pact", "Patto") }],
  },
] as unknown as readonly Family[];
const regions = [
  { id: "europe", name: both("Europe", "Europa") },
  { id: "asia", name: both("Asia") },
] as unknown as readonly Region[];

const hub = actor("bloc", "HUB", both("Union", "Unione"), "europe");
const actors: readonly Actor[] = [
  hub,
  actor("country", "NOR", both("Norway", "Norvegia"), "europe"),
  actor("country", "GBR", both("United Kingdom", "Regno Unito"), "europe"),
  actor("country", "JPN", both("Japan", "Giappone"), "asia"),
  actor("country", "KOR", both("Korea & co <x>", "Corea & co <x>"), "asia"),
  {
    ...actor("bloc", "PAC", both("Pacific bloc", "Blocco del Pacifico"), "asia"),
    members: ["FJI"],
    speaksForMembers: true,
  },
  actor("country", "FJI", both("Fiji", "Figi"), null),
];

const list: readonly [id: string, partner: string, family: string, type: string, status: Status, themes: string[]][] = [
  ["nor-trade", "NOR", "trade", "agreement", "in_force", ["data"]],
  ["gbr-trade", "GBR", "trade", "agreement", "signed", ["data"]],
  ["gbr-talk", "GBR", "dialogue", "council", "active", []],
  ["gbr-talk-2", "GBR", "dialogue", "council", "planned", []],
  ["jpn-talk", "JPN", "dialogue", "council", "in_force", ["data", "ai"]],
  ["jpn-treaty", "JPN", "trade", "treaty", "negotiating", ["data"]],
  ["jpn-treaty-2", "JPN", "trade", "treaty", "concluded", ["data"]],
  ["jpn-pact", "JPN", "ai", "pact", "delayed", ["ai"]],
  ["kor-talk", "KOR", "dialogue", "council", "suspended", []],
  ["pac-talk", "PAC", "dialogue", "council", "in_force", ["ai"]],
];

const instruments = list.map(
  ([id, , family, type, status, themes]) =>
    ({
      kind: "instrument",
      ref: `instrument:${id}`,
      id,
      name: both(id),
      type,
      typeName: both(type),
      family,
      themes,
      hub: "HUB",
      systems: [],
      events: [],
      partnersNamed: true,
      states: [{ status, date: null, asOf: "2020", summary: both(""), sources: [] }],
    }) as unknown as Instrument,
);
const parts = list.map(
  ([instrument, partner, , , status]) =>
    ({
      instrument,
      actor: partner,
      role: "partner",
      status,
      date: null,
      confidence: "high",
      sources: [],
      standing: null,
    }) as unknown as Participation,
);

const atlas = {
  families,
  guests: [],
  features: [],
  regions,
  themes: [
    { id: "data", name: both("Data", "Dati") },
    { id: "ai", name: both("Artificial intelligence", "Intelligenza artificiale") },
  ],
  actors,
  actorById: new Map(actors.map((each) => [each.id, each])),
  manifest: { asOf: "2024-01-01" },
  instruments,
  systems: [],
  segments: [],
  landings: [],
  events: [],
  participationsByInstrument: new Map(),
} as unknown as Atlas;

export function facts(kind: LadderColumns = "family"): LadderFacts {
  const at = {
    day: "2024-01-01",
    reading: "happened" as const,
    instruments: instruments.map((instrument, index) => ({
      instrument,
      state: instrument.states[0] as Instrument["states"][number],
      parts: [parts[index] as Participation],
    })),
    notYet: 0,
  };
  const visible = visibleAtlas(atlas, at, noFilter, { hub: "HUB", pairs: [], chosen: null });
  return ladderFacts(atlas, visible, "HUB", kind, noFilter);
}

export function scene(settings: Partial<LadderSettings> = {}, more: Partial<LadderInput> = {}) {
  const all = { ...defaultLadder, ...settings };
  const found = facts(all.columns);
  return ladderScene({
    facts: found,
    peers: all.peers === null ? null : peersOf(found, all.peers),
    settings: all,
    families,
    regions,
    theme: "light",
    language: "en",
    width: 640,
    unit: 1,
    ...more,
  });
}
