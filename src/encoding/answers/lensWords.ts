import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { LensClass, LensSettings, lensGroups } from "#model/answers.ts";
import type { Language } from "#model/text.ts";

type By = LensSettings["by"];

export interface LensWords {
  readonly by: string;
  readonly lens: Readonly<Record<By, string>>;
  /** As the key says it. */
  readonly class: Readonly<Record<LensClass, string>>;
  readonly group: Readonly<Record<(typeof lensGroups)[number], string>>;
  readonly ties: string;
  readonly total: string;
  readonly picture: Readonly<Record<By, string>>;
  readonly bar: (group: string, className: string, n: number, of: number) => string;
  readonly rowsOf: string;
  readonly allRows: string;
  readonly clearFilter: string;
  readonly latest: string;
  readonly columns: Readonly<
    Record<"thing" | "kind" | "confidence" | "origins" | "documents" | "newest" | "whose" | "notes", string>
  >;
  readonly confidence: Readonly<Record<"high" | "medium" | "low", string>>;
  readonly none: (at: string) => string;
  readonly disputes: (n: number) => string;
  readonly disputesVisible: (n: number) => string;
  readonly disputesElsewhere: (n: number) => string;
  readonly noDisputes: string;
  readonly versions: (n: number) => string;
  readonly shown: string;
  readonly allDisputes: (n: number) => string;
  readonly fewerDisputes: string;
  readonly yes: string;
  readonly disputeColumns: Readonly<Record<"thing" | "about" | "version" | "used" | "visible" | "why", string>>;
  readonly caveats: Readonly<
    Record<
      "confidence" | "origins" | "age" | "citations" | "actors" | "landings" | "cities" | "filter" | "later",
      string
    >
  >;
}

const speakEn = wordsOf("en");
const speakIt = wordsOf("it");

const en: LensWords = {
  by: "Colour by",
  lens: { confidence: "confidence", sources: "sources", age: "age of sources" },
  class: {
    high: "high confidence",
    medium: "medium confidence",
    low: "low confidence",
    four: "4 or more independent sources",
    three: "3 independent sources",
    two: "2 independent sources",
    one: "1 source alone",
    none: "no document",
    later: "written after the date shown",
    one_year: "up to 1 year old",
    three_years: "1 to 3 years old",
    five_years: "3 to 5 years old",
    older: "more than 5 years old",
    undated: "no source is dated",
  },
  group: { _cables: "Stretches of cable", _landings: "Landing points", _cities: "Cities", _all: "All" },
  ties: "Ties",
  total: "Total",
  picture: {
    confidence: "Confidence of each kind of thing, as shares",
    sources: "Independent sources of each kind of thing, as shares",
    age: "Age of the newest source of each kind of thing, as shares",
  },
  bar: (group, className, n, of) => `${group}, ${className}: ${speakEn.number(n)} of ${speakEn.number(of)}`,
  rowsOf: "Rows of",
  allRows: "everything",
  clearFilter: "Show everything again",
  latest: "Go to the latest date",
  columns: {
    thing: "What",
    kind: "Kind",
    confidence: "Confidence",
    origins: "Independent sources",
    documents: "Documents",
    newest: "Newest source",
    whose: "Whose",
    notes: "Without a document",
  },
  confidence: { high: "high", medium: "medium", low: "low" },
  none: (at) => `Nothing is left to look at ${at} that this filter lets through.`,
  disputes: (n) => `Where sources disagree (${speakEn.number(n)})`,
  disputesVisible: (n) => `About what is shown: ${speakEn.number(n)}`,
  disputesElsewhere: (n) => `About what is not shown at this date or with this filter: ${speakEn.number(n)}`,
  noDisputes: "The data hold no disagreement of sources.",
  versions: (n) => `${speakEn.number(n)} ${n === 1 ? "version" : "versions"}`,
  shown: "used in the atlas",
  allDisputes: (n) => `Show all ${speakEn.number(n)}`,
  fewerDisputes: "Show fewer",
  yes: "yes",
  disputeColumns: {
    thing: "What",
    about: "Disagreement about",
    version: "Version",
    used: "Used in the atlas",
    visible: "About what is shown",
    why: "Why",
  },
  caveats: {
    confidence:
      "Confidence is the judgement of those who compiled the data on how well the sources bear out what is drawn. For a city it is the confidence that sources name it so, not that it is a member today.",
    origins:
      "Independent sources are counted by whose words they are, not by documents: copies, reprints and several pages of one institution count once. Whether two institutions copied each other is not known. Gazetteers and knowledge without a document do not count.",
    age: "Age runs from the newest dated source to the date shown. A source dated only by year or month counts from its first day. An old source may still be right; a new one may be about something else in the same tie.",
    citations:
      "A tie rests on the sources of its part and on those of the state in which its instrument stands; a city, on those of its memberships; a stretch or a landing, on its own.",
    actors: "An actor in the network has the colour of its best supported tie.",
    landings: "Landing points that the map does not draw are not counted.",
    cities: "The filter takes ties away; cables, landing points and cities stay, as on the map.",
    filter: "A filter is on: only the ties that it lets through are counted.",
    later: "Some sources were written after the date shown: they look back on it.",
  },
};

const it: LensWords = {
  by: "Colora per",
  lens: { confidence: "attendibilità", sources: "fonti", age: "età delle fonti" },
  class: {
    high: "attendibilità alta",
    medium: "attendibilità media",
    low: "attendibilità bassa",
    four: "4 o più fonti indipendenti",
    three: "3 fonti indipendenti",
    two: "2 fonti indipendenti",
    one: "una sola fonte",
    none: "nessun documento",
    later: "scritta dopo la data mostrata",
    one_year: "fino a 1 anno",
    three_years: "da 1 a 3 anni",
    five_years: "da 3 a 5 anni",
    older: "più di 5 anni",
    undated: "nessuna fonte datata",
  },
  group: { _cables: "Tratti di cavo", _landings: "Punti di approdo", _cities: "Città", _all: "Tutto" },
  ties: "Legami",
  total: "Totale",
  picture: {
    confidence: "Attendibilità di ogni genere di cose, in quote",
    sources: "Fonti indipendenti di ogni genere di cose, in quote",
    age: "Età della fonte più recente di ogni genere di cose, in quote",
  },
  bar: (group, className, n, of) => `${group}, ${className}: ${speakIt.number(n)} su ${speakIt.number(of)}`,
  rowsOf: "Righe di",
  allRows: "tutto",
  clearFilter: "Mostra di nuovo tutto",
  latest: "Vai alla data più recente",
  columns: {
    thing: "Che cosa",
    kind: "Genere",
    confidence: "Attendibilità",
    origins: "Fonti indipendenti",
    documents: "Documenti",
    newest: "Fonte più recente",
    whose: "Di chi",
    notes: "Senza documento",
  },
  confidence: { high: "alta", medium: "media", low: "bassa" },
  none: (at) => `Non resta nulla da guardare ${at} che questo filtro lasci passare.`,
  disputes: (n) => `Dove le fonti sono in disaccordo (${speakIt.number(n)})`,
  disputesVisible: (n) => `Su ciò che è mostrato: ${speakIt.number(n)}`,
  disputesElsewhere: (n) => `Su ciò che a questa data o con questo filtro non è mostrato: ${speakIt.number(n)}`,
  noDisputes: "I dati non contengono disaccordi tra fonti.",
  versions: (n) => `${speakIt.number(n)} ${n === 1 ? "versione" : "versioni"}`,
  shown: "usata nell’atlante",
  allDisputes: (n) => `Mostra tutti (${speakIt.number(n)})`,
  fewerDisputes: "Mostra meno",
  yes: "sì",
  disputeColumns: {
    thing: "Che cosa",
    about: "Disaccordo su",
    version: "Versione",
    used: "Usata nell’atlante",
    visible: "Su ciò che è mostrato",
    why: "Perché",
  },
  caveats: {
    confidence:
      "L’attendibilità è il giudizio di chi ha compilato i dati su quanto le fonti sorreggano ciò che è disegnato. Per una città è l’attendibilità che le fonti la nominino così, non che ne sia membro oggi.",
    origins:
      "Le fonti indipendenti si contano per autore delle parole, non per documento: copie, ristampe e più pagine di una stessa istituzione contano una volta. Se due istituzioni si siano copiate non è noto. Repertori di luoghi e conoscenze senza documento non contano.",
    age: "L’età va dalla fonte datata più recente alla data mostrata. Una fonte datata solo per anno o mese conta dal suo primo giorno. Una fonte vecchia può essere ancora giusta; una nuova può parlare d’altro nello stesso legame.",
    citations:
      "Un legame si fonda sulle fonti della sua parte e su quelle dello stato in cui si trova lo strumento; una città, su quelle delle sue appartenenze; un tratto o un approdo, sulle proprie.",
    actors: "Un attore nella rete ha il colore del suo legame meglio documentato.",
    landings: "I punti di approdo che la mappa non disegna non sono contati.",
    cities: "Il filtro toglie legami; cavi, approdi e città restano, come sulla mappa.",
    filter: "Un filtro è attivo: si contano solo i legami che lascia passare.",
    later: "Alcune fonti sono state scritte dopo la data mostrata: la guardano da dopo.",
  },
};

export const lensWords: Readonly<Record<Language, LensWords>> = { en, it };
