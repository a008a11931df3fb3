import type { Actor, Atlas } from "#model/atlas.ts";
import type { CableLandings } from "#model/card.ts";

/** Systems that land in a country, or in the members of a bloc, with the landings there. */
export function cablesOf(atlas: Atlas, actor: Actor): CableLandings[] {
  const countries = new Set(actor.kind === "country" ? [actor.iso3] : actor.kind === "bloc" ? actor.members : []);
  return atlas.systems.flatMap((system) => {
    const landings = atlas.landings.filter(
      (landing) =>
        landing.system === system.id && landing.nodeType !== "branching-unit" && countries.has(landing.country ?? ""),
    );
    return landings.length > 0 ? [{ system, landings }] : [];
  });
}
