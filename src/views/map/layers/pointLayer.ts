import type { Layer } from "@deck.gl/core";
import type { PointMark } from "#views/map/scene.ts";
import { colourBytes } from "./colourBytes.ts";
import { horizonExtension, overTheMap } from "./horizonExtension.ts";
import { keepRows } from "./keptRows.ts";
import { MarkLayer } from "./markLayer.ts";

/** The marks of a scene as one layer, drawn in the scene's order. */
export function createPointLayer(beforeId: string): (points: readonly PointMark[]) => Layer {
  const keep = keepRows<PointMark, number>(
    (a, b) => a.ref === b.ref && a.layer === b.layer && a.at[0] === b.at[0] && a.at[1] === b.at[1],
    (_, index) => [index],
  );
  return (points) => {
    const { rows, items, version } = keep(points);
    const mark = (row: number): PointMark => items[row] as PointMark;
    return new MarkLayer<number>({
      id: "marks",
      data: rows as number[],
      ...({ beforeId } as object),
      getPosition: (row) => mark(row).at as readonly [number, number],
      getSize: (row) => mark(row).size,
      getShape: (row) => mark(row).shape,
      getAngle: (row) => mark(row).angle,
      getColor: (row) => colourBytes(mark(row).colour, mark(row).alpha),
      getOutline: (row) => colourBytes(mark(row).outline, mark(row).alpha),
      updateTriggers: {
        getSize: version,
        getShape: version,
        getAngle: version,
        getColor: version,
        getOutline: version,
      },
      extensions: [horizonExtension],
      parameters: overTheMap,
    });
  };
}
