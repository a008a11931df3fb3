// Counts and names for the sentence above a view: nothing but what the same view's rows would add up to.
import type { Actor, Atlas, Ref } from "#model/atlas.ts";
import { isLandingOnMap } from "#model/atlas.ts";
import type { PartialDate } from "#model/dates.ts";
import { type LadderFacts, noTheme } from "#model/ladder.ts";
import { type Filter, type LayerSettings, type StatusClass, statusClasses } from "#model/pose.ts";
import type {
  FilterFacts,
  LadderSentenceFacts,
  MarkCounts,
  NetworkSentenceFacts,
  TieCounts,
  TimelineSentenceFacts,
} from "#model/sentence.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import type { TimelineFacts } from "#model/timeline.ts";
import type { PartyMode } from "#model/viewSettings.ts";
import { projectGraph } from "./projectGraph.ts";
import { isWithin } from "./tieDates.ts";

export function filterFacts(atlas: Atlas, filter: Filter, visible: VisibleAtlas): FilterFacts {
  const named = (ids: readonly string[] | null, all: Atlas["themes"] | Atlas["families"]) =>
    ids && { some: all.filter(({ id }) => ids.includes(id)).map(({ name }) => name), of: all.length };
  return {
    families: named(filter.families, atlas.families),
    themes: named(filter.themes, atlas.themes),
    statuses: filter.statuses && { some: inOrder(filter.statuses), of: statusClasses.length },
    confidences: filter.confidences && { some: filter.confidences, of: visible.counts.byConfidence.size },
    span: filter.span,
    undated: visible.counts.undated,
  };
}

/** From what holds to what is hoped for, then what is over. */
const saidFirst: readonly StatusClass[] = [
  "in_force",
  "signed",
  "concluded",
  "negotiating",
  "planned",
  "delayed",
  "ended",
];

function inOrder(statuses: readonly StatusClass[]): readonly StatusClass[] {
  return saidFirst.filter((status) => statuses.includes(status));
}

export function tieCounts(visible: VisibleAtlas, hub: Actor): TieCounts {
  const { ties, counts } = visible;
  const byStatus = (status: StatusClass) => ties.filter((tie) => tie.statusClass === status).length;
  return {
    total: ties.length,
    actors: new Set(ties.flatMap((tie) => [tie.from, tie.to])).size,
    common: commonOf(ties, hub),
    standings: saidFirst.map((status) => [status, byStatus(status)] as const).filter(([, n]) => n > 0),
    unfiltered: counts.ties.total,
    later: counts.notYet > 0,
  };
}

function commonOf(ties: readonly Tie[], hub: Actor): readonly Actor[] {
  const [first, ...rest] = ties;
  if (!first) return [];
  const common = [first.from, first.to].filter((actor) => rest.every((tie) => tie.from === actor || tie.to === actor));
  return common.sort((a, b) => Number(b === hub) - Number(a === hub));
}

/** Marks on the map of the layers that are on, ties apart; what has no place on the map is not counted. */
export function markCounts(visible: VisibleAtlas, layers: LayerSettings, guests: Atlas["guests"] = []): MarkCounts {
  const notYet = ({ ref }: { readonly ref: Ref }) => visible.cables.notYet.has(ref);
  const of = (layer: keyof LayerSettings, count: () => number) => (layers[layer].on ? count() : null);
  return {
    cables: layers.cables.on
      ? {
          systems: new Set(visible.segments.map((segment) => segment.system)).size,
          stretches: visible.segments.length,
          notYet: visible.segments.filter(notYet).length,
          undated: visible.cables.undated.segments,
        }
      : null,
    landings: layers.landings.on
      ? {
          points: visible.landings.filter(isLandingOnMap).length,
          notYet: visible.landings.filter((each) => isLandingOnMap(each) && notYet(each)).length,
          undated: visible.cables.undated.landings,
        }
      : null,
    cities: of("cities", () => visible.cities.length),
    institutions: of("institutions", () => visible.institutions.length),
    events: of("events", () => visible.events.filter((event) => event.at !== null).length),
    features: of("guests", () => broughtFeatures(visible, guests)) || null,
  };
}

/** A set too large to be woven in is drawn whole from its tiles, while the atlas holds a sample of it. */
function broughtFeatures({ features }: VisibleAtlas, guests: Atlas["guests"]): number {
  const large = new Map(guests.flatMap((guest) => (guest.tiles ? [[guest.id, guest.counts.features] as const] : [])));
  const shown = new Set(features.map(({ set }) => set));
  const whole = [...large].reduce((sum, [id, count]) => sum + (shown.has(id) ? count : 0), 0);
  return whole + features.filter(({ set }) => !large.has(set)).length;
}

export function networkCounts(
  visible: VisibleAtlas,
  parties: PartyMode,
): Pick<NetworkSentenceFacts, "parties" | "links" | "instrumentNodes"> {
  const { links, nodes } = projectGraph(visible.ties, parties);
  return { parties, links: links.length, instrumentNodes: nodes.filter((node) => node.instrument).length };
}

export function ladderCounts({ hub, kind, rows }: LadderFacts): Omit<LadderSentenceFacts, "view" | "date" | "filter"> {
  const partners = rows.filter((row) => row.ties.length > 0);
  const filled = new Set(
    partners.flatMap(({ cells }) =>
      [...cells].flatMap(([id, cell]) => (cell.ties.length > 0 && id !== noTheme ? [id] : [])),
    ),
  );
  const most = Math.max(0, ...partners.map((row) => row.depth));
  const deepest = partners.filter((row) => row.depth === most);
  return {
    hub,
    partners: partners.length,
    ownMembers: partners.filter(({ actor }) => hub.members.includes(actor.id)).length,
    columns: kind,
    filledColumns: filled.size,
    throughBlocOnly: rows.length - partners.length,
    deepest: partners.length > 0 ? { actors: deepest.map((row) => row.actor), kinds: most } : null,
  };
}

/** Of what is on the timeline, what the span and the window leave in sight. */
export function timelineCounts(
  facts: TimelineFacts,
  inSight: { readonly from: PartialDate; readonly to: PartialDate } | null,
): Omit<TimelineSentenceFacts, "view" | "date" | "filter"> {
  const seen = facts.lanes
    .flatMap((lane) => lane.facts)
    .filter(
      (fact) =>
        fact.within &&
        (!inSight ||
          isWithin(fact.from, inSight) ||
          isWithin(fact.to, inSight) ||
          (fact.from <= inSight.from && fact.to >= inSight.to)),
    );
  const dated = seen.filter((fact) => fact.kind !== "documented");
  const states = dated.filter((fact) => fact.kind === "state");
  const years = dated.flatMap((fact) => [Number(fact.from.slice(0, 4)), Number(fact.to.slice(0, 4))]);
  return {
    states: states.length,
    instruments: new Set(states.map((fact) => fact.instrument)).size,
    joinings: dated.filter((fact) => fact.kind === "joining").length,
    events: dated.filter((fact) => fact.kind === "event").length,
    features: dated.filter((fact) => fact.kind === "feature").length,
    after: dated.filter((fact) => fact.after).length,
    documented: seen.length - dated.length,
    window: inSight,
    years: dated.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
  };
}
