import type { Atlas, Family } from "#model/atlas.ts";

/** The family that gives cities and their events a colour: that of the first alliance the data name. */
export function cityFamily(atlas: Pick<Atlas, "actors" | "instrumentById" | "familyById" | "families">): Family | null {
  const membership = atlas.actors.flatMap((actor) => actor.memberships)[0];
  const family = atlas.instrumentById.get(membership?.instrument ?? "")?.family;
  return atlas.familyById.get(family ?? "") ?? atlas.families[0] ?? null;
}
