// A set as it is compared: an actor counts for itself, or a city for its country, a country for its cities, a bloc for its members.
import type { OverlapUnit, SetKind } from "#model/answers.ts";
import type { Actor, Atlas } from "#model/atlas.ts";
import type { Held, SetInUnit } from "#model/overlap.ts";
import type { RawSet } from "./setMembers.ts";

/** Ids of all that is counted in a unit, in the order of the data. */
export function universeOf(atlas: Atlas, unit: OverlapUnit): readonly string[] {
  const kind = unit === "countries" ? "country" : unit === "cities" ? "city" : null;
  return atlas.actors.filter((actor) => kind === null || actor.kind === kind).map((actor) => actor.id);
}

interface Wish {
  readonly unit: OverlapUnit;
  /** A bloc that speaks for its members counts for those it speaks for. */
  readonly blocs: boolean;
}

interface Given extends Pick<SetInUnit, "spec" | "id"> {
  readonly kind: SetKind;
}

export function inUnit(atlas: Atlas, given: Given, raw: RawSet, { unit, blocs }: Wish): SetInUnit {
  const members = new Map<string, Held[]>();
  const leftOut: Actor[] = [];
  const outside: string[] = [];
  for (const [id, grounds] of raw) {
    const actor = atlas.actorById.get(id);
    if (!actor) {
      outside.push(id);
      continue;
    }
    // Whoever the set is about is not its own partner or member, through whomever it may be reached.
    const elements = standsFor(atlas, actor, unit, blocs).filter(
      (element) => element === actor.id || element !== given.id,
    );
    if (elements.length === 0) leftOut.push(actor);
    for (const element of elements) {
      const held = members.get(element) ?? [];
      if (element === actor.id) held.unshift({ actor, grounds });
      else held.push({ actor, grounds });
      members.set(element, held);
    }
  }
  return { ...given, members, leftOut, outside };
}

function standsFor(atlas: Atlas, actor: Actor, unit: OverlapUnit, blocs: boolean): readonly string[] {
  const reached = blocs && actor.speaksForMembers ? actor.members.filter((id) => !actor.notSpokenFor.includes(id)) : [];
  if (unit === "actors") return [...new Set([actor.id, ...reached])];
  const own = [actor.id, ...reached].flatMap((id) => atlas.actorById.get(id) ?? []);
  return [...new Set(own.flatMap((each) => asUnit(atlas, each, unit)))];
}

/** A city of a country that the atlas does not have counts for none. */
function asUnit(atlas: Atlas, actor: Actor, unit: "countries" | "cities"): readonly string[] {
  if (unit === "countries") {
    if (actor.kind === "country") return [actor.id];
    const country = actor.kind === "city" && actor.iso3 ? atlas.actorById.get(actor.iso3) : undefined;
    return country?.kind === "country" ? [country.id] : [];
  }
  if (actor.kind === "city") return [actor.id];
  if (actor.kind !== "country") return [];
  return atlas.actors.filter((city) => city.kind === "city" && city.iso3 === actor.iso3).map((city) => city.id);
}
