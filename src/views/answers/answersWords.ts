import type { AnswerTool } from "#model/answers.ts";
import type { Language } from "#model/text.ts";

export interface AnswersWords {
  readonly menu: string;
  readonly intro: string;
  /** Name and question of each tool. */
  readonly name: Readonly<Record<AnswerTool, string>>;
  readonly question: Readonly<Record<AnswerTool, string>>;
  readonly back: string;
  readonly end: string;
  readonly enlarge: string;
  readonly beside: string;
  readonly key: string;
  readonly rows: (count: string) => string;
  readonly more: (count: string) => string;
  readonly fewer: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly caveats: string;
  readonly sources: string;
  readonly noRows: string;
  readonly sortBy: (column: string) => string;
  readonly choose: string;
  readonly countries: string;
  readonly blocs: string;
  readonly organisations: string;
  readonly cities: string;
}

const en: AnswersWords = {
  menu: "Answers",
  intro: "Questions put to the atlas as it stands: with its date and its filters.",
  name: {
    dates: "Two dates",
    depth: "Depth and missing rungs",
    overlap: "Overlap",
    without: "What if",
    between: "Between",
    treaties: "Cables and treaties",
    promises: "Promise and delivery",
    lens: "Sources and confidence",
  },
  question: {
    dates: "What has been added, has ended or has changed between two dates?",
    depth: "How many kinds of tie has each partner, and which do its peers have that it lacks?",
    overlap: "Who is in both of two circles, and who in neither?",
    without: "What is left when a cable, a landing, a country or an instrument is gone?",
    between: "What joins two actors: shared ties, chains, cables?",
    treaties: "Do cables follow treaties? Landings beside depth of ties.",
    promises: "What was planned or under negotiation then, and where does it stand now?",
    lens: "How well is each line supported, and how old is its newest source?",
  },
  back: "All questions",
  end: "End",
  enlarge: "Give the whole stage to this answer",
  beside: "Back beside the map",
  key: "Key",
  rows: (count) => `Rows (${count})`,
  more: (count) => `Show all ${count}`,
  fewer: "Show fewer",
  save: "Save as CSV",
  copy: "Copy",
  copied: "Copied",
  notCopied: "Copy it by hand:",
  caveats: "What to keep in mind",
  sources: "Sources",
  noRows: "No rows.",
  sortBy: (column) => `Sort by ${column}`,
  choose: "Choose …",
  countries: "Countries and territories",
  blocs: "Blocs and regions",
  organisations: "Organisations and alliances",
  cities: "Cities",
};

const it: AnswersWords = {
  menu: "Risposte",
  intro: "Domande poste all’atlante così com’è: con la sua data e i suoi filtri.",
  name: {
    dates: "Due date",
    depth: "Profondità e gradini mancanti",
    overlap: "Intersezioni",
    without: "Che cosa succede se",
    between: "Tra due attori",
    treaties: "Cavi e trattati",
    promises: "Promesse e risultati",
    lens: "Fonti e affidabilità",
  },
  question: {
    dates: "Che cosa si è aggiunto, è finito o è cambiato tra due date?",
    depth: "Quanti tipi di legame ha ogni partner, e quali gli mancano rispetto ai suoi pari?",
    overlap: "Chi è in entrambe le cerchie, e chi in nessuna?",
    without: "Che cosa resta se manca un cavo, un approdo, un paese o uno strumento?",
    between: "Che cosa unisce due attori: legami comuni, catene, cavi?",
    treaties: "I cavi seguono i trattati? Gli approdi accanto alla profondità dei legami.",
    promises: "Che cosa era previsto o in negoziato allora, e a che punto è adesso?",
    lens: "Quanto è documentata ogni linea, e quanto è recente la fonte più nuova?",
  },
  back: "Tutte le domande",
  end: "Chiudi",
  enlarge: "Dai tutto lo spazio a questa risposta",
  beside: "Torna accanto alla mappa",
  key: "Legenda",
  rows: (count) => `Righe (${count})`,
  more: (count) => `Mostra tutte (${count})`,
  fewer: "Mostra meno",
  save: "Salva in CSV",
  copy: "Copia",
  copied: "Copiato",
  notCopied: "Copia a mano:",
  caveats: "Da tenere presente",
  sources: "Fonti",
  noRows: "Nessuna riga.",
  sortBy: (column) => `Ordina per ${column}`,
  choose: "Scegli …",
  countries: "Paesi e territori",
  blocs: "Blocchi e regioni",
  organisations: "Organizzazioni e alleanze",
  cities: "Città",
};

export const answersWords: Readonly<Record<Language, AnswersWords>> = { en, it };
