// The words of the arc diagram alone, in each language of the interface.
import type { Language } from "#model/text.ts";

export interface ArcWords {
  /** Says what the diagram is to a reader who does not see it, and which keys move in it. */
  readonly howTo: string;
  /** Headings: of actors whose ties with the hub are of so many kinds. */
  readonly depth: (kinds: number) => string;
  readonly partners: (from: number, to: number | null) => string;
  readonly ties: (from: number, to: number | null) => string;
  /** At least this share of the shortest paths; 0 = some, null = none. */
  readonly between: (least: number | null) => string;
  readonly undated: string;
  readonly continued: (heading: string) => string;
  readonly more: (rows: number) => string;
  /** "3 of 14: EU-Japan Digital Partnership …" */
  readonly linkOf: (number: number, all: number, title: string) => string;
}

const range = (from: number, to: number | null) =>
  to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`;

const en: ArcWords = {
  howTo:
    "Arc diagram of the visible ties. Up and down arrows move between rows, page keys between headings, left and right arrows through a row’s ties; Enter opens the card.",
  depth: (kinds) => (kinds === 0 ? "No direct tie" : `${kinds} ${kinds === 1 ? "kind" : "kinds"} of tie`),
  partners: (from, to) => `${range(from, to)} ${to === 1 ? "partner" : "partners"}`,
  ties: (from, to) => `${range(from, to)} ${to === 1 ? "tie" : "ties"}`,
  between: (least) =>
    least === null
      ? "Between no two others"
      : least === 0
        ? "Rarely between others"
        : `On ${least * 100}% or more of the shortest paths`,
  undated: "No date in the sources",
  continued: (heading) => `${heading} (continued)`,
  more: (rows) => `${rows} more ${rows === 1 ? "row" : "rows"} below`,
  linkOf: (number, all, title) => `${number} of ${all}: ${title}`,
};

const it: ArcWords = {
  howTo:
    "Diagramma ad archi dei legami visibili. Le frecce su e giù passano da una riga all’altra, i tasti pagina da un titolo all’altro, le frecce destra e sinistra percorrono i legami di una riga; Invio apre la scheda.",
  depth: (kinds) => (kinds === 0 ? "Nessun legame diretto" : `${kinds} ${kinds === 1 ? "tipo" : "tipi"} di legame`),
  partners: (from, to) => `${range(from, to)} partner`,
  ties: (from, to) => `${range(from, to)} ${to === 1 ? "legame" : "legami"}`,
  between: (least) =>
    least === null
      ? "Mai tra altri due"
      : least === 0
        ? "Raramente tra altri"
        : `Su almeno il ${String(least * 100).replace(".", ",")}% dei percorsi più brevi`,
  undated: "Senza data nelle fonti",
  continued: (heading) => `${heading} (segue)`,
  more: (rows) => (rows === 1 ? "1 altra riga più sotto" : `altre ${rows} righe più sotto`),
  linkOf: (number, all, title) => `${number} di ${all}: ${title}`,
};

export const arcWords: Readonly<Record<Language, ArcWords>> = { en, it };
