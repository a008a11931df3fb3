// Cable systems, each followed by its stretches.
import type { Atlas, CableSegment, CableSystem, Landing } from "#model/atlas.ts";
import type { TableCell, TableItem, TableRow } from "#model/table.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { listCell, numberCell, sourceCells, termCell, textCell, thingCell, toThing, verbatim } from "./tableCells.ts";

export function tableRowsCables(atlas: Atlas, visible: VisibleAtlas): TableRow[] {
  return visible.systems.flatMap((system) => {
    const segments = visible.segments.filter((segment) => segment.system === system.id);
    return [systemRow(atlas, visible, system, segments), ...segments.map((segment) => segmentRow(atlas, segment))];
  });
}

function row(ref: TableRow["ref"], cells: readonly (readonly [string, TableCell])[]): TableRow {
  return { key: ref, ref, points: [ref], line: null, cells: new Map(cells) };
}

function systemRow(
  atlas: Atlas,
  visible: VisibleAtlas,
  system: CableSystem,
  segments: readonly CableSegment[],
): TableRow {
  const landings = visible.landings.filter(
    ({ system: id, nodeType }) => id === system.id && nodeType !== "branching-unit",
  );
  const atSea = segments.filter((segment) => segment.medium === "sea");
  return row(system.ref, [
    ["name", thingCell(system)],
    ["part", termCell("cable", system.kind)],
    ["system", thingCell(system)],
    ["status", termCell("cableStatus", system.status)],
    ["segments", numberCell(segments.length)],
    ["length", numberCell(system.lengthKm)],
    ["lengthOther", listCell(otherLengths(system))],
    ["routeKm", numberCell(atSea.length > 0 ? atSea.reduce((sum, segment) => sum + segment.routeKm, 0) : null)],
    ["ready", textCell(system.ready)],
    ["landings", numberCell(landings.length)],
    ["countries", listCell(countriesOf(atlas, landings))],
    ["owners", textCell(system.owners)],
    ["supplier", textCell(system.supplier)],
    ["capacity", textCell(system.capacity)],
    ["euFunding", textCell(system.euFunding)],
    ["otherFunding", textCell(system.otherFunding)],
    ["seas", textCell(system.seas)],
    ["confidence", termCell("confidence", system.confidence)],
    ...sourceCells([...system.sources, ...segments.flatMap(({ sources }) => sources)]),
  ]);
}

/** What other sources say of the length that is shown. */
function otherLengths({ disagreements = [], lengthKm }: CableSystem): TableItem[] {
  const about = disagreements.find(({ claims }) =>
    claims.some(({ shown, number, unit }) => shown && unit === "km" && number === lengthKm),
  );
  return (about?.claims ?? []).flatMap(({ shown, value }) => (shown ? [] : [{ text: value, id: null, ref: null }]));
}

function segmentRow(atlas: Atlas, segment: CableSegment): TableRow {
  const ends = [segment.from, segment.to].flatMap((id) => atlas.landingById.get(id) ?? []);
  const [shortest, longest] = segment.publishedKmRange ?? [];
  // A range or a bound is no single number: it is given as published, beside it.
  const exact = shortest !== undefined && shortest === longest && !segment.publishedKm.startsWith("<");
  return row(segment.ref, [
    ["name", textCell(segmentName(ends), segment.id, segment.ref)],
    ["part", termCell("cable", segment.medium)],
    ["system", thingCell(atlas.systemById.get(segment.system))],
    ["status", termCell("cableStatus", segment.status)],
    ["length", numberCell(exact ? shortest : null)],
    ["lengthOther", exact || !segment.publishedKm ? null : textCell(verbatim(`${segment.publishedKm} km`))],
    ["routeKm", numberCell(segment.routeKm)],
    ["ready", textCell(segment.ready)],
    ["landings", numberCell(ends.filter(({ nodeType }) => nodeType !== "branching-unit").length)],
    ["countries", listCell(countriesOf(atlas, ends))],
    ["confidence", termCell("confidence", segment.confidence)],
    ...sourceCells(segment.sources),
  ]);
}

/** "Sines – Fortaleza"; the beach and the programme's parts are left to the card. */
function segmentName(ends: readonly Landing[]) {
  const said = (language: "en" | "it") =>
    ends.map(({ name }) => name[language].replace(/\s*\([^)]*\)/g, "")).join(" – ");
  return { en: said("en"), it: said("it") };
}

function countriesOf(atlas: Atlas, landings: readonly Landing[]): TableItem[] {
  const ids = new Set(landings.flatMap(({ country }) => country ?? []));
  return [...ids].map((id) => countryItem(atlas, id));
}

/** A country without a tie is not among the actors: without a rule for its name, its code stands for it until the view names it. */
export function countryItem(atlas: Atlas, iso3: string): TableItem {
  const country = atlas.actorById.get(iso3);
  if (country) return toThing(country);
  const rule = atlas.naming.names.find((entry) => entry.iso3 === iso3);
  return rule ? { text: rule.name, id: iso3, ref: null } : { text: verbatim(iso3), id: iso3, ref: null, isCode: true };
}
