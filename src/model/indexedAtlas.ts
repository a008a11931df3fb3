// The lists of an atlas with everything that is looked up in them by id, kind or name.
import type { Atlas } from "./atlas.ts";
import { nameIndex } from "./names.ts";

type Indexes =
  | "actorById"
  | "instrumentById"
  | "systemById"
  | "segmentById"
  | "landingById"
  | "eventById"
  | "sourceById"
  | "familyById"
  | "themeById"
  | "featureById"
  | "participationsByInstrument"
  | "participationsByActor"
  | "names";

export type AtlasParts = Omit<Atlas, Indexes>;

/** References are not looked up here: what leads nowhere is parseAtlas's to find. */
export function indexedAtlas(parts: AtlasParts): Atlas {
  const atlas: Omit<Atlas, "names"> = {
    ...parts,
    actorById: byId(parts.actors),
    instrumentById: byId(parts.instruments),
    systemById: byId(parts.systems),
    segmentById: byId(parts.segments),
    landingById: byId(parts.landings),
    eventById: byId(parts.events),
    sourceById: byId(parts.sources),
    familyById: byId(parts.families),
    themeById: byId(parts.themes),
    featureById: byId(parts.features),
    participationsByInstrument: group(parts.participations, (part) => part.instrument),
    participationsByActor: group(parts.participations, (part) => part.actor),
  };
  return { ...atlas, names: nameIndex(atlas) };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
