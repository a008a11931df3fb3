// The rows of a table, one by one, by a mapping: each is a feature, a tie, or left out with a reason. The same reading counts them beforehand and draws them.
import type { Position } from "#model/schema/shared.ts";
import type { GuestFeature, GuestTie } from "./guestSet.ts";
import type { TableMapping } from "./guestTable.ts";
import type { PlaceNames } from "./placeNames.ts";
import type { FindingKind } from "./reporter.ts";
import { rowNames } from "./rowNames.ts";
import { pointReader } from "./rowPoint.ts";
import { tieReader } from "./rowTie.ts";
import { swapSuspicion } from "./swapSuspicion.ts";
import { remembering, type TableCells, type TableWays, tableCells } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

export interface TableRows {
  /** `quote`: what was wrong with the row's quotes. */
  read(row: number, cells: readonly string[], quote?: "open" | "stray" | null): GuestFeature | GuestTie | null;
  /** Says what can only be said of all rows together. Once. */
  end(): void;
}

/** Whether rows name places, so that the gazetteer is needed. */
export function needsNames({ columns, rows }: TableMapping): boolean {
  const roles = rows === "ties" ? (["from", "to"] as const) : (["place", "city", "country"] as const);
  return roles.some((role) => columns[role] !== undefined);
}

/** Whether the mapping says where rows are at all. */
export function canPlace({ columns, rows }: TableMapping): boolean {
  const has = (...roles: readonly (keyof TableMapping["columns"])[]) =>
    roles.every((role) => columns[role] !== undefined);
  if (rows === "points") return has("lon", "lat") || has("place") || has("city") || has("country");
  return (has("from") || has("fromLon", "fromLat")) && (has("to") || has("toLon", "toLat"));
}

/** `names`: null where the mapping needs none. */
export function tableRows(given: Omit<TableWays, "remember">, names: PlaceNames | null): TableRows {
  const ways: TableWays = { ...given, remember: { date: remembering(), status: remembering() } };
  const lookUp = names && rowNames(ways, names);
  const readRow = ways.mapping.rows === "ties" ? tieReader(ways, names, lookUp) : pointReader(ways, lookUp);
  const { cells, set } = tableCells(ways);
  const suspicion = swapSuspicion();
  const drawnAt = new Map<string, Position | null>();
  const placeable = canPlace(ways.mapping);
  let firstSuspect: number | null = null;
  return {
    read(row, values, quote = null) {
      set(row, values);
      const tell = (kind: FindingKind) => ways.report.add(kind, { row, path: "", value: values.join(" ") });
      if (quote === "open") tell(found.quoteOpen);
      else if (values.slice(ways.header.length).some((value) => value.trim() !== "")) tell(found.manyCells);
      else if (!placeable) ways.report.add(found.noPlaceColumn, null);
      else {
        if (quote === "stray") tell(found.quoteStray);
        if (values.length < ways.header.length) tell(found.fewCells);
        const read = readRow(cells);
        if (read && "shapes" in read) lookAtCountry(read, cells);
        return read;
      }
      return null;
    },
    end() {
      const { suspects } = suspicion;
      if (suspects > 0)
        ways.report.add(found.looksSwapped, { row: firstSuspect }, [{ kind: "swap-coordinates" }], suspects);
    },
  };

  function lookAtCountry(feature: GuestFeature, at: TableCells): void {
    if (!names || ways.mapping.columns.lon === undefined || at.of("country") === "") return;
    const name = at.of("country");
    const country = drawnAt.get(name) ?? names.find(name, "country")?.place.at ?? null;
    if (drawnAt.size < mostCountries) drawnAt.set(name, country);
    const [shape] = feature.shapes;
    if (country && shape?.type === "point" && suspicion.look(shape.at, country)) firstSuspect ??= feature.row;
  }
}

const mostCountries = 1000;
