// Which lists of the data name the members of a group: a bloc's, an alliance's, a forum's.
import type { Atlas, Instrument } from "#model/atlas.ts";

const ofBlocs = ["bloc_membership"];
const ofForums = ["multilateral_forum"];
const ofOrganisations = ["regional_alliance", "multilateral_forum", "coordination_platform"];

/** Roles that make one a member; who is only joining, or takes part as a guest, is none. */
export function isMemberRole(role: string): boolean {
  return role === "member" || role === "founder";
}

/** In the order of the data; empty when no list names members. A bloc with a list of its own is not also taken for a forum. */
export function memberLists(atlas: Atlas, group: string): readonly Instrument[] {
  const actor = atlas.actorById.get(group);
  const listed = (types: readonly string[]) =>
    atlas.instruments.filter(
      ({ id, hub, type }) =>
        hub === group &&
        types.includes(type) &&
        atlas.participationsByInstrument.get(id)?.some((part) => isMemberRole(part.role) && part.actor !== group),
    );
  if (actor?.kind === "organisation") return listed(ofOrganisations);
  if (actor?.kind !== "bloc") return [];
  const own = listed(ofBlocs);
  return own.length > 0 ? own : listed(ofForums);
}
