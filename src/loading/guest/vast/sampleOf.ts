import type { GuestFeature } from "#model/guest/guestSet.ts";
import type { VastStore } from "./vastStore.ts";

/** Cells of the grid over the earth that the sample is spread by: 1.4° each way. */
const across = 256;
const down = 128;

/**
 * At most `most` features with at most `positions` positions, for drawings without WebGL: as many from each cell of a grid as come to
 * the same number everywhere, the first of the file first; where more cells are taken than that, every n-th cell gives one.
 */
export function sampleOf(store: VastStore, most: number, positions: number): readonly GuestFeature[] {
  const cellOf = new Map<number, number>();
  const cellOfRow = new Int32Array(store.rows).fill(-1);
  for (let shape = 0; shape < store.shapes; shape++) {
    const row = store.rowOf(shape);
    if (store.kindOf(shape) === "tie" || cellOfRow[row] !== -1) continue;
    const [first] = store.positionsOf(store.partsOf(shape)[0]);
    const x = Math.min(across - 1, Math.floor(((store.lon(first) + 180) / 360) * across));
    const y = Math.min(down - 1, Math.floor(((store.lat(first) + 90) / 180) * down));
    const cell = y * across + x;
    cellOfRow[row] = cell;
    cellOf.set(cell, (cellOf.get(cell) ?? 0) + 1);
  }
  const held = [...cellOf.values()];
  const together = (each: number): number => held.reduce((sum, count) => sum + Math.min(count, each), 0);
  let each = 1;
  while (each < most && together(each + 1) <= most && together(each + 1) > together(each)) each += 1;
  const step = Math.max(1, Math.ceil(cellOf.size / most));
  const given = new Map([...cellOf.keys()].filter((_, index) => index % step === 0).map((cell) => [cell, 0]));
  const sample: GuestFeature[] = [];
  let room = positions;
  for (let index = 0; index < store.rows && sample.length < most; index++) {
    const cell = cellOfRow[index] as number;
    const already = given.get(cell);
    if (already === undefined || already >= each) continue;
    const row = store.row(index);
    if (row.kind !== "feature") continue;
    const size = row.feature.shapes.reduce(
      (sum, shape) =>
        sum + (shape.type === "point" ? 1 : shape.type === "line" ? shape.line.length : shape.rings.flat().length),
      0,
    );
    if (size > room) continue;
    room -= size;
    given.set(cell, already + 1);
    sample.push(row.feature);
  }
  return sample;
}
