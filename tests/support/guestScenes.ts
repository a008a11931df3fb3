// An atlas that readers have added to, drawn: a few sets by hand, and what a map makes of any.
import type { Atlas } from "#model/atlas.ts";
import type { GuestFeature, GuestSet, GuestShape } from "#model/guest/guestSet.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { parseAtlas } from "#model/parseAtlas.ts";
import { defaultPose, type Pose } from "#model/pose.ts";
import type { Position } from "#model/schema/shared.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import type { MapScene } from "#views/map/scene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { guestFeature, guestSet } from "./guestSets.ts";
import { smallAtlas } from "./smallAtlas.ts";

export const pointAt = (lon: number, lat: number): GuestShape => ({ type: "point", at: [lon, lat] });
export const lineOf = (...line: readonly Position[]): GuestShape => ({ type: "line", line });
export const areaOf = (...rings: readonly (readonly Position[])[]): GuestShape => ({ type: "area", rings });
/** Counter-clockwise, closed. */
export const boxOf = (west: number, south: number, east: number, north: number): readonly Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

type Change = { readonly [Key in keyof GuestFeature]?: GuestFeature[Key] };
/** The first of a set is number 1. */
export const featureOf = (number: number, shape: GuestShape | readonly GuestShape[], change: Change = {}) =>
  guestFeature(number, { shapes: Array.isArray(shape) ? shape : [shape as GuestShape], ...change });

/** Points, a line over the date line, areas with a hole and across 180°, names that would be markup. */
export const handSet: GuestSet = guestSet("mine", {
  features: [
    featureOf(1, pointAt(5, 45), { name: "Campus <b>one</b>" }),
    featureOf(2, lineOf([170, 0], [180, 5]), { name: "East half" }),
    featureOf(3, [lineOf([170, 0], [180, 5]), lineOf([-180, 5], [-170, 0])], { name: "Over the line" }),
    featureOf(4, areaOf(boxOf(0, 40, 20, 50), boxOf(5, 43, 15, 47)), { name: "Ring" }),
    featureOf(5, [areaOf(boxOf(170, -20, 180, -10)), areaOf(boxOf(-180, -20, -170, -10))], { name: "Across" }),
    featureOf(6, pointAt(8, 44), { style: { markerColour: "#f4f1ea", markerSize: "large" } }),
  ],
});

export function guestAtlas(sets: readonly GuestSet[]): Atlas {
  const parsed = parseAtlas(smallAtlas());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return joinGuests(parsed.value, sets);
}

export const guestState = (sets: readonly GuestSet[], pose: Partial<Pose> = {}) =>
  createAtlasState(guestAtlas(sets), { ...defaultPose, theme: "light", language: "en", ...pose });

/** fetchGuestDrawing comes first. */
export const guestScene = (sets: readonly GuestSet[], pose: Partial<Pose> = {}): MapScene =>
  stateScene(guestState(sets, pose), []);
