// The words of the answer on promises besides its sentence, in each language; for its state and its view alike.
import type { CableWay, PromiseOutcome } from "#model/promises.ts";
import type { Language } from "#model/text.ts";

export interface PromisesWords {
  readonly date: string;
  readonly dateHint: string;
  readonly dateWrong: string;
  readonly usual: (date: string) => string;
  readonly year: string;
  readonly anyYear: string;
  readonly endOf: (year: string) => string;
  readonly show: string;
  readonly all: string;
  readonly outcomes: Readonly<Record<PromiseOutcome, string>>;
  /** The paint's groups. */
  readonly groups: Readonly<Record<"forward" | "back" | "unchanged" | "unknown", string>>;
  readonly ways: Readonly<Record<"forward" | "back", string>>;
  readonly cableWays: Readonly<Record<CableWay, string>>;
  readonly part: (role: string) => string;
  readonly cable: string;
  readonly noSource: string;
  readonly noDate: string;
  /** "sources reach 5 June 2025" */
  readonly reach: (date: string) => string;
  readonly reachShort: (date: string) => string;
  readonly overdue: string;
  /** Of a promised date: when it was said, where that is rough or unknown. */
  readonly saidIn: (date: string | null) => string;
  readonly through: (cable: string) => string;
  readonly toBe: (date: string) => string;
  readonly tiePicture: string;
  readonly cablePicture: string;
  readonly ties: string;
  readonly cables: string;
  readonly was: (date: string) => string;
  readonly now: (date: string) => string;
  /** Heads what is in force, launched, active or held. */
  readonly underWay: string;
  /** "now: end of 2026" */
  readonly nowIs: (said: string) => string;
  /** Of what is unchanged: "Planned, says a source of 2026". */
  readonly saysSource: (status: string, ofDate: string) => string;
  readonly marks: Readonly<Record<"promised" | "loose" | "came" | "still" | "open", string>>;
  readonly columns: Readonly<
    Record<
      | "item"
      | "outcome"
      | "kind"
      | "family"
      | "was"
      | "wasTold"
      | "wasSource"
      | "now"
      | "nowTold"
      | "nowSource"
      | "reach"
      | "note",
      string
    >
  >;
  readonly backToUsual: (date: string) => string;
  /** The atlas itself stands before that day. */
  readonly toTheEnd: string;
  readonly clearFilter: string;
  readonly showAll: string;
  readonly tooLate: (since: string, day: string) => string;
  readonly nothingThen: (since: string) => string;
  readonly nothingInFilter: (count: string) => string;
}

const en: PromisesWords = {
  date: "Planned by",
  dateHint: "A year, a month or a day: 2025, 2025-06 or 2025-06-05",
  dateWrong: "Not a date. Write a year, a month or a day: 2025, 2025-06 or 2025-06-05.",
  usual: (date) => date,
  year: "or by the end of",
  anyYear: "a year …",
  endOf: (year) => year,
  show: "Show",
  all: "All",
  outcomes: { moved: "Moved", unchanged: "Unchanged", unknown: "Unknown" },
  groups: {
    forward: "Moved on",
    back: "Put off, without a date, or ended",
    unchanged: "Unchanged: a later source says so",
    unknown: "Unknown: no later source",
  },
  ways: { forward: "Moved on", back: "Moved back" },
  cableWays: {
    delivered: "Come",
    partly: "Come in part",
    sooner: "Brought forward",
    dated: "Given a date",
    later: "Put off",
    undated: "No date any more",
  },
  part: (role) => `Part: ${role}`,
  cable: "Cable",
  noSource: "no later source",
  noDate: "no date",
  reach: (date) => `sources reach ${date}`,
  reachShort: (date) => `to ${date}`,
  overdue: "its date has gone by; no source says that it has come",
  saidIn: (date) => (date ? `said in ${date}` : "said on a day not noted"),
  through: (cable) => `a later source dates its cable, ${cable}`,
  toBe: (date) => `for ${date}`,
  tiePicture: "From its state then to its state now, item by item",
  cablePicture: "Cables: from the date promised then to what came, or to the date promised now",
  ties: "Plans and negotiations",
  cables: "Cables, by date",
  was: (date) => `Then: ${date}`,
  now: (date) => `Now: ${date}`,
  underWay: "In force or under way",
  nowIs: (said) => `now: ${said}`,
  saysSource: (status, ofDate) => `${status}, says a source ${ofDate}`,
  marks: {
    promised: "date promised (grey: then)",
    loose: "or later; or said on a day not noted",
    came: "came, wholly or in part",
    still: "still spoken of, without a new date",
    open: "from here on no source",
  },
  columns: {
    item: "Item",
    outcome: "Outcome",
    kind: "Kind",
    family: "Family",
    was: "State then",
    wasTold: "Said then on",
    wasSource: "Source then",
    now: "State now",
    nowTold: "Said now on",
    nowSource: "Source now",
    reach: "Sources reach",
    note: "What the source says",
  },
  backToUsual: (date) => `Look at ${date}`,
  toTheEnd: "Take the atlas to its latest date",
  clearFilter: "Clear the filter",
  showAll: "Show all outcomes",
  tooLate: (since, day) =>
    `Asked for is what was planned ${since}, but the atlas stands at ${day}: nothing can have come of it yet.`,
  nothingThen: (since) => `Nothing in this atlas was planned or under negotiation ${since}.`,
  nothingInFilter: (count) => `The filter leaves none of the ${count} things that were planned or under negotiation.`,
};

const it: PromisesWords = {
  date: "Previsto entro",
  dateHint: "Un anno, un mese o un giorno: 2025, 2025-06 o 2025-06-05",
  dateWrong: "Non è una data. Scrivere un anno, un mese o un giorno: 2025, 2025-06 o 2025-06-05.",
  usual: (date) => date,
  year: "o entro la fine del",
  anyYear: "un anno …",
  endOf: (year) => year,
  show: "Mostra",
  all: "Tutto",
  outcomes: { moved: "Mosso", unchanged: "Immutato", unknown: "Non si sa" },
  groups: {
    forward: "Andato avanti",
    back: "Rinviato, senza data o terminato",
    unchanged: "Immutato: lo dice una fonte successiva",
    unknown: "Non si sa: nessuna fonte successiva",
  },
  ways: { forward: "Andato avanti", back: "Tornato indietro" },
  cableWays: {
    delivered: "Arrivato",
    partly: "Arrivato in parte",
    sooner: "Anticipato",
    dated: "Ora ha una data",
    later: "Rinviato",
    undated: "Senza più una data",
  },
  part: (role) => `Partecipazione: ${role}`,
  cable: "Cavo",
  noSource: "nessuna fonte successiva",
  noDate: "nessuna data",
  reach: (date) => `fonti fino a: ${date}`,
  reachShort: (date) => `fino a ${date}`,
  overdue: "la data è passata; nessuna fonte dice che sia arrivato",
  saidIn: (date) => (date ? `detto: ${date}` : "non è annotato quando fu detto"),
  through: (cable) => `una fonte successiva dà una data al suo cavo, ${cable}`,
  toBe: (date) => `per ${date}`,
  tiePicture: "Dallo stato di allora allo stato di adesso, voce per voce",
  cablePicture: "Cavi: dalla data promessa allora a ciò che è arrivato, o alla data promessa adesso",
  ties: "Piani e negoziati",
  cables: "Cavi, per data",
  was: (date) => `Allora: ${date}`,
  now: (date) => `Adesso: ${date}`,
  underWay: "In vigore o avviato",
  nowIs: (said) => `adesso: ${said}`,
  saysSource: (status, ofDate) => `${status}, dice una fonte ${ofDate}`,
  marks: {
    promised: "data promessa (grigia: allora)",
    loose: "o più tardi; o detta in un giorno non annotato",
    came: "arrivato, in tutto o in parte",
    still: "se ne parla ancora, senza nuova data",
    open: "da qui in poi nessuna fonte",
  },
  columns: {
    item: "Voce",
    outcome: "Esito",
    kind: "Tipo",
    family: "Famiglia",
    was: "Stato allora",
    wasTold: "Detto allora il",
    wasSource: "Fonte di allora",
    now: "Stato adesso",
    nowTold: "Detto adesso il",
    nowSource: "Fonte di adesso",
    reach: "Fonti fino a",
    note: "Che cosa dice la fonte",
  },
  backToUsual: (date) => `Guarda: ${date}`,
  toTheEnd: "Porta l’atlante alla sua ultima data",
  clearFilter: "Togli il filtro",
  showAll: "Mostra tutti gli esiti",
  tooLate: (since, day) =>
    `Si chiede che cosa era previsto ${since}, ma l’atlante è fermo alla data: ${day}. Nulla può ancora esserne venuto.`,
  nothingThen: (since) => `In questo atlante nulla era previsto o in negoziato ${since}.`,
  nothingInFilter: (count) => `Il filtro non lascia nessuna delle ${count} cose previste o in negoziato.`,
};

export const promisesWords: Readonly<Record<Language, PromisesWords>> = { en, it };
