import { segmentsOf } from "./cables.ts";
import { landAlong } from "./land.ts";
import type { Rule } from "./rule.ts";

const shoreKm = 8;
const mostKm = 1;

export const cablesKeepToSea: Rule = {
  name: "a sea cable crosses no land between its shores",
  needs: "land",
  *find(data, world) {
    for (const { id, path, properties, lines } of segmentsOf(data)) {
      if (properties.medium !== "sea" || lines.length === 0) continue;
      const { km, at } = landAlong(lines, [lines[0]![0]!, lines.at(-1)!.at(-1)!], world.land(), shoreKm);
      if (km <= mostKm || !at) continue;
      yield {
        file: "cables.geojson",
        path: [...path, "geometry"],
        message: `"${id}" crosses ${km.toFixed(1)} km of land more than ${shoreKm} km from its ends, first at ${at.map((degrees) => degrees.toFixed(3)).join(", ")}`,
        remedy: "lead it round by a waypoint at sea",
      };
    }
  },
};
