import { datesWords } from "#encoding/answers/datesWords.ts";
import type { ChangeKind, DateDifference } from "#model/dateDifference.ts";
import type { Paint } from "#model/paint.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

interface Asked {
  readonly difference: DateDifference;
  readonly visible: VisibleAtlas;
  /** Each date has a picture of its own: what is not there at a date is not drawn in its picture. */
  readonly beside: boolean;
  /** Whose ties reach everyone: as a whole it would stand in every group. */
  readonly hub: string;
  readonly language: Language;
}

const shown = ["added", "removed", "changed", "same"] as const;
/** What an actor stands for if several things happened to its ties. */
const loudest: readonly ChangeKind[] = ["removed", "added", "changed", "same"];

export function datesPaint({ difference, visible, beside, hub, language }: Asked): Paint {
  const words = datesWords[language];
  const of = new Map<string, string>();
  const kindsOf = new Map<string, Set<ChangeKind>>();
  for (const { tie, kind } of difference.ties) {
    of.set(`tie:${tie.id}`, kind);
    for (const actor of [tie.from, tie.to])
      if (actor.id !== hub) kindsOf.set(actor.ref, (kindsOf.get(actor.ref) ?? new Set()).add(kind));
  }
  for (const [ref, kinds] of kindsOf) of.set(ref, loudest.find((kind) => kinds.has(kind)) ?? "same");
  for (const { segment } of difference.cables) of.set(segment.ref, "added");
  const here = new Set(visible.ties.map((tie) => tie.id));
  return {
    tool: "dates",
    groups: shown.map((kind) => ({
      id: kind,
      label: words.groups[kind],
      tone: { kind },
      count: difference.counts.ties[kind],
    })),
    of,
    rest: "quiet",
    speaksOf:
      difference.cables.length > 0 ? ["countries", "ties", "actors", "cables"] : ["countries", "ties", "actors"],
    ghosts: beside ? [] : difference.ties.flatMap(({ tie }) => (here.has(tie.id) ? [] : [tie])),
    lines: [],
  };
}
