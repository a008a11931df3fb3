import type { Layer } from "@deck.gl/core";
import { PathLayer } from "@deck.gl/layers";
import type { ColourBytes } from "./colourBytes.ts";
import type { DashPixels } from "./dashPixels.ts";
import { horizonExtension, overTheMap } from "./horizonExtension.ts";
import { type StrokeProps, strokeExtension } from "./strokeExtension.ts";
import type { StrokePiece } from "./strokePieces.ts";

/** A piece of line and the index of the scene's item it belongs to. */
export interface StrokeRow {
  readonly item: number;
  readonly piece: StrokePiece;
}

export interface StrokeLook {
  readonly colour: ColourBytes;
  readonly width: number;
  readonly dash: DashPixels;
  /** Alpha at start and end, on top of the colour's own; third number 1 = round dash ends. */
  readonly fade: readonly [number, number, number];
}

export interface StrokeLayerOptions {
  readonly id: string;
  readonly rows: readonly StrokeRow[];
  readonly lookOf: (item: number) => StrokeLook;
  /** Changes when any look changes. */
  readonly version: number;
  readonly globe: boolean;
  readonly beforeId: string;
  readonly roundCaps: boolean;
  readonly roundJoints?: boolean;
}

/** The one way lines are drawn over the map: ties, cables and their casings. */
export function strokeLayer(options: StrokeLayerOptions): Layer {
  const { id, rows, lookOf, version, globe, beforeId, roundCaps, roundJoints = false } = options;
  return new PathLayer<StrokeRow, StrokeProps<StrokeRow> & { beforeId: string }>({
    id,
    data: rows as StrokeRow[],
    beforeId,
    _pathType: "open",
    positionFormat: "XY",
    widthUnits: "pixels",
    billboard: true,
    antialiasing: true,
    capRounded: roundCaps,
    jointRounded: roundJoints,
    pickable: false,
    getPath: (row) => row.piece.path,
    getWidth: (row) => lookOf(row.item).width,
    getColor: (row) => lookOf(row.item).colour as [number, number, number, number],
    getDash: (row) => lookOf(row.item).dash,
    getFade: (row) => lookOf(row.item).fade,
    getAlong: (row) => (globe ? row.piece.alongGlobe : row.piece.alongFlat),
    updateTriggers: { getWidth: version, getColor: version, getDash: version, getFade: version, getAlong: globe },
    extensions: [horizonExtension, strokeExtension],
    parameters: overTheMap,
  });
}
