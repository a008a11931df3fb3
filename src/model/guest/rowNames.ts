// Names in the cells of a table: what the reader chose for them, what the gazetteer knows, and what is said where neither helps.
import type { LocalText } from "#model/text.ts";
import type { GuestFix } from "./guestReport.ts";
import type { GazetteerPlace, TableRole } from "./guestTable.ts";
import { type PlaceNames, type PlaceWanted, placeKey } from "./placeNames.ts";
import type { TableCells, TableWays } from "./tableCells.ts";
import { tableFindings as found } from "./tableFindings.ts";

/** Choices that are no place: leave the rows out; keep the name as an actor of its own. */
export const leaveOut = "";
export const keepAsNew = "new:";

export interface RowNames {
  /** The place that the cell of a role names; keepAsNew where the reader chose so; null where the row cannot be placed, which is then said. */
  find(
    cells: TableCells,
    role: TableRole,
    wanted: PlaceWanted,
    country: string | null,
  ): GazetteerPlace | typeof keepAsNew | null;
}

/** Names with near ones to choose from; the search for near names is long, and nobody chooses for thousands. */
const mostFixes = 20;
const mostRemembered = 50_000;

type Known = { readonly place: GazetteerPlace; readonly others: readonly GazetteerPlace[] } | null;

export function rowNames(ways: TableWays, names: PlaceNames): RowNames {
  const { mapping } = ways;
  const remembered = new Map<string, Known>();
  const chosen = new Map(Object.entries(mapping.names));
  const offered = new Set<string>();
  const lookUp = (name: string, wanted: PlaceWanted, country: string | null): Known => {
    const key = `${wanted}\n${country ?? ""}\n${name}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    if (remembered.size >= mostRemembered) remembered.clear();
    const known = names.find(name, wanted, country);
    remembered.set(key, known);
    return known;
  };
  const choicesFor = (name: string, places: readonly GazetteerPlace[], isEnd: boolean): readonly GuestFix[] => [
    {
      kind: "choose-name",
      name,
      choices: [
        ...places.map((place) => ({ id: place.id, label: placeLabel(place, names) })),
        ...(isEnd ? [{ id: keepAsNew, label: keepLabel }] : []),
        { id: leaveOut, label: leaveLabel },
      ],
    },
  ];
  /** Choices are offered with the first row of a name. */
  const offer = (name: string, find: () => readonly GuestFix[]): readonly GuestFix[] => {
    if (name.length > longestName || offered.size >= mostFixes) return [];
    const key = placeKey(name);
    if (offered.has(key)) return [];
    offered.add(key);
    return find();
  };
  return {
    find(cells, role, wanted, country) {
      const name = cells.of(role);
      const isEnd = role === "from" || role === "to";
      const choice = chosen.size > 0 ? chosen.get(placeKey(name)) : undefined;
      if (choice === leaveOut) {
        cells.tell(found.nameLeftOut, role);
        return null;
      }
      if (choice === keepAsNew && isEnd) return keepAsNew;
      const place = choice === undefined ? undefined : names.byId.get(choice);
      if (place) return place;
      const known = lookUp(name, wanted, country);
      if (!known) {
        cells.tell(
          found.nameNotFound,
          role,
          offer(name, () => choicesFor(name, names.near(name, wanted, country), isEnd)),
        );
        return null;
      }
      if (known.others.length > 0) {
        const places = [known.place, ...known.others].slice(0, 5);
        cells.tell(
          found.nameAmbiguous,
          role,
          offer(name, () => choicesFor(name, places, isEnd)),
        );
      }
      return known.place;
    },
  };
}

const longestName = 120;
const keepLabel: LocalText = {
  en: "Keep as a new actor, without a place",
  it: "Tieni come nuovo attore, senza luogo",
};
const leaveLabel: LocalText = { en: "Leave these rows out", it: "Escludi queste righe" };

/** "Milan, Italy": a city with its country, so that two of one name are told apart. */
function placeLabel(place: GazetteerPlace, names: PlaceNames): LocalText {
  const country = place.kind === "city" && place.country !== null ? names.byId.get(place.country) : undefined;
  if (!country) return place.name;
  return { en: `${place.name.en}, ${country.name.en}`, it: `${place.name.it}, ${country.name.it}` };
}
