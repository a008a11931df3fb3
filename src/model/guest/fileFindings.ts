// What the gate finds in a file as a whole, in words for the person whose file it is. The words hold for every place of the finding: values stand in the places.
import { findingKind } from "./findingKind.ts";

export const fileFindings = {
  nothing: findingKind(
    "nothing-to-draw",
    "changed",
    ["The file is valid, but there is nothing in it to draw.", "Il file è valido, ma non contiene nulla da disegnare."],
    ["Bring a file with items that have a place.", "Porta un file con elementi che hanno un luogo."],
  ),
  allBad: findingKind(
    "nothing-usable",
    "refused",
    [
      "None of the file's items can be drawn, for the reasons given here.",
      "Nessun elemento del file può essere disegnato, per le ragioni indicate qui.",
    ],
    ["Mend the places named, and bring the file again.", "Correggi i punti indicati e porta di nuovo il file."],
  ),
  allProjected: findingKind(
    "projected",
    "refused",
    [
      "The numbers of this file are no degrees: they are metres (or feet) of a projected map, and which map they do not say.",
      "I numeri di questo file non sono gradi: sono metri (o piedi) di una carta proiettata, e quale non lo dicono.",
    ],
    [
      "Save it in WGS 84 (EPSG:4326), longitude and latitude in degrees, and bring it again.",
      "Salvalo in WGS 84 (EPSG:4326), longitudine e latitudine in gradi, e portalo di nuovo.",
    ],
  ),
  swappedHere: findingKind(
    "swapped-as-asked",
    "told",
    [
      "Longitude and latitude were exchanged, as you asked.",
      "Longitudine e latitudine sono state scambiate, come richiesto.",
    ],
    ["Exchange them in the file too.", "Scambiale anche nel file."],
  ),
  otherCrs: findingKind(
    "crs-not-wgs84",
    "changed",
    [
      "The file names another coordinate system than WGS 84. Its numbers were read as degrees all the same, so places may be off.",
      "Il file nomina un sistema di coordinate diverso da WGS 84. I numeri sono stati letti comunque come gradi: i luoghi possono essere spostati.",
    ],
    ["Save the file in WGS 84 (EPSG:4326).", "Salva il file in WGS 84 (EPSG:4326)."],
  ),
  more: findingKind(
    "there-is-more",
    "told",
    [
      "The service that made this file says that it holds only a part; more is not fetched.",
      "Il servizio che ha fatto questo file dice che ne contiene solo una parte; il resto non viene scaricato.",
    ],
    ["Download all pages and join them in one file.", "Scarica tutte le pagine e uniscile in un solo file."],
  ),
} as const;
