// What lies under the pointer: an actor's row left of its node, else the nearest arc.
import type { Ref } from "#model/atlas.ts";
import type { ArcScene } from "./arcScene.ts";
import { distanceTo } from "./curve.ts";

export interface Aim {
  readonly ref: Ref;
  readonly title: string;
}

/** How near an arc must be, in pixels. */
const reach = 6;

export function aimAt(scene: ArcScene, x: number, y: number): Aim | null {
  for (const node of scene.nodes) {
    if (Math.abs(node.y - y) > scene.pitch / 2) continue;
    const band = scene.bands.find((candidate) => candidate.column === node.column);
    if (x <= node.x + Math.max(7, node.radius + 2) && x >= (band?.x ?? 0)) return { ref: node.ref, title: node.title };
  }
  let best: Aim | null = null;
  let least = reach;
  for (const arc of scene.arcs) {
    const away = distanceTo(arc.curve, x, y, reach);
    // What is drawn later lies on top and wins a tie; a faded arc yields to a lifted one.
    const cost = arc.emphasis === "faded" ? away + 2 : away;
    if (cost > least) continue;
    least = cost;
    best = { ref: arc.ref, title: arc.title };
  }
  return best;
}
