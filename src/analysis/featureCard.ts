// The card of what a reader brought: its row, its actor, and what is near.
import { type Atlas, type Feature, type Guest, isLandingOnMap, isOnMap, type Position } from "#model/atlas.ts";
import type { CardFacts, CardLink } from "#model/card.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { greatCircleKm } from "./answers/greatCircleKm.ts";
import type { CardBase } from "./cardBase.ts";

const nearKm = 250;
const mostNear = 5;
const mostPoints = 20;

export function guestOf(atlas: Atlas, set: string | undefined): Guest | null {
  return (set !== undefined && atlas.guests.find(({ id }) => id === set)) || null;
}

export function featureCard(atlas: Atlas, visible: VisibleAtlas, feature: Feature, base: CardBase): CardFacts {
  const actor = atlas.actorById.get(feature.actor ?? "");
  return {
    ...base(feature.name, feature.sources),
    kind: "feature",
    feature,
    guest: guestOf(atlas, feature.set),
    actor: actor ? { ref: actor.ref, name: actor.name } : null,
    near: nearest(visible, feature),
  };
}

/** On the great circle, to the nearest of its points. */
function nearest(visible: VisibleAtlas, feature: Feature): (CardLink & { readonly km: number })[] {
  const points = feature.shapes.flatMap((shape) => (shape.type === "point" ? [shape.at] : []));
  if (points.length === 0 || points.length > mostPoints) return [];
  const places: readonly (CardLink & { readonly at: Position | null })[] = [
    ...visible.cities,
    ...visible.institutions.filter(isOnMap),
    ...visible.landings.filter(isLandingOnMap),
    ...visible.features.filter((other) => other !== feature),
  ];
  return places
    .flatMap(({ ref, name, at }) => {
      // A degree of latitude is 111 km: most are too far without any trigonometry.
      if (!at || !points.some((point) => Math.abs(point[1] - at[1]) < nearKm / 110)) return [];
      const km = Math.min(...points.map((point) => greatCircleKm(point, at)));
      return km <= nearKm ? [{ ref, name, km }] : [];
    })
    .sort((a, b) => a.km - b.km)
    .slice(0, mostNear);
}
