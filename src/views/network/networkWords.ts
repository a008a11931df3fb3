// The words of the arc diagram, in each language of the interface.
import type { Language } from "#model/text.ts";

export interface NetworkWords {
  readonly title: string;
  readonly orderBy: string;
  readonly byRegion: string;
  readonly byDepth: string;
  /** Says what the diagram is to a reader who does not see it, and which keys move in it. */
  readonly howTo: string;
  readonly empty: string;
  /** "473 ties, 141 actors" */
  readonly count: (ties: number, actors: number) => string;
  /** "9 ties in 5 kinds" */
  readonly tiesInKinds: (ties: number, kinds: number) => string;
  /** Heading of actors whose ties with the hub are of so many kinds. */
  readonly depth: (kinds: number) => string;
  /** Heading of actors that belong to no region. */
  readonly noRegion: string;
  readonly continued: (heading: string) => string;
  readonly more: (actors: number) => string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: NetworkWords = {
  title: "Who is tied to whom",
  orderBy: "Order",
  byRegion: "by region",
  byDepth: "by depth",
  howTo: "Arc diagram of the visible ties. Arrow keys move between actors, Enter opens the card.",
  empty: "No tie is visible. Widen the filter or move the date on.",
  count: (ties, actors) => `${plural(ties, "tie", "ties")} between ${plural(actors, "actor", "actors")}`,
  tiesInKinds: (ties, kinds) => `${plural(ties, "tie", "ties")} in ${plural(kinds, "kind", "kinds")}`,
  depth: (kinds) => (kinds === 0 ? "No direct tie" : `${plural(kinds, "kind", "kinds")} of tie`),
  noRegion: "Elsewhere",
  continued: (heading) => `${heading} (continued)`,
  more: (actors) => `${plural(actors, "more actor", "more actors")} below`,
};

const it: NetworkWords = {
  title: "Chi è legato a chi",
  orderBy: "Ordine",
  byRegion: "per regione",
  byDepth: "per profondità",
  howTo: "Diagramma ad archi dei legami visibili. Le frecce passano da un attore all'altro, Invio apre la scheda.",
  empty: "Nessun legame visibile. Allargare il filtro o spostare avanti la data.",
  count: (ties, actors) => `${plural(ties, "legame", "legami")} tra ${plural(actors, "attore", "attori")}`,
  tiesInKinds: (ties, kinds) => `${plural(ties, "legame", "legami")} di ${plural(kinds, "tipo", "tipi")}`,
  depth: (kinds) => (kinds === 0 ? "Nessun legame diretto" : `${plural(kinds, "tipo", "tipi")} di legame`),
  noRegion: "Altrove",
  continued: (heading) => `${heading} (segue)`,
  more: (actors) => `${plural(actors, "altro attore", "altri attori")} più sotto`,
};

export const networkWords: Readonly<Record<Language, NetworkWords>> = { en, it };
