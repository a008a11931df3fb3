// What the views are called, and the words of the frame around them.
import type { ViewId } from "#model/pose.ts";
import type { Language } from "#model/text.ts";

export interface ViewWords {
  readonly name: Readonly<Record<ViewId, string>>;
  /** What the view answers, for its tooltip. */
  readonly about: Readonly<Record<ViewId, string>>;
  readonly view: string;
  readonly beside: string;
  readonly nothingBeside: string;
  readonly hide: (view: string) => string;
  readonly enlarge: (view: string) => string;
  readonly splitter: string;
  readonly splitterKeys: string;
  readonly loading: (view: string) => string;
  readonly failed: (view: string) => string;
  readonly again: string;
  readonly skipTo: (view: string) => string;
  readonly compareDates: string;
  readonly answerOpen: string;
  readonly showAnswer: string;
  readonly endAnswer: string;
  readonly keySearch: string;
  readonly keyAdd: string;
  readonly singleKeys: string;
}

const en: ViewWords = {
  name: { map: "Map", network: "Network", ladder: "Ladder", timeline: "Timeline", table: "Table", answers: "Answers" },
  about: {
    map: "Where: partners, cities and cables",
    network: "Who is tied to whom",
    ladder: "Which kinds of tie each partner has, and which are missing",
    timeline: "Since when: events and the states of instruments",
    table: "Everything on screen as rows",
    answers: "Two dates, overlaps, what if, between, promise and delivery",
  },
  view: "View",
  beside: "Beside the map",
  nothingBeside: "Nothing",
  hide: (view) => `Hide: ${view}`,
  enlarge: (view) => `Give the whole stage to: ${view}`,
  splitter: "Room for the view beside the map",
  splitterKeys: "Arrow keys move it, Enter sets it back",
  loading: (view) => `${view} is being fetched`,
  failed: (view) => `${view} could not be fetched. Check the connection.`,
  again: "Try again",
  skipTo: (view) => `Skip to: ${view}`,
  compareDates: "Compare dates",
  answerOpen: "The picture is coloured by an answer.",
  showAnswer: "Show it",
  endAnswer: "End it",
  keySearch: "search",
  keyAdd: "add your data",
  singleKeys: "Single-key shortcuts (such as /)",
};

const it: ViewWords = {
  name: {
    map: "Mappa",
    network: "Rete",
    ladder: "Gradini",
    timeline: "Cronologia",
    table: "Tabella",
    answers: "Risposte",
  },
  about: {
    map: "Dove: partner, città e cavi",
    network: "Chi è legato a chi",
    ladder: "Quali tipi di legame ha ogni partner, e quali mancano",
    timeline: "Da quando: eventi e stati degli strumenti",
    table: "Tutto ciò che è visibile, in righe",
    answers: "Due date, intersezioni, che cosa se, tra due attori, promesse e risultati",
  },
  view: "Vista",
  beside: "Accanto alla mappa",
  nothingBeside: "Niente",
  hide: (view) => `Nascondi: ${view}`,
  enlarge: (view) => `Dai tutto lo spazio a: ${view}`,
  splitter: "Spazio per la vista accanto alla mappa",
  splitterKeys: "Le frecce lo spostano, Invio lo rimette com’era all’inizio",
  loading: (view) => `Si carica: ${view}`,
  failed: (view) => `Non è stato possibile caricare: ${view}. Controlla la connessione.`,
  again: "Riprova",
  skipTo: (view) => `Vai a: ${view}`,
  compareDates: "Confronta due date",
  answerOpen: "I colori sono quelli di una risposta.",
  showAnswer: "Mostrala",
  endAnswer: "Chiudila",
  keySearch: "cerca",
  keyAdd: "aggiungi i tuoi dati",
  singleKeys: "Scorciatoie a tasto singolo (come /)",
};

export const viewWords: Readonly<Record<Language, ViewWords>> = { en, it };
