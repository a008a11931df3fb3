// A graph from a list of pairs, for tests of drawings: "EU-JPN" is a link of the first family, "EU-JPN:2" two of them, "@paper-EU" one from an instrument's own node.
import type { Actor, Instrument, Ref } from "#model/atlas.ts";
import type { Graph, GraphLink, GraphNode } from "#model/network.ts";

const shortKinds: Readonly<Record<string, Actor["kind"]>> = { "^": "bloc", "#": "organisation", "*": "city" };

/** A name begins with ^ for a bloc, # for an organisation, * for a city, @ for an instrument; else it is a country. */
export function linkedGraph(
  pairs: readonly string[],
  places: Readonly<Record<string, readonly [number, number]>> = {},
): Graph {
  const nodes = new Map<string, GraphNode>();
  const nodeOf = (name: string): GraphNode => {
    const known = nodes.get(name);
    if (known) return known;
    const id = name.replace(/^[\^#*@]/, "");
    const node = name.startsWith("@")
      ? { ref: `instrument:${id}` as Ref, actor: null, instrument: instrument(id) }
      : {
          ref: `${shortKinds[name.charAt(0)] ?? "country"}:${id}` as Ref,
          actor: actor(name, id, places[id] ?? null),
          instrument: null,
        };
    nodes.set(name, node);
    return node;
  };
  const links = pairs.flatMap((pair): GraphLink[] => {
    const [, from = "", to = "", times = "1"] = /^([^-]+)-([^:]+)(?::(\d+))?$/.exec(pair) ?? [];
    const [source, target] = [nodeOf(from), nodeOf(to)];
    return Array.from({ length: Number(times) }, (_, at) => ({
      id: `${pair}~${at}`,
      source: source.ref,
      target: target.ref,
      family: at % 2 === 0 ? "partnership" : "network",
      statusClass: at % 3 === 2 ? "planned" : "in_force",
      instruments: [source.instrument ?? instrument(`${pair}~${at}`)],
      weight: 1,
      ties: [],
    }));
  });
  const manyParties = [...nodes.values()].filter((node) => node.instrument).length;
  return { parties: manyParties > 0 ? "two_mode" : "spokes", nodes: [...nodes.values()], links, manyParties };
}

function actor(name: string, id: string, at: readonly [number, number] | null): Actor {
  return {
    kind: shortKinds[name.charAt(0)] ?? "country",
    ref: `${shortKinds[name.charAt(0)] ?? "country"}:${id}`,
    id,
    aliases: [],
    name: { en: id, it: id },
    region: null,
    at: at && [at[0], at[1]],
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
    acronym: null,
    fullName: null,
  };
}

function instrument(id: string): Instrument {
  return {
    kind: "instrument",
    ref: `instrument:${id}`,
    id,
    aliases: [],
    name: { en: id, it: id },
    type: "digital_partnership",
    typeName: { en: "Digital partnership", it: "Partenariato digitale" },
    family: "partnership",
    themes: [],
    hub: null,
    systems: [],
    events: [],
    partnersNamed: true,
    states: [],
    note: null,
    disagreements: [],
  };
}
