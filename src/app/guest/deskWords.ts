// What the desk itself has to say.
import type { FindingKind } from "#model/guest/reporter.ts";
import type { LocalText } from "#model/text.ts";

export const deskWords = {
  notDrawn: {
    code: "not-drawn",
    effect: "refused",
    message: {
      en: "The file was read, but could not be joined to the atlas. What was there stays.",
      it: "Il file è stato letto, ma non si è potuto unire all’atlante. Ciò che c’era resta.",
    },
    remedy: {
      en: "This is a fault of the atlas, not of the file: please report it, with the file if you can share it.",
      it: "È un difetto dell’atlante, non del file: segnalalo, con il file se puoi condividerlo.",
    },
  } satisfies FindingKind,
  noAtlas: {
    code: "no-atlas",
    effect: "refused",
    message: {
      en: "The address names an atlas, but this is no data folder: it has no atlas.json.",
      it: "L’indirizzo indica un atlante, ma questa non è una cartella di dati: manca atlas.json.",
    },
    remedy: {
      en: "Use ?data= for a single file; ?atlas= wants a data folder (its address ends in /) or a zip of one.",
      it: "Per un singolo file usa ?data=; ?atlas= vuole una cartella di dati (l’indirizzo finisce con /) o uno zip che la contiene.",
    },
  } satisfies FindingKind,
  pasted: { en: "pasted text", it: "testo incollato" } satisfies LocalText,
  notData: {
    en: "What was pasted is neither data that can be drawn (GeoJSON, CSV, KML, GPX) nor an address.",
    it: "Ciò che è stato incollato non sono dati che si possano disegnare (GeoJSON, CSV, KML, GPX) né un indirizzo.",
  } satisfies LocalText,
  gone: (titles: string): LocalText => ({
    en: `${titles}: what held the data was ended by the browser, most likely for want of memory. The file is read again.`,
    it: `${titles}: ciò che teneva i dati è stato chiuso dal browser, probabilmente per mancanza di memoria. Il file è letto di nuovo.`,
  }),
  left: (count: number): LocalText => ({
    en: `The address has no room for ${count === 1 ? "one more file" : `${count} more files`}: a link brings the others only.`,
    it: `Nell’indirizzo non c’è posto per ${count === 1 ? "un altro file" : `altri ${count} file`}: un link porta solo gli altri.`,
  }),
};
