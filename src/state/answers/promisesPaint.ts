import { promisesWords } from "#encoding/answers/promisesWords.ts";
import type { Atlas, CableSegment } from "#model/atlas.ts";
import type { Day } from "#model/dates.ts";
import type { Paint, PaintGroup, PlainTone } from "#model/paint.ts";
import type { PromisedCable, PromisedTie, PromiseFacts } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

export const promiseGroups = ["forward", "back", "unchanged", "unknown"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

export const promiseTones: Readonly<Record<PromiseGroup, PlainTone>> = {
  forward: "changed",
  back: "strained",
  unchanged: "same",
  unknown: "unknown",
};

export function groupOfTie({ outcome, way }: PromisedTie): PromiseGroup {
  return outcome === "moved" ? (way ?? "forward") : outcome;
}

export function groupOfCable({ outcome, way }: PromisedCable): PromiseGroup {
  return outcome === "moved" ? (way === "later" || way === "undated" ? "back" : "forward") : outcome;
}

function groupOfRest({ restWay, later }: PromisedCable): PromiseGroup {
  if (restWay === null) return later.length > 0 ? "unchanged" : "unknown";
  return restWay === "later" || restWay === "undated" ? "back" : "forward";
}

export interface Shown {
  readonly ties: readonly PromisedTie[];
  readonly cables: readonly PromisedCable[];
}

/** Stretches that were at work already that day are no promise; of a cable that came in part, each stands for itself. */
export function promisesPaint(
  atlas: Atlas,
  shown: Shown,
  visible: VisibleAtlas,
  atWork: (segment: CableSegment, day: Day) => boolean,
  { since, day }: Pick<PromiseFacts, "since" | "day">,
  language: Language,
): Paint {
  const of = new Map<string, string>();
  const counts = new Map<PromiseGroup, number>();
  const count = (group: PromiseGroup) => counts.set(group, (counts.get(group) ?? 0) + 1);
  for (const cable of shown.cables) {
    const group = groupOfCable(cable);
    count(group);
    of.set(cable.system.ref, group);
    for (const segment of atlas.segments)
      if (segment.system === cable.id && !atWork(segment, since))
        of.set(segment.ref, cable.way !== "partly" || atWork(segment, day) ? group : groupOfRest(cable));
  }
  for (const tie of shown.ties) {
    const group = groupOfTie(tie);
    count(group);
    if (!tie.actor) of.set(tie.instrument.ref, group);
    for (const drawn of visible.ties)
      if (drawn.instrument === tie.instrument && (!tie.actor || drawn.participation.actor === tie.actor.id))
        of.set(`tie:${drawn.id}`, group);
  }
  const inUse = new Set(of.values());
  const groups = promiseGroups.flatMap((id): readonly PaintGroup[] =>
    counts.has(id) || inUse.has(id)
      ? [
          {
            id,
            label: promisesWords[language].groups[id],
            tone: { kind: promiseTones[id] },
            count: counts.get(id) ?? 0,
          },
        ]
      : [],
  );
  return { tool: "promises", groups, of, rest: "faint", speaksOf: ["ties", "cables"], ghosts: [], lines: [] };
}
