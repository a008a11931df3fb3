import { counted } from "#app/guest/counted.ts";
import type { GuestTask } from "#app/guest/guestContract.ts";
import type { GuestProgress } from "#loading/guest/guestRead.ts";
import type { Language } from "#model/text.ts";

type What = Extract<GuestTask, { kind: "consent" }>["what"];

export interface AskWords {
  readonly close: string;
  readonly cancel: string;
  readonly reading: (name: string) => string;
  readonly stage: Readonly<Record<GuestProgress["stage"], string>>;
  readonly rowsSoFar: (n: number) => string;
  readonly percent: (done: number) => string;

  readonly consentTitle: string;
  readonly consent: (host: string) => string;
  readonly fetches: Readonly<Record<What, string>>;
  readonly address: string;
  readonly withoutLogin: string;
  readonly foreignLetters: (host: string) => string;
  readonly tells: string;
  readonly allow: string;
  readonly notNow: string;

  readonly wantedTitle: string;
  readonly wanted: (name: string) => string;
  readonly wantedOther: (name: string) => string;
  readonly choose: string;
  readonly chooseOther: string;
  readonly without: string;
  readonly anyway: string;
  readonly fingerprint: string;

  readonly atlasTitle: string;
  readonly atlas: (title: string) => string;
  readonly atlasStays: string;
  readonly replace: string;
}

const percent = (locale: string) => {
  const format = new Intl.NumberFormat(locale, { style: "percent" });
  return (done: number) => format.format(Math.min(1, Math.max(0, done)));
};

const en: AskWords = {
  close: "Close",
  cancel: "Cancel",
  reading: (name) => `Reading ${name}`,
  stage: { fetching: "Fetching", reading: "Reading", placing: "Finding places", drawing: "Preparing the drawing" },
  rowsSoFar: (n) => counted("en", n, { one: "{n} row so far", other: "{n} rows so far" }),
  percent: percent("en-GB"),
  consentTitle: "Ask another site?",
  consent: (host) => `This view asks for data from ${host}.`,
  fetches: {
    data: "One file is fetched from there, read in this browser and drawn on the map.",
    atlas:
      "The files of a whole atlas are fetched from there, checked in this browser, and offered in place of this one.",
    tiles: "Parts of an archive are fetched from there while you move about the map.",
  },
  address: "Address",
  withoutLogin: "The address carries a user name or password, which is not shown.",
  foreignLetters: (host) =>
    `The name has letters outside a to z; written with them: ${host}. Make sure it is the one you mean.`,
  tells: "The site then knows your network address, as any site you visit does. Nothing of yours is sent to it.",
  allow: "Allow",
  notNow: "Not now",
  wantedTitle: "A file is missing",
  wanted: (name) =>
    `This link uses ${name}, which is not in the link: files stay with whoever has them. Choose the file to see the whole view.`,
  wantedOther: (name) =>
    `The file chosen is not the one the link was made with, though it may be a newer ${name}. What is drawn may differ from what you were sent.`,
  choose: "Choose the file",
  chooseOther: "Choose another",
  without: "Go on without it",
  anyway: "Use it anyway",
  fingerprint: "Fingerprint of the file",
  atlasTitle: "Replace the whole atlas?",
  atlas: (title) => `“${title}” was read and follows all the rules.`,
  atlasStays:
    "It takes the place of the atlas that is open, in this window only. The way back stands in “Add your data”.",
  replace: "Replace",
};

const it: AskWords = {
  close: "Chiudi",
  cancel: "Annulla",
  reading: (name) => `Lettura di ${name}`,
  stage: {
    fetching: "Caricamento",
    reading: "Lettura",
    placing: "Ricerca dei luoghi",
    drawing: "Preparazione del disegno",
  },
  rowsSoFar: (n) =>
    counted("it", n, { one: "{n} riga finora", other: "{n} righe finora", many: "{n} di righe finora" }),
  percent: percent("it-IT"),
  consentTitle: "Chiedere a un altro sito?",
  consent: (host) => `Questa vista chiede dati a ${host}.`,
  fetches: {
    data: "Da lì si carica un file, che viene letto in questo browser e disegnato sulla mappa.",
    atlas:
      "Da lì si caricano i file di un intero atlante, controllati in questo browser e proposti al posto di questo.",
    tiles: "Da lì si caricano parti di un archivio mentre ti sposti sulla mappa.",
  },
  address: "Indirizzo",
  withoutLogin: "L’indirizzo contiene un nome utente o una password, che non vengono mostrati.",
  foreignLetters: (host) =>
    `Il nome ha lettere fuori da a–z; scritto con quelle: ${host}. Controlla che sia quello che intendi.`,
  tells:
    "Il sito conoscerà allora il tuo indirizzo di rete, come ogni sito che visiti. Nulla di tuo gli viene inviato.",
  allow: "Consenti",
  notNow: "Non ora",
  wantedTitle: "Manca un file",
  wanted: (name) =>
    `Questo link usa ${name}, che non è nel link: i file restano a chi li ha. Scegli il file per vedere tutta la vista.`,
  wantedOther: (name) =>
    `Il file scelto non è quello con cui è stato fatto il link, anche se può essere un ${name} più recente. Ciò che si vede può essere diverso da ciò che ti è stato mandato.`,
  choose: "Scegli il file",
  chooseOther: "Scegline un altro",
  without: "Continua senza",
  anyway: "Usalo comunque",
  fingerprint: "Impronta del file",
  atlasTitle: "Sostituire l’intero atlante?",
  atlas: (title) => `«${title}» è stato letto e rispetta tutte le regole.`,
  atlasStays:
    "Prende il posto dell’atlante aperto, solo in questa finestra. La via del ritorno è in «Aggiungi i tuoi dati».",
  replace: "Sostituisci",
};

export const askWords: Readonly<Record<Language, AskWords>> = { en, it };
