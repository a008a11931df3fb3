import type { GuestFormat } from "#model/guest/guestSet.ts";

export const formatNames: Readonly<Record<GuestFormat, string>> = {
  geojson: "GeoJSON",
  geojsonseq: "GeoJSON text sequence",
  topojson: "TopoJSON",
  csv: "CSV",
  tsv: "TSV",
  kml: "KML",
  gpx: "GPX",
  pmtiles: "PMTiles",
};
