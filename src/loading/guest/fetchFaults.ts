// Why an address gave nothing, and what a person can do about it.
import type { FindingKind } from "#model/guest/reporter.ts";

const save = {
  en: "Save the file with the browser and drop it here.",
  it: "Salva il file con il browser e trascinalo qui.",
};
const refused = (code: string, en: string, it: string, remedy = save): FindingKind => ({
  code,
  effect: "refused",
  message: { en, it },
  remedy,
});

export const fetchFaults = {
  scheme: refused(
    "address-not-http",
    "This is not an address that begins with https:// or http://.",
    "Questo non è un indirizzo che comincia con https:// o http://.",
    {
      en: "Copy the whole address of the file, from https:// on.",
      it: "Copia l'intero indirizzo del file, da https:// in poi.",
    },
  ),
  policy: refused(
    "host-not-allowed-here",
    "The server of this atlas allows files from itself alone.",
    "Il server di questo atlante consente solo i propri file.",
    {
      en: "Save the file with the browser and drop it here. (To whoever runs this site: give the worker's script the policy in dist/_headers.)",
      it: "Salva il file con il browser e trascinalo qui. (Per chi gestisce il sito: lo script del worker vuole la policy scritta in dist/_headers.)",
    },
  ),
  unreachable: (host: string) =>
    refused(
      "host-not-readable",
      `${host} does not answer, or does not let other pages read the file (no CORS header).`,
      `${host} non risponde, oppure non lascia leggere il file ad altre pagine (manca l'intestazione CORS).`,
    ),
  leadsOn: (host: string) =>
    refused(
      "address-leads-on",
      `${host} sends this address on to another one, which you have not agreed to.`,
      `${host} rimanda da questo indirizzo a un altro, per il quale non hai dato il consenso.`,
      {
        en: "Open the address in a tab, copy the one that it ends at, and use that; or save the file and drop it here.",
        it: "Apri l'indirizzo in una scheda, copia quello a cui arriva e usa quello; oppure salva il file e trascinalo qui.",
      },
    ),
  status: (host: string, status: number) =>
    refused(
      "host-answered-error",
      `${host} answered ${status}${status === 404 || status === 410 ? ": there is no such file" : status === 401 || status === 403 ? ": the file is not public" : ""}.`,
      `${host} ha risposto ${status}${status === 404 || status === 410 ? ": il file non c'è" : status === 401 || status === 403 ? ": il file non è pubblico" : ""}.`,
      status >= 500 || status === 429
        ? {
            en: "Try again later, or save the file and drop it here.",
            it: "Riprova più tardi, o salva il file e trascinalo qui.",
          }
        : { en: "Check the address in a tab of its own.", it: "Controlla l'indirizzo in una scheda a parte." },
    ),
  tooLarge: refused("file-too-large", "The file is larger than 300 MB.", "Il file supera i 300 MB.", {
    en: "Cut it into parts, or make a PMTiles archive of it (tippecanoe -o out.pmtiles in.geojson): of that only what is in view is fetched.",
    it: "Dividilo in parti, o fanne un archivio PMTiles (tippecanoe -o out.pmtiles in.geojson): ne viene scaricato solo ciò che è in vista.",
  }),
  brokeOff: refused(
    "fetch-broke-off",
    "The connection broke off before the file was complete.",
    "La connessione si è interrotta prima della fine del file.",
    { en: "Try again, or save the file and drop it here.", it: "Riprova, o salva il file e trascinalo qui." },
  ),
  noWorker: refused(
    "no-worker",
    "Here the page may not use a worker, and reads files of up to 5 MB only, so that it does not stand still.",
    "Qui la pagina non può usare un worker e legge solo file fino a 5 MB, per non bloccarsi.",
    {
      en: "Open the atlas in a tab of its own, not in a frame, or bring a smaller file.",
      it: "Apri l'atlante in una scheda sua, non in un riquadro, o porta un file più piccolo.",
    },
  ),
  tooMuch: refused(
    "reader-gave-up",
    "This machine could not read the file to its end: most often it has too little memory for it.",
    "Questa macchina non è riuscita a leggere il file fino in fondo: di solito la memoria non basta.",
    {
      en: "Close other pages and try again, cut the file into parts, or make a PMTiles archive of it.",
      it: "Chiudi altre pagine e riprova, dividi il file in parti, o fanne un archivio PMTiles.",
    },
  ),
  noRanges: (host: string) =>
    refused(
      "host-without-ranges",
      `${host} does not send parts of a file (HTTP ranges), without which an archive of tiles cannot be read.`,
      `${host} non invia parti di un file (HTTP range), senza le quali un archivio di tile non si può leggere.`,
      {
        en: "Put the archive on an object store or CDN that answers range requests, or save it and drop it here.",
        it: "Metti l'archivio su un object store o una CDN che risponda alle richieste parziali, o salvalo e trascinalo qui.",
      },
    ),
  changedArchive: refused(
    "archive-changed",
    "The archive was replaced while it was being read.",
    "L'archivio è stato sostituito mentre veniva letto.",
    { en: "Load it again.", it: "Caricalo di nuovo." },
  ),
  damagedArchive: refused(
    "archive-damaged",
    "This PMTiles archive is damaged: its header or directory does not hold what it says.",
    "Questo archivio PMTiles è danneggiato: l'intestazione o l'indice non contiene ciò che dichiara.",
    {
      en: "Fetch it anew, or check it with `pmtiles verify`.",
      it: "Scaricalo di nuovo, o controllalo con `pmtiles verify`.",
    },
  ),
  oldArchive: refused(
    "archive-of-another-version",
    "This PMTiles archive is not of version 3.",
    "Questo archivio PMTiles non è della versione 3.",
    {
      en: "Bring it up to date with `pmtiles convert old.pmtiles new.pmtiles`.",
      it: "Aggiornalo con `pmtiles convert vecchio.pmtiles nuovo.pmtiles`.",
    },
  ),
  noVectorArchive: refused(
    "archive-not-vector",
    "This PMTiles archive holds pictures, not points, lines and areas.",
    "Questo archivio PMTiles contiene immagini, non punti, linee e aree.",
    {
      en: "Bring an archive of vector tiles (tippecanoe and planetiler write them).",
      it: "Porta un archivio di tile vettoriali (li scrivono tippecanoe e planetiler).",
    },
  ),
  packedArchive: refused(
    "archive-packing-unknown",
    "This PMTiles archive is packed with Brotli or Zstandard, which browsers do not unpack.",
    "Questo archivio PMTiles è compresso con Brotli o Zstandard, che i browser non decomprimono.",
    { en: "Write it with gzip, as tippecanoe does.", it: "Scrivilo con gzip, come fa tippecanoe." },
  ),
  namelessArchive: refused(
    "archive-without-layers",
    "This PMTiles archive names no layers, and its first tile has none.",
    "Questo archivio PMTiles non nomina livelli e il suo primo tile non ne ha.",
    {
      en: "Write vector_layers into its metadata, as tippecanoe does.",
      it: "Scrivi vector_layers nei metadati, come fa tippecanoe.",
    },
  ),
  archiveAsContext: {
    code: "archive-as-context",
    effect: "told",
    message: {
      en: "An archive of tiles is drawn as context: what is in view is fetched, nothing is counted, searched or listed.",
      it: "Un archivio di tile è disegnato come contesto: si scarica ciò che è in vista, nulla è contato, cercato o elencato.",
    },
    remedy: {
      en: "To filter and to list them, bring the same things as GeoJSON or CSV.",
      it: "Per filtrarli ed elencarli, porta le stesse cose come GeoJSON o CSV.",
    },
  } satisfies FindingKind,
} as const;
