// Formats that are recognised but not read: what they are called, and the way out.
import { type FindingWords, findingKind } from "#model/guest/findingKind.ts";
import type { FindingKind } from "#model/guest/reporter.ts";

const toGeoJson: FindingWords = [
  "Open it in QGIS (free) and save the layer as GeoJSON in WGS 84 (EPSG:4326).",
  "Aprilo in QGIS (gratuito) e salva lo strato come GeoJSON in WGS 84 (EPSG:4326).",
];
const toCsv: FindingWords = [
  "Open it in the spreadsheet and save the sheet as CSV (UTF-8).",
  "Aprilo nel foglio di calcolo e salva il foglio come CSV (UTF-8).",
];
const unpack: FindingWords = ["Unpack it, and bring the files inside.", "Scompattalo e porta i file che contiene."];
const noMap: FindingWords = [
  "Bring a file with places: GeoJSON, CSV, KML, GPX, TopoJSON or PMTiles.",
  "Porta un file con luoghi: GeoJSON, CSV, KML, GPX, TopoJSON o PMTiles.",
];
const askAgain: FindingWords = [
  "Open the address in the browser, see what it says, and save the data themselves.",
  "Apri l'indirizzo nel browser, guarda che cosa dice e salva i dati veri e propri.",
];

function other(code: string, name: FindingWords, remedy: FindingWords): FindingKind {
  return findingKind(
    `format-${code}`,
    "refused",
    [`This is ${name[0]}; it is not read here.`, `È ${name[1]}; qui non si legge.`],
    remedy,
  );
}

export const otherFormats = {
  shapefile: other("shapefile", ["a shapefile", "uno shapefile"], toGeoJson),
  dbf: other(
    "dbf",
    ["a dBase table (.dbf), often a part of a shapefile", "una tabella dBase (.dbf), spesso parte di uno shapefile"],
    toGeoJson,
  ),
  prj: other("prj", ["a part of a shapefile (.prj)", "una parte di uno shapefile (.prj)"], toGeoJson),
  geopackage: other("geopackage", ["a GeoPackage", "un GeoPackage"], toGeoJson),
  mbtiles: other(
    "mbtiles",
    ["an MBTiles archive", "un archivio MBTiles"],
    [
      "Convert it to PMTiles (pmtiles convert) and bring that.",
      "Convertilo in PMTiles (pmtiles convert) e porta quello.",
    ],
  ),
  sqlite: other("sqlite", ["an SQLite database", "un database SQLite"], toGeoJson),
  parquet: other("parquet", ["a Parquet (GeoParquet) file", "un file Parquet (GeoParquet)"], toGeoJson),
  arrow: other("arrow", ["an Arrow (Feather) file", "un file Arrow (Feather)"], toGeoJson),
  flatgeobuf: other("flatgeobuf", ["a FlatGeobuf file", "un file FlatGeobuf"], toGeoJson),
  xlsx: other("xlsx", ["an Excel workbook", "una cartella di Excel"], toCsv),
  xls: other(
    "xls",
    ["an old Excel workbook or another Office file", "una vecchia cartella di Excel o un altro file di Office"],
    toCsv,
  ),
  ods: other("ods", ["an OpenDocument spreadsheet", "un foglio OpenDocument"], toCsv),
  office: other(
    "office",
    ["a text or slides of an office program", "un testo o una presentazione di un programma d'ufficio"],
    noMap,
  ),
  gml: other("gml", ["GML", "GML"], toGeoJson),
  osm: other(
    "osm",
    ["OpenStreetMap data", "dati di OpenStreetMap"],
    [
      "Export it as GeoJSON, e.g. from overpass-turbo or with osmium.",
      "Esportali come GeoJSON, p. es. da overpass-turbo o con osmium.",
    ],
  ),
  network: other(
    "network",
    ["a network (GEXF or GraphML)", "una rete (GEXF o GraphML)"],
    ["Save its edges as CSV with columns from and to.", "Salvane gli archi come CSV con le colonne from e to."],
  ),
  tcx: other(
    "tcx",
    ["a training file (TCX)", "un file di allenamento (TCX)"],
    ["Export it as GPX.", "Esportalo come GPX."],
  ),
  fit: other(
    "fit",
    ["a training file (FIT)", "un file di allenamento (FIT)"],
    ["Export it as GPX.", "Esportalo come GPX."],
  ),
  gzip: other("gzip", ["a gzip archive", "un archivio gzip"], unpack),
  archive: other("archive", ["an archive other than zip", "un archivio diverso da zip"], unpack),
  geotiff: other("tiff", ["a TIFF (GeoTIFF) image", "un'immagine TIFF (GeoTIFF)"], noMap),
  image: other("image", ["a picture", "un'immagine"], noMap),
  pdf: other("pdf", ["a PDF", "un PDF"], noMap),
  html: other("html", ["a web page, not data", "una pagina web, non dati"], askAgain),
  xmlError: other(
    "service-error",
    ["the error message of a map service", "il messaggio d'errore di un servizio cartografico"],
    askAgain,
  ),
  svg: other("svg", ["a drawing (SVG)", "un disegno (SVG)"], noMap),
  rss: other("rss", ["a news feed", "un feed di notizie"], noMap),
  spreadsheetXml: other("excel-xml", ["an Excel workbook in XML", "una cartella di Excel in XML"], toCsv),
  xml: other("xml", ["XML of another kind than KML or GPX", "XML di altro genere da KML o GPX"], toGeoJson),
  vectorTile: other(
    "mvt",
    ["perhaps a single vector tile (MVT)", "forse un singolo tassello vettoriale (MVT)"],
    ["Bring the whole as a PMTiles archive.", "Porta l'insieme come archivio PMTiles."],
  ),
  dxf: other("dxf", ["a CAD drawing (DXF)", "un disegno CAD (DXF)"], toGeoJson),
  dwg: other("dwg", ["a CAD drawing (DWG)", "un disegno CAD (DWG)"], toGeoJson),
  mapinfo: other("mapinfo", ["MapInfo data", "dati di MapInfo"], toGeoJson),
  raster: other("raster", ["gridded data (netCDF, HDF or GRIB)", "dati a griglia (netCDF, HDF o GRIB)"], noMap),
  pointCloud: other("las", ["a point cloud (LAS)", "una nuvola di punti (LAS)"], noMap),
  wkt: other(
    "wkt",
    ["geometry as WKT", "geometria in WKT"],
    [
      "Put it in a CSV column named wkt, or save it as GeoJSON.",
      "Mettila in una colonna CSV di nome wkt, o salvala come GeoJSON.",
    ],
  ),
  javascript: other(
    "javascript",
    ["a program (JavaScript), which is never run", "un programma (JavaScript), che non viene mai eseguito"],
    [
      "Keep only the data: what stands between the outermost brackets { and }.",
      "Tieni solo i dati: ciò che sta fra le parentesi più esterne { e }.",
    ],
  ),
  dataUri: other(
    "data-uri",
    ["a data: address", "un indirizzo data:"],
    ["Save what it holds as a file, and bring that.", "Salvane il contenuto come file e porta quello."],
  ),
  rtf: other("rtf", ["a text of a word processor (RTF)", "un testo di un programma di scrittura (RTF)"], noMap),
  program: other("program", ["a program", "un programma"], noMap),
  binary: other(
    "unknown-binary",
    ["no text, and of no kind that is known here", "un file che non è testo, di un genere qui sconosciuto"],
    noMap,
  ),
  prose: other(
    "plain-text",
    ["plain text without columns", "testo semplice senza colonne"],
    [
      "Bring a table with one line per place or tie and its columns set apart by commas, semicolons or tabs.",
      "Porta una tabella con una riga per luogo o legame e le colonne separate da virgole, punti e virgola o tabulazioni.",
    ],
  ),
} as const;

export type OtherFormat = keyof typeof otherFormats;
