// The words of the force drawing, in each language of the interface.
import type { Language } from "#model/text.ts";

export interface ForceWords {
  readonly title: string;
  /** Says which keys move in it. */
  readonly howTo: string;
  /** "European Union – Japan: 4 instruments" */
  readonly between: (one: string, other: string, instruments: number) => string;
  readonly more: (instruments: number) => string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly all: string;
  readonly push: string;
  readonly up: string;
  readonly down: string;
  readonly left: string;
  readonly right: string;
  /** Nodes go back to where the layout has them. */
  readonly putBack: string;
  readonly moved: (name: string) => string;
  readonly empty: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: ForceWords = {
  title: "Network of ties",
  howTo:
    "Arrow keys go to the nearest node that way, Enter opens its card. Plus, minus and 0 zoom, Shift with arrows pushes the drawing, Alt with arrows moves the node.",
  between: (one, other, instruments) => `${one} – ${other}: ${plural(instruments, "instrument", "instruments")}`,
  more: (instruments) => `and ${plural(instruments, "other", "others")}`,
  tools: "Zoom and position",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "Show all",
  push: "Move the drawing",
  up: "Look up",
  down: "Look down",
  left: "Look left",
  right: "Look right",
  putBack: "Put nodes back",
  moved: (name) => `${name} moved`,
  empty: "No tie is visible. Widen the filter or move the date on.",
};

const it: ForceWords = {
  title: "Rete dei legami",
  howTo:
    "Le frecce vanno al nodo più vicino in quella direzione, Invio apre la scheda. Più, meno e 0 ingrandiscono e riducono, Maiusc con le frecce sposta il disegno, Alt con le frecce sposta il nodo.",
  between: (one, other, instruments) => `${one} – ${other}: ${plural(instruments, "strumento", "strumenti")}`,
  more: (instruments) => (instruments === 1 ? "e un altro" : `e altri ${instruments}`),
  tools: "Ingrandimento e posizione",
  zoomIn: "Ingrandisci",
  zoomOut: "Riduci",
  all: "Mostra tutto",
  push: "Sposta il disegno",
  up: "Guarda in alto",
  down: "Guarda in basso",
  left: "Guarda a sinistra",
  right: "Guarda a destra",
  putBack: "Rimetti a posto i nodi",
  moved: (name) => `${name}: spostato`,
  empty: "Nessun legame visibile. Allarga il filtro o sposta avanti la data.",
};

export const forceWords: Readonly<Record<Language, ForceWords>> = { en, it };
