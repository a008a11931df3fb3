import type { GateRow } from "./gateRow.ts";
import { shapeFindings } from "./shapeFindings.ts";

/** A bounding box is never used, for the camera looks at what is drawn; a wrong one is said to be ignored. */
export function gateBox(value: unknown, row: Pick<GateRow, "note">, path: string): void {
  if (!isBox(value)) row.note(shapeFindings.badBox, path, value);
}

/** RFC 7946 5: four or six numbers; west may lie east of east (5.2), south never north of north. */
function isBox(value: unknown): boolean {
  if (!Array.isArray(value) || (value.length !== 4 && value.length !== 6)) return false;
  if (!value.every((number) => typeof number === "number" && Number.isFinite(number))) return false;
  const half = value.length / 2;
  const [south, north] = [Number(value[1]), Number(value[half + 1])];
  return south <= north && south >= -90 && north <= 90;
}
