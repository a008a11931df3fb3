// What the data can say of a stretch of cable, and of a landing, on a day.
import {
  type Atlas,
  type CableSegment,
  type CableStatus,
  isLandingOnMap,
  type Landing,
  type Ref,
} from "#model/atlas.ts";
import { type Day, firstDay } from "#model/dates.ts";
import type { CablesAt } from "#model/ties.ts";

export interface SegmentAt {
  /** "not_yet": not yet in service; whether it was planned or being laid then is not recorded. */
  readonly status: CableStatus | "not_yet";
  /** false: no source dates it, and the state is the one recorded at the latest date. */
  readonly known: boolean;
}

/**
 * The state of a segment at the end of `day`. `asOf` is the day to which the sources were read: from then on the recorded state is all there is.
 * Before it, what is in service is so from its dated day (a year or a month counts from its first day, as in `effectiveDay`);
 * and what was not in service at the latest date was not so earlier, because the atlas holds no cable that was taken out of service.
 */
export function segmentAt(segment: Pick<CableSegment, "status" | "readyDate">, day: Day, asOf: Day): SegmentAt {
  if (day >= asOf) return { status: segment.status, known: day === asOf };
  if (segment.status !== "in_service") return { status: "not_yet", known: true };
  if (segment.readyDate?.says !== "in_service") return { status: segment.status, known: false };
  return { status: firstDay(segment.readyDate.date) <= day ? "in_service" : "not_yet", known: true };
}

/** A landing follows the segments that end there or pass it; one whose cable has no line is judged as a segment without a date. */
export function landingAt(atlas: Atlas, landing: Landing, day: Day): SegmentAt {
  const { asOf } = atlas.manifest;
  const own = segmentsAtLanding(atlas).get(landing.id) ?? [];
  if (day >= asOf || own.length === 0) return segmentAt({ status: landing.status }, day, asOf);
  const states = own.map((segment) => segmentAt(segment, day, asOf));
  const up = states.filter((state) => state.status !== "not_yet");
  if (up.length === 0) return { status: "not_yet", known: true };
  return { status: "in_service", known: up.some((state) => state.known) };
}

export function cablesAt(atlas: Atlas, day: Day): CablesAt {
  const { asOf } = atlas.manifest;
  if (day >= asOf) return { past: false, notYet: new Set(), undated: { segments: 0, landings: 0 } };
  const notYet = new Set<Ref>();
  const alive = new Set<string>();
  const undated = { segments: 0, landings: 0 };
  for (const segment of atlas.segments) {
    const { status, known } = segmentAt(segment, day, asOf);
    if (status === "not_yet") notYet.add(segment.ref);
    else alive.add(segment.system);
    if (!known) undated.segments += 1;
  }
  for (const landing of atlas.landings) {
    const { status, known } = landingAt(atlas, landing, day);
    if (status === "not_yet") notYet.add(landing.ref);
    else if (!known && isLandingOnMap(landing)) undated.landings += 1;
  }
  const drawn = new Set(atlas.segments.map((segment) => segment.system));
  for (const system of atlas.systems)
    if (drawn.has(system.id) ? !alive.has(system.id) : system.status !== "in_service") notYet.add(system.ref);
  return { past: true, notYet, undated };
}

const known = new WeakMap<Atlas, ReadonlyMap<string, readonly CableSegment[]>>();

function segmentsAtLanding(atlas: Atlas): ReadonlyMap<string, readonly CableSegment[]> {
  const before = known.get(atlas);
  if (before) return before;
  const found = new Map<string, Set<CableSegment>>();
  const add = (landing: string, segment: CableSegment | undefined) => {
    if (segment) found.set(landing, (found.get(landing) ?? new Set()).add(segment));
  };
  for (const segment of atlas.segments) for (const end of [segment.from, segment.to]) add(end, segment);
  for (const landing of atlas.landings) for (const id of landing.segment) add(landing.id, atlas.segmentById.get(id));
  const listed = new Map([...found].map(([id, segments]) => [id, [...segments]]));
  known.set(atlas, listed);
  return listed;
}
