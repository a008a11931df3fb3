// What the gate finds in names, ids, dates and other words of a row, in words for the person whose file it is. The words hold for every place of the finding: values stand in the places.
import { findingKind } from "./findingKind.ts";

export const rowFindings = {
  noProperties: findingKind(
    "properties-missing",
    "changed",
    [
      "The item has no properties member, or it is not an object; it is read as empty.",
      "L'elemento non ha il membro properties, o non è un oggetto; è letto come vuoto.",
    ],
    ['Write "properties": {} at least.', 'Scrivi almeno "properties": {}.'],
  ),
  badId: findingKind(
    "id-ignored",
    "changed",
    ["An id is neither text nor a number; it is ignored.", "Un id non è né testo né numero; è ignorato."],
    ["Use a text or a number as id, or none.", "Usa un testo o un numero come id, oppure nessuno."],
  ),
  sameId: findingKind(
    "id-repeated",
    "changed",
    [
      "Several items have the same id. All are drawn, each by itself.",
      "Più elementi hanno lo stesso id. Sono disegnati tutti, ciascuno per sé.",
    ],
    ["Give each item an id of its own.", "Dai a ogni elemento un id proprio."],
  ),
  badDate: findingKind(
    "date-not-used",
    "changed",
    [
      "A date is not a year, a month or a day that exists. It stays as text, and the item is drawn without it.",
      "Una data non è un anno, un mese o un giorno che esiste. Resta come testo, e l'elemento è disegnato senza.",
    ],
    ["Write dates as 2024, 2024-02 or 2024-02-29.", "Scrivi le date come 2024, 2024-02 o 2024-02-29."],
  ),
  wordsForDate: findingKind(
    "date-in-words",
    "told",
    [
      "A date is words without a number; it stays as text.",
      "Una data è fatta di parole senza numeri; resta come testo.",
    ],
    ["Write dates as 2024, 2024-02 or 2024-02-29.", "Scrivi le date come 2024, 2024-02 o 2024-02-29."],
  ),
  datesReversed: findingKind(
    "dates-reversed",
    "changed",
    [
      "The end lies before the beginning. Both stay as text, and the item is drawn without dates.",
      "La fine precede l'inizio. Entrambe restano come testo, e l'elemento è disegnato senza date.",
    ],
    ["Check which of the two dates is right.", "Controlla quale delle due date è giusta."],
  ),
  unknownStatus: findingKind(
    "status-not-known",
    "told",
    [
      "A status is not one of the atlas's words; it stays as text.",
      "Uno stato non è tra le parole dell'atlante; resta come testo.",
    ],
    [
      "Known are: planned, expected, negotiating, concluded, signed, launched, active, in_force, held, ended, suspended, delayed.",
      "Sono note: planned, expected, negotiating, concluded, signed, launched, active, in_force, held, ended, suspended, delayed.",
    ],
  ),
  noLink: findingKind(
    "link-not-used",
    "told",
    [
      "An address is not one of the web (http or https); it stays as text.",
      "Un indirizzo non è del web (http o https); resta come testo.",
    ],
    ["Write the whole address with https://.", "Scrivi l'indirizzo intero, con https://."],
  ),
  badStyle: findingKind(
    "style-ignored",
    "told",
    [
      "A style value is not one of simplestyle, or was beyond its range; the atlas's own is used, or the nearest in range.",
      "Un valore di stile non è di simplestyle, o era fuori misura; si usa quello dell'atlante, o il più vicino ammesso.",
    ],
    [
      "Colours as #rgb or #rrggbb, opacities from 0 to 1, widths from 0 to 20.",
      "Colori come #rgb o #rrggbb, opacità da 0 a 1, spessori da 0 a 20.",
    ],
  ),
  longText: findingKind(
    "text-cut",
    "changed",
    ["A text is longer than 100,000 characters; it was cut.", "Un testo supera i 100.000 caratteri; è stato tagliato."],
    ["Keep long texts elsewhere and link to them.", "Tieni altrove i testi lunghi e metti un collegamento."],
  ),
  deepValue: findingKind(
    "value-too-deep",
    "changed",
    [
      "A property is nested too deep to be shown; only its outline is kept.",
      "Una proprietà è annidata troppo a fondo per essere mostrata; ne resta solo la forma.",
    ],
    ["Write properties as texts and numbers.", "Scrivi le proprietà come testi e numeri."],
  ),
  hugeNumber: findingKind(
    "number-rounded",
    "told",
    [
      "A number has more digits than a computer's numbers keep; the last ones may differ.",
      "Un numero ha più cifre di quante ne tengano i numeri di un computer; le ultime possono differire.",
    ],
    ["Write long numbers as text, in quotes.", "Scrivi i numeri lunghi come testo, tra virgolette."],
  ),
} as const;
