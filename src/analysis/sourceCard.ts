// A source's card: everything that rests on it.
import type { Atlas, Citation } from "#model/atlas.ts";
import type { CardFacts, CardLink } from "#model/card.ts";
import type { VisibleAtlas } from "#model/ties.ts";

export function sourceCard(atlas: Atlas, visible: VisibleAtlas, id: string): CardFacts | null {
  const source = atlas.sourceById.get(id);
  if (!source) return null;
  const cites = (citations: readonly Citation[]) => citations.some((citation) => citation.source === id);
  const supports: CardLink[] = [
    ...atlas.instruments
      .filter(
        (instrument) =>
          instrument.states.some((state) => cites(state.sources)) ||
          (atlas.participationsByInstrument.get(instrument.id) ?? []).some((part) => cites(part.sources)),
      )
      .map((instrument) => ({ ref: instrument.ref, name: instrument.name })),
    ...atlas.systems
      .filter((system) => cites(system.sources))
      .map((system) => ({ ref: system.ref, name: system.name })),
    ...atlas.landings
      .filter((landing) => cites(landing.sources))
      .map((landing) => ({ ref: landing.ref, name: landing.name })),
    ...atlas.events.filter((event) => cites(event.sources)).map((event) => ({ ref: event.ref, name: event.title })),
    ...atlas.actors.filter((actor) => cites(actor.sources)).map((actor) => ({ ref: actor.ref, name: actor.name })),
  ];
  return {
    kind: "source",
    ref: `source:${id}`,
    name: { en: source.title, it: source.title },
    day: visible.day,
    source,
    sources: [{ source, locators: [] }],
    disagreements: [],
    supports,
  };
}
