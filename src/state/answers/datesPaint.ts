import { datesWords } from "#encoding/answers/datesWords.ts";
import type { ChangeKind, DateDifference } from "#model/dateDifference.ts";
import type { Paint } from "#model/paint.ts";
import type { Language } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";

interface Asked {
  readonly difference: DateDifference;
  readonly visible: VisibleAtlas;
  /** Which of the dates the picture is of: what is not there at that date has no place in it. "both" = what is gone or yet to come is drawn too. */
  readonly side: "before" | "after" | "both";
  /** Whose ties reach everyone: as a whole it would stand in every group. */
  readonly hub: string;
  readonly language: Language;
}

const shown = ["added", "removed", "changed", "same"] as const;
/** What an actor stands for if several things happened to its ties, in the pictures that can tell of them. */
const loudest = {
  before: ["removed", "changed"],
  after: ["added", "changed"],
  both: ["removed", "added", "changed"],
} as const satisfies Record<Asked["side"], readonly ChangeKind[]>;

export function datesPaint({ difference, visible, side, hub, language }: Asked): Paint {
  const words = datesWords[language];
  const of = new Map<string, string>();
  const kindsOf = new Map<string, Set<ChangeKind>>();
  for (const { tie, kind } of difference.ties) {
    of.set(`tie:${tie.id}`, kind);
    if (kind === "same") continue;
    for (const actor of [tie.from, tie.to])
      if (actor.id !== hub) kindsOf.set(actor.ref, (kindsOf.get(actor.ref) ?? new Set()).add(kind));
  }
  for (const [ref, kinds] of kindsOf) {
    const kind = loudest[side].find((each) => kinds.has(each));
    if (kind) of.set(ref, kind);
  }
  if (side !== "before") for (const { segment } of difference.cables) of.set(segment.ref, "added");
  const here = new Set(visible.ties.map((tie) => tie.id));
  return {
    tool: "dates",
    groups: shown.flatMap((kind) => {
      // Because a filter may leave no tie, and cables come into service all the same.
      const cables = kind === "added" && side !== "before" ? difference.cables.length : 0;
      const count = difference.counts.ties[kind] || cables;
      return count > 0 ? [{ id: kind, label: words.groups[kind], tone: { kind }, count }] : [];
    }),
    of,
    rest: "quiet",
    speaksOf:
      difference.cables.length > 0 ? ["countries", "ties", "actors", "cables"] : ["countries", "ties", "actors"],
    ghosts: side !== "both" ? [] : difference.ties.flatMap(({ tie }) => (here.has(tie.id) ? [] : [tie])),
    lines: [],
  };
}
