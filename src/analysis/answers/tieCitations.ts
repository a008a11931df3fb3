import type { Citation } from "#model/atlas.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";

/** What a tie rests on: the sources of the part that its end takes, and of the state in which the instrument stands that day. */
export function tieCitations(visible: VisibleAtlas): (tie: Tie) => readonly Citation[] {
  const states = new Map(visible.instruments.map(({ instrument, state }) => [instrument.id, state.sources]));
  return (tie) => eachOnce([...tie.participation.sources, ...(states.get(tie.instrument.id) ?? [])]);
}

export function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  const found = new Map(citations.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  return [...found.values()];
}
