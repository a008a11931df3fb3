import type { FigureLayer, FigureShape } from "#model/figure.ts";
import type { AtlasState } from "#state/contract.ts";
import type { CountryPlace } from "#views/map/mapInput.ts";
import type { MapScene } from "#views/map/scene.ts";
import { stateScene } from "#views/map/stateScene.ts";
import { drawMap } from "#views/map/still/drawMap.ts";
import type { Size } from "#views/map/still/webMercator.ts";
import type { World } from "#views/map/still/world.ts";
import type { Frame } from "./picture/clipping.ts";
import { type FlatPiece, flatStill } from "./picture/flatStill.ts";
import { mapCamera, type Sight } from "./picture/mapCamera.ts";
import { mapLayerIds, mapLayerNames, mapLayerOf } from "./picture/mapLayers.ts";

export interface MapFigure {
  readonly layers: readonly FigureLayer[];
  readonly scene: MapScene;
  /** Refs and tie ids of what has a shape inside the picture. */
  readonly seen: ReadonlySet<string>;
}

/** The map as plain shapes from (0, 0) to `size`, cut at its edges; layers are named in the state's language. */
export function mapFigure(
  state: AtlasState,
  sight: Sight,
  size: Size,
  world: World,
  places: readonly CountryPlace[],
): MapFigure {
  const pose = state.pose.value;
  const { atlas } = state;
  const language = state.language.value;
  const scene = stateScene(state, places);
  const camera = mapCamera(pose, sight, size, atlas.manifest.extent);
  const decimals = camera.zoom > 7 ? 3 : camera.zoom > 3.5 ? 2 : 1;
  const still = drawMap({ scene, world, camera, size, projection: pose.projection, decimals });
  const frame: Frame = [0, 0, size.width, size.height];
  const pieces = flatStill(still, frame);
  const titles = titlesOf(scene);
  const clip = [0, 0, size.width, size.height] as const;
  const titled = ({ shape, key }: FlatPiece): FigureShape =>
    shape.kind === "path" && key !== null ? { ...shape, title: titles.get(key) ?? null } : shape;
  const layers = mapLayerIds.flatMap((id): FigureLayer[] => {
    const shapes = pieces.filter((piece) => mapLayerOf(piece) === id).map(titled);
    return shapes.length > 0 ? [{ id, name: mapLayerNames[id][language] ?? mapLayerNames[id].en, clip, shapes }] : [];
  });
  const seen = new Set(pieces.flatMap(({ shape, key }) => (key !== null && shape.kind === "path" ? [key] : [])));
  return { layers, scene, seen };
}

function titlesOf(scene: MapScene): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { ref, title } of [
    ...scene.countries,
    ...scene.blocs,
    ...scene.cables,
    ...scene.points,
    ...(scene.guests?.areas ?? []),
    ...(scene.guests?.lines ?? []),
  ])
    titles.set(ref, title);
  for (const { id, title } of scene.ties) titles.set(id, title);
  return titles;
}
