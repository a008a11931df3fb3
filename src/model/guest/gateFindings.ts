// What the gate finds in features, in words for the person whose file it is. The words hold for every place of a finding: values stand in the places.
import type { FindingKind } from "./reporter.ts";

type Effect = FindingKind["effect"];
type Words = readonly [en: string, it: string];

function kind(code: string, effect: Effect, message: Words, remedy: Words): FindingKind {
  return { code, effect, message: { en: message[0], it: message[1] }, remedy: { en: remedy[0], it: remedy[1] } };
}

const noneNeeded: Words = ["Nothing needs to be done.", "Non occorre fare nulla."];
const writeNumbers: Words = [
  "Write longitude first, then latitude, as plain numbers in degrees, e.g. [12.49, 41.89].",
  "Scrivere prima la longitudine e poi la latitudine, come numeri in gradi, p. es. [12.49, 41.89].",
];

/** Positions and shapes. */
export const shapeFindings = {
  positionNotNumbers: kind(
    "position-not-numbers",
    "dropped",
    [
      "A position is not made of two or three numbers. Nothing is guessed, so the feature is left out.",
      "Una posizione non è fatta di due o tre numeri. Non si indovina: l'elemento è escluso.",
    ],
    writeNumbers,
  ),
  latitudeOut: kind(
    "latitude-out-of-range",
    "dropped",
    ["A latitude lies beyond 90 degrees.", "Una latitudine supera i 90 gradi."],
    [
      "Correct the position; latitudes run from -90 to 90.",
      "Correggere la posizione; le latitudini vanno da -90 a 90.",
    ],
  ),
  longitudeOut: kind(
    "longitude-out-of-range",
    "dropped",
    ["A longitude lies beyond 540 degrees.", "Una longitudine supera i 540 gradi."],
    [
      "Correct the position; longitudes run from -180 to 180.",
      "Correggere la posizione; le longitudini vanno da -180 a 180.",
    ],
  ),
  swapped: kind(
    "looks-swapped",
    "dropped",
    [
      "The second number is no latitude, but the pair would fit the other way round: latitude and longitude look swapped.",
      "Il secondo numero non è una latitudine, ma la coppia tornerebbe all'inverso: latitudine e longitudine sembrano scambiate.",
    ],
    [
      "GeoJSON has longitude first. Swap the numbers in the file, or have them swapped here where that is offered.",
      "In GeoJSON la longitudine viene prima. Scambiare i numeri nel file, o farli scambiare qui dove è offerto.",
    ],
  ),
  projected: kind(
    "looks-projected",
    "dropped",
    [
      "The numbers are no degrees; they look like metres of a projected map.",
      "I numeri non sono gradi; sembrano metri di una carta proiettata.",
    ],
    [
      "Save the file in WGS 84 (EPSG:4326), longitude and latitude in degrees, and bring it again.",
      "Salvare il file in WGS 84 (EPSG:4326), longitudine e latitudine in gradi, e portarlo di nuovo.",
    ],
  ),
  nested: kind(
    "coordinates-misnested",
    "dropped",
    [
      "The coordinates are not nested as the geometry's type asks.",
      "Le coordinate non sono annidate come il tipo della geometria richiede.",
    ],
    [
      "Check the square brackets: a Point is one position, a LineString a list of positions, a Polygon a list of rings.",
      "Controllare le parentesi quadre: un Point è una posizione, una LineString una lista di posizioni, un Polygon una lista di anelli.",
    ],
  ),
  noCoordinates: kind(
    "no-coordinates",
    "dropped",
    ["The geometry has no list of coordinates.", "La geometria non ha una lista di coordinate."],
    ["Give the geometry its coordinates.", "Dare alla geometria le sue coordinate."],
  ),
  shortLine: kind(
    "line-too-short",
    "dropped",
    ["A line has fewer than two positions.", "Una linea ha meno di due posizioni."],
    ["Give the line at least two positions.", "Dare alla linea almeno due posizioni."],
  ),
  shortRing: kind(
    "ring-too-short",
    "dropped",
    [
      "A ring of an area has fewer than four positions (the first again at the end).",
      "Un anello di un'area ha meno di quattro posizioni (la prima ripetuta alla fine).",
    ],
    [
      "Give each ring at least three corners and close it with the first.",
      "Dare a ogni anello almeno tre vertici e chiuderlo con il primo.",
    ],
  ),
  unknownGeometry: kind(
    "geometry-unknown",
    "dropped",
    ["The geometry is not one of GeoJSON's seven types.", "La geometria non è uno dei sette tipi di GeoJSON."],
    [
      "Use Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection, spelt just so.",
      "Usare Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon o GeometryCollection, scritti così.",
    ],
  ),
  tooDeep: kind(
    "nested-too-deep",
    "dropped",
    [
      "Geometry collections are nested more than 64 deep.",
      "Le raccolte di geometrie sono annidate a più di 64 livelli.",
    ],
    ["Write the geometries as one flat list.", "Scrivere le geometrie come una sola lista."],
  ),
  noPlace: kind(
    "no-place",
    "dropped",
    [
      "The feature has no place: its geometry is missing, null or empty. There is nothing to draw.",
      "L'elemento non ha un luogo: la geometria manca, è nulla o vuota. Non c'è nulla da disegnare.",
    ],
    [
      "Give the feature a geometry if it is to be on the map.",
      "Dare all'elemento una geometria se deve stare sulla carta.",
    ],
  ),
  notFeature: kind(
    "not-a-feature",
    "dropped",
    [
      "An entry is not a Feature: its type is another, or it has neither geometry nor properties.",
      "Una voce non è una Feature: il suo tipo è un altro, o non ha né geometry né properties.",
    ],
    ['Each entry must be an object with "type": "Feature".', 'Ogni voce deve essere un oggetto con "type": "Feature".'],
  ),
  wrapped: kind(
    "longitude-wrapped",
    "changed",
    [
      "Longitudes beyond 180 degrees were brought back by a full turn; the place is the same.",
      "Longitudini oltre i 180 gradi sono state riportate di un giro; il luogo è lo stesso.",
    ],
    noneNeeded,
  ),
  lineCut: kind(
    "line-cut",
    "told",
    [
      "A line that crosses the 180th meridian is drawn the short way, in two pieces.",
      "Una linea che attraversa il 180° meridiano è disegnata per la via breve, in due tratti.",
    ],
    noneNeeded,
  ),
  areaCut: kind(
    "area-cut",
    "changed",
    [
      "An area that crosses the 180th meridian was cut there; as written it would girdle the globe.",
      "Un'area che attraversa il 180° meridiano vi è stata tagliata; com'è scritta cingerebbe il globo.",
    ],
    [
      "If it is meant to reach around the globe, cut it in two in the file.",
      "Se deve davvero fare il giro del globo, tagliarla in due nel file.",
    ],
  ),
  areaAroundPole: kind(
    "area-around-pole",
    "changed",
    [
      "A ring runs once around the globe and is not closed over the pole; it is drawn as written.",
      "Un anello fa il giro del globo e non è chiuso sul polo; è disegnato com'è scritto.",
    ],
    [
      "Lead the ring along the 180th meridian to the pole and back.",
      "Condurre l'anello lungo il 180° meridiano fino al polo e ritorno.",
    ],
  ),
  ringClosed: kind(
    "ring-closed",
    "changed",
    ["A ring did not end where it began; it was closed.", "Un anello non finiva dove era cominciato; è stato chiuso."],
    ["Repeat the first position at the end of the ring.", "Ripetere la prima posizione alla fine dell'anello."],
  ),
  extraNumbers: kind(
    "extra-numbers",
    "changed",
    [
      "Positions have more than three numbers; only longitude and latitude are used.",
      "Alcune posizioni hanno più di tre numeri; si usano solo longitudine e latitudine.",
    ],
    ["Keep times and measures in the properties.", "Tenere tempi e misure nelle proprietà."],
  ),
  foreignGeometryMembers: kind(
    "other-kind-of-member",
    "changed",
    [
      "An object carries members that belong to another kind of GeoJSON object; they are ignored.",
      "Un oggetto porta membri che appartengono a un altro tipo di oggetto GeoJSON; sono ignorati.",
    ],
    [
      "A geometry has coordinates only; geometry and properties belong to a Feature, features to a FeatureCollection.",
      "Una geometria ha solo coordinate; geometry e properties vanno in una Feature, features in una FeatureCollection.",
    ],
  ),
  badBox: kind(
    "bbox-ignored",
    "changed",
    [
      "A bounding box is not four or six numbers in order; it is ignored.",
      "Un riquadro (bbox) non è fatto di quattro o sei numeri in ordine; è ignorato.",
    ],
    ["Write west, south, east, north, or leave it out.", "Scrivere ovest, sud, est, nord, oppure ometterlo."],
  ),
} as const;

/** Names, ids, dates and other words of a row. */
export const rowFindings = {
  noProperties: kind(
    "properties-missing",
    "changed",
    [
      "The feature has no properties member, or it is not an object; it is read as empty.",
      "L'elemento non ha il membro properties, o non è un oggetto; è letto come vuoto.",
    ],
    ['Write "properties": {} at least.', 'Scrivere almeno "properties": {}.'],
  ),
  badId: kind(
    "id-ignored",
    "changed",
    ["An id is neither text nor a number; it is ignored.", "Un id non è né testo né numero; è ignorato."],
    ["Use a text or a number as id, or none.", "Usare un testo o un numero come id, oppure nessuno."],
  ),
  sameId: kind(
    "id-repeated",
    "changed",
    [
      "Several features have the same id. All are drawn, each by itself.",
      "Più elementi hanno lo stesso id. Sono disegnati tutti, ciascuno per sé.",
    ],
    ["Give each feature an id of its own.", "Dare a ogni elemento un id proprio."],
  ),
  badDate: kind(
    "date-not-used",
    "changed",
    [
      "A date is not a year, a month or a day that exists. It stays as text, and the feature is drawn without it.",
      "Una data non è un anno, un mese o un giorno che esiste. Resta come testo, e l'elemento è disegnato senza.",
    ],
    ["Write dates as 2024, 2024-02 or 2024-02-29.", "Scrivere le date come 2024, 2024-02 o 2024-02-29."],
  ),
  wordsForDate: kind(
    "date-in-words",
    "told",
    [
      "A date is words without a number; it stays as text.",
      "Una data è fatta di parole senza numeri; resta come testo.",
    ],
    ["Write dates as 2024, 2024-02 or 2024-02-29.", "Scrivere le date come 2024, 2024-02 o 2024-02-29."],
  ),
  datesReversed: kind(
    "dates-reversed",
    "changed",
    [
      "The end lies before the beginning. Both stay as text, and the feature is drawn without dates.",
      "La fine precede l'inizio. Entrambe restano come testo, e l'elemento è disegnato senza date.",
    ],
    ["Check which of the two dates is right.", "Controllare quale delle due date è giusta."],
  ),
  unknownStatus: kind(
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
  noLink: kind(
    "link-not-used",
    "told",
    [
      "An address is not one of the web (http or https); it stays as text.",
      "Un indirizzo non è del web (http o https); resta come testo.",
    ],
    ["Write the whole address with https://.", "Scrivere l'indirizzo intero, con https://."],
  ),
  badStyle: kind(
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
  longText: kind(
    "text-cut",
    "changed",
    ["A text is longer than 100,000 characters; it was cut.", "Un testo supera i 100.000 caratteri; è stato tagliato."],
    ["Keep long texts elsewhere and link to them.", "Tenere altrove i testi lunghi e mettere un collegamento."],
  ),
  deepValue: kind(
    "value-too-deep",
    "changed",
    [
      "A property is nested too deep to be shown; only its outline is kept.",
      "Una proprietà è annidata troppo a fondo per essere mostrata; ne resta solo la forma.",
    ],
    ["Write properties as texts and numbers.", "Scrivere le proprietà come testi e numeri."],
  ),
  hugeNumber: kind(
    "number-rounded",
    "told",
    [
      "A number has more digits than a computer's numbers keep; the last ones may differ.",
      "Un numero ha più cifre di quante ne tengano i numeri di un computer; le ultime possono differire.",
    ],
    ["Write long numbers as text, in quotes.", "Scrivere i numeri lunghi come testo, tra virgolette."],
  ),
} as const;

/** The file as a whole. */
export const fileFindings = {
  nothing: kind(
    "nothing-to-draw",
    "changed",
    ["The file is valid, but there is nothing in it to draw.", "Il file è valido, ma non contiene nulla da disegnare."],
    ["Bring a file with features that have a place.", "Portare un file con elementi che hanno un luogo."],
  ),
  allBad: kind(
    "nothing-usable",
    "refused",
    [
      "None of the file's features can be drawn, for the reasons given here.",
      "Nessun elemento del file può essere disegnato, per le ragioni indicate qui.",
    ],
    ["Mend the places named, and bring the file again.", "Correggere i punti indicati e portare di nuovo il file."],
  ),
  allProjected: kind(
    "projected",
    "refused",
    [
      "The numbers of this file are no degrees: they are metres (or feet) of a projected map, and which map they do not say.",
      "I numeri di questo file non sono gradi: sono metri (o piedi) di una carta proiettata, e quale non lo dicono.",
    ],
    [
      "Save it in WGS 84 (EPSG:4326), longitude and latitude in degrees, and bring it again.",
      "Salvarlo in WGS 84 (EPSG:4326), longitudine e latitudine in gradi, e portarlo di nuovo.",
    ],
  ),
  swappedHere: kind(
    "swapped-as-asked",
    "told",
    [
      "Longitude and latitude were exchanged, as you asked.",
      "Longitudine e latitudine sono state scambiate, come richiesto.",
    ],
    ["Exchange them in the file too.", "Scambiarle anche nel file."],
  ),
  otherCrs: kind(
    "crs-not-wgs84",
    "changed",
    [
      "The file names another coordinate system than WGS 84. Its numbers were read as degrees all the same, so places may be off.",
      "Il file nomina un sistema di coordinate diverso da WGS 84. I numeri sono stati letti comunque come gradi: i luoghi possono essere spostati.",
    ],
    ["Save the file in WGS 84 (EPSG:4326).", "Salvare il file in WGS 84 (EPSG:4326)."],
  ),
  more: kind(
    "there-is-more",
    "told",
    [
      "The service that made this file says that it holds only a part; more is not fetched.",
      "Il servizio che ha fatto questo file dice che ne contiene solo una parte; il resto non viene scaricato.",
    ],
    ["Download all pages and join them in one file.", "Scaricare tutte le pagine e unirle in un solo file."],
  ),
} as const;
