import type { Actor, Atlas, Citation } from "#model/atlas.ts";
import { foldedText } from "#model/foldedText.ts";
import type { GuestEnd } from "./guestSet.ts";
import { plainName, sameWords } from "./guestWords.ts";

const longestName = 120;

/** The id of the actor that an end of a tie means, in `set`. */
export type ActorOf = (end: GuestEnd, set: string, said: readonly Citation[]) => string;

/**
 * New actors go into `actors`, one per kind, name and place whatever set names it; who is named twice rests on both rows.
 * An id that this atlas does not have becomes a new actor of that name without a place: nothing that was read is lost.
 */
export function guestActors(base: Atlas, unused: (id: string) => string, actors: Actor[]): ActorOf {
  const countries = new Map(
    base.actors.flatMap((actor) => (actor.kind === "country" && actor.iso3 ? [[actor.iso3, actor] as const] : [])),
  );
  const found = new Map<string, { readonly id: string; readonly sources: Citation[] }>();
  const numbers = new Map<string, number>();
  return (given, set, said) => {
    if (given.actor !== null && base.actorById.has(given.actor)) return given.actor;
    const end =
      given.actor === null ? given : ({ name: given.actor, kind: "organisation", at: null, country: null } as const);
    const shipped = end.kind === "country" && end.country !== null ? countries.get(end.country) : undefined;
    if (shipped) return shipped.id;
    const place = end.at ? end.at.map((degrees) => degrees.toFixed(3)).join() : "";
    const key =
      end.kind === "country" && end.country !== null
        ? `country\n${end.country}`
        : `${end.kind}\n${foldedText(end.name)}\n${place}`;
    const known = found.get(key);
    if (known) {
      for (const citation of said) if (!cites(known.sources, citation)) known.sources.push(citation);
      return known.id;
    }
    const number = (numbers.get(set) ?? 0) + 1;
    numbers.set(set, number);
    const id = unused(`${set}.a${number}`);
    const sources = [...said];
    found.set(key, { id, sources });
    actors.push({
      kind: end.kind,
      ref: `${end.kind}:${id}`,
      id,
      aliases: [],
      name: sameWords(plainName(end.name, longestName) || "–"),
      acronym: null,
      fullName: null,
      region: countries.get(end.country ?? "")?.region ?? null,
      at: end.at,
      nominal: false,
      place: null,
      iso3: end.country,
      note: null,
      sources,
      disagreements: [],
      memberships: [],
      confidence: null,
      members: [],
      speaksForMembers: false,
      notSpokenFor: [],
      relation: null,
      guest: set,
    });
    return id;
  };
}

function cites(citations: readonly Citation[], { source, locator }: Citation): boolean {
  return citations.some((citation) => citation.source === source && citation.locator === locator);
}
