import type { Map as MapLibreMap } from "maplibre-gl";
import type { Ground } from "#views/map/scene.ts";

type Paint = readonly [layer: string, property: "background-color" | "fill-color" | "line-color", colour: string];

const paints = (ground: Ground): readonly Paint[] => [
  ["sea", "background-color", ground.sea],
  ["land-coarse", "fill-color", ground.land],
  ["land-medium", "fill-color", ground.land],
  ["wash", "fill-color", ground.land],
  ["sea-fine", "fill-color", ground.sea],
  ["graticule", "line-color", ground.graticule],
  ["border-coarse", "line-color", ground.border],
  ["border-medium", "line-color", ground.border],
  ["disputed-coarse", "line-color", ground.disputed],
  ["disputed-medium", "line-color", ground.disputed],
  ["coast-coarse", "line-color", ground.coast],
  ["coast-medium", "line-color", ground.coast],
  ["coast-fine", "line-color", ground.coast],
  ["lifted-coarse", "line-color", ground.quietInk],
  ["lifted-medium", "line-color", ground.quietInk],
];

/** Sets only the colours that changed since the last ground. */
export function paintGround(map: MapLibreMap, ground: Ground, before: Ground | null): void {
  if (ground === before) return;
  const old = before ? paints(before) : [];
  paints(ground).forEach(([layer, property, colour], index) => {
    if (old[index]?.[2] !== colour) map.setPaintProperty(layer, property, colour);
  });
}
