import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { SheetFormat } from "#takeaway/contract.ts";
import type { DataKind, Form } from "./takeAwayChoice.ts";

export interface TakeAwayWords {
  readonly title: string;
  readonly close: string;
  readonly what: string;
  readonly view: string;
  readonly story: (scenes: string) => string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, readonly [name: string, says: string]>>;
  readonly kind: string;
  readonly data: Readonly<Record<DataKind, string>>;
  readonly dataSays: Readonly<Record<DataKind, string>>;
  readonly format: string;
  readonly formats: Readonly<Record<SheetFormat, string>>;
  readonly scale: string;
  readonly pixels: (width: string, height: string) => string;
  readonly theme: string;
  readonly asOnScreen: string;
  readonly themes: Readonly<Record<ThemeName, string>>;
  readonly language: string;
  readonly beside: string;
  readonly preview: string;
  readonly previewOf: (title: string) => string;
  readonly previewComing: string;
  readonly previewFailed: string;
  readonly sheets: (at: string, of: string) => string;
  readonly begins: string;
  readonly save: string;
  readonly saved: (name: string) => string;
  readonly making: (step: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly nothing: string;
  readonly briefing: string;
  readonly briefingSays: string;
  /** Where readers' data are joined: a briefing is of the atlas alone. */
  readonly briefingWithout: string;
}

const en: TakeAwayWords = {
  title: "Take away",
  close: "Close",
  what: "What",
  view: "This view",
  story: (scenes) => `The story, ${scenes} scenes`,
  form: "As",
  forms: {
    picture: ["Picture", "PNG, SVG"],
    slides: ["Slides", "PPTX, editable"],
    document: ["Document", "PDF"],
    data: ["Data", "CSV, GeoJSON, GEXF"],
    sources: ["Sources", "BibTeX, CSL-JSON"],
    briefing: ["Briefing", "all in one file (HTML)"],
  },
  kind: "File",
  data: {
    ties: "Ties (CSV)",
    actors: "Actors (CSV)",
    rows: "Rows of the answer (CSV)",
    table: "The table as it stands (CSV)",
    geojson: "Map (GeoJSON)",
    gexf: "Network (GEXF)",
  },
  dataSays: {
    ties: "Every tie that is shown, with dates, standing and sources. For spreadsheets.",
    actors: "Everyone who has a tie that is shown. For spreadsheets.",
    rows: "The rows under the answer, with their sources. For spreadsheets.",
    table: "Rows and order of the table, with all its columns. For spreadsheets.",
    geojson: "Places, ties and cables that are shown. For maps such as QGIS.",
    gexf: "Actors and ties that are shown. For networks such as Gephi.",
  },
  format: "Size",
  formats: { wide: "16:9", classic: "4:3", square: "Square", a4: "A4 across", "a4-upright": "A4 upright" },
  scale: "Sharpness",
  pixels: (width, height) => `${width} × ${height} pixels`,
  theme: "Colours",
  asOnScreen: "As on screen",
  themes: { light: "Light", dark: "Dark", projector: "Projector" },
  language: "Language",
  beside: "With the view beside the map",
  preview: "Preview",
  previewOf: (title) => `Preview: ${title}`,
  previewComing: "The preview is being drawn.",
  previewFailed: "The preview could not be drawn. Another size may do; the file itself can still be saved.",
  sheets: (at, of) => `Sheet ${at} of ${of}`,
  begins: "How the file begins",
  save: "Save",
  saved: (name) => `Saved: ${name}`,
  making: (step) => (step ? `Being made: ${step}` : "Being made"),
  cancel: "Cancel",
  cancelled: "Cancelled; nothing was saved.",
  failed:
    "The file could not be made. Choose a smaller size or another kind of file, or reload the page and try again.",
  nothing: "Nothing is shown, so there is nothing to save. Take the filter back, or choose another date.",
  briefing: "Save this briefing",
  briefingWithout:
    "Your own data are not in it: it holds the atlas alone. A picture, slides or a document show them as they are on screen; Data has their rows.",
  briefingSays:
    "One HTML file with the app, the data, the stories and their notes. It opens from a disk or a stick, in any browser, without a network.",
};

const it: TakeAwayWords = {
  title: "Porta via",
  close: "Chiudi",
  what: "Che cosa",
  view: "Questa vista",
  story: (scenes) => `Il racconto, ${scenes} scene`,
  form: "Come",
  forms: {
    picture: ["Immagine", "PNG, SVG"],
    slides: ["Diapositive", "PPTX modificabile"],
    document: ["Documento", "PDF"],
    data: ["Dati", "CSV, GeoJSON, GEXF"],
    sources: ["Fonti", "BibTeX, CSL-JSON"],
    briefing: ["Dossier", "tutto in un file (HTML)"],
  },
  kind: "File",
  data: {
    ties: "Legami (CSV)",
    actors: "Attori (CSV)",
    rows: "Righe della risposta (CSV)",
    table: "La tabella così com'è (CSV)",
    geojson: "Mappa (GeoJSON)",
    gexf: "Rete (GEXF)",
  },
  dataSays: {
    ties: "Ogni legame mostrato, con date, stato e fonti. Per fogli di calcolo.",
    actors: "Chiunque abbia un legame mostrato. Per fogli di calcolo.",
    rows: "Le righe sotto la risposta, con le loro fonti. Per fogli di calcolo.",
    table: "Righe e ordine della tabella, con tutte le colonne. Per fogli di calcolo.",
    geojson: "Luoghi, legami e cavi mostrati. Per mappe, per esempio QGIS.",
    gexf: "Attori e legami mostrati. Per reti, per esempio Gephi.",
  },
  format: "Formato",
  formats: {
    wide: "16:9",
    classic: "4:3",
    square: "Quadrato",
    a4: "A4 orizzontale",
    "a4-upright": "A4 verticale",
  },
  scale: "Nitidezza",
  pixels: (width, height) => `${width} × ${height} pixel`,
  theme: "Colori",
  asOnScreen: "Come a schermo",
  themes: { light: "Chiaro", dark: "Scuro", projector: "Proiettore" },
  language: "Lingua",
  beside: "Con la vista accanto alla mappa",
  preview: "Anteprima",
  previewOf: (title) => `Anteprima: ${title}`,
  previewComing: "L'anteprima è in corso.",
  previewFailed:
    "Non è stato possibile disegnare l'anteprima. Provate un altro formato; il file si può comunque salvare.",
  sheets: (at, of) => `Foglio ${at} di ${of}`,
  begins: "Come inizia il file",
  save: "Salva",
  saved: (name) => `Salvato: ${name}`,
  making: (step) => (step ? `In preparazione: ${step}` : "In preparazione"),
  cancel: "Annulla",
  cancelled: "Annullato; non è stato salvato nulla.",
  failed:
    "Non è stato possibile preparare il file. Scegliete un formato più piccolo o un altro tipo di file, oppure ricaricate la pagina e riprovate.",
  nothing: "Non si vede nulla, perciò non c'è nulla da salvare. Togliete il filtro o scegliete un'altra data.",
  briefing: "Salva questo dossier",
  briefingWithout:
    "I tuoi dati non vi entrano: contiene il solo atlante. Un'immagine, le diapositive o un documento li mostrano come sono sullo schermo; Dati ne ha le righe.",
  briefingSays:
    "Un solo file HTML con l'app, i dati, i racconti e le note. Si apre da un disco o da una chiavetta, in ogni browser, senza rete.",
};

export const takeAwayWords: Readonly<Record<Language, TakeAwayWords>> = { en, it };
