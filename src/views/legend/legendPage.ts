// The legend as plain data: which rows there are, what is on, and how much of it is shown.
import { allianceNames } from "#encoding/allianceNames.ts";
import { cableStatusKeys, confidenceKeys, layerKeys, statusKeys } from "#encoding/words/statusKeys.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import {
  type Atlas,
  type CableSegment,
  type CableStatus,
  type Confidence,
  isLandingOnMap,
  type Ref,
} from "#model/atlas.ts";
import { type Filter, type LayerId, layerIds, type Pose, type StatusClass, statusClasses } from "#model/pose.ts";
import type { Count, VisibleAtlas } from "#model/ties.ts";

export interface LegendRow<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly on: boolean;
  /** The only one of its kind that is shown. */
  readonly alone: boolean;
  readonly count: Count;
}

export interface LayerRow {
  readonly id: LayerId;
  readonly name: string;
  readonly on: boolean;
  readonly opacity: number;
  /** null for layers that hold nothing of the data (names, grid). */
  readonly count: Count | null;
}

export interface Coverage {
  readonly ref: Ref;
  readonly line: string;
  readonly text: string;
  readonly ofCities: boolean;
}

export interface LegendPage {
  readonly layers: Readonly<Record<LayerId, LayerRow>>;
  readonly families: readonly LegendRow<string>[];
  readonly statuses: readonly LegendRow<StatusClass>[];
  readonly themes: readonly LegendRow<string>[];
  readonly confidences: readonly LegendRow<Confidence>[];
  /** Stretches by what they were on the day; `not_yet` only before the day to which the sources were read. */
  readonly cableStatuses: readonly {
    readonly id: CableStatus | "not_yet";
    readonly name: string;
    readonly count: number;
  }[];
  readonly alliances: readonly { readonly id: string; readonly name: string }[];
  /** Sets known in part: "14 of 40+ named", and why. Those of city alliances stand with the cities. */
  readonly coverage: readonly Coverage[];
  readonly filtered: boolean;
  readonly ties: Count;
}

/** Of a large set the atlas has a sample: where some of it is shown, the whole is counted. */
function broughtOf({ guests = [] }: Partial<Pick<Atlas, "guests">>, features: Atlas["features"]): number {
  const large = guests.filter(({ tiles }) => tiles?.of === "rows");
  if (large.length === 0) return features.length;
  const sets = new Set(features.map(({ set }) => set));
  const ids = new Set(large.map(({ id }) => id));
  const whole = large.filter(({ id }) => sets.has(id));
  return (
    features.filter(({ set }) => !ids.has(set)).length + whole.reduce((sum, { counts }) => sum + counts.features, 0)
  );
}

type LegendAtlas = Pick<
  Atlas,
  | "actors"
  | "families"
  | "themes"
  | "systems"
  | "segments"
  | "landings"
  | "events"
  | "features"
  | "manifest"
  | "instrumentById"
> &
  Partial<Pick<Atlas, "guests">>;

export function legendPage(
  atlas: LegendAtlas,
  visible: VisibleAtlas,
  pose: Pick<Pose, "filter" | "layers">,
  words: Words,
): LegendPage {
  const { filter } = pose;
  const { counts } = visible;
  const count = <K extends string>(from: ReadonlyMap<K, Count>, id: K): Count => from.get(id) ?? { shown: 0, total: 0 };
  return {
    layers: layerRows(atlas, visible, pose, words),
    families: atlas.families.map((family) =>
      filterRow(family.id, words.text(family.name), filter.families, count(counts.byFamily, family.id)),
    ),
    statuses: statusClasses.map((id) =>
      filterRow(id, words.say(statusKeys[id]), filter.statuses, count(counts.byStatus, id)),
    ),
    themes: atlas.themes
      .map((theme) => filterRow(theme.id, words.text(theme.name), filter.themes, count(counts.byTheme, theme.id)))
      .filter((row) => row.count.total > 0 || !row.on || row.alone),
    confidences: (["high", "medium", "low"] as const).map((id) =>
      filterRow(id, words.say(confidenceKeys[id]), filter.confidences, count(counts.byConfidence, id)),
    ),
    cableStatuses: cableRows(atlas, visible, words),
    alliances: allianceNames(atlas, words),
    coverage: coverageOf(atlas, words),
    filtered: isFiltered(filter),
    ties: counts.ties,
  };
}

function cableRows(
  atlas: Pick<LegendAtlas, "segments">,
  { cables: { notYet } }: VisibleAtlas,
  words: Words,
): LegendPage["cableStatuses"] {
  const there = atlas.segments.filter((segment) => !notYet.has(segment.ref));
  const byStatus = (Object.keys(cableStatusKeys) as CableStatus[]).map((id) => ({
    id,
    name: words.say(cableStatusKeys[id]),
    count: there.filter((segment) => segment.status === id).length,
  }));
  const later = { id: "not_yet", name: words.say("cableNotYet"), count: atlas.segments.length - there.length } as const;
  return [...byStatus, later].filter((row) => row.count > 0);
}

export function isFiltered(filter: Filter): boolean {
  return filter.families !== null || filter.statuses !== null || filter.themes !== null || filter.confidences !== null;
}

function filterRow<Id extends string>(
  id: Id,
  name: string,
  chosen: readonly string[] | null,
  count: Count,
): LegendRow<Id> {
  const on = chosen === null || chosen.includes(id);
  return { id, name, on, alone: on && chosen?.length === 1, count };
}

function layerRows(
  atlas: LegendAtlas,
  visible: VisibleAtlas,
  { layers }: Pick<Pose, "layers">,
  words: Words,
): Record<LayerId, LayerRow> {
  const all = (kind: string) => atlas.actors.filter((actor) => actor.kind === kind).length;
  const countries = visible.actors.filter(({ actor }) => actor.kind === "country").length;
  const counts: Record<LayerId, Count | null> = {
    ties: visible.counts.ties,
    countries: { shown: countries, total: all("country") },
    blocs: { shown: visible.blocs.filter((bloc) => bloc.speaksForMembers).length, total: all("bloc") },
    cities: { shown: visible.cities.length, total: all("city") },
    institutions: { shown: visible.institutions.length, total: all("organisation") },
    events: { shown: visible.events.length, total: atlas.events.length },
    // As many as the map draws: branching units are no landings, and three systems have no line.
    landings: {
      shown: visible.landings.filter(isLandingOnMap).length,
      total: atlas.landings.filter(isLandingOnMap).length,
    },
    cables: { shown: systemsOf(visible.segments), total: systemsOf(atlas.segments) },
    guests: { shown: broughtOf(atlas, visible.features), total: broughtOf(atlas, atlas.features) },
    labels: null,
    graticule: null,
  };
  return Object.fromEntries(
    layerIds.map((id): [LayerId, LayerRow] => [
      id,
      { id, name: words.say(layerKeys[id]), ...layers[id], count: counts[id] },
    ]),
  ) as Record<LayerId, LayerRow>;
}

const systemsOf = (segments: readonly CableSegment[]): number =>
  new Set(segments.map((segment) => segment.system)).size;

function coverageOf(atlas: LegendAtlas, words: Words): Coverage[] {
  const joined = new Set(atlas.actors.flatMap((actor) => actor.memberships.map((membership) => membership.instrument)));
  const alliances = new Set(
    atlas.actors.flatMap((actor) => actor.memberships.map((membership) => membership.alliance)),
  );
  const ofCities = new Set([...joined, ...alliances].flatMap((id) => atlas.instrumentById.get(id)?.family ?? []));
  return (atlas.manifest.coverage ?? []).map((each) => {
    const instrument = atlas.instrumentById.get(each.instrument);
    return {
      ref: `instrument:${each.instrument}`,
      line: words.say("namedOf", {
        name: instrument ? words.text(instrument.name) : each.instrument,
        named: each.named,
        total: each.total,
      }),
      text: words.text(each.text),
      ofCities:
        joined.has(each.instrument) ||
        alliances.has(each.instrument) ||
        (instrument !== undefined && ofCities.has(instrument.family)),
    };
  });
}
