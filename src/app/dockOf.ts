import type { SideViewId } from "#model/pose.ts";

/** Where a view stands beside the map: what is long stands to its right, what is wide below it. */
export function dockOf(view: SideViewId): "right" | "below" {
  return view === "timeline" || view === "table" ? "below" : "right";
}
