import type { FrameControl, LiveWay } from "#model/frameRequest.ts";
import type { Pose } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { FrameRatio, FrameSubject } from "./embedChoice.ts";

export interface ShareWords {
  readonly title: string;
  readonly close: string;
  readonly ways: string;
  readonly link: string;
  readonly embed: string;
  readonly linkSays: string;
  readonly strayed: string;
  readonly send: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkNotCopied: string;
  readonly code: string;
  readonly codeTooLong: string;

  readonly frameTitle: string;
  readonly frameTitleSays: string;
  readonly frameTitleMissing: string;
  readonly subject: string;
  readonly subjects: Readonly<Record<FrameSubject, string>>;
  readonly width: string;
  readonly widths: Readonly<Record<"full" | "fixed", string>>;
  readonly atMost: string;
  readonly pixels: string;
  readonly ratio: string;
  readonly ratios: Readonly<Record<FrameRatio, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Pose["theme"], string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Pose["language"], string>>;
  readonly data: string;
  readonly follows: string;
  readonly frozenAt: (day: string) => string;
  readonly frozen: string;
  readonly followsSays: string;
  readonly frozenSays: (edition: string) => string;
  readonly notFrozen: string;
  readonly controls: string;
  readonly control: Readonly<Record<FrameControl, string>>;
  readonly live: string;
  readonly lives: Readonly<Record<LiveWay, string>>;
  readonly more: string;
  readonly allowed: string;
  readonly allowedSays: string;
  readonly allowedNot: (text: string) => string;

  readonly preview: string;
  readonly previewSays: (width: string, height: string, share: string) => string;
  readonly previewNone: string;
  /** Beside the code, where what readers brought does not come along. */
  readonly ownDataStay: string;
  /** In place of the builder while a brought atlas is open. */
  readonly noFrameOfBrought: string;
  readonly embedCode: string;
  readonly copyCode: string;
  readonly codeCopied: string;
  readonly codeNotCopied: string;
  readonly others: string;
  readonly element: string;
  readonly elementSays: string;
  readonly markdown: string;
  readonly markdownSays: string;
  readonly oembed: string;
  readonly oembedSays: string;
  readonly copy: string;
  readonly copied: string;
}

const en: ShareWords = {
  title: "Share",
  close: "Close",
  ways: "How to share",
  link: "Link",
  embed: "Embed",
  linkSays: "Opens the atlas exactly as it is now: view, date, filter, choice.",
  strayed: "You have moved on from the scene: this is what you see now.",
  send: "Send with another app",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  linkNotCopied: "The browser does not let this page copy. The address, to copy by hand:",
  code: "QR code of the link",
  codeTooLong: "The address is too long for a QR code that could be read.",

  frameTitle: "Title",
  frameTitleSays: "Screen readers say it; it is not shown.",
  frameTitleMissing: "A frame needs a title: without one, nobody who listens to the page knows what it is.",
  subject: "What",
  subjects: { story: "The story, from this scene", scene: "This scene alone", view: "What is on screen" },
  width: "Width",
  widths: { full: "As wide as its column", fixed: "Fixed" },
  atMost: "at most",
  pixels: "pixels",
  ratio: "Shape",
  ratios: { "16/9": "16:9", "4/3": "4:3", "1/1": "Square", "3/4": "Tall 3:4" },
  theme: "Colours",
  themes: { auto: "The reader's own", light: "Light", dark: "Dark", projector: "Projector" },
  language: "Language",
  languages: { auto: "The reader's own", en: "English", it: "Italiano" },
  data: "Data",
  follows: "Follow the atlas",
  frozenAt: (day) => `Frozen at ${day}`,
  frozen: "Frozen",
  followsSays: "The frame shows new data as the atlas gets them.",
  frozenSays: (edition) =>
    `The frame stays at this edition (${edition}) for as long as this site keeps it, and says so if it no longer does.`,
  notFrozen: "The data of this site are not those it was built with, so there is no edition to stay at.",
  controls: "Around the view",
  control: {
    title: "Title",
    legend: "Key",
    zoom: "Zoom buttons",
    steps: "Steps of the story",
    full: "Open in full",
  },
  live: "Goes live",
  lives: {
    auto: "When pointed at or touched",
    click: "Only by its button",
    always: "As soon as it is seen",
  },
  more: "More choices",
  allowed: "Pages that may send commands",
  allowedSays:
    "Such as https://www.example.org; several with spaces between. Empty: whichever page holds the frame. Commands can do what a reader could do by hand, and no more.",
  allowedNot: (text) => `No address of a page's origin: ${text}`,

  preview: "Preview",
  previewSays: (width, height, share) => `Preview, ${width} × ${height} pixels, shown at ${share}`,
  noFrameOfBrought:
    "Frames show the atlas of this site. To have the one that you brought in frames, put it on a site of its own: npm run build makes one from its folder (README, “Your own data”).",
  previewNone: "There is no preview here: this file asks nobody for anything. The code leads to the atlas online.",
  ownDataStay:
    "Not all that you added is in the frame: a file from this device, or from another site, is not there for others. Put it on this atlas’s own site and open it by its address (?data=), and frames show it.",
  embedCode: "Code to paste",
  copyCode: "Copy code",
  codeCopied: "Code copied",
  codeNotCopied: "The browser does not let this page copy. The code, to copy by hand:",
  others: "Other ways",
  element: "Web component",
  elementSays: "The same frame as an element of your page, with commands and events; it needs a script.",
  markdown: "Markdown",
  markdownSays: "A link, for places that take neither frames nor scripts.",
  oembed: "Address for oEmbed",
  oembedSays: "For editors that make a frame out of an address.",
  copy: "Copy",
  copied: "Copied",
};

const it: ShareWords = {
  title: "Condividi",
  close: "Chiudi",
  ways: "Come condividere",
  link: "Link",
  embed: "Incorpora",
  linkSays: "Apre l'atlante esattamente com'è ora: vista, data, filtro, scelta.",
  strayed: "Vi siete allontanati dalla scena: questo è ciò che vedete ora.",
  send: "Invia con un'altra app",
  copyLink: "Copia link",
  linkCopied: "Link copiato",
  linkNotCopied: "Il browser non permette a questa pagina di copiare. L'indirizzo, da copiare a mano:",
  code: "Codice QR del link",
  codeTooLong: "L'indirizzo è troppo lungo per un codice QR leggibile.",

  frameTitle: "Titolo",
  frameTitleSays: "Lo leggono i lettori di schermo; non si vede.",
  frameTitleMissing: "Serve un titolo: senza, chi ascolta la pagina non sa che cosa sia questo riquadro.",
  subject: "Che cosa",
  subjects: { story: "Il racconto, da questa scena", scene: "Solo questa scena", view: "Ciò che è a schermo" },
  width: "Larghezza",
  widths: { full: "Quanto la colonna", fixed: "Fissa" },
  atMost: "al massimo",
  pixels: "pixel",
  ratio: "Forma",
  ratios: { "16/9": "16:9", "4/3": "4:3", "1/1": "Quadrata", "3/4": "Alta 3:4" },
  theme: "Colori",
  themes: { auto: "Quelli di chi legge", light: "Chiaro", dark: "Scuro", projector: "Proiettore" },
  language: "Lingua",
  languages: { auto: "Quella di chi legge", en: "English", it: "Italiano" },
  data: "Dati",
  follows: "Seguono l'atlante",
  frozenAt: (day) => `Fermi: ${day}`,
  frozen: "Fermi",
  followsSays: "Il riquadro mostra i dati nuovi man mano che l'atlante li riceve.",
  frozenSays: (edition) =>
    `Il riquadro resta a questa edizione (${edition}) finché il sito la conserva, e avverte se non è più così.`,
  notFrozen: "I dati di questo sito non sono quelli con cui è stato costruito: non c'è un'edizione a cui fermarsi.",
  controls: "Attorno alla vista",
  control: {
    title: "Titolo",
    legend: "Legenda",
    zoom: "Pulsanti di zoom",
    steps: "Passi del racconto",
    full: "Apri per intero",
  },
  live: "Si anima",
  lives: {
    auto: "Quando lo si indica o tocca",
    click: "Solo con il suo pulsante",
    always: "Appena lo si vede",
  },
  more: "Altre scelte",
  allowed: "Pagine che possono inviare comandi",
  allowedSays:
    "Per esempio https://www.example.org; più d'una con spazi in mezzo. Vuoto: qualunque pagina contenga il riquadro. I comandi possono solo ciò che chi legge potrebbe fare a mano.",
  allowedNot: (text) => `Non è l'origine di una pagina: ${text}`,

  preview: "Anteprima",
  previewSays: (width, height, share) => `Anteprima, ${width} × ${height} pixel, mostrata al ${share}`,
  noFrameOfBrought:
    "I riquadri mostrano l’atlante di questo sito. Per avere nei riquadri quello che hai portato, mettilo su un sito proprio: npm run build lo crea dalla sua cartella (README, «Your own data»).",
  previewNone: "Qui non c'è anteprima: questo file non chiede nulla a nessuno. Il codice porta all'atlante in rete.",
  ownDataStay:
    "Non tutto ciò che avete aggiunto è nel riquadro: un file di questo dispositivo, o di un altro sito, gli altri non lo hanno. Mettetelo sul sito di questo atlante e apritelo dal suo indirizzo (?data=): i riquadri lo mostrano.",
  embedCode: "Codice da incollare",
  copyCode: "Copia codice",
  codeCopied: "Codice copiato",
  codeNotCopied: "Il browser non permette a questa pagina di copiare. Il codice, da copiare a mano:",
  others: "Altri modi",
  element: "Componente web",
  elementSays: "Lo stesso riquadro come elemento della vostra pagina, con comandi ed eventi; richiede uno script.",
  markdown: "Markdown",
  markdownSays: "Un link, dove non sono ammessi né riquadri né script.",
  oembed: "Indirizzo per oEmbed",
  oembedSays: "Per gli editor che da un indirizzo ricavano un riquadro.",
  copy: "Copia",
  copied: "Copiato",
};

export const shareWords: Readonly<Record<Language, ShareWords>> = { en, it };
