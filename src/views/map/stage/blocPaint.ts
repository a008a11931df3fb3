// Blocs as a soft outline round their members. MapLibre draws it, under everything deck draws and simplified to the zoom.
import type { Feature, MultiLineString } from "geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { strokePieces } from "#views/map/layers/strokePieces.ts";
import type { BlocOutline } from "#views/map/scene.ts";
import { type BoundaryOf, loadBoundaries } from "./blocLines.ts";
import { setData } from "./setData.ts";
import { mediumZoom } from "./style.ts";

type Detail = "coarse" | "medium";

function feature(bloc: BlocOutline, boundaryOf: BoundaryOf): Feature<MultiLineString> {
  const pieces = boundaryOf(bloc.members).flatMap(strokePieces);
  const coordinates = pieces.map(({ path }) =>
    Array.from({ length: path.length / 2 }, (_, index) => [path[index * 2] ?? 0, path[index * 2 + 1] ?? 0]),
  );
  return {
    type: "Feature",
    properties: { ref: bloc.ref, colour: bloc.colour, strength: bloc.alpha, heavy: bloc.width / 1.1 },
    geometry: { type: "MultiLineString", coordinates },
  };
}

export interface BlocPainter {
  show(blocs: readonly BlocOutline[]): void;
  close(): void;
}

/** Fetches the boundaries it needs the first time a bloc is shown, the finer ones when the reader comes near. */
export function createBlocPainter(map: MapLibreMap, urlOf: (detail: Detail) => string): BlocPainter {
  let alive = true;
  let shown: readonly BlocOutline[] = [];
  const boundaries: Partial<Record<Detail, BoundaryOf>> = {};
  const asked = new Set<Detail>();

  const draw = (detail: Detail): void => {
    const boundaryOf = boundaries[detail];
    if (boundaryOf)
      void setData(map, `blocs-${detail}`, {
        type: "FeatureCollection",
        features: shown.map((bloc) => feature(bloc, boundaryOf)),
      });
  };
  const need = async (detail: Detail): Promise<void> => {
    if (asked.has(detail)) return;
    asked.add(detail);
    try {
      const loaded = await loadBoundaries(urlOf(detail));
      if (!alive) return;
      boundaries[detail] = loaded;
      if (detail === "medium")
        for (const id of ["bloc-halo-coarse", "bloc-edge-coarse"]) map.setLayerZoomRange(id, 0, mediumZoom);
      draw(detail);
    } catch {
      // Outlines are an extra: without the file the map is whole all the same, and the next scene asks again.
      asked.delete(detail);
    }
  };
  const needed = (): void => {
    if (shown.length > 0) void need(map.getZoom() >= mediumZoom ? "medium" : "coarse");
  };
  map.on("zoomend", needed);
  return {
    show(blocs) {
      if (blocs === shown) return;
      shown = blocs;
      needed();
      draw("coarse");
      draw("medium");
    },
    close() {
      alive = false;
      map.off("zoomend", needed);
    },
  };
}
