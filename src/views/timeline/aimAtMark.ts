// The mark under the pointer, or the nearest within reach.
import type { TimelineMarkScene, TimelineScene } from "./timelineScene.ts";

/** In pixels: marks are smaller than a fingertip. */
const reach = 11;

export function aimAtMark(scene: TimelineScene, x: number, y: number): TimelineMarkScene | null {
  let best: TimelineMarkScene | null = null;
  let least = reach;
  for (const lane of scene.lanes) {
    if (y < lane.y - reach || y > lane.y + lane.height + reach) continue;
    for (const mark of lane.marks) {
      const right = mark.label ? Math.max(mark.x1, mark.label.x) : mark.x1;
      const left = mark.label ? Math.min(mark.x0, mark.label.x) : mark.x0;
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(0, Math.abs(y - mark.y) - mark.size / 2);
      const away = Math.hypot(dx, dy);
      if (away >= least) continue;
      least = away;
      best = mark;
    }
  }
  return best;
}

export function markWith(scene: TimelineScene, fact: string | null): TimelineMarkScene | null {
  if (fact === null) return null;
  for (const lane of scene.lanes)
    for (const mark of lane.marks) if (mark.facts.some(({ id }) => id === fact)) return mark;
  return null;
}
