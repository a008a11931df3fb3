// A small world for the chord diagram: two regions, one bloc, a hub, and ties by hand.
import { chordFacts } from "#analysis/chordFacts.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import type { Actor, Atlas, Family, Instrument, Participation } from "#model/atlas.ts";
import type { Graph } from "#model/network.ts";
import type { LocalText } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { ChordGrouping, PartyMode } from "#model/viewSettings.ts";
import type { ChordFacts } from "#state/chordState.ts";
import { type ChordInput, chordScene } from "#views/network/chord/chordScene.ts";

const same = (text: string): LocalText => ({ en: text, it: text });

function actor(kind: Actor["kind"], id: string, name: string, region: string | null, members: string[] = []): Actor {
  return {
    kind,
    ref: `${kind}:${id}`,
    id,
    aliases: [],
    name: same(name),
    region,
    at: null,
    nominal: false,
    place: null,
    iso3: kind === "country" ? id : null,
    note: null,
    sources: [],
    disagreements: [],
    memberships: [],
    confidence: null,
    members,
    speaksForMembers: members.length > 0,
    notSpokenFor: [],
    relation: null,
  } as Partial<Actor> as Actor;
}

export const union = actor("bloc", "UNI", "The Union", "west", ["FRA", "ITA"]);
export const league = actor("bloc", "LEA", "The League", "east", ["ITA", "JPN"]);
export const forum: Actor = { ...actor("bloc", "FOR", "A forum", "west", ["FRA", "JPN"]), speaksForMembers: false };
export const france = actor("country", "FRA", "France", "west");
export const italy = actor("country", "ITA", "Italy", "west");
export const norway = actor("country", "NOR", "Norway", "west");
export const japan = actor("country", "JPN", "Japan", "east");
export const korea = actor("country", "KOR", "Korea", "east");
export const rome: Actor = { ...actor("city", "rome", "Rome", "west"), iso3: "ITA" };
export const nomad = actor("organisation", "NOM", "A nomad", null);

const family = (id: string, colour: string): Family => ({
  id,
  name: same(`${id} family`),
  short: same(id),
  description: same(id),
  colours: { light: colour, dark: colour, projector: colour },
  types: [],
});

const instruments = new Map<string, Instrument>();
const instrument = (id: string, ofFamily: string, hub: string | null): Instrument => {
  const made =
    instruments.get(id) ??
    ({
      kind: "instrument",
      ref: `instrument:${id}`,
      id,
      name: same(id),
      family: ofFamily,
      hub,
      partnersNamed: true,
      states: [] as Instrument["states"],
    } as Partial<Instrument> as Instrument);
  instruments.set(id, made);
  return made;
};

export function tie(id: string, from: Actor, to: Actor, ofFamily = "talk"): Tie {
  return {
    id: `${id}~${from.id}~${to.id}`,
    instrument: instrument(id, ofFamily, from.id),
    family: ofFamily,
    from,
    to,
    status: "in_force",
    statusClass: "in_force",
    confidence: "high",
    participation: { actor: to.id } as Partial<Participation> as Participation,
    date: null,
    dates: [],
  };
}

export const ties: readonly Tie[] = [
  tie("talks", union, japan),
  tie("talks", union, korea),
  tie("pact", union, japan, "trade"),
  tie("deal", union, norway, "trade"),
  tie("home", union, france, "trade"),
  tie("home", union, italy, "trade"),
  tie("sisters", japan, rome),
];

export const smallWorld = {
  regions: [
    { id: "west", name: same("The West") },
    { id: "east", name: same("The East") },
  ],
  families: [family("talk", "#1144aa"), family("trade", "#aa4411")],
  actors: [union, league, forum, france, italy, norway, japan, korea, rome, nomad],
  instruments: [...instruments.values()],
  participationsByInstrument: new Map(
    [...instruments.keys()].map((id) => [
      id,
      ties.filter((each) => each.instrument.id === id).map((each) => each.participation),
    ]),
  ),
} as Partial<Atlas> as Atlas;

export function facts(
  grouping: ChordGrouping = "region",
  parties: PartyMode = "spokes",
  of: readonly Tie[] = ties,
): ChordFacts {
  return chordFacts(smallWorld, projectGraph(of, parties), grouping);
}

export const graph = (parties: PartyMode = "spokes"): Graph => projectGraph(ties, parties);

export const evenLetters = (text: string, size: number) => text.length * size * 0.5;

export function scene(change: Partial<ChordInput> = {}) {
  return chordScene({
    facts: facts(),
    families: smallWorld.families,
    theme: "light",
    language: "en",
    size: { width: 400, height: 360 },
    fontSize: 13,
    measure: evenLetters,
    ...change,
  });
}
