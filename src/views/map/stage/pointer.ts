import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Ref } from "#model/atlas.ts";
import { guestAreaAt } from "#views/map/guests/guestAreaAt.ts";
import { type GuestTilePick, guestTileDoor } from "#views/map/guestTileDoor.ts";
import type { MapScene } from "#views/map/scene.ts";
import type { GuestTilePainter } from "./guestTiles.ts";
import type { Picker } from "./pickables.ts";

const labelLayerIds = ["labels-lifted", "labels-place", "labels-cable", "labels-area"];
const areaLayerIds = ["partners-medium", "partners-coarse"];
const mouseReach = 5;
const fingerReach = 12;

export interface PointerOptions {
  readonly map: MapLibreMap;
  readonly picker: Picker;
  readonly guestTiles: Pick<GuestTilePainter, "under">;
  readonly sceneNow: () => MapScene | null;
  readonly isGlobe: () => boolean;
  readonly onHover: (ref: Ref | null, at: { readonly x: number; readonly y: number } | null) => void;
  readonly onPick: (ref: Ref | null) => void;
}

export interface Pointer {
  /** What lies at this point, at most `reach` pixels away. */
  under(point: { readonly x: number; readonly y: number }, reach: number): Ref | null;
  close(): void;
}

/** Names what the pointer rests on or chooses: points, then ties, cables, words, countries. */
export function followPointer({
  map,
  picker,
  guestTiles,
  sceneNow,
  isGlobe,
  onHover,
  onPick,
}: PointerOptions): Pointer {
  let frame = 0;
  let last: { x: number; y: number } | null = null;
  let hovered: Ref | null = null;

  /** What of a tile lies there has no ref of its own. */
  const hit = (point: { readonly x: number; readonly y: number }, reach: number): Ref | GuestTilePick | null => {
    const scene = sceneNow();
    if (!scene) return null;
    const globe = isGlobe();
    const place = map.unproject([point.x, point.y]);
    if (globe) {
      // Beside the globe MapLibre answers with the nearest place on its limb.
      const back = map.project(place);
      if (Math.hypot(back.x - point.x, back.y - point.y) > 2) return null;
    }
    const world = 512 * 2 ** map.getZoom();
    const scale = globe
      ? world / (2 * Math.PI * Math.max(Math.cos((map.getCenter().lat * Math.PI) / 180), 1e-3))
      : world;
    const toScreen = (at: readonly [number, number] | readonly number[]): readonly [number, number] => {
      const { x, y } = map.project([at[0] as number, at[1] as number]);
      return [x, y];
    };
    const lon = ((((place.lng + 180) % 360) + 360) % 360) - 180;
    const found = picker.pick([point.x, point.y], [lon, place.lat], { globe, scale, toScreen }, reach);
    if (found) return found;
    const [word] = map.queryRenderedFeatures([point.x, point.y], { layers: labelLayerIds });
    if (word?.properties["ref"]) return word.properties["ref"] as Ref;
    const tiled = scene.guestTiles && guestTiles.under(point, reach);
    if (tiled) return { ...tiled, at: [lon, place.lat] };
    const brought = scene.guests && guestAreaAt(scene.guests.areas, [lon, place.lat]);
    if (brought) return brought;
    if (scene.countries.length === 0) return null;
    const [area] = map.queryRenderedFeatures([point.x, point.y], { layers: areaLayerIds });
    return scene.countries.find((country) => country.a3 === area?.properties["a3"])?.ref ?? null;
  };

  const under = (point: { readonly x: number; readonly y: number }, reach: number): Ref | null => {
    const found = hit(point, reach);
    return typeof found === "string" ? found : null;
  };

  const leave = (): void => {
    last = null;
    cancelAnimationFrame(frame);
    frame = 0;
    map.getCanvas().style.cursor = "";
    if (hovered === null) return;
    hovered = null;
    onHover(null, null);
  };
  const look = (): void => {
    frame = 0;
    if (!last || map.isMoving()) return;
    const found = hit(last, mouseReach);
    const ref = typeof found === "string" ? found : null;
    map.getCanvas().style.cursor = found ? "pointer" : "";
    if (ref === null && hovered === null) return;
    hovered = ref;
    onHover(ref, ref ? last : null);
  };
  const move = (event: MapMouseEvent): void => {
    last = { x: event.point.x, y: event.point.y };
    frame ||= requestAnimationFrame(look);
  };
  const rest = (): void => {
    if (last) frame ||= requestAnimationFrame(look);
  };
  const click = (event: MapMouseEvent): void => {
    const byFinger = "pointerType" in event.originalEvent && event.originalEvent.pointerType === "touch";
    const found = hit(event.point, byFinger ? fingerReach : mouseReach);
    const tiled = found !== null && typeof found === "object" ? found : null;
    guestTileDoor.now?.onPick(tiled);
    onPick(tiled ? null : (found as Ref | null));
  };

  map.on("mousemove", move);
  map.on("mouseout", leave);
  map.on("dragstart", leave);
  map.on("moveend", rest);
  map.on("click", click);
  return {
    under,
    close() {
      cancelAnimationFrame(frame);
      map.off("mousemove", move);
      map.off("mouseout", leave);
      map.off("dragstart", leave);
      map.off("moveend", rest);
      map.off("click", click);
    },
  };
}
