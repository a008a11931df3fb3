// Keys on the live map. MapLibre's own handler starts each stroke from where the map happens to be, so that quick strokes are lost;
// here each starts from where the last one is going.
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "#model/pose.ts";
import { type Projection, panned, zoomedAbout } from "#views/map/still/cameraMoves.ts";
import { keyAct } from "#views/map/still/keyAct.ts";
import { cameraOf } from "./camera.ts";

const strokeTime = 300;

export interface KeyOptions {
  readonly map: MapLibreMap;
  readonly host: HTMLElement;
  readonly projection: () => Projection;
  readonly reducedMotion: boolean;
}

/** Returns its own end. */
export function steerByKeys({ map, host, projection, reducedMotion }: KeyOptions): () => void {
  /** Where the last stroke goes, until the map stands still or another hand takes it. */
  let heading: Camera | null = null;
  const rest = (): void => {
    heading = null;
  };
  const press = (event: KeyboardEvent): void => {
    const go = (move: (camera: Camera, size: { width: number; height: number }) => Camera) => {
      const size = { width: host.clientWidth, height: host.clientHeight };
      const next = move(heading ?? cameraOf(map), size);
      const target = { center: [next.lon, next.lat] as [number, number], zoom: next.zoom };
      const cause = { originalEvent: event };
      // Starting anew ends the motion before, which says so: only then is the new heading known.
      if (reducedMotion) map.jumpTo(target, cause);
      else map.easeTo({ ...target, duration: strokeTime, easing: (t) => t * (2 - t), essential: true }, cause);
      heading = reducedMotion ? null : next;
    };
    const act = keyAct(event, {
      panGently: (dx, dy) => go((camera, size) => panned(camera, size, projection(), dx, dy)),
      zoomGently: (steps) =>
        go((camera, size) => zoomedAbout(camera, size, projection(), steps, [size.width / 2, size.height / 2])),
    });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  host.addEventListener("keydown", press);
  map.on("moveend", rest);
  return () => {
    host.removeEventListener("keydown", press);
    map.off("moveend", rest);
  };
}
