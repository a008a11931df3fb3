import type { Atlas } from "#model/atlas.ts";
import { statusClassOf } from "#model/status.ts";
import type { TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { atlasAt } from "./atlasAt.ts";
import { dateCell, listCell, numberCell, sourceCells, textCell, thingCell, toThing } from "./tableCells.ts";
import { themeItems } from "./tableRowsTies.ts";

export function tableRowsInstruments(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  const parts = new Map(
    atlasAt(atlas, visible.day, visible.reading).instruments.map((entry) => [entry.instrument, entry.parts]),
  );
  return visible.instruments.map(({ instrument, state }) => {
    const parties = (instrument.partnersNamed ? (parts.get(instrument) ?? []) : []).flatMap(
      (part) => atlas.actorById.get(part.actor) ?? [],
    );
    const coverage = atlas.manifest.coverage?.find((entry) => entry.instrument === instrument.id);
    return {
      key: instrument.ref,
      ref: instrument.ref,
      points: [instrument.ref],
      line: { family: instrument.family, status: statusClassOf(state.status) },
      cells: new Map([
        ["name", thingCell(instrument)],
        ["family", textCell(atlas.familyById.get(instrument.family)?.short, instrument.family)],
        ["type", textCell(instrument.typeName, instrument.type)],
        ["status", textCell(atlas.statusNames.get(state.status), state.status)],
        ["date", dateCell(state.date)],
        ["asOf", dateCell(state.date ? null : state.asOf)],
        ["parties", numberCell(instrument.partnersNamed ? parties.length : null)],
        ["partyNames", listCell(parties.map(toThing))],
        ["themes", listCell(themeItems(atlas, instrument.themes))],
        ["coverage", textCell(coverage?.text)],
        ["summary", textCell(state.summary)],
        ...sourceCells([
          ...state.sources,
          ...(atlas.participationsByInstrument.get(instrument.id) ?? []).flatMap((part) => part.sources),
        ]),
      ]),
    };
  });
}
