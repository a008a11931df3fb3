import type { Position } from "#model/schema/shared.ts";
import type { GuestFeature } from "./guestSet.ts";
import { rowFacts } from "./rowFacts.ts";
import { keepAsNew, type RowNames } from "./rowNames.ts";
import { positionInCell, rowPosition } from "./rowPosition.ts";
import type { TableCells, TableWays } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

interface Placed {
  readonly at: Position;
  readonly actor: string | null;
  /** What the row calls the place; null where it has coordinates only. */
  readonly name: string | null;
}

/** A reader of rows that are things with a place. */
export function pointReader(ways: TableWays, rowNames: RowNames | null): (cells: TableCells) => GuestFeature | null {
  return (cells) => {
    const placed = placeOf(cells, ways, rowNames);
    if (!placed) return null;
    const { type: _, confidence: __, ...facts } = rowFacts(cells, ways);
    return {
      ...facts,
      name: facts.name ?? placed.name,
      id: null,
      shapes: [{ type: "point", at: placed.at }],
      actor: placed.actor,
      style: null,
    };
  };
}

function placeOf(cells: TableCells, ways: TableWays, rowNames: RowNames | null): Placed | null {
  const { columns } = ways.mapping;
  if (columns.lon !== undefined && columns.lat !== undefined) {
    const at = rowPosition(cells, ways, "lon", "lat");
    if (at !== "none") return at && { at, actor: null, name: null };
  }
  const role = (["place", "city", "country"] as const).find((one) => cells.of(one) !== "");
  if (role === undefined) {
    cells.tell(found.noPlace, null);
    return null;
  }
  const name = cells.of(role);
  const written = role === "country" ? "none" : positionInCell(cells, ways, role);
  if (written !== "none") return written && { at: written, actor: null, name: null };
  let country: string | null = null;
  if (role !== "country" && cells.of("country") !== "") {
    const named = rowNames?.find(cells, "country", "country", null) ?? null;
    if (named === null || named === keepAsNew) return null;
    country = named.country;
  }
  const place = rowNames?.find(cells, role, role === "place" ? "any" : role, country) ?? null;
  if (place === null || place === keepAsNew) return null;
  if (place.at === null) {
    cells.tell(found.nameWithoutPlace, role);
    return null;
  }
  return { at: [place.at[0], place.at[1]], actor: place.actor, name };
}
