import type { Position } from "#model/schema/shared.ts";
import type { GateRow } from "./gateRow.ts";
import { shapeFindings } from "./shapeFindings.ts";

/** Degrees that one more turn brings back. */
const mostLongitude = 540;
/** Beyond this no slip of the pen in degrees is likely: metres or feet. */
const surelyMetres = 1000;

/** [lon, lat] with |lat| <= 90 and |lon| <= 540, not yet wrapped; heights are not kept. `at`: the position's place in the list named by `path`. */
export function gatePosition(value: readonly unknown[], row: GateRow, path: string, at?: number): Position | null {
  const where = () => (at === undefined ? path : `${path}[${at}]`);
  const [first, second] = value;
  if (value.length < 2 || !isNumber(first) || !isNumber(second)) {
    const nested = value.length > 0 && value.every((member) => Array.isArray(member) && member.some(isNumber));
    return row.fail(nested ? shapeFindings.nested : shapeFindings.positionNotNumbers, where(), value);
  }
  for (let more = 2; more < value.length; more++)
    if (!isNumber(value[more])) return row.fail(shapeFindings.positionNotNumbers, where(), value);
  if (value.length > 3) row.note(shapeFindings.extraNumbers, where(), value);
  const [lon, lat] = row.swap ? [second, first] : [first, second];
  if (Math.abs(lon) > 90 || Math.abs(lat) > mostLongitude) row.seen.allFitSwapped = false;
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= mostLongitude) return [lon + 0, lat + 0];
  if (Math.abs(lat) > surelyMetres || Math.abs(lon) > surelyMetres) {
    row.seen.projected++;
    return row.fail(shapeFindings.projected, where(), value);
  }
  if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    row.seen.anySwapped = true;
    return row.fail(shapeFindings.swapped, where(), value);
  }
  return row.fail(Math.abs(lat) > 90 ? shapeFindings.latitudeOut : shapeFindings.longitudeOut, where(), value);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
