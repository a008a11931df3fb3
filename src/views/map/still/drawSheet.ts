import { guestDrawing } from "#views/map/guestDrawing.ts";
import type { MapScene } from "#views/map/scene.ts";
import { drawGround, hatchPatterns } from "./drawGround.ts";
import { drawAnswerLines, drawCables, drawTies } from "./drawLines.ts";
import { drawPoints } from "./drawPoints.ts";
import type { Plane } from "./plane.ts";
import { element, type StillElement } from "./stillElement.ts";
import type { World } from "./world.ts";

export interface Sheet {
  readonly defs: readonly StillElement[];
  readonly bands: readonly StillElement[];
}

/** Everything that lies on the ground. On the flat plane it does not depend on the camera. */
export function drawSheet(scene: MapScene, world: World, plane: Plane, prefix: string): Sheet {
  const ties = drawTies(scene, plane, prefix);
  const { guests } = scene;
  const brought = guestDrawing.now;
  const lines = { fill: "none", "stroke-linejoin": "round" };
  return {
    defs: [...hatchPatterns(scene, plane, prefix), ...ties.gradients],
    bands: [
      element("g", { class: "still-ground" }, drawGround(scene, world, plane, prefix), "ground"),
      ...(guests && brought
        ? [element("g", { class: "still-guest-areas" }, brought.drawAreas(guests, plane), "guest-areas")]
        : []),
      element("g", { class: "still-cables", ...lines }, drawCables(scene, plane), "cables"),
      ...(scene.lines.length > 0
        ? [element("g", { class: "still-answer-lines", ...lines }, drawAnswerLines(scene, plane), "answer-lines")]
        : []),
      ...(guests && brought
        ? [element("g", { class: "still-guest-lines" }, brought.drawLines(guests, plane), "guest-lines")]
        : []),
      element("g", { class: "still-ties", id: `${prefix}-ties`, ...lines }, ties.lines, "ties"),
      element(
        "g",
        { class: "still-points" },
        [...drawPoints(scene, plane), ...(brought?.drawMarks(scene.points, plane) ?? [])],
        "points",
      ),
    ],
  };
}
