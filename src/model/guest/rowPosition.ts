import type { Position } from "#model/schema/shared.ts";
import { cellNumber, cellPosition } from "./cellPosition.ts";
import type { TableRole } from "./guestTable.ts";
import type { TableCells, TableWays } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

/** [lon, lat] of two columns; "none" where both are empty; null where they are no place, which is then said. */
export function rowPosition(
  cells: TableCells,
  ways: TableWays,
  lonRole: TableRole,
  latRole: TableRole,
): Position | "none" | null {
  const { swap } = ways.mapping;
  const [lonAt, latAt] = swap ? ([latRole, lonRole] as const) : ([lonRole, latRole] as const);
  const [lonText, latText] = [cells.of(lonAt), cells.of(latAt)];
  if (lonText === "" && latText === "") return "none";
  const lon = cellNumber(lonText, ways.decimal);
  const lat = cellNumber(latText, ways.decimal);
  if (lon === null || lat === null) {
    cells.tell(found.notANumber, lon === null ? lonAt : latAt);
    return null;
  }
  return checked(cells, lon, lat, lonAt, latAt);
}

/** Of a cell that holds both; "none" where it does not. */
export function positionInCell(cells: TableCells, ways: TableWays, role: TableRole): Position | "none" | null {
  const pair = cellPosition(cells.of(role));
  if (!pair) return "none";
  cells.tell(found.placedByCell, role);
  const [lon, lat] = ways.mapping.swap ? [pair[1], pair[0]] : pair;
  return checked(cells, lon, lat, role, role);
}

function checked(cells: TableCells, lon: number, lat: number, lonAt: TableRole, latAt: TableRole): Position | null {
  if (Math.abs(lat) > 90) {
    cells.tell(
      found.latitudeOut,
      latAt,
      Math.abs(lon) <= 90 && Math.abs(lat) <= 180 ? [{ kind: "swap-coordinates" }] : [],
    );
    return null;
  }
  if (Math.abs(lon) <= 180) return [lon, lat];
  if (Math.abs(lon) > furthest) {
    cells.tell(found.longitudeOut, lonAt);
    return null;
  }
  cells.tell(found.longitudeWrapped, lonAt);
  return [lon - 360 * Math.sign(lon), lat];
}

/** Longitudes up to one and a half turns may be brought back, with a word. */
const furthest = 540;
