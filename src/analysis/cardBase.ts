// What every card has: ref, name, day, sources, disagreements. Cards are made by adding to it.
import type { Citation, Disagreement } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";

export type CardBase = (
  name: LocalText,
  citations: readonly Citation[],
  disagreements?: readonly Disagreement[],
) => Pick<CardFacts, "ref" | "name" | "day" | "sources" | "disagreements">;
