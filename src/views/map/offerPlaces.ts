// Tells other views where the map shows an actor, so that a drawing can grow out of the map; not before the reader has changed what stands where, for a page that opens stands still.
import { effect } from "@preact/signals";
import { isOnMap } from "#model/atlas.ts";
import type { Camera } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { placeOnMap } from "./placeOnMap.ts";

export function offerPlaces(state: AtlasState, room: HTMLElement, camera: () => Camera): () => void {
  const actors = new Map(state.atlas.actors.map((actor) => [actor.ref, actor]));
  const sight = () => ({ box: room.getBoundingClientRect(), camera: camera() });
  const opening = state.pose.peek();
  let changed = false;
  let main = opening.main;
  /** What was seen when the map left the stage, for the view that takes its place: behind the scenes it gets another size and camera. */
  let last: ReturnType<typeof sight> | null = null;
  const stop = effect(() => {
    const { main: next, beside } = state.pose.value;
    changed ||= next !== opening.main || beside !== opening.beside;
    if (next !== main) last = main === "map" ? sight() : null;
    main = next;
  });
  state.places.offer("map", (ref) => {
    const actor = actors.get(ref);
    const seen = main === "map" ? sight() : last;
    if (!changed || !seen || seen.box.width === 0 || !actor?.at || !isOnMap(actor)) return null;
    const point = placeOnMap(actor.at, seen.camera, seen.box, state.pose.peek().projection);
    return point && { x: seen.box.left + point[0], y: seen.box.top + point[1] };
  });
  return () => {
    stop();
    state.places.offer("map", null);
  };
}
