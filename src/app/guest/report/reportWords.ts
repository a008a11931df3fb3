import { counted } from "#app/guest/counted.ts";
import type { Finding, GuestReport } from "#model/guest/guestReport.ts";
import type { Language } from "#model/text.ts";

export interface ReportWords {
  readonly title: (name: string) => string;
  readonly close: string;
  /** What became of the file, in one sentence. */
  readonly outcome: (report: GuestReport) => string;
  readonly atlasRefused: (n: number) => string;
  readonly effects: Readonly<Record<Finding["effect"], (n: number) => string>>;
  readonly remedy: string;
  /** A table has rows, anything else features. */
  readonly row: (row: string, table: boolean) => string;
  readonly more: (n: number) => string;
  readonly places: string;
  readonly swap: string;
  readonly setColumn: string;
  /** Beside the select that offers near names for one that was not found. */
  readonly meant: (name: string) => string;
  readonly notChosen: string;
  readonly apply: string;
  readonly save: string;
  readonly fileName: (name: string) => string;
  readonly notSaved: string;
  readonly file: string;
  readonly lookAt: string;
  readonly add: string;
  /** Of the notice that stands on the page. */
  readonly brief: (name: string, report: GuestReport) => string;
  readonly first: (rows: string) => string;
  readonly whatWasLeftOut: string;
  readonly whatWasFound: string;
  readonly moreFiles: (n: number) => string;
  readonly removed: (title: string) => string;
  readonly bringBack: string;
  readonly dismiss: string;
  readonly undo: string;
}

/** Rows of a table and features of a map alike are counted without a noun. */
const kept = (language: Language, n: number) =>
  counted(
    language,
    n,
    language === "en"
      ? { one: "{n} on the map", other: "{n} on the map" }
      : { one: "{n} sulla mappa", other: "{n} sulla mappa" },
  );
const out = (language: Language, n: number) =>
  counted(
    language,
    n,
    language === "en" ? { one: "{n} left out", other: "{n} left out" } : { one: "{n} escluso", other: "{n} esclusi" },
  );

const en: ReportWords = {
  title: (name) => `Report: ${name}`,
  close: "Close",
  outcome: (report) => {
    if (report.outcome === "reject") return "The file was not used. What was on the map is untouched.";
    if (report.usable === 0) return "The file was read, and there is nothing in it to draw.";
    if (report.dropped > 0) return `${kept("en", report.usable)}, ${out("en", report.dropped)}.`;
    return report.outcome === "accept"
      ? `${kept("en", report.usable)}; nothing was left out.`
      : `${kept("en", report.usable)}; nothing was left out, but see below.`;
  },
  atlasRefused: (n) =>
    counted("en", n, {
      one: "The atlas was not opened: {n} thing in its files has to be put right first. The atlas that was open stays.",
      other:
        "The atlas was not opened: {n} things in its files have to be put right first. The atlas that was open stays.",
    }),
  effects: {
    refused: () => "Not used",
    dropped: (n) => counted("en", n, { one: "{n} left out", other: "{n} left out" }),
    changed: (n) => counted("en", n, { one: "{n} changed", other: "{n} changed" }),
    told: (n) => (n > 1 ? counted("en", n, { one: "Note", other: "Note, {n} times" }) : "Note"),
  },
  remedy: "What to do",
  row: (row, table) => `${table ? "row" : "item"} ${row}`,
  more: (n) => counted("en", n, { one: "and {n} more place", other: "and {n} more places" }),
  places: "Where",
  swap: "Swap longitude and latitude",
  setColumn: "Use this column",
  meant: (name) => `“${name}” means`,
  notChosen: "not chosen yet",
  apply: "Read again with this",
  save: "Save the whole report",
  fileName: (name) => `${name} report.csv`,
  notSaved: "The report could not be saved. Close it and try again.",
  file: "File",
  lookAt: "Look at it on the map",
  add: "Add another file",
  brief: (name, report) =>
    report.outcome === "reject"
      ? `${name} was not used. What was on the map is untouched.`
      : report.usable === 0
        ? `${name}: nothing to draw was found.`
        : report.dropped > 0
          ? `${name}: ${kept("en", report.usable)}, ${out("en", report.dropped)}`
          : `${name}: ${kept("en", report.usable)}`,
  first: (rows) => `first: ${rows}`,
  whatWasLeftOut: "What was left out",
  whatWasFound: "Report",
  moreFiles: (n) => counted("en", n, { one: "And {n} more file.", other: "And {n} more files." }),
  removed: (title) => `${title} was removed.`,
  bringBack: "Bring back",
  dismiss: "Close notice",
  undo: "Undo",
};

const it: ReportWords = {
  title: (name) => `Resoconto: ${name}`,
  close: "Chiudi",
  outcome: (report) => {
    if (report.outcome === "reject") return "Il file non è stato usato. Ciò che era sulla mappa è rimasto com’era.";
    if (report.usable === 0) return "Il file è stato letto, ma non contiene nulla da disegnare.";
    if (report.dropped > 0) return `${kept("it", report.usable)}, ${out("it", report.dropped)}.`;
    return report.outcome === "accept"
      ? `${kept("it", report.usable)}; nulla è stato escluso.`
      : `${kept("it", report.usable)}; nulla è stato escluso, ma vedi sotto.`;
  },
  atlasRefused: (n) =>
    counted("it", n, {
      one: "L’atlante non è stato aperto: prima va corretta {n} cosa nei suoi file. Resta aperto l’atlante di prima.",
      other:
        "L’atlante non è stato aperto: prima vanno corrette {n} cose nei suoi file. Resta aperto l’atlante di prima.",
    }),
  effects: {
    refused: () => "Non usato",
    dropped: (n) => counted("it", n, { one: "{n} escluso", other: "{n} esclusi" }),
    changed: (n) => counted("it", n, { one: "{n} cambiato", other: "{n} cambiati" }),
    told: (n) => (n > 1 ? counted("it", n, { one: "Nota", other: "Nota, {n} volte" }) : "Nota"),
  },
  remedy: "Che fare",
  row: (row, table) => `${table ? "riga" : "elemento"} ${row}`,
  more: (n) => counted("it", n, { one: "e {n} altro punto", other: "e altri {n} punti" }),
  places: "Dove",
  swap: "Scambia longitudine e latitudine",
  setColumn: "Usa questa colonna",
  meant: (name) => `«${name}» significa`,
  notChosen: "non ancora scelto",
  apply: "Rileggi così",
  save: "Salva l’intero resoconto",
  fileName: (name) => `${name} resoconto.csv`,
  notSaved: "Non è stato possibile salvare il resoconto. Chiudilo e riprova.",
  file: "File",
  lookAt: "Inquadra sulla mappa",
  add: "Aggiungi un altro file",
  brief: (name, report) =>
    report.outcome === "reject"
      ? `${name} non è stato usato. Ciò che era sulla mappa è rimasto com’era.`
      : report.usable === 0
        ? `${name}: nulla da disegnare.`
        : report.dropped > 0
          ? `${name}: ${kept("it", report.usable)}, ${out("it", report.dropped)}`
          : `${name}: ${kept("it", report.usable)}`,
  first: (rows) => `vedi ${rows}`,
  whatWasLeftOut: "Che cosa è stato escluso",
  whatWasFound: "Resoconto",
  moreFiles: (n) => counted("it", n, { one: "E {n} altro file.", other: "E altri {n} file." }),
  removed: (title) => `${title}: tolto.`,
  bringBack: "Rimetti",
  dismiss: "Chiudi avviso",
  undo: "Annulla",
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, it };
