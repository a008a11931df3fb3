// What the gate finds in positions and shapes, in words for the person whose file it is. The words hold for every place of the finding: values stand in the places.
import { type FindingWords, findingKind } from "./findingKind.ts";

const noneNeeded: FindingWords = ["Nothing needs to be done.", "Non occorre fare nulla."];
const writeNumbers: FindingWords = [
  "Write longitude first, then latitude, as plain numbers in degrees, e.g. [12.49, 41.89].",
  "Scrivi prima la longitudine e poi la latitudine, come numeri in gradi, p. es. [12.49, 41.89].",
];

export const shapeFindings = {
  positionNotNumbers: findingKind(
    "position-not-numbers",
    "dropped",
    [
      "A position is not made of two or three numbers. Nothing is guessed, so the item is left out.",
      "Una posizione non è fatta di due o tre numeri. Non si indovina: l'elemento è escluso.",
    ],
    writeNumbers,
  ),
  latitudeOut: findingKind(
    "latitude-out-of-range",
    "dropped",
    ["A latitude lies beyond 90 degrees.", "Una latitudine supera i 90 gradi."],
    ["Correct the position; latitudes run from -90 to 90.", "Correggi la posizione; le latitudini vanno da -90 a 90."],
  ),
  longitudeOut: findingKind(
    "longitude-out-of-range",
    "dropped",
    ["A longitude lies beyond 540 degrees.", "Una longitudine supera i 540 gradi."],
    [
      "Correct the position; longitudes run from -180 to 180.",
      "Correggi la posizione; le longitudini vanno da -180 a 180.",
    ],
  ),
  swapped: findingKind(
    "looks-swapped",
    "dropped",
    [
      "The second number is no latitude, but the pair would fit the other way round: latitude and longitude look swapped.",
      "Il secondo numero non è una latitudine, ma la coppia tornerebbe all'inverso: latitudine e longitudine sembrano scambiate.",
    ],
    [
      "GeoJSON has longitude first. Swap the numbers in the file, or have them swapped here where that is offered.",
      "In GeoJSON la longitudine viene prima. Scambia i numeri nel file, o falli scambiare qui dove è offerto.",
    ],
  ),
  projected: findingKind(
    "looks-projected",
    "dropped",
    [
      "The numbers are no degrees; they look like metres of a projected map.",
      "I numeri non sono gradi; sembrano metri di una carta proiettata.",
    ],
    [
      "Save the file in WGS 84 (EPSG:4326), longitude and latitude in degrees, and bring it again.",
      "Salva il file in WGS 84 (EPSG:4326), longitudine e latitudine in gradi, e portalo di nuovo.",
    ],
  ),
  nested: findingKind(
    "coordinates-misnested",
    "dropped",
    [
      "The coordinates are not nested as the geometry's type asks.",
      "Le coordinate non sono annidate come il tipo della geometria richiede.",
    ],
    [
      "Check the square brackets: a Point is one position, a LineString a list of positions, a Polygon a list of rings.",
      "Controlla le parentesi quadre: un Point è una posizione, una LineString una lista di posizioni, un Polygon una lista di anelli.",
    ],
  ),
  noCoordinates: findingKind(
    "no-coordinates",
    "dropped",
    ["The geometry has no list of coordinates.", "La geometria non ha una lista di coordinate."],
    ["Give the geometry its coordinates.", "Dai alla geometria le sue coordinate."],
  ),
  shortLine: findingKind(
    "line-too-short",
    "dropped",
    ["A line has fewer than two positions.", "Una linea ha meno di due posizioni."],
    ["Give the line at least two positions.", "Dai alla linea almeno due posizioni."],
  ),
  shortRing: findingKind(
    "ring-too-short",
    "dropped",
    [
      "A ring of an area has fewer than four positions (the first again at the end).",
      "Un anello di un'area ha meno di quattro posizioni (la prima ripetuta alla fine).",
    ],
    [
      "Give each ring at least three corners and close it with the first.",
      "Dai a ogni anello almeno tre vertici e chiudilo con il primo.",
    ],
  ),
  unknownGeometry: findingKind(
    "geometry-unknown",
    "dropped",
    ["The geometry is not one of GeoJSON's seven types.", "La geometria non è uno dei sette tipi di GeoJSON."],
    [
      "Use Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection, spelt just so.",
      "Usa Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon o GeometryCollection, scritti così.",
    ],
  ),
  tooDeep: findingKind(
    "nested-too-deep",
    "dropped",
    [
      "Geometry collections are nested more than 64 deep.",
      "Le raccolte di geometrie sono annidate a più di 64 livelli.",
    ],
    ["Write the geometries as one flat list.", "Scrivi le geometrie come una sola lista."],
  ),
  noPlace: findingKind(
    "no-place",
    "dropped",
    [
      "The item has no place: its geometry is missing, null or empty. There is nothing to draw.",
      "L'elemento non ha un luogo: la geometria manca, è nulla o vuota. Non c'è nulla da disegnare.",
    ],
    [
      "Give the item a geometry if it is to be on the map.",
      "Dai all'elemento una geometria se deve stare sulla carta.",
    ],
  ),
  notFeature: findingKind(
    "not-a-feature",
    "dropped",
    [
      "An entry is not a Feature: its type is another, or it has neither geometry nor properties.",
      "Una voce non è una Feature: il suo tipo è un altro, o non ha né geometry né properties.",
    ],
    ['Each entry must be an object with "type": "Feature".', 'Ogni voce deve essere un oggetto con "type": "Feature".'],
  ),
  wrapped: findingKind(
    "longitude-wrapped",
    "changed",
    [
      "Longitudes beyond 180 degrees were brought back by a full turn; the place is the same.",
      "Longitudini oltre i 180 gradi sono state riportate di un giro; il luogo è lo stesso.",
    ],
    noneNeeded,
  ),
  lineCut: findingKind(
    "line-cut",
    "told",
    [
      "A line that crosses the 180th meridian is drawn the short way, in two pieces.",
      "Una linea che attraversa il 180° meridiano è disegnata per la via breve, in due tratti.",
    ],
    [
      "If it is meant the long way round, give it points between, none more than 180 degrees from the next.",
      "Se va intesa per la via lunga, aggiungi punti intermedi, ognuno a meno di 180 gradi dal successivo.",
    ],
  ),
  areaCut: findingKind(
    "area-cut",
    "changed",
    [
      "An area that crosses the 180th meridian was cut there; as written it would girdle the globe.",
      "Un'area che attraversa il 180° meridiano vi è stata tagliata; com'è scritta cingerebbe il globo.",
    ],
    [
      "If it is meant the long way round, give its edge points between, none more than 180 degrees from the next, or cut it in two in the file.",
      "Se va intesa per la via lunga, aggiungi al suo bordo punti intermedi, ognuno a meno di 180 gradi dal successivo, o tagliala in due nel file.",
    ],
  ),
  areaAroundPole: findingKind(
    "area-around-pole",
    "changed",
    [
      "A ring runs once around the globe and is not closed over the pole; it is drawn as written.",
      "Un anello fa il giro del globo e non è chiuso sul polo; è disegnato com'è scritto.",
    ],
    [
      "Lead the ring along the 180th meridian to the pole and back.",
      "Conduci l'anello lungo il 180° meridiano fino al polo e ritorno.",
    ],
  ),
  ringClosed: findingKind(
    "ring-closed",
    "changed",
    ["A ring did not end where it began; it was closed.", "Un anello non finiva dove era cominciato; è stato chiuso."],
    ["Repeat the first position at the end of the ring.", "Ripeti la prima posizione alla fine dell'anello."],
  ),
  extraNumbers: findingKind(
    "extra-numbers",
    "changed",
    [
      "Positions have more than three numbers; only longitude and latitude are used.",
      "Alcune posizioni hanno più di tre numeri; si usano solo longitudine e latitudine.",
    ],
    ["Keep times and measures in the properties.", "Tieni tempi e misure nelle proprietà."],
  ),
  foreignGeometryMembers: findingKind(
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
  badBox: findingKind(
    "bbox-ignored",
    "changed",
    [
      "A bounding box is not four or six numbers in order; it is ignored.",
      "Un riquadro (bbox) non è fatto di quattro o sei numeri in ordine; è ignorato.",
    ],
    ["Write west, south, east, north, or leave it out.", "Scrivi ovest, sud, est, nord, oppure omettilo."],
  ),
} as const;
