// All that a row of a table may name: the actors of the atlas, and the countries and cities that the world has besides.
import type { Actor, Atlas } from "#model/atlas.ts";
import type { GazetteerPlace } from "./guestTable.ts";

/** `world`: countries and cities of base/gazetteer.json; those that the atlas has are the atlas's own, with the names of both. */
export function gazetteerOf(atlas: Pick<Atlas, "actors">, world: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const worldById = new Map(world.map((place) => [place.id, place]));
  const merged = new Set<string>();
  const actors = atlas.actors.map((actor): GazetteerPlace => {
    const twin = twinOf(actor, world, worldById);
    if (twin) merged.add(twin.id);
    const known = twin ? [...Object.values(twin.name), ...twin.also] : [];
    return {
      id: actor.id,
      actor: actor.id,
      kind: actor.kind === "bloc" ? "organisation" : actor.kind,
      name: actor.name,
      also: [
        ...new Set([
          ...actor.aliases,
          ...(actor.acronym === null ? [] : [actor.acronym]),
          ...(actor.fullName === null ? [] : Object.values(actor.fullName)),
          ...(actor.kind === "country" && actor.iso3 !== null ? [actor.iso3] : []),
          ...known,
        ]),
      ],
      at: actor.at === null ? null : [actor.at[0], actor.at[1]],
      country: actor.iso3,
      population: twin?.population ?? 0,
    };
  });
  return [...actors, ...world.filter(({ id }) => !merged.has(id))];
}

function twinOf(
  actor: Actor,
  world: readonly GazetteerPlace[],
  byId: ReadonlyMap<string, GazetteerPlace>,
): GazetteerPlace | null {
  if (actor.kind === "country") return byId.get(actor.iso3 ?? actor.id) ?? null;
  const { at } = actor;
  if (actor.kind !== "city" || at === null) return null;
  const names = new Set(Object.values(actor.name));
  const near = world.filter(
    (place) =>
      place.kind === "city" &&
      place.at !== null &&
      place.country === actor.iso3 &&
      Math.hypot(place.at[0] - at[0], place.at[1] - at[1]) < nearDegrees,
  );
  return near.find((place) => Object.values(place.name).some((name) => names.has(name))) ?? null;
}

/** Two sources put one city's middle some kilometres apart. */
const nearDegrees = 0.5;
