// The sources that what is visible rests on, and how many visible things rest on each.
import type { Atlas, Citation } from "#model/atlas.ts";
import type { TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { dateCell, numberCell, textCell, verbatim } from "./tableCells.ts";
import { visibleActors } from "./tableRowsActors.ts";

export function tableRowsSources(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  const rests = restingOn(visible);
  return atlas.sources.flatMap((source): TableRow[] => {
    const count = rests.get(source.id);
    if (count === undefined) return [];
    const ref = `source:${source.id}` as const;
    return [
      {
        key: ref,
        ref,
        points: [ref],
        line: null,
        cells: new Map([
          ["name", textCell(verbatim(source.title), source.id, ref)],
          ["publisher", textCell(verbatim(source.publisher))],
          ["date", dateCell(source.date)],
          ["rests", numberCell(count)],
          ["url", source.url ? { kind: "link", url: source.url } : null],
          ["id", textCell(verbatim(source.id))],
          ["note", textCell(source.note)],
        ]),
      },
    ];
  });
}

/** Ties, instruments, actors, systems, stretches, landings, events and readers' features, each counted once for a source. */
function restingOn(visible: VisibleAtlas): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (citations: readonly Citation[]) => {
    for (const id of new Set(citations.map((citation) => citation.source))) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const tie of visible.ties) count(tie.participation.sources);
  for (const { state } of visible.instruments) count(state.sources);
  for (const actor of visibleActors(visible))
    count([...actor.sources, ...actor.memberships.flatMap((membership) => membership.sources)]);
  for (const things of [visible.systems, visible.segments, visible.landings, visible.events, visible.features])
    for (const thing of things) count(thing.sources);
  return counts;
}
