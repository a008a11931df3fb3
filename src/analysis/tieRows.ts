// What the data say of an actor in its instruments: one row an instrument, with all that is said of it over time.
import { ascending } from "d3-array";
import type { Actor, Atlas, Instrument, Participation } from "#model/atlas.ts";
import type { TiePart, TieRow } from "#model/card.ts";
import { type Day, firstDay } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { LocalText } from "#model/text.ts";
import { sharedDates, tieDates } from "./tieDates.ts";

export function nameOrId(names: ReadonlyMap<string, LocalText>, id: string): LocalText {
  return names.get(id) ?? { en: id, it: id };
}

/** A role that an actor has in an instrument, in the order of time; a city's membership, which repeats it, comes last. */
export function inOrder(parts: readonly Participation[]): readonly Participation[] {
  const since = (part: Participation) => (part.standing ? "9999" : part.date ? firstDay(part.date) : "");
  return [...parts].sort((a, b) => ascending(since(a), since(b)));
}

/** The last one that had begun by the day; membership rows only where there is nothing else. */
export function partOn(parts: readonly Participation[], day: Day): Participation | null {
  const own = parts.filter((part) => !part.standing);
  const known = own.length > 0 ? own : parts;
  return known.filter((part) => !part.date || firstDay(part.date) <= day).at(-1) ?? known[0] ?? null;
}

export function tiePart(atlas: Atlas, instrument: Instrument, part: Participation): TiePart {
  return {
    status: part.status,
    statusName: nameOrId(atlas.statusNames, part.status),
    date: part.date,
    documented: isOnlyDocumented(instrument, part),
    role: nameOrId(atlas.roleNames, part.role),
    participation: part,
  };
}

/** In the order of the data. */
export function tieRows(atlas: Atlas, actor: Actor, day: Day): TieRow[] {
  const byInstrument = new Map<string, Participation[]>();
  for (const part of atlas.participationsByActor.get(actor.id) ?? [])
    byInstrument.set(part.instrument, [...(byInstrument.get(part.instrument) ?? []), part]);
  return [...byInstrument].flatMap(([id, all]): TieRow[] => {
    const instrument = atlas.instrumentById.get(id);
    const parts = inOrder(all);
    const shown = partOn(parts, day);
    if (!instrument || !shown) return [];
    return [
      {
        ...tiePart(atlas, instrument, shown),
        instrument,
        family: instrument.family,
        began: tieDates(instrument, shown, sharedDates(atlas, instrument, day)).date,
        parts: parts.map((part) => tiePart(atlas, instrument, part)),
      },
    ];
  });
}
