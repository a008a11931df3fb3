// A source's card: everything that rests on it.
import type { Atlas } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { restsOn } from "./restsOn.ts";

export function sourceCard(atlas: Atlas, visible: VisibleAtlas, id: string): CardFacts | null {
  const source = atlas.sourceById.get(id);
  if (!source) return null;
  return {
    kind: "source",
    ref: `source:${id}`,
    name: { en: source.title, it: source.title },
    day: visible.day,
    source,
    sources: [{ source, locators: [] }],
    disagreements: [],
    rests: restsOn(atlas, id),
  };
}
