// What may be found in the rows of a table, in both languages, with what to do about it.
import type { FindingKind } from "./reporter.ts";

const kind = (
  code: string,
  effect: FindingKind["effect"],
  en: readonly [message: string, remedy: string],
  it: readonly [message: string, remedy: string],
): FindingKind => ({ code, effect, message: { en: en[0], it: it[0] }, remedy: { en: en[1], it: it[1] } });

export const tableFindings = {
  noPlaceColumn: kind(
    "no-place-column",
    "dropped",
    [
      "No column says where the rows are, or what they tie together.",
      "Choose the columns of longitude and latitude, of a place, city or country, or of both ends of the ties.",
    ],
    [
      "Nessuna colonna dice dove si trovano le righe, o che cosa collegano.",
      "Scegli le colonne di longitudine e latitudine, di un luogo, una città o un paese, oppure dei due estremi dei legami.",
    ],
  ),
  noPlace: kind(
    "no-place",
    "dropped",
    ["The row says no place.", "Fill in the coordinates, or the name of a place."],
    ["La riga non indica alcun luogo.", "Scrivi le coordinate, o il nome di un luogo."],
  ),
  notANumber: kind(
    "coordinate-not-a-number",
    "dropped",
    [
      "The coordinate is not a number.",
      "Write degrees such as 45.46, without words or units. If the table has decimal commas, say so when you map its columns.",
    ],
    [
      "La coordinata non è un numero.",
      "Scrivi i gradi come 45.46, senza parole né unità. Se la tabella usa la virgola decimale, indicalo quando associ le colonne.",
    ],
  ),
  latitudeOut: kind(
    "latitude-out-of-range",
    "dropped",
    [
      "The latitude is not between −90 and 90.",
      "Look whether longitude and latitude were exchanged, or whether the coordinates are metres of a projection: the atlas needs degrees (WGS 84).",
    ],
    [
      "La latitudine non è compresa tra −90 e 90.",
      "Controlla se longitudine e latitudine sono scambiate, o se le coordinate sono metri di una proiezione: l’atlante vuole gradi (WGS 84).",
    ],
  ),
  longitudeOut: kind(
    "longitude-out-of-range",
    "dropped",
    ["The longitude is not between −180 and 180.", "Write the longitude in degrees, east positive, west negative."],
    [
      "La longitudine non è compresa tra −180 e 180.",
      "Scrivi la longitudine in gradi, positiva a est, negativa a ovest.",
    ],
  ),
  longitudeWrapped: kind(
    "longitude-wrapped",
    "changed",
    [
      "The longitude goes beyond 180° and was brought back within −180 to 180.",
      "Nothing to do, if the place is right.",
    ],
    ["La longitudine supera i 180° ed è stata riportata tra −180 e 180.", "Niente da fare, se il luogo è giusto."],
  ),
  looksSwapped: kind(
    "columns-look-swapped",
    "changed",
    [
      "Longitude and latitude look exchanged: the points lie far from the countries that the rows name, and near them the other way round.",
      "Swap the two columns.",
    ],
    [
      "Longitudine e latitudine sembrano scambiate: i punti sono lontani dai paesi indicati nelle righe, e vicini se si invertono.",
      "Scambia le due colonne.",
    ],
  ),
  nameNotFound: kind(
    "name-not-found",
    "dropped",
    [
      "No actor, country or city of this name is known.",
      "Choose one of the near names, write another usual name or an ISO code, or give coordinates.",
    ],
    [
      "Nessun attore, paese o città con questo nome è noto.",
      "Scegli uno dei nomi vicini, scrivi un altro nome usuale o un codice ISO, oppure dai le coordinate.",
    ],
  ),
  nameLeftOut: kind(
    "name-left-out",
    "dropped",
    ["Rows with this name are left out, as you chose.", "Choose a place for the name to draw them."],
    ["Le righe con questo nome sono escluse, come hai scelto.", "Scegli un luogo per il nome per disegnarle."],
  ),
  nameWithoutPlace: kind(
    "name-without-place",
    "dropped",
    ["What is named here has no place on the map.", "Name its city or country instead, or give coordinates."],
    [
      "Ciò che è nominato qui non ha un luogo sulla mappa.",
      "Indica la sua città o il suo paese, oppure le coordinate.",
    ],
  ),
  nameAmbiguous: kind(
    "name-ambiguous",
    "told",
    [
      "Several places have this name; the likeliest is taken: a country before a city, the larger city before the smaller.",
      "If another is meant, choose it, or add a column with the country.",
    ],
    [
      "Più luoghi hanno questo nome; vale il più probabile: un paese prima di una città, la città più grande prima della più piccola.",
      "Se è un altro, sceglilo, o aggiungi una colonna con il paese.",
    ],
  ),
  placedByCell: kind(
    "coordinates-in-one-cell",
    "told",
    [
      "Coordinates in one cell are read as latitude, then longitude, unless letters or WKT say otherwise.",
      "If the order is another, write them into two columns.",
    ],
    [
      "Le coordinate in una sola cella sono lette come latitudine e poi longitudine, se lettere o WKT non dicono altro.",
      "Se l’ordine è diverso, scrivile in due colonne.",
    ],
  ),
  endMissing: kind(
    "tie-end-missing",
    "dropped",
    ["The tie has only one end.", "Fill in both ends."],
    ["Il legame ha un solo estremo.", "Scrivi entrambi gli estremi."],
  ),
  endNew: kind(
    "end-kept-without-place",
    "told",
    [
      "The name is kept as a new actor: it is in the network, and has no place on the map.",
      "Give coordinates to both ends to place it.",
    ],
    [
      "Il nome è tenuto come nuovo attore: è nella rete e non ha un luogo sulla mappa.",
      "Dai le coordinate di entrambi gli estremi per collocarlo.",
    ],
  ),
  tieToItself: kind(
    "tie-to-itself",
    "dropped",
    ["Both ends of the tie are the same.", "Name two different ends."],
    ["I due estremi del legame coincidono.", "Indica due estremi diversi."],
  ),
  tieRepeated: kind(
    "tie-repeated",
    "dropped",
    [
      "The tie is in the table already, with the same ends, kind and beginning; it is drawn once.",
      "Delete the repeated row, or give it its own kind or day.",
    ],
    [
      "Il legame è già nella tabella, con gli stessi estremi, tipo e inizio; è disegnato una volta sola.",
      "Cancella la riga ripetuta, o dalle un tipo o una data propri.",
    ],
  ),
  dayUnclear: kind(
    "day-unclear",
    "changed",
    [
      "Day and month of the date may stand either way; the row is drawn without the date.",
      "Say whether the day or the month comes first, or write dates as 2024-04-03.",
    ],
    [
      "Giorno e mese della data possono essere letti in due modi; la riga è disegnata senza la data.",
      "Indica se viene prima il giorno o il mese, o scrivi le date come 2024-04-03.",
    ],
  ),
  dayImpossible: kind(
    "date-impossible",
    "changed",
    ["There is no such day; the row is drawn without the date.", "Correct the date, for example 2023-02-28."],
    ["Questo giorno non esiste; la riga è disegnata senza la data.", "Correggi la data, per esempio 2023-02-28."],
  ),
  dayUnread: kind(
    "date-not-read",
    "changed",
    [
      "The date could not be read; the row is drawn without it.",
      "Write 2023, 2023-07 or 2023-07-04. In a spreadsheet, format the cells as dates before you save.",
    ],
    [
      "La data non si è potuta leggere; la riga è disegnata senza.",
      "Scrivi 2023, 2023-07 o 2023-07-04. In un foglio di calcolo, formatta le celle come date prima di salvare.",
    ],
  ),
  endBeforeStart: kind(
    "end-before-start",
    "changed",
    ["The end lies before the beginning; the row is drawn without its end.", "Correct one of the two dates."],
    ["La fine precede l’inizio; la riga è disegnata senza la fine.", "Correggi una delle due date."],
  ),
  statusUnknown: kind(
    "status-unknown",
    "changed",
    [
      "The word for the status is not known; the row is drawn without one.",
      "Use one of: planned, negotiating, signed, in force, active, ended, suspended, delayed.",
    ],
    [
      "La parola per lo stato non è nota; la riga è disegnata senza.",
      "Usa una di queste: pianificato, in negoziazione, firmato, in vigore, attivo, terminato, sospeso, rinviato.",
    ],
  ),
  confidenceUnknown: kind(
    "confidence-unknown",
    "changed",
    ["The word for the confidence is not known; it is left away.", "Use high, medium or low."],
    ["La parola per l’affidabilità non è nota; è omessa.", "Usa alta, media o bassa."],
  ),
  linkRefused: kind(
    "link-not-followed",
    "changed",
    [
      "Only addresses that begin with http:// or https:// become links; this one stays text.",
      "Write the whole address, for example https://example.org/page.",
    ],
    [
      "Solo gli indirizzi che iniziano con http:// o https:// diventano collegamenti; questo resta testo.",
      "Scrivi l’indirizzo intero, per esempio https://example.org/pagina.",
    ],
  ),
  textCut: kind(
    "text-cut",
    "changed",
    ["A text of more than 100,000 characters was cut.", "Keep long texts in a file of their own and give a link."],
    [
      "Un testo di oltre 100.000 caratteri è stato tagliato.",
      "Tieni i testi lunghi in un file a parte e dai un collegamento.",
    ],
  ),
  fewCells: kind(
    "row-with-few-cells",
    "told",
    [
      "The row has fewer cells than the header; those that are missing count as empty.",
      "Nothing to do, if they are empty.",
    ],
    ["La riga ha meno celle dell’intestazione; quelle mancanti valgono come vuote.", "Niente da fare, se sono vuote."],
  ),
  manyCells: kind(
    "row-with-many-cells",
    "dropped",
    [
      "The row has more cells than the header, so that its values may stand under the wrong names.",
      "Put a value that holds the delimiter into double quotes, with no space before them.",
    ],
    [
      "La riga ha più celle dell’intestazione: i valori potrebbero stare sotto i nomi sbagliati.",
      "Metti tra virgolette doppie un valore che contiene il separatore, senza spazio davanti.",
    ],
  ),
  quoteOpen: kind(
    "quote-not-closed",
    "dropped",
    [
      "A double quote opens here and is never closed; this line is left out, and reading goes on with the next.",
      'Close the quote, or write a quote within a value twice ("").',
    ],
    [
      "Qui si aprono virgolette che non si chiudono; questa riga è esclusa e la lettura continua dalla successiva.",
      'Chiudi le virgolette, o scrivi due volte ("") quelle dentro un valore.',
    ],
  ),
  quoteStray: kind(
    "quote-within-value",
    "changed",
    ["A double quote within a quoted value is not written twice; it is kept as text.", 'Write it twice ("").'],
    [
      "Le virgolette dentro un valore tra virgolette non sono scritte due volte; sono tenute come testo.",
      'Scrivile due volte ("").',
    ],
  ),
} as const;
