// The whole map as SVG data: a pure function of scene, world, camera and size. Text for Node, elements for the page.
import { drawSheet } from "./drawSheet.ts";
import { flatPlane } from "./flatPlane.ts";
import { globePlane } from "./globePlane.ts";
import { type Looked, laidMap } from "./laidMap.ts";
import type { StillElement } from "./stillElement.ts";
import type { World } from "./world.ts";

export interface MapDrawing extends Looked {
  readonly world: World;
  /** Keeps ids apart when several maps stand on one page. */
  readonly prefix?: string;
  /** Decimals of a sheet unit (1/4096 of the world) that the flat ground keeps; figures keep one more. 1 is a third of a pixel at zoom 5. */
  readonly decimals?: number;
}

export function drawMap(drawing: MapDrawing): StillElement {
  const { scene, world, camera, size, projection } = drawing;
  const prefix = drawing.prefix ?? "map";
  const decimals = drawing.decimals ?? 1;
  const plane =
    projection === "flat"
      ? flatPlane({
          groundDecimals: decimals,
          figureDecimals: decimals + 1,
          tolerance: 0,
          grain: 0.2 / 2 ** camera.zoom,
        })
      : globePlane(camera, size);
  return laidMap(drawing, drawSheet(scene, world, plane, prefix), prefix);
}
