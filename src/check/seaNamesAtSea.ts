import type { Rule } from "./rule.ts";

export const seaNamesAtSea: Rule = {
  name: "names of seas stand on the sea",
  needs: "land",
  *find(data, world) {
    for (const [index, { id, geometry, properties }] of data["seas.geojson"].features.entries()) {
      if (properties.id !== id) {
        yield {
          file: "seas.geojson",
          path: ["features", index, "properties", "id"],
          message: `"${properties.id}" is not the feature's id "${id}"`,
          remedy: "write the same id in both places",
        };
      }
      const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
      const ashore = points.find((at) => world.land().isLand(at));
      if (ashore) {
        yield {
          file: "seas.geojson",
          path: ["features", index, "geometry", "coordinates"],
          message: `"${id}" runs over land at ${ashore.join(", ")}`,
          remedy: "move the name off the coast",
        };
      }
    }
  },
};
