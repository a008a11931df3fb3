import { landingsOf } from "./cables.ts";
import type { Rule } from "./rule.ts";

const nearKm = 10;
const searchKm = 500;

export const landingsByTheSea: Rule = {
  name: "a landing lies within 10 km of the coast",
  needs: "land",
  *find(data, world) {
    for (const { id, path, properties, at } of landingsOf(data)) {
      if (properties.nodeType !== "landing" || !at) continue;
      const km = world.land().kmToCoast(at, searchKm);
      if (km <= nearKm) continue;
      yield {
        file: "cables.geojson",
        path: [...path, "geometry", "coordinates"],
        message: `"${id}" lies ${km === Number.POSITIVE_INFINITY ? `more than ${searchKm}` : km.toFixed(1)} km from the coast`,
        remedy: "correct the coordinates (longitude first), or call it a terrestrial node or a branching unit",
      };
    }
  },
};
