import type { Position } from "#model/schema/shared.ts";
import type { GuestEnd, GuestTie } from "./guestSet.ts";
import { kmApart } from "./kmApart.ts";
import { type PlaceNames, placeKey } from "./placeNames.ts";
import { rowFacts } from "./rowFacts.ts";
import { keepAsNew, type RowNames } from "./rowNames.ts";
import { positionInCell, rowPosition } from "./rowPosition.ts";
import type { TableCells, TableWays } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

/** `key`: ends of one key are one and the same. */
interface EndRead {
  readonly key: string;
  readonly end: GuestEnd;
}

/** A reader of rows that are ties; it remembers the ties that it has seen, and says each that comes again. */
export function tieReader(
  ways: TableWays,
  names: PlaceNames | null,
  rowNames: RowNames | null,
): (cells: TableCells) => GuestTie | null {
  const seen = new Set<string>();
  /** The first spelling of a place that is no actor: "Milano" and "Milan" are one end. */
  const spelt = new Map<string, string>();
  const endOf = (cells: TableCells, role: "from" | "to"): EndRead | null => {
    const position = rowPosition(cells, ways, `${role}Lon`, `${role}Lat`);
    if (position === null) return null;
    const name = cells.of(role);
    if (position !== "none") return placedEnd(position, name, names);
    if (name === "") {
      cells.tell(found.endMissing, role);
      return null;
    }
    const written = positionInCell(cells, ways, role);
    if (written !== "none") return written && placedEnd(written, name, null);
    const place = rowNames?.find(cells, role, "any", null) ?? null;
    if (place === null) return null;
    if (place === keepAsNew) {
      cells.tell(found.endNew, role);
      return {
        key: `new:${placeKey(name)}`,
        end: { actor: null, name, kind: "organisation", at: null, country: null },
      };
    }
    if (place.actor !== null) return { key: `actor:${place.actor}`, end: { actor: place.actor } };
    const spelling = spelt.get(place.id) ?? (/^[\p{Lu}\d:.]{1,4}$/u.test(name) ? place.name.en : name);
    spelt.set(place.id, spelling);
    return {
      key: place.id,
      end: {
        actor: null,
        name: spelling,
        kind: place.kind,
        at: place.at === null ? null : [...place.at],
        country: place.country,
      },
    };
  };
  return (cells) => {
    const from = endOf(cells, "from");
    const to = from && endOf(cells, "to");
    if (!from || !to) return null;
    if (from.key === to.key) {
      cells.tell(found.tieToItself, "to");
      return null;
    }
    const key = [from.key, to.key, cells.of("type"), cells.of("since"), cells.of("name")].join("\n");
    if (seen.has(key)) {
      cells.tell(found.tieRepeated, null);
      return null;
    }
    seen.add(key);
    return { ...rowFacts(cells, ways), from: from.end, to: to.end };
  };
}

/** The file's coordinates hold; where an actor of that name stands there, the end is the actor. */
function placedEnd(at: Position, name: string, names: PlaceNames | null): EndRead {
  const place = name === "" ? undefined : names?.find(name)?.place;
  if (place && place.actor !== null && place.at !== null && kmApart(place.at, at) < sameTown)
    return { key: `actor:${place.actor}`, end: { actor: place.actor } };
  const label = name || `${at[1]}, ${at[0]}`;
  return {
    key: `at:${at.join(",")}:${placeKey(label)}`,
    end: { actor: null, name: label, kind: "city", at, country: place?.country ?? null },
  };
}

const sameTown = 50;
