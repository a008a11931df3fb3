// What is chosen elsewhere comes into sight: a choice outside the window pans to its first mark, as a list would scroll to its row.
import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { dayNumber } from "#model/dayNumber.ts";
import type { TimelineFact } from "#model/timeline.ts";
import type { TimelineModel } from "./timelineModel.ts";

export function useRevealChosen({ state, derived, window }: TimelineModel, reveal: (fact: TimelineFact) => void): void {
  const last = useRef({ ref: state.selection.peek(), settings: state.pose.peek().timeline });
  useSignalEffect(() => {
    const now = { ref: state.selection.value, settings: state.pose.peek().timeline };
    const before = last.current;
    last.current = now;
    // A pose that says which years are in sight, as a link or a scene does, is left as it is.
    if (now.ref === null || now.ref === before.ref || now.settings !== before.settings) return;
    const own = derived.facts.peek().lanes.flatMap((lane) => lane.facts.filter((fact) => fact.ref === now.ref));
    const { from, to } = window.peek();
    const inSight = own.some((fact) => dayNumber(fact.to) >= from && dayNumber(fact.from) < to);
    if (own[0] && !inSight) reveal(own[0]);
  });
}
