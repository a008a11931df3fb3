// The words of the chord diagram, in each language of the interface.

import type { Language } from "#model/text.ts";
import type { PartyMode } from "#model/viewSettings.ts";

export interface ChordWords {
  /** Says what the drawing is to a reader who does not see it, and which keys move in it. */
  readonly howTo: string;
  readonly empty: string;
  /** What the drawing shows, and how actors were counted. */
  readonly reading: string;
  readonly eachInRegion: string;
  readonly eachInBloc: (several: string, many: boolean) => string;
  readonly eachByHub: string;
  readonly unnamed: (count: string, one: boolean) => string;
  readonly parties: Readonly<Record<PartyMode, string>>;
  /** A region’s actors that are not counted elsewhere. */
  readonly others: (region: string) => string;
  readonly smallHubs: string;
  readonly nowhere: string;
  readonly and: (a: string, b: string) => string;
  readonly within: (group: string) => string;
  /** "41 ties"; what is drawn between every two parties, or to an instrument, is a link. */
  readonly ties: (count: string, one: boolean, mode: PartyMode) => string;
  readonly actors: (count: string, one: boolean) => string;
  readonly instruments: (count: string, one: boolean) => string;
  readonly pairs: (count: string, one: boolean) => string;
  readonly ofThemWithin: (count: string) => string;
  readonly strongest: string;
  readonly allOf: (group: string) => string;
  readonly missing: string;
  readonly showAll: string;
  readonly close: string;
  readonly opened: (title: string) => string;
}

const en: ChordWords = {
  howTo:
    "Chord diagram of the visible ties between groups of actors. Left and right arrows go round the ring, down and up through a group’s ribbons, Enter opens what lies behind.",
  empty: "No tie is visible. Widen the filter or move the date on.",
  reading:
    "A ribbon holds the ties between two groups, an arch those within one: its breadth is their number, its colours their families. Each dot is an actor.",
  eachInRegion: "Each actor counts in its region.",
  eachInBloc: (several, many) =>
    `Each actor counts in the first bloc of the data’s order that it belongs to, a city with its country, others in their region${several === "0" ? "" : `; ${several} ${many ? "belong" : "belongs"} to more than one bloc`}.`,
  eachByHub:
    "The hubs whose instruments have most parties stand alone, the smaller ones together; all others count in their region.",
  unnamed: (count, one) => `${one ? "One group is" : `${count} groups are`} named only in the list.`,
  parties: {
    spokes: "",
    clique: "Every two parties of an instrument are linked, once for each family.",
    two_mode: "An instrument of three or more parties is a dot in its family; its ribbons hold those who take part.",
  },
  others: (region) => `${region} (others)`,
  smallHubs: "Smaller hubs",
  nowhere: "Elsewhere",
  and: (a, b) => `${a} – ${b}`,
  within: (group) => `Within ${group}`,
  ties: (count, one, mode) => `${count} ${mode === "spokes" ? "tie" : "link"}${one ? "" : "s"}`,
  actors: (count, one) => `${count} ${one ? "actor" : "actors"}`,
  instruments: (count, one) => `${count} ${one ? "instrument" : "instruments"}`,
  pairs: (count, one) => `${count} ${one ? "pair" : "pairs"}`,
  ofThemWithin: (count) => `${count} of them within`,
  strongest: "Ribbons, strongest first",
  allOf: (group) => `All of ${group}`,
  missing: "The ribbon that the address names is not in this picture: the groups, the filter or the date are others.",
  showAll: "Show all ribbons",
  close: "Close the list",
  opened: (title) => `List opened: ${title}`,
};

const it: ChordWords = {
  howTo:
    "Diagramma a corde dei legami visibili tra gruppi di attori. Freccia destra e sinistra girano lungo l’anello, giù e su scorrono i nastri di un gruppo, Invio apre ciò che vi sta dietro.",
  empty: "Nessun legame visibile. Allarga il filtro o sposta avanti la data.",
  reading:
    "Un nastro raccoglie i legami tra due gruppi, un arco quelli interni a uno: la larghezza dice quanti sono, i colori le famiglie. Ogni punto è un attore.",
  eachInRegion: "Ogni attore conta nella propria regione.",
  eachInBloc: (several, many) =>
    `Ogni attore conta nel primo blocco, nell’ordine dei dati, di cui fa parte, una città con il suo paese, gli altri nella propria regione${several === "0" ? "" : `; ${several} ${many ? "appartengono" : "appartiene"} a più blocchi`}.`,
  eachByHub:
    "I centri con più parti nei loro strumenti stanno da soli, i minori insieme; tutti gli altri contano nella propria regione.",
  unnamed: (count, one) =>
    one ? "Un gruppo è nominato solo nell’elenco." : `${count} gruppi sono nominati solo nell’elenco.`,
  parties: {
    spokes: "",
    clique: "Ogni due parti di uno strumento sono collegate, una volta per famiglia.",
    two_mode:
      "Uno strumento con tre o più parti è un punto nella sua famiglia; i suoi nastri raccolgono chi vi partecipa.",
  },
  others: (region) => `${region} (altri)`,
  smallHubs: "Centri minori",
  nowhere: "Altrove",
  and: (a, b) => `${a} – ${b}`,
  within: (group) => `All’interno: ${group}`,
  ties: (count, one, mode) =>
    `${count} ${mode === "spokes" ? (one ? "legame" : "legami") : one ? "collegamento" : "collegamenti"}`,
  actors: (count, one) => `${count} ${one ? "attore" : "attori"}`,
  instruments: (count, one) => `${count} ${one ? "strumento" : "strumenti"}`,
  pairs: (count, one) => `${count} ${one ? "coppia" : "coppie"}`,
  ofThemWithin: (count) => `di cui ${count} interni`,
  strongest: "Nastri, dal più largo",
  allOf: (group) => `Tutti i legami: ${group}`,
  missing: "Il nastro indicato dall’indirizzo non è in questa figura: gruppi, filtro o data sono diversi.",
  showAll: "Mostra tutti i nastri",
  close: "Chiudi l’elenco",
  opened: (title) => `Elenco aperto: ${title}`,
};

export const chordWords: Readonly<Record<Language, ChordWords>> = { en, it };
