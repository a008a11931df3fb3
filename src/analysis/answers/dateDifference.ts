// Two dates of the atlas compared. Whether a thing was there is asked of the whole atlas, never of the filtered one:
// a tie that a filter no longer lets through because its state is another has changed, it is not gone.

import { ascending } from "d3-array";
import { type AtlasAt, effectiveDay } from "#analysis/atlasAt.ts";
import { segmentAt } from "#analysis/segmentAt.ts";
import { type Focus, visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Atlas, CableSegment, InstrumentState } from "#model/atlas.ts";
import {
  type CableChange,
  type ChangeCounts,
  type ChangeKind,
  changeKinds,
  type DateDifference,
  type InstrumentChange,
  type StateThen,
  type TieChange,
} from "#model/dateDifference.ts";
import type { Day } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { type Filter, noFilter } from "#model/pose.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";

interface Side {
  readonly at: AtlasAt;
  readonly all: VisibleAtlas;
  readonly passing: VisibleAtlas;
}

/** `before` and `after` must be read alike. What is chosen has no say: its group list is no tie that came or went. */
export function dateDifference(
  atlas: Atlas,
  [before, after]: readonly [AtlasAt, AtlasAt],
  filter: Filter,
  focus: Omit<Focus, "chosen">,
): DateDifference {
  const see = (at: AtlasAt, by: Filter) => visibleAtlas(atlas, at, by, { ...focus, chosen: null });
  const unfiltered = Object.values(filter).every((list) => list === null);
  const side = (at: AtlasAt): Side => {
    const all = see(at, noFilter);
    return { at, all, passing: unfiltered ? all : see(at, filter) };
  };
  const sides = [side(before), side(after)] as const;
  const ties = tieChanges(sides);
  const instruments = instrumentChanges(atlas, sides);
  return {
    days: [before.day, after.day],
    ties,
    instruments,
    cables: cableChanges(atlas, before.day, after.day),
    counts: {
      ties: countKinds(ties),
      instruments: countKinds(instruments),
      byFamily: atlas.families.flatMap(({ id }) => {
        const own = ties.filter(({ tie }) => tie.family === id);
        return own.length > 0 ? [{ family: id, ...countKinds(own) }] : [];
      }),
      ended: ties.filter(({ kind, tie }) => kind === "changed" && tie.statusClass === "ended").length,
    },
  };
}

function countKinds(changes: readonly { readonly kind: ChangeKind }[]): ChangeCounts {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}

function kindOf(before: { readonly status: string } | null, after: { readonly status: string } | null): ChangeKind {
  if (!before) return "added";
  if (!after) return "removed";
  return before.status === after.status ? "same" : "changed";
}

function tieChanges([before, after]: readonly [Side, Side]): TieChange[] {
  const byId = (ties: readonly Tie[]) => new Map(ties.map((tie) => [tie.id, tie]));
  const [was, is] = [byId(before.all.ties), byId(after.all.ties)];
  const [passed, passes] = [byId(before.passing.ties), byId(after.passing.ties)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [then, now] = [was.get(id), is.get(id)];
    const tie = now ?? then;
    const [passesBefore, passesAfter] = [passed.has(id), passes.has(id)];
    if (!tie || (!passesBefore && !passesAfter)) return [];
    const [first, second] = [then ? stateOf(then) : null, now ? stateOf(now) : null];
    return [{ kind: kindOf(first, second), tie, before: first, after: second, passesBefore, passesAfter }];
  });
}

/** Its own date; else, between two parties, that of the instrument's state of the same name. */
function stateOf({ instrument, participation, status, dates }: Tie): StateThen {
  const own = isOnlyDocumented(instrument, participation) ? null : participation.date;
  const shared = instrument.states.find((state) => state.status === status && state.date && dates.includes(state.date));
  return { status, date: own ?? shared?.date ?? null, sources: participation.sources };
}

/** Stretches that a source dates into service after the one day and up to the other. The filter is about ties and lets all cables through. */
function cableChanges(atlas: Atlas, before: Day, after: Day): CableChange[] {
  const inService = (segment: CableSegment, day: Day) =>
    segmentAt(segment, day, atlas.manifest.asOf).status === "in_service";
  return atlas.segments.flatMap((segment) =>
    segment.readyDate && !inService(segment, before) && inService(segment, after)
      ? [{ segment, date: segment.readyDate.date }]
      : [],
  );
}

function instrumentChanges(atlas: Atlas, [before, after]: readonly [Side, Side]): InstrumentChange[] {
  const states = ({ instruments }: { readonly instruments: AtlasAt["instruments"] | VisibleAtlas["instruments"] }) =>
    new Map(instruments.map(({ instrument, state }) => [instrument.id, state]));
  const [was, is] = [states(before.at), states(after.at)];
  const [passed, passes] = [states(before.passing), states(after.passing)];
  return atlas.instruments.flatMap((instrument): InstrumentChange[] => {
    const [then, now] = [was.get(instrument.id) ?? null, is.get(instrument.id) ?? null];
    const [passesBefore, passesAfter] = [passed.has(instrument.id), passes.has(instrument.id)];
    if (!passesBefore && !passesAfter) return [];
    const day = (state: InstrumentState) => effectiveDay(state, after.at.reading);
    return [
      {
        kind: kindOf(then, now),
        instrument,
        before: then,
        after: now,
        passesBefore,
        passesAfter,
        between: instrument.states
          .filter((state) => day(state) > before.at.day && day(state) <= after.at.day)
          .sort((a, b) => ascending(day(a), day(b))),
      },
    ];
  });
}
