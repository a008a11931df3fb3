import type { Map as MapLibreMap } from "maplibre-gl";
import type { Guest } from "#widgets/guest.ts";

/** MapLibre takes its own hint away a moment after showing it, and stumbles where it is gone by then. */
const hintTime = 200;

/** MapLibre's cooperative gestures, whenever the page around has wheel and finger; the words are said outside, the same for both renderers. Returns its own end. */
export function leaveToPage(map: MapLibreMap, guest: Guest): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    clearTimeout(waiting);
    if (guest.yields()) map.cooperativeGestures.enable();
    else waiting = setTimeout(() => map.cooperativeGestures.disable(), hintTime);
  };
  const passed = map.on("cooperativegestureprevented", ({ gestureType, originalEvent }) => {
    if (gestureType === "touch_pan") guest.letPass("finger", "map");
    else if ((originalEvent as WheelEvent).deltaY !== 0) guest.letPass("wheel", "map");
  });
  const stop = guest.onChange(follow);
  if (guest.yields()) follow();
  return () => {
    clearTimeout(waiting);
    passed.unsubscribe();
    stop();
  };
}
