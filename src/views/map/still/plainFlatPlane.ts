import type { Position } from "geojson";
import { cutLine, cutRing } from "./cutAtEdge.ts";
import { flatGraticule } from "./flatGraticule.ts";
import { mappedRuns } from "./mappedRuns.ts";
import { pathText } from "./pathText.ts";
import type { Plane } from "./plane.ts";
import { type Point, toSheet } from "./webMercator.ts";

/** The flat plane for a page that has no d3: shapes are simplified beforehand, and each path is made once. */
export function plainFlatPlane(decimals: number): Plane {
  const onSheet = (line: readonly Position[]): readonly Point[] => line.map((at) => toSheet(at as [number, number]));
  return {
    kind: "flat",
    decimals,
    scale: 1,
    area: ({ geometry }) =>
      pathText(
        (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat())
          .flatMap(cutRing)
          .map(onSheet),
        decimals,
        true,
      ),
    mesh: ({ coordinates }) => pathText(coordinates.flatMap(cutLine).map(onSheet), decimals),
    runs: mappedRuns,
    lines: (lines) =>
      pathText(
        lines.flatMap((line) => mappedRuns(line).map(({ points }) => points)),
        decimals,
      ),
    point: toSheet,
    graticule: flatGraticule,
  };
}
