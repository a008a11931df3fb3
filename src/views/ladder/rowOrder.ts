// In which order rows stand: those who have the leading column first, then by depth, then by name.
import type { LadderRow } from "#model/ladder.ts";
import { type Language, textIn } from "#model/text.ts";
import type { LadderSettings } from "#model/viewSettings.ts";

export function byRank(
  { rank, first }: Pick<LadderSettings, "rank" | "first">,
  language: Language,
): (a: LadderRow, b: LadderRow) => number {
  const collator = new Intl.Collator(language);
  const having = (row: LadderRow) => (first === null ? 0 : (row.cells.get(first)?.ties.length ?? 0));
  const through = (row: LadderRow) => (first === null ? 0 : (row.cells.get(first)?.through.length ?? 0));
  return (a, b) =>
    having(b) - having(a) ||
    Number(through(b) > 0) - Number(through(a) > 0) ||
    (rank === "depth" ? b.depth - a.depth : 0) ||
    collator.compare(textIn(a.actor.name, language), textIn(b.actor.name, language));
}
