// Any id or alias a reader may type, in either case, to the thing it means.
import type { Atlas, Entity, Ref } from "./atlas.ts";
import { entityKinds } from "./atlas.ts";

/** Likeliest first when one word names several things: an event and a source may share an id. */
const precedence = [
  "country",
  "bloc",
  "city",
  "organisation",
  "instrument",
  "system",
  "segment",
  "landing",
  "event",
  "theme",
  "source",
  "feature",
] as const;

export function nameIndex(atlas: Omit<Atlas, "names">): Map<string, readonly Ref[]> {
  const found = new Map<string, Ref[]>();
  const add = (name: string, ref: Ref) => {
    const key = name.toLowerCase();
    const refs = found.get(key);
    if (!refs) found.set(key, [ref]);
    else if (!refs.includes(ref)) refs.push(ref);
  };
  const addAll = (ref: Ref, id: string, aliases: readonly string[] = []) => {
    add(id, ref);
    for (const alias of aliases) add(alias, ref);
  };
  for (const actor of atlas.actors) addAll(actor.ref, actor.id, actor.aliases);
  for (const item of atlas.instruments) addAll(item.ref, item.id, item.aliases);
  for (const item of atlas.systems) addAll(item.ref, item.id, item.aliases);
  for (const item of atlas.segments) addAll(item.ref, item.id, item.aliases);
  for (const item of atlas.landings) addAll(item.ref, item.id);
  for (const item of atlas.events) addAll(item.ref, item.id, item.aliases);
  for (const item of atlas.sources) addAll(`source:${item.id}`, item.id, item.aliases);
  for (const item of atlas.features) addAll(item.ref, item.id);
  for (const item of atlas.themes) addAll(`theme:${item.id}`, item.id);
  const rank = (ref: Ref) => precedence.indexOf(ref.slice(0, ref.indexOf(":")) as (typeof precedence)[number]);
  for (const refs of found.values()) refs.sort((a, b) => rank(a) - rank(b));
  return found;
}

/**
 * What a word from an address or a caller means: "dp-eu-jpn", "EU", "country:JPN", "cable:medusa". Case never matters, except that an
 * exact match wins over one that differs in case ("INHOPE" the organisation, "inhope" its network).
 */
export function resolve(atlas: Atlas, word: string): Ref | null {
  const colon = word.indexOf(":");
  const kind = colon > 0 ? word.slice(0, colon).toLowerCase() : "";
  const wanted = Object.hasOwn(kindWords, kind) ? kindWords[kind] : undefined;
  const id = wanted ? word.slice(colon + 1) : word;
  const refs = (atlas.names.get(id.toLowerCase()) ?? []).filter(
    (ref) => !wanted || wanted.includes(ref.slice(0, ref.indexOf(":"))),
  );
  return refs.find((ref) => ref.slice(ref.indexOf(":") + 1) === id) ?? refs[0] ?? null;
}

const kindWords: Readonly<Record<string, readonly string[] | undefined>> = {
  ...Object.fromEntries(entityKinds.map((kind) => [kind, [kind]])),
  cable: ["system"],
  actor: ["country", "bloc", "city", "organisation"],
  node: ["landing"],
};

export function entityOf(atlas: Atlas, ref: Ref): Entity | null {
  const at = ref.indexOf(":");
  const id = ref.slice(at + 1);
  switch (ref.slice(0, at)) {
    case "country":
    case "city":
    case "bloc":
    case "organisation":
      return atlas.actorById.get(id) ?? null;
    case "instrument":
      return atlas.instrumentById.get(id) ?? null;
    case "system":
      return atlas.systemById.get(id) ?? null;
    case "segment":
      return atlas.segmentById.get(id) ?? null;
    case "landing":
      return atlas.landingById.get(id) ?? null;
    case "event":
      return atlas.eventById.get(id) ?? null;
    case "source":
      return atlas.sourceById.get(id) ?? null;
    case "theme":
      return atlas.themeById.get(id) ?? null;
    case "feature":
      return atlas.featureById.get(id) ?? null;
    default:
      return null;
  }
}
