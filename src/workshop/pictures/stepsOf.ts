import type { PackedLine } from "#views/map/picture/packedWorld.ts";

/** A line of longitudes and latitudes as first point and steps, in whole 1 / perDegree degrees; steps that come to nothing are left out. */
export function stepsOf(line: readonly (readonly number[])[], perDegree: number): PackedLine {
  const steps: number[] = [];
  let [lon, lat] = [0, 0];
  line.forEach(([x = 0, y = 0], at) => {
    const [nextLon, nextLat] = [Math.round(x * perDegree), Math.round(y * perDegree)];
    const still = nextLon === lon && nextLat === lat;
    if (at > 0 && still && (at < line.length - 1 || steps.length > 2)) return;
    steps.push(nextLon - lon, nextLat - lat);
    [lon, lat] = [nextLon, nextLat];
  });
  return steps;
}
